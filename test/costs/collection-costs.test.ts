import fc from "fast-check";
import { collectionCosts, type Amount } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/collection-costs.json";

type Costs = ReturnType<typeof collectionCosts>;
const on = "2026-11-21";
const costsOf = (principal: Amount | Amount[], more: Partial<Parameters<typeof collectionCosts>[0]> = {}): Costs =>
  collectionCosts({ principal, law: nl, on, ...more });

const cents = (text: Amount): bigint => BigInt(text.replace(".", ""));
const amount = (value: bigint): Amount =>
  `${value < 0n ? "-" : ""}${(value < 0n ? -value : value) / 100n}.${String((value < 0n ? -value : value) % 100n).padStart(2, "0")}`;
const shareOf = (value: bigint, perThousand: bigint): bigint => (value * perThousand * 2n + 1000n) / 2000n;

/** Art. 2 of the Besluit in whole cents: the width of each slice and its share, in thousandths. The last slice ends at the maximum. */
const SLICES: [bigint, bigint][] = [
  [250_000n, 150n],
  [250_000n, 100n],
  [500_000n, 50n],
  [19_000_000n, 10n],
];
function scale(principal: bigint): bigint {
  if (principal <= 0n) return 0n;
  let [left, sum] = [principal, 0n];
  for (const [width, share] of SLICES) {
    const part = left < width ? left : width;
    sum += shareOf(part, share);
    left -= part;
  }
  sum += shareOf(left, 5n);
  if (sum < 4_000n) return 4_000n;
  return sum > 677_500n ? 677_500n : sum;
}

describe("the Dutch scale", () => {
  it.each(vectors.scale)("$id: over $principal it is $costs ($source)", ({ principal, costs, ...row }) => {
    expect(costsOf(principal)).toMatchObject({ amount: costs, vat: "0.00", total: costs });
    if ("withVat" in row) expect(costsOf(principal, { addVat: true })).toMatchObject({ amount: costs, total: row.withVat });
  });

  it.each(vectors.scale)("$id: the reference of this test says the same", ({ principal, costs }) => {
    expect(amount(scale(cents(principal)))).toBe(costs);
  });

  it.each(vectors.severalClaims)("$id: several claims in one letter, $claims: $costs ($source)", ({ claims, costs }) => {
    expect(costsOf(claims, { debtor: "consumer" }).amount).toBe(costs);
    expect(costsOf(claims).amount).toBe(costs);
    expect(costsOf(claims, { debtor: "unknown" }).amount).toBe(costs);
  });

  it("names where it stands", () => {
    expect(
      costsOf("1000", { debtor: "consumer" })
        .basis.map(({ ref }) => ref)
        .join(),
    ).toMatch(/6:96|Besluit/);
  });
});

describe("the lines of the costs", () => {
  const lines = (principal: Amount | Amount[], more = {}): string[] =>
    costsOf(principal, more).lines.map((line) => [line.kind, ...(line.kind === "slice" ? [line.upTo, line.percent] : []), line.amount].join(" "));

  it.each<[Amount, string[]]>([
    ["100", ["slice 2500.00 15.00 15.00", "minimum 25.00"]],
    ["266.67", ["slice 2500.00 15.00 40.00"]],
    ["3000", ["slice 2500.00 15.00 375.00", "slice 5000.00 10.00 50.00"]],
    ["15000", ["slice 2500.00 15.00 375.00", "slice 5000.00 10.00 250.00", "slice 10000.00 5.00 250.00", "slice 200000.00 1.00 50.00"]],
    [
      "2000000",
      [
        "slice 2500.00 15.00 375.00",
        "slice 5000.00 10.00 250.00",
        "slice 10000.00 5.00 250.00",
        "slice 200000.00 1.00 1900.00",
        "slice  0.50 9000.00",
        "maximum -5000.00",
      ],
    ],
    ["0", []],
    ["-250.00", []],
  ])("of %s", (principal, expected) => {
    expect(lines(principal)).toEqual(expected);
  });
});

describe("a business or an authority", () => {
  it.each<[Amount[], Amount]>([
    [["100"], "40.00"],
    [["100", "100", "100"], "120.00"],
    [["1000", "100", "100"], "180.00"],
    [["800", "100"], "135.00"],
    [["300", "300"], "90.00"],
    [["266.67", "266.67"], "80.00"],
    [["100", "0"], "40.00"],
    [["0", "0"], "0.00"],
  ])("pays at least 40 for each late invoice, else the scale of the sum: %j", (principals, expected) => {
    for (const debtor of ["business", "public-authority"] as const) {
      const { amount: found, lines } = costsOf(principals, { debtor });
      expect(found).toBe(expected);
      expect(amount(lines.reduce((sum, line) => sum + cents(line.amount), 0n))).toBe(expected);
    }
  });

  it("pays the same as anyone over one invoice", () => {
    for (const { principal, costs } of vectors.scale) expect(costsOf(principal, { debtor: "business" }).amount).toBe(costs);
  });
});

describe("VAT", () => {
  it("is 21% of the costs, rounded half-up", () => {
    // 40.05 × 21% = 8.4105; 150.35 × 21% = 31.5735; 40.50 × 21% = 8.505, half a cent, up
    expect(costsOf("267", { addVat: true })).toMatchObject({ amount: "40.05", vat: "8.41", total: "48.46" });
    expect(costsOf("1002.33", { addVat: true })).toMatchObject({ amount: "150.35", vat: "31.57", total: "181.92" });
    expect(costsOf("270", { addVat: true })).toMatchObject({ amount: "40.50", vat: "8.51", total: "49.01" });
  });

  it("is left out unless asked for", () => {
    expect(costsOf("1000")).toMatchObject({ vat: "0.00", total: "150.00" });
    expect(costsOf("1000", { addVat: false })).toMatchObject({ vat: "0.00", total: "150.00" });
  });

  it("over nothing is nothing", () => {
    expect(costsOf("0", { addVat: true })).toMatchObject({ amount: "0.00", vat: "0.00", total: "0.00" });
  });
});

