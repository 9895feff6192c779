import { agePortfolio, rollRates, statementOn, type Dossier, type DossierEvent, type Invoice } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { dossier } from "./many-dossiers.js";

const invoice = (number: string, issuedOn: string, total: string): Invoice => ({ number, issuedOn, receivedOn: issuedOn, total, terms: { kind: "date", dueOn: "2026-05-01", agreedIn: "invoice" } });
const january = invoice("1", "2026-01-05", "400.00");
const march = invoice("2", "2026-03-02", "1000.00");
const age = (on: string, ...dossiers: Dossier[]) => agePortfolio(dossiers, { on, law: nl, sales: { amount: "800.00", days: 30 } });

describe("a day gone by", () => {
  it("knows no invoice that was issued after it", () => {
    expect(age("2026-01-01", dossier([march]))).toEqual([]);
    expect(age("2026-03-01", dossier([january, march]))[0]).toMatchObject({ total: "400.00", debtors: [{ open: "400.00" }] });
  });

  it("knows those issued on it", () => {
    expect(age("2026-03-02", dossier([january, march]))[0]!.total).toBe("1400.00");
  });

  it("counts no sales outstanding that were not invoiced yet", () => {
    // 400.00 of 800.00 in 30 days: 15 days.
    expect(age("2026-03-01", dossier([january, march]))[0]!.daysSalesOutstanding).toBe(15);
  });

  it("has money paid ahead of an invoice as money that belongs to none", () => {
    const ahead: DossierEvent = { type: "payment", on: "2026-02-20", amount: "250.00", invoices: ["2"] };
    const paid = dossier([march], { events: [ahead] });
    expect(age("2026-03-01", paid)[0]).toMatchObject({ total: "0.00", unallocated: "250.00" });
    expect(age("2026-03-02", paid)[0]).toMatchObject({ total: "750.00", unallocated: "0.00" });
  });

  it("has no credit notes of later either", () => {
    expect(age("2026-03-01", dossier([january, { ...march, total: "-100.00" }]))[0]).toMatchObject({ total: "400.00", inCredit: "0.00" });
  });

  it("leaves the statement as it is: it knows every invoice of the dossier", () => {
    expect(statementOn(dossier([march]), { on: "2026-01-01", law: nl }).open).toBe("1000.00");
  });
});

describe("the classes of age between days gone by", () => {
  const roll = (days: string[], ...dossiers: Dossier[]) => rollRates(dossiers, { days, law: nl });
  it("hold what was issued by the last of them", () => {
    expect(roll(["2025-12-31", "2026-01-31"], dossier([march]))).toEqual([]);
    expect(roll(["2025-12-31", "2026-01-31"], dossier([january, march]))[0]).toMatchObject({ balances: { "not-late": "400.00" }, flows: {} });
    expect(roll(["2026-01-31", "2026-02-28"], dossier([january, march]))[0]).toMatchObject({ balances: { "not-late": "400.00" }, flows: { "not-late": { "not-late": "400.00" } } });
  });
});
