import type { ModelOf } from "../model/notice-model.js";
import type { NoticeKind } from "../../facts/event.js";
import { confirmationBody, planProposalBody } from "./agreement-letters.js";
import { finalDemandBody, fourteenDayLetterBody, noticeOfDefaultBody, secondReminderBody } from "./firm-letters.js";
import { courtesyBody, invoiceBody, reminderBody } from "./friendly-letters.js";
import type { Letter } from "./letter.js";
import type { LetterBody } from "./letter-body.js";
import { handoverBody, interruptionBody, suspensionBody } from "./letters-with-effect.js";

type Bodies = { [Kind in NoticeKind]: (letter: Letter & { model: ModelOf<Kind> }) => LetterBody };

const BODIES: Bodies = {
  "invoice": invoiceBody, "courtesy": courtesyBody, "reminder": reminderBody, "second-reminder": secondReminderBody,
  "fourteen-day-letter": fourteenDayLetterBody, "notice-of-default": noticeOfDefaultBody, "final-demand": finalDemandBody, "suspension": suspensionBody,
  "confirmation": confirmationBody, "plan-proposal": planProposalBody, "handover": handoverBody, "interruption": interruptionBody,
};

/** The body of a letter, by its kind. */
export function bodyOf(letter: Letter): LetterBody {
  const body = BODIES[letter.model.kind] as (letter: Letter) => LetterBody;
  return body(letter);
}
