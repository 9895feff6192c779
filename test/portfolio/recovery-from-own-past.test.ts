import fc from "fast-check";
import { recoveryAt, recoveryFromOwnPast, type Dossier, type DossierEvent, type Invoice, type RecoveryOptions } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { paidBetween, unpaidAfter, type WatchedDays } from "../../src/portfolio/paid-over-time.js";
import { anyCase } from "../dunning/any-case.js";
import { dossier, HOSTILE, problemsOf, UNREADABLE } from "./many-dossiers.js";

const watch = (...entries: [days: number, paid: number, open: number][]): WatchedDays[] => entries.map(([days, paid, open]) => ({ days, paid, open }));

describe("the estimator", () => {
  // IBM's published invoices: 2,466, all settled; so many were settled more than that many days late.
  const LATER: [days: number, invoices: number][] = [[0, 877], [7, 458], [14, 196], [21, 67], [28, 16], [30, 8], [45, 0]];
  const ibm = LATER.map(([days, later], index): WatchedDays => ({ days, paid: (index === 0 ? 2466 : LATER[index - 1]![1]) - later, open: 0 }));

  test.each(LATER)("IBM: of 2,466 invoices, unpaid after %d days: %d", (days, invoices) => {
    expect(unpaidAfter(ibm, days)).toBe(invoices);
    expect(2466 * (1 - paidBetween(ibm, null, days).share)).toBeCloseTo(invoices, 8);
  });

  test("IBM: of those a week late, the share settled within the next rises with age", () => {
    // 0.48, 0.57, 0.66 and 0.76: (877 − 458) ÷ 877, and so on.
    expect([0, 7, 14, 21].map((after) => paidBetween(ibm, after, after + 7).share.toFixed(2))).toEqual(["0.48", "0.57", "0.66", "0.76"]);
  });

  test("Kaplan and Meier by hand: six receivables, two of which are no longer watched before the last is paid", () => {
    // Paid on day 1 (of 6), 3 (of 4, one was lost on day 2) and 5 (of 2, one was lost on day 4): 5/6 × 3/4 × 1/2.
    const six = watch([1, 1, 0], [2, 0, 1], [3, 1, 0], [4, 0, 1], [5, 1, 0], [6, 0, 1]);
    expect(paidBetween(six, null, 6).share).toBeCloseTo(1 - (5 / 6) * (3 / 4) * (1 / 2), 12);
    expect(paidBetween(six, 2, 6).share).toBeCloseTo(1 - (3 / 4) * (1 / 2), 12);
    expect([0, 2, 4, 6].map((day) => unpaidAfter(six, day))).toEqual([6, 5, 3, 1].map((count, index) => (index === 3 ? 1 : count)));
  });

  test("one that is lost on the day of a payment was still watched then", () => {
    expect(paidBetween(watch([1, 1, 1]), null, 1).share).toBe(0.5);
  });

  test("when all were watched to the end the interval is Wilson's of a plain share", () => {
    // 10 of 50: Wilson's 95% interval is 0.1124 to 0.3304.
    const { share, low, high } = paidBetween(watch([5, 10, 0], [40, 0, 40]), null, 30);
    expect([share, low, high].map((value) => value.toFixed(4))).toEqual(["0.2000", "0.1124", "0.3304"]);
  });

  test("with none or all paid the interval is not empty: 0 of 10 is up to 27.75%", () => {
    expect(paidBetween(watch([90, 0, 10]), null, 30)).toEqual({ share: 0, low: 0, high: expect.closeTo(0.2775, 4) });
    expect(paidBetween(watch([3, 10, 0]), null, 30)).toEqual({ share: 1, low: expect.closeTo(0.7225, 4), high: 1 });
  });

  test("is between counting the open ones as never paid and leaving them out; the share grows with age and lies within its interval", () => {
    const history = fc.array(fc.record({ days: fc.nat(100), paid: fc.nat(5), open: fc.nat(5) }), { minLength: 1, maxLength: 20 }).map((all) => [...new Map(all.map((one) => [one.days, one])).values()].sort((a, b) => a.days - b.days));
    fc.assert(fc.property(history, fc.nat(100), fc.nat(100), (watched, day, later) => {
      const count = (pick: (one: WatchedDays) => number) => watched.reduce((sum, one) => sum + pick(one), 0);
      fc.pre(count(({ paid, open }) => paid + open) > 0);
      const { share, low, high } = paidBetween(watched, null, day);
      const paid = count((one) => (one.days <= day ? one.paid : 0));
      expect(share).toBeGreaterThanOrEqual(paid / count((one) => one.paid + one.open) - 1e-12);
      expect(share <= (paidBetween(watched, null, day + later).share)).toBe(true);
      expect(0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
    }), { numRuns: 500 });
  });
});

const invoice = (dueOn: string, more: Partial<Invoice> = {}): Invoice => ({ number: "A", issuedOn: "2025-12-01", receivedOn: "2025-12-01", total: "1000.00", terms: { kind: "date", dueOn, agreedIn: "contract" }, ...more });
const business = { name: "Bakkerij Zuid", kind: "business" as const };
const one = (events: DossierEvent[] = [], more: Partial<Dossier> = {}): Dossier => dossier([invoice("2026-01-01")], { debtor: business, events, ...more });
const pay = (on: string, amount = "1000.00"): DossierEvent => ({ type: "payment", on, amount });
const recovery = (dossiers: Dossier[], more: Partial<RecoveryOptions> = {}) => recoveryFromOwnPast(dossiers, { on: "2026-07-31", law: nl, months: [0, 1, 3, 6], ...more });

describe("when a receivable is paid", () => {
  const paidWithin = (...dossiers: Dossier[]) => recovery(dossiers).paidWithin.map(({ share }) => share);
  const stillOpen = one();

  test.each<[string, Dossier, number[]]>([
    ["before its day", one([pay("2025-12-28")]), [0.5, 0.5, 0.5, 0.5]],
    ["on its day", one([pay("2026-01-01")]), [0.5, 0.5, 0.5, 0.5]],
    ["a month late to the day (30 days)", one([pay("2026-01-31")]), [0, 0.5, 0.5, 0.5]],
    ["a day more", one([pay("2026-02-01")]), [0, 0, 0.5, 0.5]],
    ["late, the bare principal, though interest and costs take their part of it", one([pay("2026-02-15")]), [0, 0, 0.5, 0.5]],
    ["in parts: when the last of it comes", one([pay("2026-01-10", "600.00"), pay("2026-02-15", "400.00")]), [0, 0, 0.5, 0.5]],
    ["in part: not", one([pay("2026-01-10", "600.00")]), [0, 0, 0, 0]],
    ["less a credit for a return", one([{ type: "credit", on: "2026-01-20", effectiveOn: "2026-01-20", amount: "300.00", invoice: "A", reason: "return" }, pay("2026-02-15", "700.00")]), [0, 0, 0.5, 0.5]],
    ["by set-off", one([{ type: "set-off", on: "2026-02-15", amount: "1000.00" }]), [0, 0, 0.5, 0.5]],
    ["settled for less: not", one([{ type: "settlement", on: "2026-02-01", amount: "400.00", payBy: "2026-02-28" }, pay("2026-02-15", "400.00")]), [0, 0, 0, 0]],
    ["reversed since: not", one([{ ...pay("2026-02-15"), id: "p" }, { type: "payment-reversed", on: "2026-02-20", payment: "p" }]), [0, 0, 0, 0]],
    ["written off, and paid after all", one([{ type: "write-off", on: "2026-02-01", reason: "gone" }, pay("2026-06-15")]), [0, 0, 0, 0.5]],
    ["written off: not", one([{ type: "write-off", on: "2026-02-01", reason: "gone" }]), [0, 0, 0, 0]],
  ])("%s", (_, dossier, shares) => {
    expect(paidWithin(dossier, stillOpen)).toEqual(shares);
  });

  test.each<[string, Dossier]>([
    ["credited in full", one([{ type: "credit", on: "2026-01-20", amount: "1000.00", invoice: "A" }])],
    ["a credit note", dossier([invoice("2026-01-01", { total: "-50.00" })])],
    ["not due yet", dossier([invoice("2026-08-01")])],
    ["due after the bank data end", dossier([invoice("2026-03-01")], { bankDataThrough: "2026-02-15" })],
  ])("%s does not count", (_, dossier) => {
    expect(recovery([dossier])).toEqual({ on: "2026-07-31", receivables: 0, paid: 0, horizonMonths: 0, paidWithin: [], paidLater: [] });
  });

  test("still open: it counts for as long as the bank data reach", () => {
    // 45 days: unpaid at one month, unknown at three, when the only other one is paid.
    const known = recovery([one([], { bankDataThrough: "2026-02-15" }), one([pay("2026-04-01")])]);
    expect(known.paidWithin.map(({ months, share, atRisk }) => [months, share, atRisk])).toEqual([[0, 0, 2], [1, 0, 2], [3, 1, 0], [6, 1, 0]]);
  });
});

describe("the curve", () => {
  const past = [one([pay("2025-12-28")]), one([pay("2026-01-01")]), one([pay("2026-02-15")]), one([pay("2026-06-15")]), one()];

  test("what is paid within an age, and of what is unpaid then, what is paid later", () => {
    const result = recovery(past);
    expect(result).toMatchObject({ on: "2026-07-31", receivables: 5, paid: 4, horizonMonths: 6 });
    expect(result.paidWithin.map(({ share, atRisk }) => [Number(share.toFixed(10)), atRisk])).toEqual([[0.4, 3], [0.4, 3], [0.6, 2], [0.8, 1]]);
    expect(result.paidLater.map(({ months, share, atRisk }) => [months, Number(share.toFixed(10)), atRisk])).toEqual([[0, 0.6666666667, 3], [1, 0.6666666667, 3], [3, 0.5, 2]]);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("reads like a published one", () => {
    const { curve } = recovery(past);
    expect(recoveryAt(curve!, 3)).toBeCloseTo(0.5, 10);
    expect("curve" in recovery([one()])).toBe(false);
  });

  test("ends where nothing was watched any longer", () => {
    expect(recovery([one()], { on: "2026-02-15" }).paidWithin.map(({ months }) => months)).toEqual([0, 1]);
    expect(recovery(past, { months: [0, 1, 3, 6, 9, 12, 24] }).horizonMonths).toBe(6);
  });
});

describe("input", () => {
  test("months from minus zero are months from zero", () => {
    expect(Object.is(recoveryFromOwnPast([], { on: "2026-07-31", law: nl, months: [-0] }).horizonMonths, 0)).toBe(true);
    const [point] = recoveryFromOwnPast([dossier([{ number: "1", issuedOn: "2026-01-01", total: "1.00", terms: { kind: "date", dueOn: "2026-02-01", agreedIn: "contract" } }])], { on: "2026-07-31", law: nl, months: [-0, 3] }).paidWithin;
    expect(Object.is(point!.months, 0)).toBe(true);
  });

  test("bad options and bad dossiers are named", () => {
    for (const options of UNREADABLE) expect(problemsOf(() => recoveryFromOwnPast([], options as RecoveryOptions)).paths).toEqual(["options"]);
    expect(problemsOf(() => recoveryFromOwnPast([], { on: "x", law: null as never, months: [3, 1] })).paths).toEqual(["options.on", "options.law", "options.months"]);
    for (const hostile of HOSTILE) expect(problemsOf(() => recovery([hostile] as Dossier[])).paths[0]).toMatch(/^dossiers\[0\]/);
  });

  test("any dossiers have an answer", () => {
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 6 }), (dossiers) => {
      const { receivables, paid, paidWithin, paidLater } = recoveryFromOwnPast(dossiers, { on: "2026-06-30", law: nl });
      expect(paid).toBeLessThanOrEqual(receivables);
      for (const { share, low, high, atRisk } of [...paidWithin, ...paidLater]) expect(low <= share + 1e-12 && share <= high + 1e-12 && atRisk >= 0).toBe(true);
    }), { numRuns: 100 });
  });
});