describe("laws of collection costs", () => {
  const principal = fc
    .oneof(
      fc.integer({ min: 1, max: 1_100_000 }),
      fc.integer({ min: 1, max: 300_000_000 }),
      fc.constantFrom(250_000, 250_001, 500_000, 500_001, 1_000_000, 20_000_000, 20_000_100, 100_000_000),
    )
    .map((value) => BigInt(value));
  const anyDebtor = fc.constantFrom("business", "consumer", "public-authority", "unknown", undefined);
  const someone = (debtor: typeof anyDebtor extends fc.Arbitrary<infer Kind> ? Kind : never): object => (debtor === undefined ? {} : { debtor });

  it("equal the scale computed in whole cents", () => {
    fc.assert(
      fc.property(principal, anyDebtor, fc.boolean(), (value, debtor, addVat) => {
        const found = costsOf(amount(value), { ...someone(debtor), addVat });
        const wanted = scale(value);
        const vat = addVat ? shareOf(wanted, 210n) : 0n;
        expect([found.amount, found.vat, found.total]).toEqual([amount(wanted), amount(vat), amount(wanted + vat)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("over several claims equal the scale of the sum, and for a business at least 40 for each", () => {
    fc.assert(
      fc.property(fc.array(principal, { minLength: 1, maxLength: 12 }), anyDebtor, (values, debtor) => {
        const sum = scale(values.reduce((total, value) => total + value, 0n));
        const least = debtor === "business" || debtor === "public-authority" ? 4_000n * BigInt(values.length) : 0n;
        expect(costsOf(values.map(amount), someone(debtor)).amount).toBe(amount(sum > least ? sum : least));
      }),
      { numRuns: 1000 },
    );
  });

  it("are the sum of their lines, the minimum adding and the maximum taking off", () => {
    fc.assert(
      fc.property(fc.array(principal, { minLength: 1, maxLength: 5 }), anyDebtor, (values, debtor) => {
        const { amount: found, lines } = costsOf(values.map(amount), someone(debtor));
        expect(amount(lines.reduce((sum, line) => sum + cents(line.amount), 0n))).toBe(found);
        for (const line of lines) expect(line.kind === "maximum" ? cents(line.amount) < 0n : cents(line.amount) >= 0n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never fall when the principal rises", () => {
    fc.assert(
      fc.property(principal, fc.bigInt({ min: 1n, max: 100_000n }), (value, more) => {
        expect(cents(costsOf(amount(value + more)).amount) >= cents(costsOf(amount(value)).amount)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("over nothing, or less than nothing, are nothing", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 9n), max: 0n }), anyDebtor, (value, debtor) => {
        expect(costsOf(amount(value), someone(debtor))).toMatchObject({ amount: "0.00", vat: "0.00", total: "0.00", lines: [] });
      }),
    );
  });

  it("are plain JSON", () => {
    fc.assert(
      fc.property(principal, anyDebtor, (value, debtor) => {
        const found = costsOf(amount(value), someone(debtor));
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        expect(structuredClone(found)).toStrictEqual(found);
      }),
    );
  });
});

describe("bad input", () => {
  it.each<[string, unknown]>([
    ...["12,50", "1e3", "NaN", "Infinity", "12.505", "", "x", null, undefined, {}, Number.NaN].map((principal): [string, unknown] => [
      "principal",
      { principal, law: nl, on },
    ]),
    ["principal[1]", { principal: ["100", "1,00"], law: nl, on }],
    ...["2026-02-30", "2026/01/01", "2026-01-01T00:00:00Z", "", null, undefined].map((day): [string, unknown] => [
      "on",
      { principal: "100", law: nl, on: day },
    ]),
    ["debtor", { principal: "100", law: nl, on, debtor: "company" }],
  ])("%s is named in %o", (path, input) => {
    const failure = (() => {
      try {
        return collectionCosts(input as never);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect((failure as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([path]);
  });

  const unreadable = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const kinds = "one of business, consumer, public-authority, unknown";

  it.each<[string, unknown, { path: string; code: string; message: string }]>([
    ["nothing", undefined, { path: "", code: "type", message: "expected a principal, a law pack and a day, got nothing" }],
    ["null", null, { path: "", code: "type", message: "expected a principal, a law pack and a day, got null" }],
    ["text", "100", { path: "", code: "type", message: 'expected a principal, a law pack and a day, got "100"' }],
    ["a kind of debtor that there is not", { principal: "100", law: nl, on, debtor: "company" }, { path: "debtor", code: "value", message: `expected ${kinds}, got "company"` }],
    ["what throws when it is read", unreadable(), { path: "", code: "unreadable", message: "expected plain data, got something that cannot be read" }],
    ["a principal that throws", { principal: unreadable(), law: nl, on }, { path: "principal", code: "unreadable", message: "expected plain data, got something that cannot be read" }],
  ])("%s: says where, what was expected and what it got", (_, input, issue) => {
    expect(() => collectionCosts(input as never)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [issue] }));
  });
});
