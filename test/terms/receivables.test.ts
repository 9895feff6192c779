import { receivables, type DossierEvent, type Invoice, type Party, type PaymentTerms } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const creditor: Party = { name: "Atelier Noord", kind: "business" };
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };

type Parts = Extract<PaymentTerms, { kind: "parts" }>["parts"];
const inParts = (parts: Parts, facts: Partial<Invoice> = {}): Invoice => ({
  number: "2026-7", issuedOn: "2026-01-05", total: "1000.00", terms: { kind: "parts", agreedIn: "contract", parts }, ...facts,
});
const of = (invoice: Invoice, events: DossierEvent[] = [], on?: string, debtor: Party = business) =>
  receivables(invoice, { creditor, debtor, law: nl, events, ...(on !== undefined && { on }) });
const reached = (milestone: string, on: string, invoice = "2026-7"): DossierEvent => ({ type: "milestone", on, invoice, milestone });

const deposit = { share: "30", label: "deposit", due: { kind: "net", days: 14 } } as const;
const halfway = { share: "30", label: "half way", due: { kind: "milestone", milestone: "roof", days: 14 } } as const;
const completion = { share: "40", label: "completion", due: { kind: "date", dueOn: "2026-06-30" } } as const;

it("a part follows the work: the maximum of thirty days for a large debtor and a small creditor does not measure it", () => {
  // 5 January 2026 and sixty days.
  const small: Party = { ...creditor, size: "small-or-medium" };
  const large: Party = { ...business, size: "large" };
  const [first] = receivables(inParts([{ share: "50", due: { kind: "net", days: 60 } }, { share: "50", due: completion.due }]), { creditor: small, debtor: large, law: nl });
  expect(first!.due).toMatchObject({ dueOn: "2026-03-06", interestFrom: "2026-03-07", source: "agreed" });
});

it("a law that says nothing about payment beforehand has no remark about it", () => {
  const { plans: _, ...withoutPlans } = nl;
  const above = inParts([{ share: "60", due: { kind: "net", days: 0 } }, { share: "40", due: completion.due }]);
  const remarks = (law: typeof withoutPlans) => receivables(above, { creditor, debtor: consumer, law }).flatMap(({ due }) => due.findings.map(({ code }) => code)).filter((code) => code.startsWith("PREPAYMENT"));
  expect([remarks(nl), remarks(withoutPlans)]).toEqual([["PREPAYMENT_ABOVE_HALF"], []]);
});

describe("30/30/40", () => {
  it("is three receivables, by days, by milestone and by date", () => {
    const parts = of(inParts([deposit, halfway, completion]));
    expect(parts.map(({ invoice, part, amount }) => [invoice, part, amount])).toEqual([
      ["2026-7", "deposit", "300.00"], ["2026-7", "half way", "300.00"], ["2026-7", "completion", "400.00"],
    ]);
    // 5 January + 14 days; not reached; the day itself.
    expect(parts.map(({ due }) => due.dueOn)).toEqual(["2026-01-19", null, "2026-06-30"]);
    expect(parts.map(({ due }) => due.interestFrom)).toEqual(["2026-01-20", null, "2026-07-01"]);
  });

  it("names a part by its number when it has no label", () => {
    expect(of(inParts([{ share: "30", due: deposit.due }, halfway, { due: completion.due }])).map(({ part }) => part)).toEqual(["1", "half way", "3"]);
  });

  it.each<[string, string, [string, string, string]]>([
    // 30 % of 100.01 is 30.003, cut to 30.00 twice; 100.01 − 60.00.
    ["100.01", "the odd cent on the last", ["30.00", "30.00", "40.01"]],
    ["-100.01", "a credit note, cut towards zero", ["-30.00", "-30.00", "-40.01"]],
    ["0.01", "one cent", ["0.00", "0.00", "0.01"]],
    ["999.99", "30 % is 299.997", ["299.99", "299.99", "400.01"]],
    ["0.00", "nothing", ["0.00", "0.00", "0.00"]],
  ])("of %s sums: %s", (total, _, amounts) => {
    for (const last of [completion, { label: "completion", due: completion.due }]) {
      expect(of(inParts([deposit, halfway, last], { total })).map(({ amount }) => amount)).toEqual(amounts);
    }
  });

  it("takes amounts, and the remainder last", () => {
    const parts: Parts = [{ amount: "250.00", due: deposit.due }, { share: "10", due: halfway.due }, { due: completion.due }];
    expect(of(inParts(parts)).map(({ amount }) => amount)).toEqual(["250.00", "100.00", "650.00"]);
  });

  it("is in whole yen for an invoice in yen", () => {
    // 30 % of 1,001 is 300.3.
    expect(of(inParts([deposit, halfway, completion], { total: "1001", currency: "JPY" })).map(({ amount }) => amount)).toEqual(["300", "300", "401"]);
  });
});

