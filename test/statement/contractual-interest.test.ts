import type { InterestClause, Invoice, Party } from "termijn";
import { describe, expect, it } from "vitest";
import { authority, business, codes, consumer, dossier, invoice, on, sum } from "./one-dossier.js";

const under = (interest: InterestClause, debtor: Party = business, more: Partial<Invoice> = {}) => dossier([], { debtor, invoices: [invoice({ interest, ...more })] });
/** Ten days from 1 to 10 February. */
const tenDays = (interest: InterestClause, debtor: Party = business) => on("2026-02-10", under(interest, debtor)).interest.due;

describe("an agreed rate", () => {
  it.each<[string, InterestClause, string]>([
    ["higher: 12 % is 12.00 a day", { percent: "12" }, "120.00"],
    ["lower: 5 % is 5.00 a day", { percent: "5" }, "50.00"],
    ["nothing", { percent: "0" }, "0.00"],
    ["with decimals: 7.305 % is 7.305 a day", { percent: "7.305" }, "73.05"],
    ["over the statutory one: 10.15 + 2 = 12.15", { surcharge: "2" }, "121.50"],
  ])("replaces the statutory one between businesses, %s (art. 6:119a BW)", (_, interest, due) => {
    expect(tenDays(interest)).toBe(due);
  });

  it("a surcharge follows the table: 12.15 to 30 June, 12.40 from 1 July", () => {
    // 150 days of 12.15 and ten of 12.40.
    expect(on("2026-07-10", under({ surcharge: "2" })).interest.due).toBe(sum("1822.50", "124.00"));
  });

  it.each<[string, InterestClause, string, warned: boolean]>([
    ["lower: the statutory 4 % (art. 6:119(3) BW)", { percent: "3" }, "40.00", false],
    ["higher: 12 %, which a court may strike", { percent: "12" }, "120.00", true],
    ["the same", { percent: "4" }, "40.00", false],
  ])("against a consumer, %s", (_, interest, due, warned) => {
    const statement = on("2026-02-10", under(interest, consumer));
    expect(statement.interest.due).toBe(due);
    expect(codes(statement.findings, "warning").includes("INTEREST_CLAUSE_ABOVE_STATUTORY")).toBe(warned);
  });

  it.each<[string, InterestClause, string]>([
    ["lower: the statutory 10.15 %", { percent: "5" }, "101.50"],
    ["higher: 12 %", { percent: "12" }, "120.00"],
  ])("of an authority only counts when higher (reading 5), %s", (_, interest, due) => {
    expect(tenDays(interest, authority)).toBe(due);
  });

  it("is simple unless agreed: 1 February 2026 to 31 July 2027 at 10 %", () => {
    // 546 days of 10.00.
    expect(on("2027-07-31", under({ percent: "10" })).interest.due).toBe("5460.00");
  });

  it("compounds yearly when agreed", () => {
    // A year is 3,650.00; then 181 days over 40,150.00 at 11.00 a day.
    expect(on("2027-07-31", under({ percent: "10", compounding: "annual" })).interest.due).toBe(sum("3650.00", "1991.00"));
  });

  it("compounds monthly when agreed: two months of 1 %", () => {
    // February: 365.00 over 36,500.00; March: 1 % of 36,865.00 = 368.65.
    expect(on("2026-03-31", under({ percent: "1", per: "month", compounding: "monthly" })).interest.due).toBe(sum("365.00", "368.65"));
  });
});

describe("statutory interest compounds at each anniversary of its first day (art. 6:119(2) and 6:119a(3) BW)", () => {
  it("of a consumer: example 2 of section 2.8", () => {
    // Year 1: 292 days at 7 % of 1,000 = 56.00, 73 at 6 % = 12.00; year 2 over 1,068: 292 at 6 % = 51.26, 73 at 4 % = 8.54.
    const file = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "2024-02-14", receivedOn: "2024-02-14", total: "1000.00", terms: { kind: "date", dueOn: "2024-03-14", agreedIn: "contract" } })] });
    expect(on("2026-03-14", file).interest.due).toBe(sum("56.00", "12.00", "51.26", "8.54"));
    expect(on("2025-03-15", file).receivables[0]!.stretches.at(-1)).toMatchObject({ from: "2025-03-15", base: "1068.00" });
  });

  it("of a business: example 1 of section 2.8", () => {
    // 181 days at 10.15 % of 10,000 = 503.33; 184 at 10.40 % = 524.27.
    const file = dossier([], { invoices: [invoice({ issuedOn: "2025-12-01", total: "10000.00", terms: { kind: "date", dueOn: "2025-12-31", agreedIn: "contract" } })] });
    expect(on("2026-12-31", file).interest.due).toBe(sum("503.33", "524.27"));
  });

  it("equal neighbouring rows are one stretch: 10.15 % on both sides of 1 January 2026", () => {
    const file = dossier([], { invoices: [invoice({ issuedOn: "2025-11-01", terms: { kind: "date", dueOn: "2025-11-30", agreedIn: "contract" } })] });
    expect(on("2026-01-31", file).receivables[0]!.stretches).toEqual([
      { from: "2025-12-01", to: "2026-01-31", days: 62, base: "36500.00", percent: "10.15", interest: "629.30" }, // 62 × 10.15
    ]);
  });
});

it("what is found about a clause says of which invoice", () => {
  const clause = { interest: { percent: "2" } };
  const file = dossier([], { debtor: consumer, invoices: [invoice(clause), invoice({ ...clause, number: "B" })] });
  expect(on("2026-02-10", file).findings.flatMap(({ code, path }) => (code === "AGREED_RATE_NOT_HIGHER" ? [path] : []))).toEqual(["invoices[0].interest", "invoices[1].interest"]);
});
