import type { ModelOf } from "../model/notice-model.js";
import { invoiceDetails } from "./invoice-details.js";
import { closing } from "./firm-letters.js";
import type { Letter } from "./letter.js";
import type { LetterBody } from "./letter-body.js";
import { contact, payment } from "./payment.js";
import { claimedSums, costsReckoned, hasCosts, interestReckoned } from "./sums.js";

/** Letters that bring something about: suspension, hand-over, interruption of prescription. */

export function suspensionBody(letter: Letter & { model: ModelOf<"suspension"> }): LetterBody {
  const { model, say, paragraph } = letter;
  return {
    subject: say("suspension.subject"),
    body: [
      paragraph("suspension.opening"),
      paragraph(model.suspension.basis === "" ? "suspension.announce" : "suspension.announceBasis", "suspension.what"), paragraph("suspension.limit"),
      ...invoiceDetails(letter), ...claimedSums(letter), ...payment(letter), paragraph("crossed.firm"), ...closing(letter),
    ],
  };
}

export function handoverBody(letter: Letter & { model: ModelOf<"handover"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const { isDone, isAhead, to } = model.handover;
  const announced = to === "court" ? (isDone ? "handover.doneCourt" : "handover.announceCourt") : isDone ? "handover.done" : "handover.announce";
  return {
    subject: say(isDone ? "handover.subjectDone" : "handover.subject"),
    body: [
      paragraph("handover.opening", announced), ...(isAhead ? [paragraph("handover.prevent")] : []), paragraph(to === "court" ? "handover.nextCourt" : "handover.next"),
      ...invoiceDetails(letter), ...claimedSums(letter), ...interestReckoned(letter), ...costsReckoned(letter), ...payment(letter), paragraph("handover.payDirect"), contact(letter),
    ],
  };
}

export function interruptionBody(letter: Letter & { model: ModelOf<"interruption"> }): LetterBody {
  const { model, say, paragraph } = letter;
  return {
    subject: say("interruption.subject"),
    body: [
      paragraph("interruption.opening"), model.basis === "" ? paragraph("interruption.reserve") : paragraph("interruption.reserve", "interruption.basis"),
      paragraph("interruption.scope"), ...invoiceDetails(letter), ...claimedSums(letter), ...interestReckoned(letter),
      ...(hasCosts(model) ? costsReckoned(letter) : [paragraph("interruption.noCosts")]),
      paragraph(model.hasAgreement ? "interruption.agreement" : "interruption.demand"), ...payment(letter), contact(letter),
    ],
  };
}
