import { Decimal } from "decimal.js";
import { dueDate, parseDossier, receivables, safeParseDossier, TermijnError, type Dossier, type ErrorData } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

type Raw = Record<string, unknown>;
const invoice = (facts: Raw = {}): Raw => ({ number: "A", issuedOn: "2026-01-02", total: "1210.00", ...facts });
const raw = (facts: Raw = {}): Raw => ({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [invoice()], events: [], ...facts });
const withInvoice = (facts: Raw): Raw => raw({ invoices: [invoice(facts)] });
const withEvents = (...events: Raw[]): Raw => raw({ events: events.map((event) => ({ on: "2026-03-01", ...event })) });

const refusal = (input: unknown): ErrorData => {
  const result = safeParseDossier(input);
  if (result.ok) throw new Error(`expected a refusal, got ${JSON.stringify(result.value)}`);
  return result.error;
};
const paths = (input: unknown): string[] => refusal(input).issues.map(({ path }) => path);
const accepted = (input: unknown): Dossier => {
  const result = safeParseDossier(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe("an amount", () => {
  it("with a comma is refused in these words", () => {
    expect(refusal(withInvoice({ total: "12,50" }))).toEqual({
      name: "TermijnError", code: "INVALID_INPUT",
      message: 'invoices[0].total: expected an amount with at most 2 decimals, got "12,50"',
      issues: [{ path: "invoices[0].total", code: expect.any(String) as string, message: 'expected an amount with at most 2 decimals, got "12,50"' }],
    });
  });

  it.each<[string, unknown]>([
    ["a comma", "12,50"], ["a point for thousands", "1.210,00"], ["a comma for thousands", "1,210.00"], ["an exponent", "1e3"], ["an exponent in capitals", "1E+3"], ["NaN in words", "NaN"],
    ["Infinity in words", "Infinity"], ["NaN", Number.NaN], ["Infinity", Number.POSITIVE_INFINITY], ["minus Infinity", Number.NEGATIVE_INFINITY], ["three decimals", "12.345"], ["three decimals as a number", 12.345],
    ["nothing", ""], ["a space", " "], ["spaces around it", " 12.50 "], ["a plus", "+12.50"], ["two points", "1.2.3"], ["a point at the end", "12."], ["a point at the start", ".5"], ["a sign alone", "-"],
    ["a currency", "€ 12.50"], ["hexadecimal", "0x10"], ["underscores", "1_000"], ["other digits", "१२"], ["a boolean", true], ["a list", ["12.50"]], ["an empty object", {}], ["null", null], ["a line end", "12.50\n"],
    ["more than can be counted", "99999999999999999999.99"], ["a huge number", 1e21], ["the largest number", Number.MAX_VALUE], ["a million digits", "9".repeat(1_000_000)],
  ])("is not %s", (_, total) => {
    expect(refusal(withInvoice({ total }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "invoices[0].total" }] });
  });

  it.each<[string, unknown, string]>([
    ["whole", "1210", "1210.00"], ["with one decimal", "1210.5", "1210.50"], ["with two", "1210.55", "1210.55"], ["a number", 1210, "1210.00"], ["a number with decimals", 1210.5, "1210.50"],
    ["zero", "0", "0.00"], ["minus zero", -0, "0.00"], ["minus zero in words", "-0.00", "0.00"], ["negative, as a credit note", "-100.00", "-100.00"],
    ["a Decimal", new Decimal("1210.5"), "1210.50"], ["a negative Decimal", new Decimal("-0.01"), "-0.01"],
  ])("may be %s", (_, total, value) => {
    expect(accepted(withInvoice({ total })).invoices[0]!.total).toBe(value);
  });

  it.each<[string, unknown]>([
    ["with too many decimals", new Decimal("12.345")], ["that is not a number", new Decimal(Number.NaN)], ["that is infinite", new Decimal(Number.POSITIVE_INFINITY)],
    ["that throws", { toFixed: () => { throw new RangeError("no"); } }], ["that gives nonsense", { toFixed: () => "many" }],
  ])("is not a Decimal %s", (_, total) => {
    expect(refusal(withInvoice({ total }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "invoices[0].total" }] });
  });

  it("or a number of days is never minus zero", () => {
    const { terms } = accepted(withInvoice({ terms: { kind: "net", days: -0 } })).invoices[0]!;
    expect(terms).toStrictEqual({ kind: "net", days: 0 });
  });

  it("is never rounded in silence by an object's toFixed", () => {
    const result = safeParseDossier(withInvoice({ total: { toFixed: (digits?: number) => (12.5).toFixed(digits) } }));
    expect(result.ok ? result.value.invoices[0]!.total : "12.50").toBe("12.50");
  });

  it("follows the decimals of its currency", () => {
    expect(paths(withInvoice({ currency: "JPY", total: "100.5" }))).toEqual(["invoices[0].total"]);
    expect(accepted(withInvoice({ currency: "JPY", total: "100" })).invoices[0]!.total).toBe("100");
    expect(accepted(withInvoice({ currency: "KWD", total: "100.125" })).invoices[0]!.total).toBe("100.125");
  });

  it.each<[string, Raw, string]>([
    ["a payment", { type: "payment", amount: "-5.00" }, "events[0].amount"],
    ["a set-off", { type: "set-off", amount: "-5.00" }, "events[0].amount"],
    ["a credit", { type: "credit", amount: "-5.00", invoice: "A" }, "events[0].amount"],
    ["a write-off", { type: "write-off", amount: "-5.00", reason: "small" }, "events[0].amount"],
    ["a waiver", { type: "waiver", of: "costs", amount: "-5.00" }, "events[0].amount"],
    ["a settlement", { type: "settlement", amount: "-5.00", payBy: "2026-04-01" }, "events[0].amount"],
    ["a cost", { type: "cost", amount: "-5.00", what: "search" }, "events[0].amount"],
    ["a dispute", { type: "dispute", reason: "broken", amount: "-5.00" }, "events[0].amount"],
    ["what a letter claimed", { type: "notice", kind: "reminder", channel: "email", claimed: { costs: "-5.00" } }, "events[0].claimed.costs"],
    ["a judgment", { type: "judgment", principal: "-5.00" }, "events[0].principal"],
  ])("is not negative in %s", (_, event, path) => {
    expect(paths(withEvents(event))).toEqual([path]);
  });

  it.each<[string, Raw, string]>([
    ["days of a term", { terms: { kind: "net", days: -1 } }, "invoices[0].terms.days"],
    ["months of a term", { terms: { kind: "months", months: -1 } }, "invoices[0].terms.months"],
    ["half a day", { terms: { kind: "net", days: 1.5 } }, "invoices[0].terms.days"],
    ["days that are text", { terms: { kind: "net", days: "30" } }, "invoices[0].terms.days"],
    ["days without end", { terms: { kind: "net", days: Number.POSITIVE_INFINITY } }, "invoices[0].terms.days"],
    ["an acceptance period", { acceptance: { days: -3 } }, "invoices[0].acceptance.days"],
    ["an interest rate", { interest: { percent: "-1" } }, "invoices[0].interest.percent"],
    ["a rate with a comma", { interest: { percent: "7,5" } }, "invoices[0].interest.percent"],
    ["a costs clause", { costsClause: { percent: "-15" } }, "invoices[0].costsClause.percent"],
    ["a discount", { terms: { kind: "net", days: 30, discount: { percent: "-2", withinDays: 10 } } }, "invoices[0].terms.discount.percent"],
  ])("and not where it makes no sense: %s", (_, facts, path) => {
    expect(paths(withInvoice(facts))).toEqual([path]);
  });
});

