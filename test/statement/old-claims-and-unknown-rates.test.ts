import { withRates } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { codes, consumer, daysFrom, dossier, invoice, on, simple, sum } from "./one-dossier.js";

const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
};

describe("claims from before 1992: simple interest", () => {
  it("stays simple over the years", () => {
    const file = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "1991-06-01", receivedOn: "1991-06-01", contractedOn: "1991-05-01", terms: { kind: "date", dueOn: "1991-06-30", agreedIn: "contract" } })] });
    // 11 % to the end of 1991: 184 days; 12 % to 30 June 1993: 366 + 181 = 547 days; 100.00 × percent ÷ 100 a day on 36,500.
    expect([daysFrom("1991-07-01", "1991-12-31"), daysFrom("1992-01-01", "1993-06-30")]).toEqual([184, 547]);
    expect(on("1993-06-30", file).interest.due).toBe(sum("2024.00", "6564.00"));
    expect(new Set(on("1993-06-30", file).receivables[0]!.stretches.map(({ base }) => base))).toEqual(new Set(["36500.00"]));
  });

  it("compounds from 1992", () => {
    const file = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "1991-12-01", receivedOn: "1991-12-01", contractedOn: "1991-11-01", terms: { kind: "date", dueOn: "1991-12-31", agreedIn: "contract" } })] });
    // 366 days of 1992 at 12.00 are 4,392.00; ten days over 40,892.00 at 12 %.
    expect(on("1993-01-10", file).interest.due).toBe(sum("4392.00", simple("40892.00", "12", 10)));
  });
});

describe("contracts from before 8 August 2002 bear the ordinary rate", () => {
  it.each<[string, string, string]>([["2002-08-07", "4 %", "40.00"], ["2002-08-08", "10.15 %", "101.50"]])("concluded on %s: %s", (contractedOn, _, due) => {
    expect(on("2026-02-10", dossier([], { invoices: [invoice({ contractedOn })] })).interest.due).toBe(due);
  });
});

describe("beyond the last known rate", () => {
  it("is RATE_UNKNOWN, and names the missing span", () => {
    expect(code(() => on("2027-01-10", dossier()))).toBe("RATE_UNKNOWN");
    expect(() => on("2027-01-10", dossier())).toThrow(/2027-01-01/);
    expect(code(() => on("2026-12-31", dossier()))).toBe("no error");
  });

  it("stops at the last known day when asked to, with a finding", () => {
    const stopped = on("2027-03-31", dossier(), { unknownRates: "stop" });
    expect(stopped.interest.due).toBe(on("2026-12-31", dossier()).interest.due);
    expect(codes(stopped.findings)).toContain("RATE_UNKNOWN");
  });

  it("does not matter to who bears no interest", () => {
    const notAgreed = dossier([], { debtor: consumer, invoices: [invoice({ terms: { kind: "net", days: 14, agreedIn: "invoice" } })] });
    expect(on("2027-06-30", notAgreed).open).toBe("36500.00");
    expect(on("2027-06-30", dossier([], { invoices: [invoice({ terms: { kind: "date", dueOn: "2027-12-31" } })] })).open).toBe("36500.00");
    expect(on("2027-06-30", dossier([{ type: "payment", on: "2026-01-31", amount: "36500.00" }])).open).toBe("0.00");
  });

  it("does not matter under an agreed rate", () => {
    expect(on("2027-01-31", dossier([], { invoices: [invoice({ interest: { percent: "10" } })] })).interest.due).toBe("3650.00");
  });

  it("is known again with newer rows", () => {
    const law = withRates(nl, { commercial: [{ from: "2027-01-01", percent: "10.65" }], knownThrough: "2027-06-30" });
    const [december, january] = [on("2026-12-31", dossier(), { law }), on("2027-01-10", dossier(), { law })];
    expect(sum(january.interest.due, `-${december.interest.due}`)).toBe("106.50"); // ten days of 10.65
    expect(nl.interest.commercial.knownThrough).toBe("2026-12-31");
  });

  it("is an error before the first row too", () => {
    const ancient = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "1975-01-01", terms: { kind: "date", dueOn: "1975-01-31", agreedIn: "contract" } })] });
    expect(code(() => on("1980-01-01", ancient))).toBe("RATE_UNKNOWN");
  });

  it("an answer other than error and stop is refused", () => {
    expect(code(() => on("2026-03-01", dossier(), { unknownRates: "guess" as "stop" }))).toBe("INVALID_INPUT");
  });
});
