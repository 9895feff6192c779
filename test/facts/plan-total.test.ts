import { composeNotice, parseDossier, planStatus, type Dossier, type InstalmentPlan, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { expect, it } from "vitest";

const plan: InstalmentPlan = { total: "100.00", instalments: [{ dueOn: "2026-07-01", amount: "99.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" };
const dossier: Dossier = {
  creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "J. de Vries", kind: "consumer" },
  invoices: [{ number: "A", issuedOn: "2026-04-01", total: "100.00", terms: { kind: "date", dueOn: "2026-05-01", agreedIn: "contract" } }], events: [],
};
const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as TermijnError).issues;
  }
  return [];
};

it.each<[string, string, () => unknown]>([
  ["a dossier", "events[0].plan.instalments", () => parseDossier({ ...dossier, events: [{ type: "plan", on: "2026-06-01", plan }] })],
  ["the state of a plan", "plan.instalments", () => planStatus(plan, [], "2026-07-02")],
  ["a letter", "options.plan.instalments", () => composeNotice(dossier, { kind: "plan-proposal", on: "2026-06-03", law: nl, plan })],
])("instalments that miss the total are said in the same words: %s", (_, path, run) => {
  expect(issuesOf(run)).toEqual([{ path, code: "sum", message: 'expected instalments that make the total of 100.00, got "99.00"' }]);
});
