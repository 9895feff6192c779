import type { IsoDate } from "../dates/day.js";
import type { Amount } from "../money/amount.js";
import type { InstalmentPlan } from "./plan.js";
import type { RateSource } from "./rate-source.js";

/** How a message or a talk reached the debtor. */
export type Channel = "email" | "post" | "registered-post" | "phone" | "sms" | "visit" | "bailiff" | "portal";

/**
 * What a message to the debtor is: reminder (betalingsherinnering), second reminder (aanmaning), 14-day letter (WIK-brief),
 * notice of default (ingebrekestelling), final demand (sommatie), interruption of prescription (stuiting), and so on.
 */
export type NoticeKind =
  | "invoice" | "courtesy" | "reminder" | "second-reminder" | "fourteen-day-letter" | "notice-of-default" | "final-demand"
  | "suspension" | "confirmation" | "plan-proposal" | "handover" | "interruption";

/** An invoice by number, or one part of it. */
export type ReceivableRef = string | { invoice: string; part: string };

/** What every event may carry. `step`, `policy` ("business@1") and `key` are copied from the decision it carries out. */
export interface EventBase {
  on: IsoDate;
  id?: string;
  note?: string;
  step?: string;
  policy?: string;
  key?: string;
}

/** What happened after the invoice was sent. Facts only: nothing that can be derived is stored. */
export type DossierEvent = EventBase & (
  | { type: "payment"; amount: Amount; invoices?: ReceivableRef[]; designatedHead?: "costs" | "interest" | "principal"; reference?: string }
  | { type: "set-off"; amount: Amount; effectiveOn?: IsoDate; invoices?: ReceivableRef[] }
  | { type: "payment-reversed"; payment: string }
  /** A correction was never owed: it lowers the principal from the start, unless `effectiveOn` says otherwise (a later return, goodwill). */
  | { type: "credit"; amount: Amount; invoice: string; part?: string; number?: string; reason?: "correction" | "return" | "goodwill"; effectiveOn?: IsoDate }
  | {
      type: "notice"; kind: NoticeKind; channel: Channel; receivedOn?: IsoDate; receipt?: "proven" | "presumed" | "denied" | "returned";
      /** What the letter said; the later of it and the law counts. */
      deadlineOn?: IsoDate; invoices?: ReceivableRef[]; claimed?: { interest?: Amount; costs?: Amount; vatOnCosts?: Amount };
    }
  | { type: "step"; step: string; outcome: "done" | "skipped"; invoices?: ReceivableRef[] }
  | { type: "milestone"; invoice: string; milestone: string }
  | { type: "handback" }
  | { type: "contact"; channel: Channel; outcome: "no-answer" | "will-pay" | "cannot-pay" | "disputes" | "says-paid" | "not-received" | "other" }
  | { type: "promise"; payBy: IsoDate; amount?: Amount; confirmedOn?: IsoDate; invoices?: ReceivableRef[] }
  | { type: "deferral"; until: IsoDate; invoices?: ReceivableRef[]; interest?: "keeps-running" | "stopped" }
  | { type: "plan"; plan: InstalmentPlan; invoices?: ReceivableRef[] }
  /** A broken settlement revives the whole claim unless `onDefault` says "stays". */
  | { type: "settlement"; amount: Amount; payBy: IsoDate; interest?: "keeps-running" | "stopped"; onDefault?: "revives" | "stays" }
  | { type: "dispute"; reason: string; invoice?: string; part?: string; amount?: Amount }
  /** Only a `credit` changes an amount: an upheld dispute without one stays blocked (CREDIT_NOTE_MISSING). `amount`: the part not owed. */
  | { type: "dispute-resolved"; dispute?: string; outcome: "upheld" | "rejected" | "settled"; amount?: Amount }
  | { type: "hold"; reason: string; until?: IsoDate; invoices?: ReceivableRef[] }
  | { type: "release"; hold?: string }
  /** In writing, of the whole claim or of the named invoices. */
  | { type: "acknowledgement"; invoices?: ReceivableRef[] }
  | { type: "waiver"; of: "interest" | "costs" | "principal"; amount?: Amount; invoice?: string; part?: string }
  | { type: "suspension" }
  | { type: "resumption" }
  | { type: "handover"; to: "agency" | "bailiff" | "lawyer" | "court" }
  | { type: "judgment"; principal?: Amount; interest?: { from: IsoDate; rate: RateSource }; costs?: Amount; finalOn?: IsoDate }
  | { type: "insolvency"; kind: "bankruptcy" | "suspension-of-payments" | "debt-restructuring" | "whoa" | "debt-counselling" }
  | { type: "insolvency-ended"; outcome: "clean-slate" | "closed" | "composition" }
  /** The creditor's own spending, never charged to the debtor. */
  | { type: "cost"; amount: Amount; what: string }
  | { type: "write-off"; amount?: Amount; reason: string }
);

/** The events of one type. */
export type EventOf<Type extends DossierEvent["type"]> = Extract<DossierEvent, { type: Type }>;