describe("a day", () => {
  it.each<[string, unknown]>([
    ["30 February", "2025-02-30"], ["29 February of a common year", "2025-02-29"], ["31 April", "2026-04-31"], ["month 13", "2026-13-01"], ["month 0", "2026-00-10"], ["day 0", "2026-01-00"],
    ["a time", "2026-01-02T00:00:00Z"], ["a time without zone", "2026-01-02T12:00"], ["a time after a space", "2026-01-02 00:00:00"], ["slashes", "2026/01/02"], ["slashes the other way", "02/01/2026"],
    ["the day first", "02-01-2026"], ["no zeros", "2026-1-2"], ["no dashes", "20260102"], ["a number", 20_260_102], ["seconds", 1_767_312_000], ["a Date", new Date(Date.UTC(2026, 0, 2))], ["nothing", ""],
    ["spaces around it", " 2026-01-02"], ["a line end", "2026-01-02\n"], ["a sign", "+2026-01-02"], ["words", "tomorrow"], ["null where it is needed", null], ["an object", {}],
  ])("is not %s", (_, issuedOn) => {
    expect(refusal(withInvoice({ issuedOn }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "invoices[0].issuedOn" }] });
  });

  it("is checked wherever it stands", () => {
    const bad = "2025-02-30";
    expect(paths(withInvoice({ receivedOn: bad, performedOn: bad, contractedOn: bad, acceptance: { acceptedOn: bad }, terms: { kind: "date", dueOn: bad } })).sort()).toEqual(
      ["invoices[0].acceptance.acceptedOn", "invoices[0].contractedOn", "invoices[0].performedOn", "invoices[0].receivedOn", "invoices[0].terms.dueOn"],
    );
    expect(paths(withEvents({ type: "promise", payBy: bad }))).toEqual(["events[0].payBy"]);
    expect(paths(withEvents({ type: "plan", plan: { total: "100.00", instalments: [{ dueOn: bad, amount: "100.00" }], interest: "stopped", graceDays: 0, onDefault: "resume-dunning" } }))).toEqual(["events[0].plan.instalments[0].dueOn"]);
    expect(paths(raw({ bankDataThrough: bad }))).toEqual(["bankDataThrough"]);
  });

  it.each(["2024-02-29", "2026-12-31", "1990-01-01"])("may be %s", (issuedOn) => {
    expect(accepted(withInvoice({ issuedOn })).invoices[0]!.issuedOn).toBe(issuedOn);
  });
});

