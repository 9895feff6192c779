import { collectionCosts, statementOn, type DossierEvent, type EventOf, type Finding, type Invoice, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** What is said of collection costs, and on which day each rule begins. */
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const authority: Party = { name: "Gemeente Oost", kind: "public-authority" };
const invoice = (facts: Partial<Invoice> = {}): Invoice => ({ number: "A", issuedOn: "2026-01-01", receivedOn: "2026-01-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" }, ...facts });
const send = (kind: EventOf<"notice">["kind"], on: string, more: Partial<EventOf<"notice">> = {}): DossierEvent => ({ type: "notice", kind, channel: "email", on, receivedOn: on, ...more });
const account = (events: DossierEvent[], debtor: Party = business, invoices: Invoice[] = [invoice()], on = "2026-06-30") =>
  statementOn({ creditor: { name: "Atelier Noord", kind: "business" }, debtor, invoices, events }, { on, law: nl });
const said = (...given: Parameters<typeof account>): (Partial<Finding> & { refs?: string[] })[] =>
  account(...given).findings.filter(({ code }) => /COST|LETTER|CAP/.test(code)).map(({ code, severity, message, fix, path, basis }) => ({ code, severity, message, ...(path && { path }), ...(fix && { fix }), refs: (basis ?? []).map(({ ref }) => ref) }));
const LETTER = "art. 6:96(6) BW";
const letter = (more: Partial<EventOf<"notice">> = {}) => send("fourteen-day-letter", "2026-03-02", { claimed: { interest: "0.00", costs: "150.00" }, ...more });

describe("what is said of a 14-day letter", () => {
  it("nothing, of one that is right", () => {
    expect(said([letter()], consumer)).toEqual([]);
  });

  it.each<[string, DossierEvent[], object]>([
    ["it came before default", [letter({ on: "2026-01-31", receivedOn: "2026-02-01" })], {
      code: "LETTER_BEFORE_DEFAULT", severity: "warning", message: "The 14-day letter of 2026-01-31 was sent before the debtor was in default: it has no effect.",
      fix: "Send a new letter now that the debtor is in default.", refs: [LETTER],
    }],
    ["it named too much", [letter({ claimed: { interest: "0.00", costs: "150.01" } })], {
      code: "LETTER_COSTS_TOO_HIGH", severity: "warning", message: "The 14-day letter of 2026-03-02 named 150.01 of costs, the scale allowed 150.00: no costs are due.",
      fix: "Send a new letter with the right amount.", refs: expect.arrayContaining([LETTER]),
    }],
    ["it added VAT", [letter({ claimed: { interest: "0.00", costs: "150.00", vatOnCosts: "31.50" } })], {
      code: "LETTER_VAT_NOT_ALLOWED", severity: "warning", message: "The 14-day letter of 2026-03-02 added VAT that may not be charged: no costs are due.", fix: "Send a new letter without VAT.", refs: expect.any(Array),
    }],
    ["its day is a day too early", [letter({ deadlineOn: "2026-03-15" })], {
      code: "LETTER_TERM_TOO_SHORT", severity: "warning", message: "The 14-day letter of 2026-03-02 named 2026-03-15, the law gives until 2026-03-16; a court may refuse the costs.",
      fix: "Send a new letter with the right term.", refs: expect.arrayContaining([LETTER]),
    }],
    ["what it named is not known", [letter({ claimed: { interest: "0.00" } })], {
      code: "LETTER_COSTS_UNKNOWN", severity: "note", message: "Which costs the 14-day letter of 2026-03-02 named is not recorded; it was taken to name the right amount.",
      path: "claimed.costs", fix: "Record claimed.costs with the notice.", refs: [LETTER],
    }],
  ])("that %s", (_, events, finding) => {
    expect(said(events, consumer)).toEqual([finding]);
  });

  it("that its receipt is not known", () => {
    const { receivedOn: _, ...unknown } = letter() as EventOf<"notice">;
    expect(said([unknown], consumer)).toContainEqual({
      code: "LETTER_NOT_RECEIVED", severity: "warning", message: "That the 14-day letter of 2026-03-02 was received is not known: no costs are due.",
      fix: "Record when it was received, or send it again by post.", refs: expect.arrayContaining([LETTER]),
    });
  });

  it("that it may add VAT only where it was handed over by then, to one who cannot deduct it", () => {
    const withVat = letter({ claimed: { interest: "0.00", costs: "150.00", vatOnCosts: "31.50" } });
    const handedOver = (on: string) => {
      const { findings, costs } = statementOn({
        creditor: { name: "Atelier Noord", kind: "business", deductsVat: false }, debtor: consumer, invoices: [invoice()], events: [withVat, { type: "handover", on, to: "agency" }],
      }, { on: "2026-06-30", law: nl });
      return [findings.some(({ code }) => code === "LETTER_VAT_NOT_ALLOWED"), costs.due];
    };
    // 150.00 and 21 % of it.
    expect([handedOver("2026-03-02"), handedOver("2026-03-03")]).toEqual([[false, "181.50"], [true, "0.00"]]);
  });

  it("nothing of its term, where its day is the last of the fourteen", () => {
    expect(said([letter({ deadlineOn: "2026-03-16" })], consumer)).toEqual([]);
  });

  it("nothing of a correction that it could not know of: one on its day it could", () => {
    const credit = (on: string): DossierEvent => ({ type: "credit", on, amount: "200.00", invoice: "A" });
    // 15 % of 1,000 is 150; of 800 it is 120.
    expect([said([letter(), credit("2026-03-03")], consumer).length, said([letter(), credit("2026-03-02")], consumer).map(({ code }) => code)]).toEqual([0, ["LETTER_COSTS_TOO_HIGH"]]);
  });
});

