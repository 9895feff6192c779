import { accrueInterest, collectionCosts, dueDate, ledger, parseDossier, receivables, statementOn, type DossierEvent, type Invoice } from "termijn";
import { nl } from "termijn/nl";
import { afterEach, describe, expect, it } from "vitest";
import { consumer, daysFrom, dossier, head, heads, invoice, on, pay, send, simple, sum } from "./one-dossier.js";

/** Failures of other systems that this one must not repeat, as far as they concern the account; named after what must hold. */

const due = (dueOn: string) => ({ kind: "date", dueOn, agreedIn: "contract" }) as const;
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
};

describe("what other systems got wrong", () => {
  it("6. Part-paid is still late, for the open part", () => {
    expect(on("2026-02-10", dossier([pay("2026-01-31", "30000.00")]))).toMatchObject({ principal: { open: "6500.00" }, receivables: [{ state: "late", daysLate: 10 }] });
  });

  it("9. Send day is not overdue; the due date is not overdue", () => {
    for (const day of ["2026-01-02", "2026-01-31"]) {
      const statement = on(day, dossier());
      expect(statement).toMatchObject({ overdue: "0.00", interest: { due: "0.00" }, costs: { due: "0.00" }, receivables: [{ daysLate: 0 }] });
      expect(statement.receivables[0]!.state).not.toBe("late");
    }
    expect(on("2026-02-01", dossier()).receivables[0]).toMatchObject({ state: "late", daysLate: 1 });
  });

  it("14. Two invoices in one notice keep their own outstanding", () => {
    const two = [invoice({ total: "1000.00" }), invoice({ number: "B", total: "2000.00" })];
    const { receivables: lines } = on("2026-03-10", dossier([pay("2026-01-31", "400.00", { invoices: ["B"] }), send("reminder", "2026-03-02", { invoices: ["A", "B"] })], { invoices: two }));
    expect(lines.map(({ invoice: number, principal }) => [number, principal.open])).toEqual([["A", "1000.00"], ["B", "1600.00"]]);
  });

  it("15. Principal paid, interest and cost stay claimable until waived", () => {
    const paid = pay("2026-02-10", "36500.00", { designatedHead: "principal" });
    expect(on("2026-11-21", dossier([paid]))).toMatchObject({ principal: { open: "0.00" }, interest: { open: "101.50" }, costs: { open: "40.00" }, open: "141.50" });
    const waivers: DossierEvent[] = [{ type: "waiver", on: "2026-03-01", of: "interest" }, { type: "waiver", on: "2026-03-01", of: "costs" }];
    expect(on("2026-11-21", dossier([paid, ...waivers]))).toMatchObject({ open: "0.00", waived: "141.50" });
  });

  it("16. Rate 0 gives a full total", () => {
    expect(on("2026-11-21", dossier([], { invoices: [invoice({ interest: { percent: "0" } })] }))).toMatchObject({ open: "36540.00", interest: { due: "0.00" } });
    expect(accrueInterest({ principal: "1000.00", from: "2026-01-01", to: "2026-12-31", rate: { percent: "0" } }).total).toBe("0.00");
  });

  it("17. Interest over part payments per stretch", () => {
    // 10 × 10.15 over 36,500.00; of 18,391.50, 40.00 go to costs and 101.50 to interest: 10 × 5.075 over 18,250.00.
    const statement = on("2026-02-20", dossier([pay("2026-02-10", "18391.50")]));
    expect(statement.receivables[0]!.stretches.map(({ days, base, interest }) => [days, base, interest])).toEqual([[10, "36500.00", "101.50"], [10, "18250.00", "50.75"]]);
  });

  it("18. Split at 1 January: 20 days at 3 % + 148 at 2 % on 1,648.58", () => {
    const file = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "2014-11-11", receivedOn: "2014-11-11", total: "1648.58", terms: due("2014-12-11") })] });
    expect([daysFrom("2014-12-12", "2014-12-31"), daysFrom("2015-01-01", "2015-05-28")]).toEqual([20, 148]);
    const statement = on("2015-05-28", file);
    expect(statement.receivables[0]!.stretches.map(({ days, percent, interest }) => [days, percent, interest])).toEqual([[20, "3.00", "2.71"], [148, "2.00", "13.37"]]);
    expect(statement.interest.due).toBe(sum("2.71", "13.37"));
  });

  describe("19. Capitalisation years", () => {
    const started = (dueOn: string, events: DossierEvent[] = []) => dossier(events, { invoices: [invoice({ issuedOn: "2023-01-02", terms: due(dueOn), interest: { percent: "10", compounding: "annual" } })] });
    const lines = (day: string, file: ReturnType<typeof dossier>) => on(day, file).receivables[0]!.stretches.map(({ from, to, days, base, interest }) => [from, to, days, base, interest]);

    it("with 29 February in them have 366 days", () => {
      // 10.00 a day.
      expect(lines("2024-06-11", started("2023-05-31"))).toEqual([["2023-06-01", "2024-05-31", 366, "36500.00", "3660.00"], ["2024-06-01", "2024-06-11", 11, "40160.00", simple("40160.00", "10", 11)]]);
    });

    it("that start on 29 February start on 28 February in a common year, and on the 29th again", () => {
      expect(lines("2025-03-10", started("2024-02-28"))).toEqual([["2024-02-29", "2025-02-27", 365, "36500.00", "3650.00"], ["2025-02-28", "2025-03-10", 11, "40150.00", "121.00"]]);
      const starts = lines("2028-03-10", started("2024-02-28")).map(([from]) => from);
      expect(starts).toEqual(["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
    });

    it("with a payment just before the anniversary end a day later, over what is left", () => {
      // 40.00 to costs, 365 × 10.00 = 3,650.00 to interest, 3,650.00 to the principal: 32,850.00 bear 9.00 on the last day of the year.
      const file = started("2023-05-31", [pay("2024-05-30", "7340.00")]);
      expect(lines("2024-06-01", file)).toEqual([
        ["2023-06-01", "2024-05-30", 365, "36500.00", "3650.00"], ["2024-05-31", "2024-05-31", 1, "32850.00", "9.00"],
        ["2024-06-01", "2024-06-01", 1, "32859.00", simple("32859.00", "10", 1)], // only the 9.00 that were not paid join the base
      ]);
    });

    it("and no stretch is longer than its year", () => {
      for (const [, , days] of lines("2026-11-21", started("2023-05-31"))) expect(days).toBeLessThanOrEqual(366);
    });
  });

  it("20. A date before the first known rate is an error", () => {
    const ancient = dossier([], { debtor: consumer, invoices: [invoice({ issuedOn: "1970-01-01", terms: due("1970-01-31") })] });
    expect(code(() => on("1976-05-01", ancient))).toBe("RATE_UNKNOWN");
    expect(code(() => accrueInterest({ principal: "1000.00", from: "2002-11-30", to: "2002-12-31", rate: { table: nl.interest.commercial } }))).toBe("RATE_UNKNOWN");
  });

  it("21. No fee on a fee: costs bear no commercial interest", () => {
    const demanded = [send("final-demand", "2026-03-02")];
    expect(on("2026-06-30", dossier(demanded)).costs.due).toBe("1140.00");
    expect(on("2026-06-30", dossier(demanded)).interest.due).toBe(on("2026-06-30", dossier()).interest.due);
  });

  it("22. Parts in a foreign currency sum in that currency's decimals", () => {
    const parts = [{ share: "30", due: { kind: "net", days: 14 } }, { share: "30", due: { kind: "net", days: 30 } }, { due: { kind: "net", days: 60 } }] as const;
    const yen = invoice({ currency: "JPY", total: "1001", terms: { kind: "parts", agreedIn: "contract", parts: [...parts] } });
    expect(on("2026-01-10", dossier([], { invoices: [yen] })).receivables.map(({ principal }) => principal.due)).toEqual(["300", "300", "401"]);
  });

  it("24. A credit note later than the notice corrects the claim", () => {
    const events: DossierEvent[] = [send("final-demand", "2026-03-02"), { type: "credit", on: "2026-04-01", amount: "18250.00", invoice: "A" }];
    const half = dossier([events[0]!], { invoices: [invoice({ total: "18250.00" })] });
    expect(heads(on("2026-06-30", dossier(events)))).toEqual(heads(on("2026-06-30", half)));
  });

  it("27. An empty or 0 fee is no fee", () => {
    const debt = { id: "A", principal: "100.00" };
    for (const costs of ["0", "0.00", []]) expect(ledger({ debts: [{ ...debt, costs }], payments: [], on: "2026-06-30" })).toEqual(ledger({ debts: [debt], payments: [], on: "2026-06-30" }));
    expect(collectionCosts({ principal: "0", law: nl, on: "2026-06-30" })).toMatchObject({ amount: "0.00", total: "0.00", lines: [] });
  });

  it("30. Restored after payment reversal: state and ledger as before", () => {
    const reversed = on("2026-06-30", dossier([pay("2026-02-10", "36641.50", { id: "p" }), { type: "payment-reversed", on: "2026-03-10", payment: "p" }]));
    expect(reversed.receivables).toEqual(on("2026-06-30", dossier()).receivables);
    expect(reversed).toMatchObject({ open: on("2026-06-30", dossier()).open, unallocated: "0.00" });
  });

  it("33. A legal date has one source", () => {
    const invoices: Invoice[] = [
      invoice(), invoice({ terms: { kind: "net", days: 45, agreedIn: "invoice" } }), invoice({ performedOn: "2026-01-20", terms: undefined as never }), invoice({ terms: { kind: "end-of-month", days: 30 } }),
    ].map(({ terms, ...rest }) => ({ ...rest, ...(terms !== undefined && { terms }) }));
    for (const debtor of [dossier().debtor, consumer]) {
      for (const one of invoices) {
        const file = dossier([], { debtor, invoices: [one] });
        const context = { creditor: file.creditor, debtor, law: nl };
        const { dueOn, interestFrom } = dueDate(one, context);
        expect(receivables(one, context)[0]!.due).toEqual(dueDate(one, context));
        expect(on("2026-03-01", file).receivables[0]).toMatchObject({ dueOn, interestFrom });
      }
    }
  });

  describe("34. The same answer in UTC, London summer and Amsterdam", () => {
    const zone = process.env["TZ"];
    afterEach(() => {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    });

    it("also on the days the clock changes", () => {
      const file = dossier([pay("2026-03-29", "10000.00")], { invoices: [invoice({ issuedOn: "2025-10-26", receivedOn: "2025-10-26", terms: { kind: "net", days: 30, agreedIn: "contract" } })] });
      const answers = ["UTC", "Europe/London", "Europe/Amsterdam", "America/Los_Angeles", "Pacific/Apia"].map((TZ) => {
        process.env["TZ"] = TZ;
        return JSON.stringify(["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"].map((day) => on(day, file)));
      });
      expect(new Set(answers).size).toBe(1);
    });
  });

  it("35. A rate before or after the table is an error, also for today when the table is stale", () => {
    expect(code(() => on("2027-01-01", dossier()))).toBe("RATE_UNKNOWN");
    expect(code(() => accrueInterest({ principal: "1000.00", from: "2027-01-01", to: "2027-01-01", rate: { table: nl.interest.statutory } }))).toBe("RATE_UNKNOWN");
    expect(code(() => accrueInterest({ principal: "1000.00", from: "2026-12-31", to: "2026-12-31", rate: { table: nl.interest.statutory } }))).toBe("no error");
  });

  it("37. 51 debts: all 51 are looked at", () => {
    const invoices = Array.from({ length: 51 }, (_, index) => invoice({ number: String(index + 1) }));
    const statement = on("2026-02-10", dossier([], { invoices }));
    expect(statement.receivables).toHaveLength(51);
    expect(heads(statement)).toEqual({ principal: head("1861500.00"), interest: head("5176.50"), costs: head("2040.00") }); // 51 × 36,500, 101.50 and 40
    expect(statementOn(parseDossier(dossier([pay("2026-02-10", "1868716.50")], { invoices })), { on: "2026-02-10", law: nl }).open).toBe("0.00");
  });

  it("38. 0 days late: no compensation", () => {
    for (const debtor of [dossier().debtor, consumer]) expect(on("2026-11-21", dossier([pay("2026-01-31", "36500.00")], { debtor }))).toMatchObject({ open: "0.00", costs: { due: "0.00" }, interest: { due: "0.00" } });
  });
});
