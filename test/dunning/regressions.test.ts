import {
  accrueInterest, checkPolicy, collectionCosts, decide, dueDate, forecast, ledger, parseDossier, planStatus, policies, prescription, receivables, splitAmount, statementOn,
  type Decision, type Dossier, type DossierEvent, type EventOf, type InstalmentPlan, type Invoice, type Party, type Policy,
} from "termijn";
import { nl } from "termijn/nl";
import { afterEach, describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";

/** Failures of other systems that this one must not repeat; each is named after what must hold. */

const creditor: Party = { name: "Atelier Noord", kind: "business" };
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const due = (dueOn: string) => ({ kind: "date", dueOn, agreedIn: "contract" }) as const;

/** 36,500.00 to be paid by 2 March 2026: 10.15 of commercial interest a day until 30 June 2026, 4.00 of statutory interest. */
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: due("2026-03-02") };
const B: Invoice = { ...A, number: "B", terms: due("2026-03-09") };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({ id: "D", creditor, debtor: business, invoices: [A], events, ...facts });
const decideOn = (on: string, file: Dossier, policy: Policy = policies.business): Decision => decide(file, { on, law: nl, policy });
const on = (day: string, file: Dossier, policy?: Policy): string => say(decideOn(day, file, policy));
const keyOn = (day: string, file: Dossier): string | undefined => {
  const decision = decideOn(day, file);
  return decision.kind === "act" ? decision.key : undefined;
};

const pay = (day: string, amount: string, more: Partial<EventOf<"payment">> = {}): DossierEvent => ({ type: "payment", on: day, amount, ...more });
const send = (kind: EventOf<"notice">["kind"], day: string, more: Partial<EventOf<"notice">> = {}): DossierEvent => ({ type: "notice", on: day, kind, channel: "email", ...more });
const took = (step: string, day: string): DossierEvent => ({ type: "step", on: day, step, outcome: "done" });

/** As far as the call: check on the 3rd, friendly reminder on the 4th with a term to the 11th. */
const REMINDED = [took("check", "2026-03-03"), send("reminder", "2026-03-04", { step: "friendly-reminder", deadlineOn: "2026-03-11", invoices: ["A"] })];
const CALLED = [...REMINDED, took("call", "2026-03-12")];

