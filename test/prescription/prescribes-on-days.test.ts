import { parseDossier } from "termijn";
import { nl } from "termijn/nl";
import { expect, it } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { prescribesOnDays } from "../../src/prescription/prescribes-on-days.js";
import { accountOn } from "../../src/statement/account.js";
import { dossier, dueOn } from "./one-claim.js";

const checked = parseDossier(dossier([], { invoices: [dueOn("2025-05-31", { number: "old" }), dueOn("2026-05-31", { number: "new" })] }));
const daysUnder = (law: typeof nl) => prescribesOnDays(checked, accountOn(checked, dayOf("2026-06-15"), law, "stop"), law);

it("the days of all claims, in the order of the account", () => {
  expect(daysUnder(nl)).toEqual([dayOf("2030-06-01"), dayOf("2031-06-01")]);
});

it("are not known under a law that does not say when a claim is prescribed", () => {
  const { prescription: _, ...silent } = nl;
  expect(daysUnder(silent as typeof nl)).toEqual([null, null]);
});
