import type { TextKey } from "../nl/texts.js";
import { confirmation } from "./confirmation.js";
import { courtesy } from "./courtesy.js";
import { everyLetter } from "./every-letter.js";
import { finalDemand } from "./final-demand.js";
import { fourteenDayLetter } from "./fourteen-day-letter.js";
import { handover } from "./handover.js";
import { interruption } from "./interruption.js";
import { invoice } from "./invoice.js";
import { noticeOfDefault } from "./notice-of-default.js";
import { planProposal } from "./plan-proposal.js";
import { reminder } from "./reminder.js";
import { secondReminder } from "./second-reminder.js";
import { suspension } from "./suspension.js";

/** All texts in English, by key. */
export const english: Record<TextKey, string> = {
  ...everyLetter, ...invoice, ...courtesy, ...reminder, ...secondReminder, ...fourteenDayLetter, ...noticeOfDefault, ...finalDemand,
  ...suspension, ...confirmation, ...planProposal, ...handover, ...interruption,
};
