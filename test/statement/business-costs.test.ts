import type { DossierEvent, Invoice, Party } from "termijn";
import { describe, expect, it } from "vitest";
import { authority, business, codes, consumer, dossier, invoice, on, pay, send, sum } from "./one-dossier.js";

const of = (total: string, number = "A", facts: Partial<Invoice> = {}): Invoice => invoice({ number, total, ...facts });
const costsOn = (day: string, invoices: Invoice[], events: DossierEvent[] = [], debtor: Party = business) => on(day, dossier(events, { invoices, debtor })).costs.due;

describe("forty euro per late invoice, without any reminder (art. 6:96(4) BW, reading 9)", () => {
  it.each([business, authority])("falls due the day after the last day: $kind", (debtor) => {
    expect(costsOn("2026-01-31", [of("1000.00")], [], debtor)).toBe("0.00");
    expect(costsOn("2026-02-01", [of("1000.00")], [], debtor)).toBe("40.00");
    expect(costsOn("2026-11-21", [of("1000.00")], [], debtor)).toBe("40.00");
  });

  it("per invoice: three late ones", () => {
    expect(costsOn("2026-02-01", [of("10.00"), of("10.00", "B"), of("10.00", "C")])).toBe("120.00"); // 3 × 40.00
  });

  it("not for one that is not due yet", () => {
    expect(costsOn("2026-02-01", [of("1000.00"), of("1000.00", "B", { terms: { kind: "date", dueOn: "2026-02-01" } })])).toBe("40.00");
    expect(costsOn("2026-02-02", [of("1000.00"), of("1000.00", "B", { terms: { kind: "date", dueOn: "2026-02-01" } })])).toBe("80.00");
  });

  it("per part of an invoice billed in parts", () => {
    const due = (dueOn: string) => ({ kind: "date", dueOn }) as const;
    const parts = of("1000.00", "A", { terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "30", due: due("2026-01-31") }, { share: "30", due: due("2026-02-28") }, { due: due("2026-03-31") }] } });
    expect(costsOn("2026-02-01", [parts])).toBe("40.00");
    expect(costsOn("2026-03-01", [parts])).toBe("80.00");
    expect(costsOn("2026-04-01", [parts])).toBe("120.00");
  });

  it("not for one paid on its last day, and still for one paid a day later", () => {
    expect(costsOn("2026-11-21", [of("1000.00")], [pay("2026-01-31", "1000.00")])).toBe("0.00");
    expect(costsOn("2026-11-21", [of("1000.00")], [pay("2026-02-01", "1000.00")])).toBe("40.00");
  });

  it("not for contracts from before 16 March 2013 (art. 183a Overgangswet)", () => {
    expect(costsOn("2026-11-21", [of("1000.00", "A", { contractedOn: "2013-03-15" })])).toBe("0.00");
    expect(costsOn("2026-11-21", [of("1000.00", "A", { contractedOn: "2013-03-16" })])).toBe("40.00");
  });

  it("not for a consumer", () => {
    expect(costsOn("2026-11-21", [of("1000.00")], [], consumer)).toBe("0.00");
  });
});