describe("what is said of the costs of a business", () => {
  it("that a court may moderate them, once they were demanded", () => {
    expect(said([])).toEqual([]);
    expect(said([send("final-demand", "2026-03-02")])).toEqual([{ code: "COSTS_MODERATED", severity: "note", message: "A court may moderate collection costs to what was reasonable.", refs: ["art. 242 Rv"] }]);
  });

  const clause = [invoice({ costsClause: { percent: "15" } })];
  it("that it may moderate agreed costs", () => {
    expect(said([send("final-demand", "2026-03-02")], business, clause)).toContainEqual({
      code: "COSTS_CLAUSE_MODERATED", severity: "note", message: "A court may moderate agreed costs to the scale or to what was really spent.", path: "costsClause",
      fix: "Keep the clause at the scale, or keep record of what was spent.", refs: ["art. 242 Rv"],
    });
  });

  it("that an authority owes the scale", () => {
    expect(said([send("final-demand", "2026-03-02")], authority, clause)).toContainEqual({
      code: "COSTS_CLAUSE_NOT_APPLIED", severity: "note", message: "Agreed costs are charged between businesses only: the authority owes the scale.", path: "costsClause",
      fix: "Claim the scale.", refs: expect.any(Array),
    });
  });

  it("that there are none by the scale for what was late before it existed", () => {
    const old = [invoice({ issuedOn: "2012-05-01", receivedOn: "2012-05-01", terms: { kind: "date", dueOn: "2012-06-29", agreedIn: "contract" } })];
    expect(said([send("final-demand", "2012-08-01")], business, old, "2012-12-31")).toEqual([{
      code: "COSTS_BEFORE_SCALE", severity: "note", message: "Invoice A was in default before 1 July 2012; the scale of costs does not apply to it and none were charged.", refs: expect.any(Array),
    }]);
    const first = [invoice({ issuedOn: "2012-05-01", receivedOn: "2012-05-01", terms: { kind: "date", dueOn: "2012-06-30", agreedIn: "contract" } })];
    expect(account([send("final-demand", "2012-08-01")], business, first, "2012-12-31").costs.due).toBe("150.00");
  });

  it("that small recurring sums are capped since 1 October 2024, for a consumer alone", () => {
    const rent = (facts: Partial<Invoice> = {}) => [invoice({ total: "100.00", recurring: { contract: "rent", every: "month" }, ...facts })];
    const small = letter({ claimed: { interest: "0.00", costs: "40.00" } });
    expect(said([small], consumer, rent())).toEqual([{
      code: "INSTALMENT_CAP", severity: "warning", message: "Costs on recurring sums below 266.67 are capped at 140.00 per six months.",
      fix: "Add up the costs charged on this contract in the last six months before claiming more.", refs: expect.any(Array),
    }]);
    expect(account([small], consumer, rent()).findings.find(({ code }) => code === "INSTALMENT_CAP")!.values).toEqual({ cap: "140.00", below: "266.67" });
    expect([said([], consumer, rent()), said([small], consumer, rent({ total: "266.67" }))]).toEqual([[], []]);
    const before = rent({ issuedOn: "2024-07-01", terms: { kind: "date", dueOn: "2024-07-31", agreedIn: "contract" } });
    // Received on 16 September 2024: 30 September is the last day without costs, and they fall due on the day from which the cap holds.
    expect(said([{ ...small, on: "2024-09-16", receivedOn: "2024-09-16" } as DossierEvent], consumer, before).map(({ code }) => code)).toEqual(["INSTALMENT_CAP"]);
    expect(said([{ ...small, on: "2024-09-13", receivedOn: "2024-09-13" } as DossierEvent], consumer, before)).toEqual([]);
  });
});

