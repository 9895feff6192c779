import * as termijn from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Every public function against malformed input: nothing but a result or a TermijnError. */

type Call = readonly unknown[];
const creditor = { name: "Atelier Noord", kind: "business" };
const debtor = { name: "Bakkerij Zuid", kind: "business" };
const invoice = { number: "A", issuedOn: "2026-01-02", receivedOn: "2026-01-03", total: "1210.00", terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "30", due: { kind: "net", days: 14 } }, { label: "rest", due: { kind: "milestone", milestone: "done", days: 7 } }] }, interest: { percent: "9" } };
const simple = { ...invoice, number: "B", terms: { kind: "net", days: 30, discount: { percent: "2", withinDays: 10 } }, acceptance: { days: 10 }, interest: { surcharge: "1" } };
const plan = { total: "200.00", instalments: [{ dueOn: "2026-03-31", amount: "100.00" }, { dueOn: "2026-04-30", amount: "100.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" };
const events = [
  { type: "payment", on: "2026-02-10", amount: "100.00", id: "p1", invoices: ["B", { invoice: "A", part: "1" }] }, { type: "payment-reversed", on: "2026-02-20", payment: "p1" },
  { type: "notice", on: "2026-03-02", kind: "final-demand", channel: "email", receivedOn: "2026-03-02", claimed: { costs: "150.00" } }, { type: "credit", on: "2026-03-05", amount: "10.00", invoice: "B" },
  { type: "plan", on: "2026-03-10", plan }, { type: "judgment", on: "2026-06-01", interest: { from: "2026-02-01", rate: { percent: "6" } } }, { type: "milestone", on: "2026-04-01", invoice: "A", milestone: "done" },
];
const dossier = { creditor, debtor, invoices: [invoice, simple], events };
const parties = { creditor, debtor, law: nl };

/** Calls that work: malformed ones are made from them by changing one or more places. */
const CALLS: Record<string, Call> = {
  dateIn: ["2026-01-02T12:00:00Z", "Europe/Amsterdam"],
  amountFromCents: [12_345, "EUR"],
  toCents: ["123.45", "EUR"],
  splitAmount: ["100.01", ["30", "30", 40], { currency: "EUR", remainder: "last" }],
  parseDossier: [dossier],
  safeParseDossier: [dossier],
  withRates: [nl, { commercial: [{ from: "2027-01-01", percent: "10.65" }], statutory: [], knownThrough: "2027-06-30" }],
  dueDate: [simple, parties],
  receivables: [invoice, { ...parties, events, on: "2026-06-30" }],
  accrueInterest: [{ principal: "1000.00", from: "2026-01-01", to: "2026-12-31", rate: { table: { rows: [{ from: "2026-01-01", percent: "10" }], knownThrough: "2026-12-31" }, surcharge: { percent: "1", from: "2026-02-01" } }, compounding: "annual", dayCount: "actual/365", rounding: "once", reductions: [{ from: "2026-03-01", amount: "100.00" }] }],
  collectionCosts: [{ principal: ["1000.00", "500.00"], law: nl, on: "2026-06-30", addVat: true, debtor: "business" }],
  planStatus: [plan, [{ on: "2026-03-31", amount: "100.00" }], "2026-04-10"],
  ledger: [{ debts: [{ id: "A", principal: "1000.00", dueOn: "2026-01-31", costs: [{ on: "2026-02-01", amount: "40.00" }], credits: [{ on: "2026-02-02", amount: "5.00" }], interest: { from: "2026-02-01", rate: { percent: "8" }, compounding: "annual" } }], payments: [{ id: "p", on: "2026-03-01", amount: "100.00", designated: ["A"] }], on: "2026-06-30" }],
  statementOn: [dossier, { on: "2026-06-30", law: nl, unknownRates: "stop" }],
};

const JUNK: readonly unknown[] = [
  undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 1, 1n, 10n ** 400n, true, "", " ", "12,50", "1e3", "NaN", "Infinity", "-5.00", "0.001", "9".repeat(400), "2025-02-30", "2026-01-02T00:00:00Z", "02/01/2026", "9999-12-31", "0001-01-01",
  "__proto__", "constructor", "toString", "Z", "JPY", "XXX", "Mars/Phobos", [], {}, [[]], [null], { kind: "net" }, { kind: "__proto__" }, { type: "payment" }, { toFixed: () => "x" }, { toFixed: null }, { length: 3 }, () => 1, Symbol("junk"), new Date(Number.NaN), new Map(), new Proxy({}, {}),
  Object.create(null), JSON.parse('{"__proto__":{"polluted":true}}'), new Array(5), "\u0000", "\ud800", "١٢",
];

/** A small generator with a fixed start, so that a failure can be found again. */
function numbersFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A copy with one place changed, removed or added to; law packs are handed on as they are, or replaced whole. */
function changed(value: unknown, next: (below: number) => number): unknown {
  const junk = () => JUNK[next(JUNK.length)];
  if (typeof value !== "object" || value === null || value === nl || next(5) === 0) return junk();
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    if (copy.length === 0 || next(6) === 0) copy.push(junk());
    else {
      const at = next(copy.length);
      copy[at] = changed(copy[at], next);
    }
    return copy;
  }
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const keys = Object.keys(copy);
  const key = keys[next(keys.length)] ?? "extra";
  const way = next(8);
  if (way === 0) delete copy[key];
  else if (way === 1) copy["unknown"] = junk();
  else copy[key] = changed(copy[key], next);
  return copy;
}

const describeInput = (input: unknown): string => {
  try {
    return JSON.stringify(input, (_, value: unknown) => (value === nl ? "nl" : typeof value === "bigint" || typeof value === "symbol" || typeof value === "function" ? String(value) : value)).slice(0, 600);
  } catch {
    return "an input that cannot be shown";
  }
};

/** What came out other than a value or a TermijnError. */
function outcome(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    const { name, code, issues, toJSON } = error as termijn.TermijnError;
    const proper = error instanceof Error && name === "TermijnError" && typeof code === "string" && Array.isArray(issues) && issues.length > 0 && issues.every(({ path, message }) => typeof path === "string" && message.length > 0) && typeof toJSON === "function";
    return proper ? null : String((error as Error).stack ?? error).split("\n").slice(0, 3).join(" ");
  }
}

type PublicFunction = (...args: unknown[]) => unknown;
const functions = Object.entries(termijn as Record<string, unknown>).flatMap(([name, value]): [string, PublicFunction][] =>
  typeof value === "function" && name !== "TermijnError" ? [[name, value as PublicFunction]] : []);

describe.each(functions)("%s", (name, run) => {
  const call = CALLS[name];

  if (call !== undefined) {
    it("answers the call that the malformed ones are made from", () => {
      expect(outcome(() => run(...call))).toBeNull();
    });
  }

  it("gives 2,000 malformed inputs an answer or a TermijnError", () => {
    const next = numbersFrom(name.length * 7_919 + 11);
    const failures: string[] = [];
    for (let round = 0; round < 2_000 && failures.length < 5; round++) {
      let args: unknown[] = call === undefined || next(10) === 0 ? Array.from({ length: next(4) }, () => JUNK[next(JUNK.length)]) : [...call];
      if (call !== undefined) for (let changes = 1 + next(3); changes > 0; changes--) args = args.map((argument, index) => (index === next(args.length) ? changed(argument, next) : argument));
      const failure = outcome(() => run(...args));
      if (failure !== null) failures.push(`${failure} ← ${describeInput(args)}`);
    }
    expect(failures).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
