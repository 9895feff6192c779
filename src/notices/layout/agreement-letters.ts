import type { AgreementInLetter, InstalmentInLetter, ModelOf } from "../model/notice-model.js";
import { own } from "../wording/inline.js";
import type { TextKey } from "../wording/wordings.js";
import type { Block } from "./blocks.js";
import { invoiceDetails } from "./invoice-details.js";
import type { Letter } from "./letter.js";
import type { LetterBody } from "./letter-body.js";
import { contact, payment } from "./payment.js";
import { claimedSums } from "./sums.js";

/** Letters about paying otherwise: an agreement put in writing, and the proposal for one. */

export function confirmationBody(letter: Letter & { model: ModelOf<"confirmation"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const { agreement } = model;
  const heading = (key: TextKey): Block => ({ kind: "heading", text: say(key) });
  return {
    subject: say("confirmation.subject"),
    body: [
      paragraph("confirmation.opening"),
      heading("confirmation.debtorHeading"),
      paragraph(agreement.kind === "promise" && !agreement.amountGiven ? "confirmation.promiseOpen" : `confirmation.${agreement.kind}`),
      ...(agreement.instalments === undefined ? [] : [instalmentTable(agreement.instalments, "confirmation.planTable", agreement.amount.written, letter)]),
      heading("confirmation.creditorHeading"), paragraph(`confirmation.${agreement.kind}Creditor`, ...interestText(agreement, model.someInDefault)),
      ...(agreement.kind === "plan" && model.isConsumer ? [paragraph("confirmation.planFree")] : []),
      heading("confirmation.otherwiseHeading"), ...otherwise(agreement, letter),
      ...invoiceDetails(letter), ...claimedSums(letter), ...paymentDetails(letter), paragraph("confirmation.reply"), contact(letter),
    ],
  };
}

/** What the account is; how much and when stands in the agreement. */
function paymentDetails(letter: Letter): Block[] {
  return payment(letter).map((block) => (block.kind === "facts" ? { ...block, facts: block.facts.slice(1) } : block)).filter(({ kind }) => kind !== "link");
}

/** Interest is spoken of where it runs; a settlement says itself what it ends. */
function interestText({ kind, interest }: AgreementInLetter, someInDefault: boolean): TextKey[] {
  if (interest === "stopped") return ["confirmation.interestStopped"];
  return kind === "settlement" || !someInDefault ? [] : ["confirmation.interestRuns"];
}

function otherwise({ kind, graceDays, onDefault }: AgreementInLetter, { paragraph, say }: Letter): Block[] {
  if (kind === "settlement") return [paragraph(onDefault === "stays" ? "confirmation.settlementStays" : "confirmation.settlementRevives")];
  if (kind !== "plan") return [paragraph(`confirmation.${kind}Otherwise`, "confirmation.rights")];
  const days = graceDays === 1 ? say("days.one") : say("days.several", { count: own(String(graceDays)) });
  const grace: Block[] = graceDays === 0 ? [] : [{ kind: "paragraph", text: say("confirmation.planGrace", { graceDays: days }) }];
  return [...grace, paragraph(onDefault === "whole-sum-due" ? "confirmation.planWholeSum" : "confirmation.planResume", "confirmation.rights")];
}

export function planProposalBody(letter: Letter & { model: ModelOf<"plan-proposal"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const { plan, instalments } = model;
  const isOne = instalments.length === 1;
  const interest: TextKey[] = plan.interest === "stopped" ? ["plan-proposal.interestStopped"] : model.someInDefault ? ["plan-proposal.interestRuns"] : [];
  const free: TextKey[] = model.isConsumer ? ["plan-proposal.free"] : [];
  return {
    subject: say("plan-proposal.subject"),
    body: [
      paragraph("plan-proposal.opening", isOne ? "plan-proposal.proposalOne" : "plan-proposal.proposal"),
      ...(isOne ? [] : [instalmentTable(instalments, "plan-proposal.table", model.total.written, letter)]),
      ...(free.length + interest.length === 0 ? [] : [paragraph(...free, ...interest)]),
      paragraph(plan.onDefault === "whole-sum-due" ? "plan-proposal.wholeSum" : "plan-proposal.resume"), paragraph("plan-proposal.reply"),
      ...invoiceDetails(letter), ...claimedSums(letter), ...paymentDetails(letter), contact(letter),
    ],
  };
}

function instalmentTable(instalments: readonly InstalmentInLetter[], caption: TextKey, total: string, { say }: Letter): Block {
  return {
    kind: "table", caption: say(caption),
    columns: [{ heading: say("confirmation.planNumber"), align: "start" }, { heading: say("confirmation.planDueOn"), align: "start" }, { heading: say("confirmation.planAmount"), align: "end" }],
    rows: instalments.map(({ number, dueOn, amount }) => [own(String(number)), own(dueOn.written), own(amount.written)]),
    total: [say("confirmation.planTotal"), own(""), own(total)],
  };
}
