import type { ModelOf } from "../model/notice-model.js";
import type { Block } from "./blocks.js";
import { invoiceDetails } from "./invoice-details.js";
import type { Letter } from "./letter.js";
import type { LetterBody } from "./letter-body.js";
import { contact, payment } from "./payment.js";
import { claimedSums, costsReckoned, hasCosts, interestReckoned } from "./sums.js";

/** Letters that demand: each says what follows when it does not help, and never more than the law gives. */

export function secondReminderBody(letter: Letter & { model: ModelOf<"second-reminder"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const { interest } = model;
  const isInterestDue = Number(interest.open.amount) > 0 && interest.basis !== "";
  const announced: Block[] = [
    ...(isInterestDue ? [paragraph(model.claims.includes("interest") ? "second-reminder.interestIncluded" : "second-reminder.interest")] : []),
    ...(!model.isInDefault ? [paragraph("second-reminder.default")]
      : model.announcedCosts !== undefined ? [paragraph("second-reminder.costs")]
      : model.costsByLetter ? [paragraph("second-reminder.costsByLetter")] : []),
  ];
  return {
    subject: say("second-reminder.subject"),
    body: [
      paragraph(model.earlierOn === undefined ? "second-reminder.opening" : "second-reminder.openingAgain"), paragraph("second-reminder.request"),
      ...invoiceDetails(letter), ...claimedSums(letter), ...announced, ...payment(letter), paragraph("crossed.firm"), ...closing(letter),
    ],
  };
}

export function fourteenDayLetterBody(letter: Letter & { model: ModelOf<"fourteen-day-letter"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const { announcedCosts, term } = model;
  const hasVat = Number(announcedCosts.vat.amount) > 0;
  return {
    subject: say("fourteen-day-letter.subject"),
    body: [
      paragraph("fourteen-day-letter.opening"),
      ...(term.receivedOn === undefined || model.deadline === undefined ? [paragraph("fourteen-day-letter.term")] : [paragraph("fourteen-day-letter.term", "fourteen-day-letter.termDate")]),
      ...invoiceDetails(letter), ...claimedSums(letter),
      ...interestReckoned(letter),
      paragraph("fourteen-day-letter.inTime", "fourteen-day-letter.consequence", hasVat ? "fourteen-day-letter.vat" : "fourteen-day-letter.noVat"),
      paragraph("fourteen-day-letter.part", "fourteen-day-letter.free"),
      ...payment(letter), paragraph("crossed.firm"), paragraph("fourteen-day-letter.object"), ...closing(letter),
    ],
  };
}

export function noticeOfDefaultBody(letter: Letter & { model: ModelOf<"notice-of-default"> }): LetterBody {
  const { model, say, paragraph } = letter;
  return {
    subject: say("notice-of-default.subject"),
    body: [
      paragraph("notice-of-default.opening"), paragraph("notice-of-default.demand"), ...invoiceDetails(letter), ...claimedSums(letter),
      ...(model.someInDefault
        ? [paragraph("notice-of-default.alreadyInDefault")]
        : [paragraph("notice-of-default.consequence", model.costsByLetter ? "notice-of-default.costsByLetter" : "notice-of-default.costs")]),
      ...payment(letter), paragraph("crossed.firm"), ...closing(letter),
    ],
  };
}

export function finalDemandBody(letter: Letter & { model: ModelOf<"final-demand"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const rise = model.announcedCosts !== undefined && Number(model.announcedCosts.amount.amount) > Number(model.claimed.costs.amount);
  return {
    subject: say("final-demand.subject"),
    body: [
      paragraph(model.earlierOn === undefined ? "final-demand.opening" : "final-demand.openingAgain"), paragraph("final-demand.demand"),
      ...invoiceDetails(letter), ...claimedSums(letter), ...interestReckoned(letter),
      ...(hasCosts(model) ? costsReckoned(letter) : [paragraph("final-demand.noCosts")]),
      ...(rise ? [paragraph("final-demand.costsRise")] : []),
      paragraph(model.collector === undefined ? "final-demand.nextStep" : "final-demand.nextStepCollector"),
      ...payment(letter), paragraph("crossed.firm"), ...closing(letter),
    ],
  };
}

/** Whom to ask; for a consumer, help with debts too. */
export function closing(letter: Letter): Block[] {
  return [...(letter.model.isConsumer ? [letter.paragraph("contact.debtHelp")] : []), contact(letter)];
}