describe("every problem is reported with its path, and nothing is computed", () => {
  it("several at once, in facts and in events", () => {
    const error = refusal({
      creditor: { name: "Atelier Noord", kind: "company" }, debtor: { kind: "business" },
      invoices: [invoice({ total: "12,50" }), invoice({ number: "B", issuedOn: "2025-02-30", terms: { kind: "net", days: "30" } })],
      events: [{ type: "payment", on: "2026-13-01", amount: "1e3" }, { type: "paid", on: "2026-03-01" }],
    });
    expect(error.code).toBe("INVALID_INPUT");
    const found = error.issues.map(({ path }) => path);
    for (const path of ["creditor.kind", "debtor.name", "invoices[0].total", "invoices[1].issuedOn", "invoices[1].terms.days", "events[0].on", "events[0].amount", "events[1].type"]) expect(found).toContain(path);
    for (const { path, message } of error.issues) expect(error.message).toContain(`${path}: ${message}`);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined], ["null", null], ["text", "dossier"], ["a number", 12], ["a list", []], ["a function", () => raw()], ["a Map", new Map()], ["a symbol", Symbol("x")], ["a Date", new Date(0)], ["a bigint", 1n],
  ])("%s is no dossier", (_, input) => {
    expect(refusal(input)).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect(() => parseDossier(input)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT" }));
  });

  it.each(["creditor", "debtor", "invoices"])("%s is needed", (member) => {
    const { [member]: _, ...rest } = raw();
    expect(paths(rest)).toContain(member);
  });

  it.each<[string, Raw, string]>([
    ["a kind of party", { debtor: { name: "X", kind: "company" } }, "debtor.kind"],
    ["a size", { debtor: { name: "X", kind: "business", size: "huge" } }, "debtor.size"],
    ["a name that is no text", { debtor: { name: 12, kind: "business" } }, "debtor.name"],
    ["invoices that are no list", { invoices: { 0: invoice() } }, "invoices"],
    ["an invoice that is no object", { invoices: ["A"] }, "invoices[0]"],
    ["events that are no list", { events: "none" }, "events"],
  ])("is not %s", (_, facts, path) => {
    expect(paths(raw(facts))).toContain(path);
  });

  it.each<[string, Raw, string]>([
    ["terms", { terms: { kind: "soon" } }, "invoices[0].terms.kind"],
    ["terms without what they need", { terms: { kind: "date" } }, "invoices[0].terms.dueOn"],
    ["a place of agreement", { terms: { kind: "net", days: 14, agreedIn: "phone" } }, "invoices[0].terms.agreedIn"],
    ["a currency", { currency: "euro" }, "invoices[0].currency"],
    ["a flag", { terms: { kind: "net", days: 14, expresslyAgreed: "yes" } }, "invoices[0].terms.expresslyAgreed"],
  ])("is not %s", (_, facts, path) => {
    expect(paths(withInvoice(facts))).toContain(path);
  });
});