describe("a milestone", () => {
  it("is reached by an event: fourteen days after it", () => {
    const part = of(inParts([deposit, halfway, completion]), [reached("roof", "2026-02-10")])[1]!;
    expect(part.due).toMatchObject({ dueOn: "2026-02-24", claimableFrom: "2026-02-25", interestFrom: "2026-02-25", source: "agreed" });
  });

  it("is reached by a field", () => {
    const due = { ...halfway.due, reachedOn: "2026-02-10" };
    expect(of(inParts([deposit, { ...halfway, due }, completion]))[1]!.due).toMatchObject({ dueOn: "2026-02-24", interestFrom: "2026-02-25" });
  });

  it("without days is due on the day it is reached", () => {
    const due = { kind: "milestone", milestone: "roof" } as const;
    expect(of(inParts([deposit, { ...halfway, due }, completion]), [reached("roof", "2026-02-10")])[1]!.due).toMatchObject({ dueOn: "2026-02-10", interestFrom: "2026-02-11" });
  });

  it.each<[string, DossierEvent, string | undefined]>([
    ["of another invoice", reached("roof", "2026-02-10", "2026-8"), undefined],
    ["of another name", reached("walls", "2026-02-10"), undefined],
    ["after the day asked about", reached("roof", "2026-02-10"), "2026-02-09"],
  ])("%s is not reached", (_, event, on) => {
    expect(of(inParts([deposit, halfway, completion]), [event], on)[1]!.due).toMatchObject({ dueOn: null, interestFrom: null });
  });

  it("is reached on the day asked about", () => {
    expect(of(inParts([deposit, halfway, completion]), [reached("roof", "2026-02-10")], "2026-02-10")[1]!.due.dueOn).toBe("2026-02-24");
  });
});

describe("parts and the law", () => {
  it("put a consumer in no default when the terms stand only on the invoice", () => {
    const invoice = inParts([deposit, completion, { due: { kind: "net", days: 90 } }].map((part) => ({ ...part })) as Parts);
    const onInvoice = { ...invoice, terms: { ...invoice.terms!, agreedIn: "invoice" } as PaymentTerms };
    expect(of(onInvoice, [], undefined, consumer).map(({ due }) => due.interestFrom)).toEqual([null, null, null]);
    expect(of(invoice, [], undefined, consumer).map(({ due }) => due.interestFrom)).toEqual(["2026-01-20", "2026-07-01", "2026-04-06"]);
  });
});

describe("other terms", () => {
  it.each<[string, Partial<Invoice>, string]>([
    ["agreed", { terms: { kind: "net", days: 14, agreedIn: "contract" } }, "2026-01-19"],
    ["nothing agreed", { receivedOn: "2026-01-05", terms: undefined as never }, "2026-02-04"],
  ])("make one receivable without a part: %s", (_, { terms, ...facts }, dueOn) => {
    const invoice: Invoice = { number: "1", issuedOn: "2026-01-05", total: "1210", ...facts, ...(terms !== undefined && { terms }) };
    const [only, ...more] = of(invoice);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ invoice: "1", amount: "1210.00", due: { dueOn } });
    expect(only).not.toHaveProperty("part");
  });
});

describe("parts that do not make the total", () => {
  it.each<[string, Parts, string]>([
    ["shares of 90 %", [deposit, { share: "60", due: completion.due }], "1000.00"],
    ["shares of 110 %", [deposit, { share: "80", due: completion.due }], "1000.00"],
    ["amounts one cent short", [{ amount: "500.00", due: deposit.due }, { amount: "499.99", due: completion.due }], "1000.00"],
    ["amounts over the total before the remainder", [{ amount: "1000.01", due: deposit.due }, { due: completion.due }], "1000.00"],
    ["an amount of the wrong sign", [{ amount: "-100.00", due: deposit.due }, { due: completion.due }], "1000.00"],
    ["a remainder that is not last", [{ due: deposit.due }, { share: "40", due: completion.due }], "1000.00"],
    ["two remainders", [{ due: deposit.due }, { due: completion.due }], "1000.00"],
    ["a share and an amount", [{ share: "30", amount: "300.00", due: deposit.due }, { due: completion.due }], "1000.00"],
    ["no parts", [], "1000.00"],
  ])("are refused with their path: %s", (_, parts, total) => {
    const refused = (() => {
      try {
        return of(inParts(parts, { total }));
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect((refused as { issues: { path: string }[] }).issues[0]!.path).toContain("terms.parts");
  });
});