describe("from which day a demand of a business counts", () => {
  it.each<[string, string, string]>([
    ["on the last day to pay", "2026-01-31", "40.00"],
    ["the day after", "2026-02-01", "150.00"],
  ])("sent %s", (_, on, costs) => {
    expect(account([send("second-reminder", on)]).costs.due).toBe(costs);
  });

  it("and what charges are called", () => {
    const { costCharges } = account([send("final-demand", "2026-03-02")]);
    expect(costCharges.map(({ on, amount, basis }) => [on, amount, basis.map(({ ref }) => ref)])).toEqual([
      ["2026-02-01", "40.00", ["art. 6:96(4) BW"]], ["2026-03-02", "110.00", ["art. 6:96(4) BW", expect.stringContaining("Besluit"), "art. 242 Rv"]],
    ]);
  });

  it("a letter to a consumer rests on its own articles, and on that of several claims where another letter is added up", () => {
    const basis = (events: DossierEvent[], invoices: Invoice[]) => account(events, consumer, invoices).costCharges.map((charge) => charge.basis.map(({ ref }) => ref));
    const two = [invoice(), invoice({ number: "B" })];
    const [alone] = basis([letter()], [invoice()]);
    expect(alone).toEqual([LETTER, expect.stringContaining("Besluit")]);
    const both = basis([letter({ invoices: ["A"] }), letter({ on: "2026-03-03", receivedOn: "2026-03-03", invoices: ["B"] })], two);
    expect(both.at(-1)).toContain("art. 6:96(7) BW");
  });
});

describe("the articles of an assessment", () => {
  const refs = (principal: string | string[], debtor?: Party["kind"], on = "2026-11-21") => collectionCosts({ principal, law: nl, on, ...(debtor && { debtor }) }).basis.map(({ ref }) => ref);

  it("name those that were used", () => {
    expect(refs("1000.00", "consumer")).toEqual([expect.stringContaining("Besluit")]);
    expect(refs(["1000.00", "1000.00"], "consumer")).toEqual([expect.stringContaining("Besluit"), "art. 6:96(7) BW"]);
    expect(refs(["1000.00", "0.00"], "consumer")).toEqual([expect.stringContaining("Besluit")]);
    expect(refs("100.00", "business")).toEqual(["art. 6:96(4) BW"]);
    expect(refs("1000.00", "business")).toEqual([expect.stringContaining("Besluit"), "art. 6:96(4) BW"]);
  });

  it("and from which day there is a scale, and forty euro", () => {
    expect([collectionCosts({ principal: "100.00", law: nl, on: "2012-06-30" }).amount, collectionCosts({ principal: "100.00", law: nl, on: "2012-07-01" }).amount]).toEqual(["0.00", "40.00"]);
    const lines = (on: string) => collectionCosts({ principal: ["10.00", "10.00"], law: nl, on, debtor: "business" }).amount;
    // Two invoices of 10.00: the least of the scale is 40.00, from 16 March 2013 40.00 for each.
    expect([lines("2013-03-15"), lines("2013-03-16")]).toEqual(["40.00", "80.00"]);
  });
});