describe("a dossier that contradicts itself is INCONSISTENT", () => {
  const inconsistent = (input: Raw, path: string): void => expect(refusal(input)).toMatchObject({ code: "INCONSISTENT", issues: [{ path }] });

  it("two currencies", () => {
    const error = refusal(raw({ invoices: [invoice(), invoice({ number: "B", currency: "USD" })] }));
    expect(error.code).toBe("INCONSISTENT");
    expect(error.issues[0]!.path).toBe("invoices[1].currency");
    expect(accepted(raw({ invoices: [invoice(), invoice({ number: "B", currency: "EUR" })] })).invoices).toHaveLength(2);
  });

  it("a payment for an unknown invoice", () => inconsistent(withEvents({ type: "payment", amount: "5.00", invoices: ["A", "Z"] }), "events[0].invoices[1]"));
  it("a payment for an unknown part", () => inconsistent(withEvents({ type: "payment", amount: "5.00", invoices: [{ invoice: "A", part: "last" }] }), "events[0].invoices[0]"));
  it("a credit for an unknown invoice", () => inconsistent(withEvents({ type: "credit", amount: "5.00", invoice: "Z" }), "events[0].invoice"));
  it("a notice for an unknown invoice", () => inconsistent(withEvents({ type: "notice", kind: "reminder", channel: "email", invoices: ["Z"] }), "events[0].invoices[0]"));
  it("a milestone of an unknown invoice", () => inconsistent(withEvents({ type: "milestone", invoice: "Z", milestone: "roof" }), "events[0].invoice"));
  it("the reversal of an unknown payment", () => inconsistent(withEvents({ type: "payment-reversed", payment: "p9" }), "events[0].payment"));
  it("the reversal of what is no payment", () => inconsistent(withEvents({ type: "hold", reason: "x", id: "h1" }, { type: "payment-reversed", payment: "h1" }), "events[1].payment"));
  it("the end of an unknown dispute", () => inconsistent(withEvents({ type: "dispute-resolved", dispute: "d9", outcome: "rejected" }), "events[0].dispute"));
  it("the end of an unknown hold", () => inconsistent(withEvents({ type: "release", hold: "h9" }), "events[0].hold"));
  it("two events of one id", () => inconsistent(withEvents({ type: "handback", id: "x" }, { type: "handback", id: "x" }), "events[1].id"));

  it("two invoices of one number", () => {
    const error = refusal(raw({ invoices: [invoice(), invoice()] }));
    expect(error).toMatchObject({ code: "INCONSISTENT", issues: [{ path: "invoices[1].number" }] });
  });

  it("a known one is fine", () => {
    expect(accepted(withEvents({ type: "payment", amount: "5.00", id: "p1", invoices: ["A"] }, { type: "payment-reversed", payment: "p1" })).events).toHaveLength(2);
  });
});

describe("rows as databases give them", () => {
  it("null for an absent field is dropped, numbers and Decimals become amounts", () => {
    const value = parseDossier({
      id: null, creditor: { name: "Atelier Noord", kind: "business", vatId: null, address: null }, debtor: { name: "Bakkerij Zuid", kind: "business", size: null },
      invoices: [{ number: "A", issuedOn: "2026-01-02", receivedOn: null, total: new Decimal("1210"), vat: 210, terms: null, acceptance: null, lines: [{ description: "work", amount: new Decimal("1000"), quantity: null }] }],
      events: [{ type: "payment", on: "2026-02-01", amount: new Decimal("10.5"), id: null, invoices: null, reference: null }], bankDataThrough: null,
    });
    expect(value).toEqual({
      creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
      invoices: [{ number: "A", issuedOn: "2026-01-02", total: "1210.00", vat: "210.00", lines: [{ description: "work", amount: "1000.00" }] }],
      events: [{ type: "payment", on: "2026-02-01", amount: "10.50" }],
    });
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  });

  it("null for what is needed is an error", () => {
    expect(paths(withInvoice({ number: null }))).toEqual(["invoices[0].number"]);
    expect(paths(withEvents({ type: "payment", amount: null }))).toEqual(["events[0].amount"]);
  });

  it("rows without a prototype are rows", () => {
    const row = Object.assign(Object.create(null) as Raw, invoice());
    expect(accepted(raw({ invoices: [row] })).invoices[0]!.number).toBe("A");
  });

  it("the value is frozen, and leaves the input alone", () => {
    const input = raw({ events: [{ type: "payment", on: "2026-02-01", amount: 10 }] });
    const before = JSON.stringify(input);
    const value = parseDossier(input);
    expect(JSON.stringify(input)).toBe(before);
    for (const part of [value, value.creditor, value.invoices, value.invoices[0], value.events, value.events[0]]) expect(Object.isFrozen(part)).toBe(true);
    expect(parseDossier(value)).toBe(value);
  });
});

