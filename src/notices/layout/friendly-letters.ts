import type { ModelOf } from "../model/notice-model.js";
import type { Block } from "./blocks.js";
import { invoiceDetails } from "./invoice-details.js";
import type { Letter } from "./letter.js";
import { contact, payment } from "./payment.js";
import { claimedSums } from "./sums.js";
import type { LetterBody } from "./letter-body.js";

/** Letters that reproach nothing: the invoice itself, the question whether all is well, the reminder. */

export function invoiceBody(letter: Letter & { model: ModelOf<"invoice"> }): LetterBody {
  const { model, say, paragraph } = letter;
  return {
    subject: say("invoice.subject"),
    body: [
      paragraph("invoice.opening"), ...invoiceDetails(letter), ...claimedSums(letter),
      paragraph(model.isLate ? "invoice.requestLate" : hasOneDueDay(model) ? "invoice.request" : "invoice.requestSeveral"),
      ...payment(letter), paragraph("invoice.check"), contact(letter),
    ],
  };
}

export function courtesyBody(letter: Letter & { model: ModelOf<"courtesy"> }): LetterBody {
  const { model, say, paragraph } = letter;
  return {
    subject: say("courtesy.subject"),
    body: [
      paragraph("courtesy.opening"), paragraph("courtesy.nothing", "courtesy.problem"),
      paragraph(!model.isLate && hasOneDueDay(model) ? "courtesy.due" : "courtesy.details"), ...invoiceDetails(letter), ...claimedSums(letter), ...payment(letter), contact(letter),
    ],
  };
}

export function reminderBody(letter: Letter & { model: ModelOf<"reminder"> }): LetterBody {
  const { model, say, paragraph } = letter;
  const request: Block[] = model.isLate
    ? [paragraph("reminder.opening"), paragraph("reminder.request")]
    : [paragraph("reminder.earlyOpening"), paragraph(hasOneDueDay(model) ? "reminder.earlyRequest" : "reminder.earlyRequestSeveral")];
  return {
    subject: say(model.isLate ? "reminder.subject" : "reminder.earlySubject"),
    body: [
      ...request, ...invoiceDetails(letter), ...claimedSums(letter), ...payment(letter),
      ...(model.isLate ? [paragraph("crossed.friendly"), paragraph("reminder.problem")] : [paragraph("reminder.earlyCrossed")]), contact(letter),
    ],
  };
}

function hasOneDueDay({ invoices }: Letter["model"]): boolean {
  return invoices.every(({ dueOn }) => dueOn !== undefined && dueOn.on === invoices[0]!.dueOn?.on);
}
