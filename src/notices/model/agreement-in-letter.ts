import type { Agreement } from "../../agreements/agreements-on.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { ClaimedSums } from "../claim/claimed-sums.js";
import type { AgreementInLetter, InstalmentInLetter } from "./notice-model.js";
import type { Writer } from "./writer.js";

/** The agreement as a confirmation puts it in writing. */
export function agreementInLetter({ event, since, interest }: Agreement, { total }: ClaimedSums, write: Writer): AgreementInLetter {
  const common = { agreedOn: write.day(since), interest };
  switch (event.type) {
    case "promise":
      return {
        ...common, kind: "promise", payBy: write.isoDay(event.payBy),
        amountGiven: event.amount !== undefined, amount: event.amount === undefined ? write.money(total) : write.amount(event.amount),
      };
    case "deferral":
      return { ...common, kind: "deferral", payBy: write.isoDay(event.until), amountGiven: false, amount: write.money(total) };
    case "settlement":
      return { ...common, kind: "settlement", payBy: write.isoDay(event.payBy), amountGiven: true, amount: write.amount(event.amount), onDefault: event.onDefault ?? "revives" };
    case "plan": {
      const instalments = instalmentsInLetter(event.plan, write);
      return {
        ...common, kind: "plan", payBy: instalments.at(-1)!.dueOn, amountGiven: true, amount: write.amount(event.plan.total),
        instalments, graceDays: event.plan.graceDays, onDefault: event.plan.onDefault,
      };
    }
  }
}

/** The instalments of a plan in order of time, numbered. */
export function instalmentsInLetter({ instalments }: InstalmentPlan, write: Writer): InstalmentInLetter[] {
  const ordered = [...instalments].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return ordered.map(({ dueOn, amount }, index) => ({ number: index + 1, dueOn: write.isoDay(dueOn), amount: write.amount(amount) }));
}
