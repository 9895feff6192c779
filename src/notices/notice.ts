import type { IsoDate } from "../dates/day.js";
import type { EventOf, NoticeKind } from "../facts/event.js";
import type { Finding } from "../facts/finding.js";
import type { Amount } from "../money/amount.js";
import type { Language } from "./language/language.js";
import type { NoticeModel } from "./model/notice-model.js";

/** A letter, ready to send. */
export interface Notice {
  kind: NoticeKind;
  language: Language;
  subject: string;
  text: string;
  /** A whole HTML document, for an e-mail. */
  html: string;
  /** Typed by kind, all values preformatted and raw. */
  model: NoticeModel;
  /** The last day that the letter names. */
  deadlineOn?: IsoDate;
  /** "0.00" for what the letter does not claim. */
  claimed: { principal: Amount; interest: Amount; costs: Amount; total: Amount };
  /** The event to append once the letter is sent. */
  record: EventOf<"notice">;
  findings: Finding[];
}