describe("unknown fields are kept out of the value and reported, at any depth", () => {
  it.each<[string, Raw]>([
    ["colour", raw({ colour: "red" })],
    ["creditor.colour", raw({ creditor: { name: "X", kind: "business", colour: "red" } })],
    ["debtor.address.colour", raw({ debtor: { name: "X", kind: "business", address: { lines: ["Street 1"], colour: "red" } } })],
    ["invoices[0].dueDate", withInvoice({ dueDate: "2026-02-01" })],
    ["invoices[0].terms.colour", withInvoice({ terms: { kind: "net", days: 14, colour: "red" } })],
    ["invoices[0].terms.discount.colour", withInvoice({ terms: { kind: "net", days: 14, discount: { percent: "2", withinDays: 10, colour: "red" } } })],
    ["invoices[0].terms.parts[0].due.colour", withInvoice({ terms: { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 14, colour: "red" } }, { due: { kind: "net", days: 30 } }] } })],
    ["invoices[0].interest.colour", withInvoice({ interest: { percent: "8", colour: "red" } })],
    ["invoices[0].lines[0].colour", withInvoice({ lines: [{ description: "x", colour: "red" }] })],
    ["events[0].colour", withEvents({ type: "payment", amount: "5.00", colour: "red" })],
    ["events[0].claimed.colour", withEvents({ type: "notice", kind: "reminder", channel: "email", claimed: { colour: "red" } })],
    ["events[0].plan.instalments[0].colour", withEvents({ type: "plan", plan: { total: "100.00", instalments: [{ dueOn: "2026-04-01", amount: "100.00", colour: "red" }], interest: "stopped", graceDays: 0, onDefault: "resume-dunning" } })],
  ])("%s", (path, input) => {
    const result = safeParseDossier(input);
    if (!result.ok) throw new Error(result.error.message);
    expect(result.findings.map((finding) => finding.path)).toEqual([path]);
    const [finding] = result.findings;
    expect(finding).toMatchObject({ code: "UNKNOWN_FIELD", message: expect.stringContaining(path.split(".").at(-1)!) as string });
    expect(JSON.stringify(result.value)).not.toContain(path.split(".").at(-1)!);
  });

  it("a field of another type of event is unknown to this one", () => {
    const result = safeParseDossier(withEvents({ type: "handback", amount: "5.00" }));
    expect(result).toMatchObject({ ok: true, findings: [{ path: "events[0].amount" }] });
  });

  it("all of them", () => {
    const result = safeParseDossier(raw({ one: 1, invoices: [invoice({ two: 2 })], events: [{ type: "handback", on: "2026-03-01", three: 3 }] }));
    expect(result.ok && result.findings.map(({ path }) => path).sort()).toEqual(["events[0].three", "invoices[0].two", "one"]);
  });
});