/** Carries out what is called for, each day from one to another; gives "day step" for each. */
const acts = (file: Dossier, from: string, days: number, policy: Policy = policies.business): string[] => {
  const events = [...file.events];
  return Array.from({ length: days }, (_, index) => new Date(Date.parse(`${from}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10)).flatMap((day) => {
    const decision = decide({ ...file, events: [...events] }, { on: day, law: nl, policy });
    if (decision.kind !== "act") return [];
    events.push(decision.record);
    return [`${day} ${decision.step}`];
  });
};

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
};

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("what other systems got wrong", () => {
  test("1. 90-day-old debt seen first time: no three steps in three days", () => {
    // Due on 2 March, seen on 31 May. The look, the letter the day after, and then its seven days.
    expect(acts(dossier(), "2026-05-31", 9)).toEqual(["2026-05-31 check", "2026-06-01 friendly-reminder"]);
    expect(acts(dossier(), "2026-05-31", 30)).toEqual([
      "2026-05-31 check", "2026-06-01 friendly-reminder", "2026-06-09 call", "2026-06-11 second-reminder", "2026-06-19 final-demand", "2026-06-27 weigh", "2026-06-28 hand-over",
    ]);
    // Neither where every step counts from the due date and none gives a term.
    const everyWeek: Policy = { id: "weekly", version: "1", steps: [7, 14, 21].map((days, index) => ({ id: `letter-${index + 1}`, action: "notice", notice: "reminder", after: { days, from: "due" } })) };
    expect(acts(dossier(), "2026-05-31", 30, everyWeek)).toEqual(["2026-05-31 letter-1", "2026-06-07 letter-2", "2026-06-14 letter-3"]);
  });

  test("2. Run missed for 10 days: declared rule holds, required notice kept", () => {
    expect(on("2026-03-22", dossier(REMINDED))).toBe("call for A");
    expect(on("2026-03-22", dossier(REMINDED), { ...policies.business, missedRun: "latest" })).toBe("final-demand for A, pay by 2026-03-29");
    const required = { ...policies.business, missedRun: "latest" as const, steps: policies.business.steps.map((step) => (step.id === "second-reminder" ? { ...step, required: true } : step)) };
    expect(on("2026-04-30", dossier(REMINDED), required)).toBe("second-reminder for A, pay by 2026-05-07");
  });

  test("3. Two runs in one hour: one step, one fee", () => {
    const first = decideOn("2026-03-03", dossier());
    expect(decideOn("2026-03-03", dossier())).toEqual(first);
    expect(first.kind).toBe("act");
    const recorded = dossier([(first as { record: DossierEvent }).record]);
    expect(on("2026-03-03", recorded)).toBe("wait until 2026-03-04 for friendly-reminder");
    // A retry after midnight has the same key, and so has one after a part payment.
    expect([keyOn("2026-03-12", dossier(REMINDED)), keyOn("2026-03-13", dossier(REMINDED)), keyOn("2026-03-13", dossier([...REMINDED, pay("2026-03-12", "500.00")]))]).toEqual(Array(3).fill("D/business/call/A"));
    const demanded = [...CALLED, send("second-reminder", "2026-03-14")];
    const twice = [...demanded, send("second-reminder", "2026-03-14")];
    expect(statementOn(dossier(twice), { on: "2026-03-20", law: nl }).costs).toEqual(statementOn(dossier(demanded), { on: "2026-03-20", law: nl }).costs);
  });

  test("4. Oldest invoice paid: anchor moves, warning not skipped", () => {
    const two = { invoices: [A, B] };
    const paid = pay("2026-03-10", "36621.20", { invoices: ["A"] }); // 8 x 10.15 + 40.00
    expect(on("2026-03-12", dossier(REMINDED, two))).toBe("call for A");
    // B became late on the 10th and has had nothing: its own ladder begins at the beginning.
    expect(on("2026-03-12", dossier([...REMINDED, paid], two))).toBe("check for B");
    expect(keyOn("2026-03-12", dossier([...REMINDED, paid], two))).toBe("D/business/check/B");
  });

  test("5. Partial reminder does not silence the rest", () => {
    const three = { invoices: [A, { ...A, number: "B" }] };
    expect(on("2026-03-06", dossier([took("check", "2026-03-03"), send("reminder", "2026-03-04", { invoices: ["A"] })], three))).toBe("friendly-reminder for B, pay by 2026-03-13");
  });

  test("6. Part-paid still reminded, for the open part", () => {
    const file = dossier([took("check", "2026-03-03"), pay("2026-03-03", "20000.00")]);
    expect(on("2026-03-04", file)).toBe("friendly-reminder for A, pay by 2026-03-11");
    // A day at 10.15 and 40.00 went first: 36,500 + 50.15 - 20,000, and a day over 16,550.15 at 10.15% / 365.
    expect(statementOn(file, { on: "2026-03-03", law: nl }).open).toBe("16550.15");
  });

  test("7. Draft, cancelled, zero, credit, customer in credit: never reminded", () => {
    expect(on("2026-04-01", dossier([], { invoices: [] }))).toBe("closed: nothing-to-collect");
    expect(on("2026-04-01", dossier([], { invoices: [{ ...A, total: "0.00" }] }))).toBe("closed: nothing-to-collect");
    expect(on("2026-04-01", dossier([], { invoices: [{ ...A, total: "-100.00" }] }))).toBe("closed: nothing-to-collect");
    expect(on("2026-04-01", dossier([{ type: "credit", on: "2026-02-10", amount: "36500.00", invoice: "A" }]))).toBe("closed: credited");
    expect(on("2026-04-01", dossier([], { invoices: [{ ...A, total: "100.00" }, { ...B, total: "-500.00" }] }))).toBe("blocked: UNALLOCATED_MONEY");
    // On a day before an invoice goes out there is nothing to remind of.
    expect(on("2026-02-01", dossier())).toBe("wait until 2026-03-03 for check");
  });

  test("8. No due date: default applies, no 'after due' step on nothing", () => {
    const { terms: _, ...plain } = A;
    // The statutory 30 days from receipt on 2 February end on 4 March.
    expect(on("2026-03-04", dossier([], { invoices: [plain] }))).toBe("wait until 2026-03-05 for check");
    expect(on("2026-03-05", dossier([], { invoices: [plain] }))).toBe("check for A");
    const waiting: Invoice = { ...A, terms: { kind: "parts", agreedIn: "contract", parts: [{ due: { kind: "milestone", milestone: "delivered" } }] } };
    expect(on("2027-03-05", dossier([], { invoices: [waiting] }))).toBe("blocked: MILESTONE_NOT_REACHED");
  });

  test("9. Send day = not overdue; run on the due date = not overdue", () => {
    expect([on("2026-02-02", dossier()), on("2026-03-02", dossier())]).toEqual(Array(2).fill("wait until 2026-03-03 for check"));
    // Nor the day an invoice is sent that is late from the start.
    expect(on("2026-02-02", dossier([], { invoices: [{ ...A, terms: due("2026-01-15") }] }))).toBe("wait until 2026-02-03 for check");
  });

  test("10. Month ends: 30 Apr + 1 month end = 31 May; 28 Feb EOM + 1 = 31 Mar; 31 Jan + 1 month", () => {
    const dueOn = (issuedOn: string, terms: NonNullable<Invoice["terms"]>) => dueDate({ number: "1", issuedOn, total: "100.00", terms }, { creditor, debtor: business, law: nl }).dueOn;
    expect(dueOn("2026-04-30", { kind: "end-of-month", days: 1, agreedIn: "contract" })).toBe("2026-05-31");
    expect(dueOn("2026-02-28", { kind: "end-of-month", days: 1, agreedIn: "contract" })).toBe("2026-03-31");
    expect(dueOn("2026-01-31", { kind: "months", months: 1, agreedIn: "contract" })).toBe("2026-02-28");
  });

  test("11. 15 Mar + 1/2/3 months = 15 Apr/May/Jun", () => {
    const dueOn = (months: number) => dueDate({ number: "1", issuedOn: "2026-03-15", total: "100.00", terms: { kind: "months", months, agreedIn: "contract", expresslyAgreed: true } }, { creditor, debtor: business, law: nl }).dueOn;
    expect([1, 2, 3].map(dueOn)).toEqual(["2026-04-15", "2026-05-15", "2026-06-15"]);
  });

  test("12. 30/30/40 of 100.01 sums; negative too", () => {
    expect(splitAmount("100.01", ["30", "30", "40"])).toEqual(["30.00", "30.00", "40.01"]);
    expect(splitAmount("-100.01", ["30", "30", "40"])).toEqual(["-30.00", "-30.00", "-40.01"]);
    const parts: Invoice = { ...A, total: "100.01", terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "30", due: { kind: "net", days: 10 } }, { share: "30", due: { kind: "net", days: 20 } }, { due: { kind: "net", days: 30 } }] } };
    expect(receivables(parts, { creditor, debtor: business, law: nl }).map(({ amount }) => amount)).toEqual(["30.00", "30.00", "40.01"]);
    // The first part goes up the ladder alone: due on 12 February.
    expect(on("2026-02-13", dossier([], { invoices: [parts] }))).toBe("check for A 1");
  });

  const plan: InstalmentPlan = { total: "900.00", instalments: [{ dueOn: "2026-03-20", amount: "450.00" }, { dueOn: "2026-04-20", amount: "450.00" }], interest: "stopped", graceDays: 5, onDefault: "whole-sum-due", agreedOn: "2026-03-12" };

  test("13. Instalment day missed by the host: plan survives", () => {
    // The host did not run on 20 March; the payment came on the 21st and was entered on 10 April.
    const events: DossierEvent[] = [...CALLED, { type: "plan", on: "2026-03-12", plan }, send("confirmation", "2026-03-13"), pay("2026-03-21", "450.00")];
    expect(planStatus(plan, [{ on: "2026-03-21", amount: "450.00" }], "2026-04-10").state).toBe("on-track");
    expect(on("2026-04-10", dossier(events))).toBe("blocked: PLAN_RUNNING until 2026-04-25");
  });

  test("14. Two invoices in one notice keep their own outstanding", () => {
    const both = dossier([took("check", "2026-03-03"), pay("2026-03-03", "500.00", { invoices: ["B"], designatedHead: "principal" })], { invoices: [A, { ...A, number: "B", total: "1000.00" }] });
    expect(on("2026-03-04", both)).toBe("friendly-reminder for A and B, pay by 2026-03-11");
    expect(statementOn(both, { on: "2026-03-04", law: nl }).receivables.map(({ invoice, principal }) => [invoice, principal.open])).toEqual([["A", "36500.00"], ["B", "500.00"]]);
  });

  test("15. Principal paid, interest and cost stay claimable until waived", () => {
    const paid = dossier([...REMINDED, pay("2026-03-10", "36500.00", { designatedHead: "principal" })]);
    expect(on("2026-03-12", paid)).toBe("call for A");
    expect(statementOn(paid, { on: "2026-03-12", law: nl }).open).toBe("121.20"); // 8 x 10.15 + 40.00
    const waivers: DossierEvent[] = [{ type: "waiver", on: "2026-03-11", of: "interest" }, { type: "waiver", on: "2026-03-11", of: "costs" }];
    expect(on("2026-03-12", dossier([...paid.events, ...waivers]))).toBe("closed: paid");
  });

  test("16. Rate 0 gives a full total", () => {
    const free = dossier([], { invoices: [{ ...A, interest: { percent: "0" } }] });
    expect(statementOn(free, { on: "2026-06-30", law: nl })).toMatchObject({ open: "36540.00", interest: { due: "0.00" } });
    expect(on("2026-03-03", free)).toBe("check for A");
  });

  test("17. Interest over part payments per stretch", () => {
    // 10 days of 10.15 over 36,500; of 18,391.50, 40.00 go to costs and 101.50 to interest; then 5.075 a day over 18,250.
    const { receivables: [line] } = statementOn(dossier([pay("2026-03-12", "18391.50")]), { on: "2026-03-22", law: nl });
    expect(line!.stretches.map(({ days, base, interest }) => [days, base, interest])).toEqual([[10, "36500.00", "101.50"], [10, "18250.00", "50.75"]]);
  });

  test("18. Split at 1 January: 20 days at 3% + 148 at 2% on 1,648.58 = 2.71 + 13.37 = 16.08", () => {
    const { total, stretches } = accrueInterest({ principal: "1648.58", from: "2014-12-12", to: "2015-05-28", rate: { table: nl.interest.statutory } });
    expect([total, stretches.map(({ days, percent, interest }) => [days, percent, interest])]).toEqual(["16.08", [[20, "3.00", "2.71"], [148, "2.00", "13.37"]]]);
  });

  test("19. Capitalisation year with 29 Feb; start 29 Feb; payment just before the anniversary; no period longer than its year", () => {
    const yearly = (from: string, to: string, reductions?: { from: string; amount: string }[]) => accrueInterest({ principal: "36500.00", from, to, rate: { percent: "10" }, compounding: "annual", ...(reductions && { reductions }) });
    // 10.00 a day: 366 days with 29 February in them.
    expect(yearly("2023-06-01", "2024-05-31").stretches.map(({ days, interest }) => [days, interest])).toEqual([[366, "3660.00"]]);
    expect(yearly("2024-02-29", "2028-02-29").capitalised.map(({ on: day }) => day)).toEqual(["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
    const { stretches } = yearly("2023-06-01", "2024-06-01", [{ from: "2024-05-31", amount: "3650.00" }]);
    expect(stretches.map(({ from, days, base }) => [from, days, base])).toEqual([["2023-06-01", 365, "36500.00"], ["2024-05-31", 1, "32850.00"], ["2024-06-01", 1, "36509.00"]]); // 32,850 + 3,650.00 + 9.00
    for (const { days } of yearly("2019-02-28", "2026-11-21").stretches) expect(days).toBeLessThanOrEqual(366);
  });

  test("20. Date before the first known rate: error", () => {
    const ancient = dossier([], { debtor: consumer, invoices: [{ ...A, issuedOn: "1970-01-01", receivedOn: "1970-01-01", terms: due("1970-01-31") }] });
    expect(codeOf(() => statementOn(ancient, { on: "1971-01-01", law: nl }))).toBe("RATE_UNKNOWN");
    expect(codeOf(() => accrueInterest({ principal: "1000.00", from: "2002-11-30", to: "2002-12-31", rate: { table: nl.interest.commercial } }))).toBe("RATE_UNKNOWN");
    // What comes next does not need the figure.
    expect(on("1970-02-01", ancient, policies.consumer)).toBe("check for A");
  });

  test("21. Fee not on fee unless law says so", () => {
    const events = [...CALLED, send("second-reminder", "2026-03-14")];
    // 375 + 250 + 250 + 1% of 26,500 = 1,140.00, the 40.00 of before included; interest goes on at 10.15 over the principal alone.
    const after = statementOn(dossier(events), { on: "2026-03-24", law: nl });
    expect([after.costs.due, after.interest.due]).toEqual(["1140.00", "223.30"]); // 22 x 10.15
  });

  test("22. Tolerance and parts in a foreign currency in the right direction", () => {
    const yen = (total: string) => dossier([], { invoices: [{ ...A, currency: "JPY", total, interest: { percent: "0" } }] });
    const tolerant = { ...policies.business, tolerance: "5.00", minimumOpen: "50.00" };
    expect([on("2026-03-03", yen("5"), tolerant), on("2026-03-03", yen("6"), tolerant), on("2026-03-03", yen("49"), tolerant), on("2026-03-03", yen("50"), tolerant)])
      .toEqual(["closed: within-tolerance", "blocked: UNDER_MINIMUM", "blocked: UNDER_MINIMUM", "check for A"]);
    const dinar = (total: string) => dossier([], { invoices: [{ ...A, currency: "KWD", total, interest: { percent: "0" } }] });
    expect([on("2026-03-03", dinar("5.000"), tolerant), on("2026-03-03", dinar("5.001"), tolerant), on("2026-03-03", dinar("50.000"), tolerant)]).toEqual(["closed: within-tolerance", "blocked: UNDER_MINIMUM", "check for A"]);
    expect(splitAmount("1001", ["30", "30", "40"], { currency: "JPY" })).toEqual(["300", "300", "401"]);
  });

  test("23. Interest base excludes what a third party owes", () => {
    // The insurer pays half by its own policy: booked as a credit from the start, the debtor owes interest over the other half only.
    const half = dossier([{ type: "credit", on: "2026-03-05", amount: "18250.00", invoice: "A", reason: "correction" }]);
    expect(statementOn(half, { on: "2026-03-12", law: nl }).interest.due).toBe("50.75"); // 10 x 5.075
  });

  test("24. Credit note later than the notice corrects the claim", () => {
    const events = [...CALLED, send("final-demand", "2026-03-14")];
    const credited = dossier([...events, { type: "credit", on: "2026-03-20", amount: "18250.00", invoice: "A" }]);
    const half = dossier(events, { invoices: [{ ...A, total: "18250.00" }] });
    expect(statementOn(credited, { on: "2026-03-25", law: nl }).open).toBe(statementOn(half, { on: "2026-03-25", law: nl }).open);
    expect(on("2026-03-25", credited)).toBe(on("2026-03-25", half));
  });

  test("25. Policy edit leaves running cases alone", () => {
    const record = (forecast(dossier(), { on: "2026-03-03", until: "2026-03-14", law: nl, policy: policies.business }).flatMap(({ decision }) => (decision.kind === "act" ? [decision.record] : [])));
    expect(record.map(({ step, policy }) => [step, policy])).toEqual([["check", "business@1"], ["friendly-reminder", "business@1"], ["call", "business@1"], ["second-reminder", "business@1"]]);
    const names: Record<string, string> = { "friendly-reminder": "first-letter", "second-reminder": "second-letter", "final-demand": "last-letter" };
    const edited: Policy = { ...policies.business, version: "2", steps: policies.business.steps.map((step) => ({ ...step, id: names[step.id] ?? step.id })) };
    // What was done under other names counts by its kind; the term that was given stands, and the key does not know the version.
    expect(on("2026-03-21", dossier(record), edited)).toBe("wait until 2026-03-22 for last-letter");
    expect(decideOn("2026-03-22", dossier(record), edited)).toMatchObject({ step: "last-letter", key: "D/business/last-letter/A", policy: "business@2" });
  });

  test("26. Block ends on its date without a job; unblocking does not fire two steps", () => {
    const held = dossier([...REMINDED, { type: "hold", on: "2026-03-10", reason: "illness", until: "2026-05-10" }]);
    expect([on("2026-05-10", held), on("2026-05-11", held)]).toEqual(["blocked: HOLD until 2026-05-10", "call for A"]);
    expect(acts(held, "2026-03-10", 70)).toEqual(["2026-05-11 call", "2026-05-13 second-reminder"]);
  });

  test("27. Empty or 0 fee = no fee", () => {
    const debt = { id: "A", principal: "100.00" };
    for (const costs of ["0", "0.00", []]) expect(ledger({ debts: [{ ...debt, costs }], payments: [], on: "2026-06-30" })).toEqual(ledger({ debts: [debt], payments: [], on: "2026-06-30" }));
    expect(collectionCosts({ principal: "0", law: nl, on: "2026-06-30" })).toMatchObject({ amount: "0.00", total: "0.00", lines: [] });
    const waived = dossier([pay("2026-03-02", "36500.00")]);
    expect(on("2026-03-03", waived)).toBe("closed: paid");
  });

  test("28. Level 2 unsent: level 3 not created", () => {
    // Nobody sent the second reminder: it is asked for until it is recorded.
    for (const day of ["2026-03-14", "2026-04-14", "2026-06-14"]) expect(decideOn(day, dossier(CALLED))).toMatchObject({ step: "second-reminder", key: "D/business/second-reminder/A" });
  });

  test("29. Payer score returns to neutral", () => {
    const broken: DossierEvent[] = [...REMINDED, { type: "promise", on: "2026-03-12", payBy: "2026-03-15", amount: "100.00", confirmedOn: "2026-03-12" }];
    expect(on("2026-03-16", dossier(broken))).toBe("second-reminder for A, pay by 2026-03-23 (PROMISE_BROKEN)");
    const answered: DossierEvent[] = [...broken, send("second-reminder", "2026-03-16", { deadlineOn: "2026-03-23" })];
    expect(on("2026-03-24", dossier(answered))).toBe("final-demand for A, pay by 2026-03-31");
    // A promise that is kept makes nothing firmer.
    const kept: DossierEvent[] = [...REMINDED, { type: "promise", on: "2026-03-12", payBy: "2026-03-15", amount: "100.00", confirmedOn: "2026-03-12" }, pay("2026-03-15", "100.00")];
    expect(on("2026-03-16", dossier(kept))).toBe("call for A");
  });

  test("30. Restored after payment reversal: state and ledger as before", () => {
    const reversed = dossier([...REMINDED, pay("2026-03-10", "36621.20", { id: "p" }), { type: "payment-reversed", on: "2026-03-20", payment: "p" }]);
    expect(on("2026-03-15", reversed)).toBe("closed: paid");
    expect(on("2026-03-20", reversed)).toBe(on("2026-03-20", dossier(REMINDED)));
    expect(statementOn(reversed, { on: "2026-03-20", law: nl }).open).toBe(statementOn(dossier(REMINDED), { on: "2026-03-20", law: nl }).open);
  });

  test("31. Closed, paid or defended case: no draft, on any route", () => {
    const ends: [DossierEvent[], string][] = [
      [[pay("2026-03-02", "36500.00")], "closed: paid"], [[{ type: "write-off", on: "2026-03-20", reason: "small" }], "closed: written-off"],
      [[{ type: "dispute", on: "2026-03-20", reason: "broken", invoice: "A" }], "blocked: DISPUTED"], [[{ type: "handover", on: "2026-03-20", to: "bailiff" }], "blocked: HANDED_OVER"],
      [[{ type: "judgment", on: "2026-03-20" }], "blocked: JUDGMENT"], [[{ type: "insolvency", on: "2026-03-03", kind: "bankruptcy" }], "blocked: INSOLVENCY of 36540.00"],
    ];
    for (const policy of Object.values(policies)) for (const [events, outcome] of ends) expect(on("2026-04-01", dossier(events), policy)).toBe(outcome);
    for (const [events] of ends) expect(forecast(dossier(events), { on: "2026-04-01", until: "2026-12-01", law: nl, policy: policies.business }).map(({ decision }) => decision.kind)).not.toContain("act");
  });

  test("32. 14-day clock starts at proven sending/receipt, not at step entry", () => {
    const file = (letter: Partial<EventOf<"notice">>) =>
      dossier([...CALLED, send("second-reminder", "2026-03-14"), send("fourteen-day-letter", "2026-03-24", { channel: "registered-post", ...letter })], { debtor: consumer });
    // A letter of which nothing is known starts no clock, and the answer says what is missing.
    expect(decideOn("2026-06-01", file({}), policies.consumer)).toMatchObject({ kind: "blocked", blockers: [{ code: "REQUIRED_STEP_UNPROVEN", message: expect.stringContaining("record when it was received") }] });
    expect(on("2026-06-01", file({ receipt: "returned" }), policies.consumer)).toBe("blocked: REQUIRED_STEP_UNPROVEN");
    // One received on Wednesday 1 April does: the fourteenth day is Wednesday the 15th.
    expect(on("2026-04-15", file({ receivedOn: "2026-04-01" }), policies.consumer)).toBe("wait until 2026-04-16 for final-demand");
    expect(on("2026-04-16", file({ receivedOn: "2026-04-01" }), policies.consumer)).toBe("final-demand for A, pay by 2026-04-23");
  });

  test("33. A legal date has one source", () => {
    const { prescribesOn } = prescription(dossier(), { on: "2026-04-01", law: nl });
    expect(prescribesOn).toBe("2031-03-03");
    const before = decideOn("2031-03-02", dossier());
    expect(before).toMatchObject({ kind: "act", step: "interrupt", reasons: expect.arrayContaining([expect.objectContaining({ values: { prescribesOn } })]) });
    expect(on(prescribesOn!, dossier())).toBe("blocked: PRESCRIBED");
    const [{ due: first }] = receivables(A, { creditor, debtor: business, law: nl }) as [ReturnType<typeof receivables>[number]];
    expect(statementOn(dossier(), { on: "2026-04-01", law: nl }).receivables[0]).toMatchObject({ dueOn: first.dueOn, interestFrom: first.interestFrom });
  });

  test("34. Date lookups give the same answer in UTC, London summer and Amsterdam", () => {
    const answers = ["UTC", "Europe/London", "Europe/Amsterdam", "America/Los_Angeles", "Pacific/Apia"].map((zone) => {
      process.env["TZ"] = zone;
      // The days around the changes of the clock.
      return JSON.stringify(["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"].map((day) => decideOn(day, dossier(CALLED))));
    });
    expect(new Set(answers).size).toBe(1);
  });

  test("35. Rate before or after the table: error, also for 'today' when the table is stale", () => {
    expect(codeOf(() => statementOn(dossier(), { on: "2027-01-01", law: nl }))).toBe("RATE_UNKNOWN");
    expect(codeOf(() => accrueInterest({ principal: "1000.00", from: "2027-01-01", to: "2027-01-01", rate: { table: nl.interest.statutory } }))).toBe("RATE_UNKNOWN");
    expect(on("2027-01-01", dossier(CALLED))).toBe("second-reminder for A, pay by 2027-01-08");
  });

  test("36. Debt first seen at day 8 still gets its first reminder", () => {
    expect(acts(dossier(), "2026-03-10", 2)).toEqual(["2026-03-10 check", "2026-03-11 friendly-reminder"]);
  });

  test("37. 51 debts: all 51 are looked at", () => {
    const invoices = Array.from({ length: 51 }, (_, index) => ({ ...A, number: String(index + 1) }));
    expect(decideOn("2026-03-03", dossier([], { invoices }))).toMatchObject({ step: "check", invoices: invoices.map(({ number }) => number) });
    const dossiers = invoices.map((one) => parseDossier(dossier([], { id: one.number, invoices: [one] })));
    expect(new Set(dossiers.map((one) => keyOn("2026-03-03", one))).size).toBe(51);
  });

  test("38. 0 days late: no compensation", () => {
    expect(statementOn(dossier(), { on: "2026-03-02", law: nl })).toMatchObject({ costs: { due: "0.00" }, interest: { due: "0.00" } });
    expect(on("2026-03-03", dossier([pay("2026-03-02", "36500.00")]))).toBe("closed: paid");
  });

  test("39. Promise does not silence or overwrite a dispute", () => {
    const both: DossierEvent[] = [...CALLED, { type: "dispute", on: "2026-03-12", reason: "broken", invoice: "A" }, { type: "promise", on: "2026-03-12", payBy: "2026-03-20", confirmedOn: "2026-03-12" }];
    // The promise ends, the dispute does not: no end is given.
    expect(on("2026-03-13", dossier(both))).toBe("blocked: DISPUTED, PROMISE_PENDING");
    expect(on("2026-03-21", dossier(both))).toBe("blocked: DISPUTED");
    const reversedOrder = [...CALLED, both.at(-1)!, both.at(-2)!];
    expect(on("2026-03-21", dossier(reversedOrder))).toBe("blocked: DISPUTED");
  });

  test("40. Top-ranked debt marked paid: no step, and the reason says why", () => {
    expect(decideOn("2026-03-12", dossier([...REMINDED, pay("2026-03-10", "36621.20")]))).toMatchObject({ kind: "closed", reason: "paid" });
    const agreedLater: DossierEvent[] = [...REMINDED, { type: "contact", on: "2026-03-11", channel: "phone", outcome: "says-paid" }, { type: "hold", on: "2026-03-11", reason: "the debtor says it was paid: look at the bank", until: "2026-03-16" }];
    expect(decideOn("2026-03-14", dossier(agreedLater))).toMatchObject({ kind: "blocked", blockers: [{ code: "HOLD", message: "On hold: the debtor says it was paid: look at the bank", until: "2026-03-16" }] });
  });

  test("41. Two default rules on one step: rejected at policy check", () => {
    const [check, reminder, ...rest] = policies.business.steps;
    const twice: Policy = { ...policies.business, steps: [check!, reminder!, { ...reminder!, id: "another" }, ...rest] };
    expect(checkPolicy(twice, { law: nl, debtor: "business" })).toMatchObject([{ code: "TWO_RULES_FOR_ONE_STEP", severity: "error", path: "steps[2].after" }]);
    const sameName: Policy = { ...policies.business, steps: [check!, reminder!, { ...check!, action: "weigh" }, ...rest] };
    expect(checkPolicy(sameName, { law: nl, debtor: "business" }).map(({ code }) => code)).toContain("DUPLICATE_STEP");
    expect(codeOf(() => decideOn("2026-03-03", dossier(), sameName))).toBe("INVALID_INPUT");
  });
});
