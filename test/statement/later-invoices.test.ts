import { decide, policies, statementOn, type Dossier, type DossierEvent, type Invoice, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Without a reference an event means what was invoiced by its day: A, not L, which was issued on 2 March 2026. */
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const terms: Invoice["terms"] = { kind: "net", days: 30, agreedIn: "contract" };
const A: Invoice = { number: "A", issuedOn: "2025-01-02", receivedOn: "2025-01-02", total: "1000.00", terms };
const L: Invoice = { number: "L", issuedOn: "2026-03-02", receivedOn: "2026-03-02", total: "1000.00", terms };
const dossier = (events: DossierEvent[], debtor = business, invoices = [A, L]): Dossier => ({ id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor, invoices, events });
const lines = (...given: Parameters<typeof dossier>) => {
  const { receivables, disputed } = statementOn(dossier(...given), { on: "2026-06-30", law: nl });
  return { disputed, ...Object.fromEntries(receivables.map((line) => [line.invoice, line])) } as { disputed: string; A: (typeof receivables)[number]; L: (typeof receivables)[number] };
};

describe("an event that names no invoice leaves what was invoiced after it", () => {
  const plan = { total: "1000.00", instalments: [{ dueOn: "2026-12-31", amount: "1000.00" }], interest: "stopped", graceDays: 0, onDefault: "resume-dunning" } as const;

  it.each<[string, DossierEvent[]]>([
    ["a write-off of everything", [{ type: "write-off", on: "2025-12-01", reason: "small" }]],
    ["a write-off of a sum", [{ type: "write-off", on: "2025-12-01", amount: "5000.00", reason: "small" }]],
    ["a settlement that was kept", [{ type: "settlement", on: "2025-12-01", amount: "500.00", payBy: "2025-12-31" }, { type: "payment", on: "2025-12-15", amount: "500.00" }]],
    ["a settlement whose interest is stopped", [{ type: "settlement", on: "2025-12-01", amount: "500.00", payBy: "2026-12-31", interest: "stopped" }]],
    ["a judgment of the principal", [{ type: "judgment", on: "2026-01-10", principal: "600.00" }]],
    ["a judgment of interest and costs", [{ type: "judgment", on: "2026-01-10", interest: { from: "2025-02-02", rate: { percent: "2" } }, costs: "250.00" }]],
    ["a waiver of interest", [{ type: "waiver", on: "2025-12-01", of: "interest" }]],
    ["a waiver of principal", [{ type: "waiver", on: "2025-12-01", of: "principal", amount: "1500.00" }]],
    ["a deferral that stops interest", [{ type: "deferral", on: "2025-12-01", until: "2026-12-31", interest: "stopped" }]],
    ["a plan that stops interest", [{ type: "plan", on: "2025-12-01", plan: { ...plan, instalments: [...plan.instalments] } }]],
    ["a dispute", [{ type: "dispute", on: "2025-02-20", reason: "damaged" }]],
    ["a final demand", [{ type: "notice", on: "2025-03-03", kind: "final-demand", channel: "email", receivedOn: "2025-03-03" }]],
  ])("%s", (_, events) => {
    const [before, after] = [lines([]), lines(events)];
    expect(after.L).toEqual(before.L);
    expect({ ...after.A, disputed: after.disputed }).not.toEqual({ ...before.A, disputed: before.disputed });
  });

  it("a notice of default, whose debtor is not in default for what came after it", () => {
    const notice: DossierEvent = { type: "notice", on: "2025-02-10", kind: "notice-of-default", channel: "registered-post", receivedOn: "2025-02-12", deadlineOn: "2025-03-01" };
    const withoutTerm = [A, L].map((invoice): Invoice => ({ ...invoice, terms: { kind: "net", days: 14, agreedIn: "invoice" } }));
    const after = lines([notice], consumer, withoutTerm);
    // In default from the day after the notice's last day; L needs a notice of its own.
    expect([after.A.interestFrom, after.L.interestFrom]).toEqual(["2025-03-02", null]);
  });

  it("a promise, which holds up the steps for what it was about alone", () => {
    const promise: DossierEvent = { type: "promise", on: "2026-02-20", payBy: "2026-12-31", confirmedOn: "2026-02-20" };
    const decision = decide(dossier([promise]), { on: "2026-04-10", law: nl, policy: policies.business });
    expect(decision).toMatchObject({ kind: "act", invoices: ["L"] });
  });
});

describe("it reaches what was issued on its very day, and a later invoice that it names", () => {
  it.each<[string, string, string]>([["2026-03-01", "2026-03-01", "open"], ["2026-03-02", "2026-03-02", "written-off"]])("written off on %s", (_, on, state) => {
    const { L: line } = lines([{ type: "write-off", on, reason: "small" }]);
    expect(line.state === "written-off" ? "written-off" : "open").toBe(state);
  });

  it("a deferral that names it", () => {
    const deferral = (invoices?: string[]): DossierEvent => ({ type: "deferral", on: "2026-02-20", until: "2026-12-31", interest: "stopped", ...(invoices && { invoices }) });
    expect([lines([deferral()]).L.interest.due === "0.00", lines([deferral(["L"])]).L.interest.due]).toEqual([false, "0.00"]);
  });
});

it("a payment that names a later invoice is not what an earlier settlement was waiting for", () => {
  const settlement: DossierEvent = { type: "settlement", on: "2026-02-01", amount: "500.00", payBy: "2026-12-31" };
  const onLater: DossierEvent = { type: "payment", on: "2026-04-20", amount: "500.00", invoices: ["L"] };
  // Nothing was paid on the settlement, so A is not forgiven what goes beyond it.
  expect(lines([settlement, onLater]).A).toEqual(lines([settlement]).A);
});

it("a hold is on the debtor: it holds up what is invoiced later too", () => {
  const hold: DossierEvent = { type: "hold", on: "2026-02-20", reason: "illness" };
  expect(decide(dossier([hold]), { on: "2026-04-10", law: nl, policy: policies.business })).toMatchObject({ kind: "blocked", blockers: [{ code: "HOLD" }] });
});

describe("a set-off works back to when both debts stood (6:129 BW)", () => {
  const first: Invoice = { ...A, issuedOn: "2025-01-10", receivedOn: "2025-01-10" };
  const second: Invoice = { ...A, number: "B", issuedOn: "2025-02-10", receivedOn: "2025-02-10" };
  const setOff = (more: object = {}): DossierEvent => ({ type: "set-off", on: "2025-03-01", effectiveOn: "2025-01-20", amount: "1500.00", ...more });
  const opens = (event: DossierEvent, invoices = [first, second]) => {
    const { receivables, unallocated } = statementOn(dossier([event], business, invoices), { on: "2025-03-01", law: nl });
    return [...receivables.map(({ principal }) => principal.open), unallocated];
  };

  it("what an invoice leaves over reaches the next from the day it was issued", () => {
    expect(opens(setOff())).toEqual(["0.00", "500.00", "0.00"]);
    expect(opens(setOff({ invoices: ["A", "B"] }))).toEqual(["0.00", "500.00", "0.00"]);
  });

  it("not one that was issued after it was declared", () => {
    expect(opens(setOff(), [first, { ...second, issuedOn: "2025-03-02", receivedOn: "2025-03-02" }])).toEqual(["0.00", "1000.00", "500.00"]);
  });

  it("nor the rest of one that names what it is for", () => {
    expect(opens(setOff({ invoices: ["A"] }))[1]).toBe(opens(setOff())[1]);
  });
});

it("a judgment that came before every invoice changes nothing, and says so", () => {
  const judged = statementOn(dossier([{ type: "judgment", on: "2024-12-01", principal: "1.00", costs: "100.00" }]), { on: "2026-06-30", law: nl });
  expect(judged.receivables).toEqual(statementOn(dossier([]), { on: "2026-06-30", law: nl }).receivables);
  expect(judged.findings).toContainEqual(expect.objectContaining({ code: "JUDGMENT_BEFORE_INVOICES", severity: "warning", message: "The judgment of 2024-12-01 came before every invoice and changes nothing." }));
});