describe("hostile input", () => {
  it.each(["__proto__", "constructor", "prototype"])("cannot reach a prototype by %s", (name) => {
    const bomb = `{"polluted":"yes","kind":"consumer","amount":"1.00"}`;
    const input = JSON.parse(`{"creditor":{"name":"X","kind":"business","${name}":${bomb}},"debtor":{"name":"Y","kind":"business"},"${name}":${bomb},
      "invoices":[{"number":"A","issuedOn":"2026-01-02","total":"10.00","${name}":${bomb},"terms":{"kind":"net","days":14,"${name}":${bomb}}}],"events":[{"type":"handback","on":"2026-03-01","${name}":${bomb}}]}`) as unknown;
    const result = safeParseDossier(input);
    expect(({} as Raw)["polluted"]).toBeUndefined();
    if (result.ok) {
      for (const part of [result.value, result.value.creditor, result.value.invoices[0]!, result.value.invoices[0]!.terms!, result.value.events[0]!]) {
        expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
        expect((part as unknown as Raw)["polluted"]).toBeUndefined();
      }
    } else expect(result.error.name).toBe("TermijnError");
  });

  it("fields that are inherited are not there", () => {
    const heir = Object.create({ name: "X", kind: "business" }) as Raw;
    const result = safeParseDossier(raw({ creditor: heir }));
    expect(result.ok).toBe(false);
  });

  it("an object that holds itself", () => {
    const cyclic = raw();
    cyclic["self"] = cyclic;
    (cyclic["invoices"] as Raw[])[0]!["terms"] = cyclic;
    const events: unknown[] = [];
    events.push(events);
    for (const input of [cyclic, raw({ events }), raw({ debtor: cyclic })]) expect(safeParseDossier(input).ok).toBe(false);
    const onlyUnknown = raw();
    onlyUnknown["self"] = onlyUnknown;
    const result = safeParseDossier(onlyUnknown);
    expect(result.ok ? result.findings.map(({ path }) => path) : result.error.name).toEqual(result.ok ? ["self"] : "TermijnError");
  });

  it("an object a hundred thousand levels deep", () => {
    let deep: unknown = "end";
    for (let level = 0; level < 100_000; level++) deep = { terms: deep };
    for (const input of [deep, raw({ debtor: deep }), withInvoice({ terms: deep }), raw({ extra: deep })]) {
      const result = safeParseDossier(input);
      expect(result.ok || result.error.name === "TermijnError").toBe(true);
    }
  });

  it("a list of 150,000 events", () => {
    const events = Array.from({ length: 150_000 }, (_, index) => ({ type: "payment", on: "2026-02-01", amount: "0.01", id: String(index) }));
    expect(accepted(raw({ events })).events).toHaveLength(150_000);
  });

  it("a list of 150,000 problems", () => {
    const events = Array.from({ length: 150_000 }, () => ({ type: "payment", on: "2026-02-30", amount: "0,01" }));
    expect(refusal(raw({ events })).code).toBe("INVALID_INPUT");
  });

  it("a list with holes", () => {
    const invoices: unknown[] = [invoice()];
    invoices[3] = invoice({ number: "B" });
    expect(refusal(raw({ invoices })).code).toBe("INVALID_INPUT");
  });

  it("getters and proxies that throw", () => {
    const throwing = { get kind(): string { throw new Error("no"); }, name: "X" };
    const proxy = new Proxy({}, { get: () => { throw new Error("no"); }, ownKeys: () => { throw new Error("no"); } });
    for (const debtor of [throwing, proxy]) {
      const caught = ((): unknown => {
        try {
          return safeParseDossier(raw({ debtor }));
        } catch (error) {
          return error;
        }
      })();
      expect(caught).toMatchObject({ ok: false, error: { name: "TermijnError" } });
    }
  });

  it("a part of a dossier that was checked", () => {
    const { invoices, debtor } = accepted(raw());
    for (const part of [invoices, invoices[0], debtor]) expect(refusal(part).code).toBe("INVALID_INPUT");
    expect(paths(raw({ debtor: invoices[0] }))).toEqual(expect.arrayContaining(["debtor.name", "debtor.kind"]));
    for (const given of [debtor, invoices]) expect(() => dueDate(given as never, { creditor: debtor, debtor, law: nl })).toThrow(TermijnError);
    expect(() => dueDate(invoices[0]!, { creditor: debtor, debtor: invoices[0] as never, law: nl })).toThrow(TermijnError);
    expect(() => receivables(invoices[0]!, { creditor: debtor, debtor, law: nl, events: invoices as never })).toThrow(TermijnError);
  });

  it("a message never quotes more than a line", () => {
    expect(refusal(withInvoice({ total: "9".repeat(1_000_000) })).message.length).toBeLessThan(300);
  });
});
