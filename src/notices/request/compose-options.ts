import type { IsoDate } from "../../dates/day.js";
import type { Act } from "../../dunning/decision.js";
import type { ClaimedHead } from "../../dunning/policy.js";
import type { Channel, NoticeKind, ReceivableRef } from "../../facts/event.js";
import type { Address } from "../../facts/party.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { LawPack } from "../../law/pack.js";
import type { Language } from "../language/language.js";

/** Who collects for the creditor, as a business of its own (incassodienstverlener). */
export interface Collector {
  name: string;
  /** Its number in the register of collectors. */
  registrationNumber?: string;
  address?: Address;
  phone?: string;
  email?: string;
  contact?: string;
}

/** To whom a claim is handed over, and when. */
export interface HandoverTarget {
  /** "agency" when absent. */
  to?: "agency" | "bailiff" | "lawyer" | "court";
  name?: string;
  /** The day itself when absent. */
  on?: IsoDate;
}

/** What {@link composeNotice} is asked for. */
export interface ComposeOptions {
  /** The day of the letter. */
  on: IsoDate;
  law: LawPack;
  /** With a decision: the same kind. */
  kind: NoticeKind;
  /** Absent: the debtor's language, else what is spoken in its country. */
  language?: Language;
  channel?: Channel;
  /** Days to act on it, from the day the letter is expected to arrive; never less than the law gives. */
  deadlineDays?: number;
  claims?: ClaimedHead[];
  /** The invoices it is about. Absent: those of the decision, else the open ones that the kind is about. */
  invoices?: ReceivableRef[];
  /** Takes channel, claims, invoices and deadline from a decision; what is given beside it wins. */
  decision?: Act;
  /** The host's own wording by text key, such as "reminder.opening". */
  texts?: Record<string, string>;
  /** For a plan proposal: the plan. Absent: three monthly instalments. */
  plan?: InstalmentPlan;
  collector?: Collector;
  /** For a hand-over. */
  handover?: HandoverTarget;
}