describe("the scale, after a demand", () => {
  const late = "2026-03-02";
  const demands: [string, DossierEvent, boolean][] = [
    ["a second reminder", send("second-reminder", late), true],
    ["a final demand", send("final-demand", late), true],
    ["a hand-over", { type: "handover", on: late, to: "agency" }, true],
    ["a courtesy message", send("courtesy", late), false],
    ["a reminder", send("reminder", late), false],
    ["a second reminder on the last day", send("second-reminder", "2026-01-31"), false],
    ["a final demand before the last day", send("final-demand", "2026-01-20"), false],
    ["a second reminder the day after the last day", send("second-reminder", "2026-02-01"), true],
  ];

  it.each(demands)("%s", (_, event, counts) => {
    // 15 % of 1,000.
    expect(costsOn("2026-11-21", [of("1000.00")], [event])).toBe(counts ? "150.00" : "40.00");
  });

  it.each<[string, string[], string]>([
    ["forty is a floor, not added on top: 15 % of 100 is 15.00", ["100.00"], "40.00"],
    ["2,500: 15 %", ["2500.00"], "375.00"],
    ["36,500: 375 + 250 + 250 + 1 % of 26,500", ["36500.00"], "1140.00"],
    ["three of 100: 15 % of 300 is 45.00, three times forty is more", ["100.00", "100.00", "100.00"], "120.00"],
    ["three of 1,000: 375 + 10 % of 500", ["1000.00", "1000.00", "1000.00"], "425.00"],
    ["1,000, 2,000 and 3,000: 375 + 250 + 5 % of 1,000", ["1000.00", "2000.00", "3000.00"], "675.00"],
    ["two of 500,000: the most there is", ["500000.00", "500000.00"], "6775.00"],
    ["above 200,000: 2,775 + 0.5 % of 100,000", ["300000.00"], "3275.00"],
  ])("max(40 × late invoices, scale of the sum): %s", (_, totals, due) => {
    const invoices = totals.map((total, index) => of(total, String(index)));
    const statement = on("2026-11-21", dossier([send("final-demand", late)], { invoices }));
    expect(statement.costs.due).toBe(due);
    expect(sum(...statement.receivables.map(({ costs }) => costs.due))).toBe(due);
  });

  it("only of what is late", () => {
    const notDue = of("5000.00", "B", { terms: { kind: "date", dueOn: "2026-12-31" } });
    expect(costsOn("2026-11-21", [of("1000.00"), notDue], [send("final-demand", late)])).toBe("150.00");
  });

  it("only of the invoices the demand names; forty for the others", () => {
    // 150.00 for A and 40.00 for B; together at least max(2 × 40, 150 + 40).
    expect(costsOn("2026-11-21", [of("1000.00"), of("100.00", "B")], [send("final-demand", late, { invoices: ["A"] })])).toBe("190.00");
  });

  it("not twice for two demands", () => {
    expect(costsOn("2026-11-21", [of("1000.00")], [send("second-reminder", late), send("final-demand", "2026-04-01"), { type: "handover", on: "2026-05-01", to: "bailiff" }])).toBe("150.00");
  });

  it("follows a credit, which was never owed", () => {
    // 15 % of 600.00.
    expect(costsOn("2026-11-21", [of("1000.00")], [send("final-demand", late), { type: "credit", on: "2026-05-01", amount: "400.00", invoice: "A" }])).toBe("90.00");
  });

  it("is not lowered by what was paid after the demand", () => {
    expect(costsOn("2026-11-21", [of("1000.00")], [send("final-demand", late), pay("2026-05-01", "800.00")])).toBe("150.00");
  });

  it("holds for contracts from before 16 March 2013 too", () => {
    expect(costsOn("2026-11-21", [of("1000.00", "A", { contractedOn: "2012-08-01" })], [send("final-demand", late)])).toBe("150.00");
  });

  it("does not hold for a debtor in default before 1 July 2012 (art. 3 Besluit)", () => {
    const old = (dueOn: string) => on("2013-06-30", dossier([send("final-demand", "2012-09-01")], { invoices: [of("1000.00", "A", { issuedOn: "2012-05-01", receivedOn: "2012-05-01", contractedOn: "2012-04-01", terms: { kind: "date", dueOn } })] }));
    expect(old("2012-06-29").costs.due).toBe("0.00");
    expect(codes(old("2012-06-29").findings)).toContain("COSTS_BEFORE_SCALE");
    expect(old("2012-06-30").costs.due).toBe("150.00");
  });

  it("may be moderated by a court, as a note says (art. 242 Rv)", () => {
    const { findings } = on("2026-11-21", dossier([send("final-demand", late)]));
    expect(findings.filter(({ severity, basis }) => severity === "note" && basis?.some(({ ref }) => ref.includes("242 Rv")))).not.toEqual([]);
  });
});

describe("an agreed costs clause", () => {
  const clause = (percent: string, minimum?: string): Invoice => of("1000.00", "A", { costsClause: { percent, ...(minimum !== undefined && { minimum }) } });
  const demanded = [send("final-demand", "2026-03-02")];

  it.each<[string, Invoice, string]>([
    ["20 % of 1,000", clause("20"), "200.00"],
    ["20 % of 1,000, at least 250", clause("20", "250.00"), "250.00"],
  ])("counts for a business, with a note that a court may moderate it: %s", (_, one, due) => {
    const statement = on("2026-11-21", dossier(demanded, { invoices: [one] }));
    expect(statement.costs.due).toBe(due);
    expect(codes(statement.findings)).toContain("COSTS_CLAUSE_MODERATED");
  });

  it("above the scale is a warning against a consumer, who owes the scale at most (art. 6:96(5) BW, reading 16)", () => {
    const letter = send("fourteen-day-letter", "2026-06-02", { receivedOn: "2026-06-02", claimed: { costs: "150.00" } });
    const statement = on("2026-11-21", dossier([letter], { debtor: consumer, invoices: [clause("20")] }));
    expect(statement.costs.due).toBe("150.00");
    expect(codes(statement.findings, "warning")).toContain("COSTS_CLAUSE_AGAINST_CONSUMER");
  });
});

describe("what the creditor spent", () => {
  it("never enters", () => {
    const without = on("2026-11-21", dossier());
    const spent = on("2026-11-21", dossier([{ type: "cost", on: "2026-03-02", amount: "500.00", what: "trace of address" }]));
    expect(spent.costs).toEqual(without.costs);
    expect(spent.open).toBe(without.open);
  });
});
