import type { DossierEvent, EventOf, NoticeKind } from "../../../facts/event.js";
import type { CallAgreement, CallAnnouncement, CallAnswer, CallSection, CallTrouble } from "../call-model.js";
import type { CallTopic } from "../call-topic.js";

/**
 * The texts of a call script in one language. {names} are filled in; nothing else is computed in them, so that they can be read and
 * changed without reading code. "say" is spoken in these words, "do" is for the caller alone.
 */
export interface CallWording {
  title: string;
  subtitle: string;
  /** What stands around spoken words. */
  quotes: readonly [string, string];
  headings: Record<CallSection["id"], string>;
  atHand: Record<
    | "debtor" | "contact" | "phone" | "noPhone" | "email" | "invoice" | "part" | "due" | "dueInDays" | "late" | "open" | "openInHeads" | "disputedPart"
    | "references" | "total" | "totalInHeads" | "alsoNotDue" | "payTo" | "payToUnknown" | "leftOut" | "dispute" | "bankData" | "bankDataUnknown" | "lookFirst" | "unallocated",
    string
  >;
  references: Record<"order" | "customer" | "costCentre" | "payment" | "project", string>;
  terms: Record<"none" | "net" | "months" | "date" | "endOfMonth" | "endOfMonthBare" | "part" | "agreed" | "onInvoice" | "uncertain" | "void", string>;
  termStarts: Record<"issue" | "receipt" | "performance", string>;
  notices: Record<NoticeKind, string>;
  channels: Record<EventOf<"notice">["channel"], string>;
  outcomes: Record<EventOf<"contact">["outcome"], string>;
  /** Per type of event; what a call does not need is left out. Agreements stand below, with what became of them. */
  history: Partial<Record<DossierEvent["type"], string>>;
  resolutions: Record<EventOf<"dispute-resolved">["outcome"], string>;
  heads: Record<EventOf<"waiver">["of"], string>;
  historyNone: string;
  historyEarlier: string;
  trouble: Record<CallTrouble["code"], string>;
  agreements: Record<CallAgreement["kind"], string>;
  /** Where a promise names no amount. */
  everything: string;
  agreementStates: Record<CallAgreement["state"], string>;
  /** Reasons for leaving a claim out, by code. */
  reasons: Record<string, string>;
  invoiceOne: string;
  invoiceMany: string;
  invoiceCount: string;
  partOf: string;
  recordAs: string;
  /** The events that a template records, as the caller knows them. */
  events: Partial<Record<DossierEvent["type"], string>>;
  greeting: { contact: string; business: string; person: string };
  opening: Record<CallTopic, string>;
  disputedBeside: string;
  question: Record<CallTopic, string>;
  /** After the question. */
  silence: string;
  /** The first line stands in every call; the others where money is talked about. */
  listening: readonly string[];
  offer: Record<"letThemFirst" | "day" | "plan" | "instalment" | "planFree" | "planInterest" | "planTerms" | "sooner" | "running" | "disputed" | "notDue", string>;
  announcements: Record<CallAnnouncement["code"], string>;
  /** Where interest runs on some of the invoices only. */
  interestRunsOn: string;
  announceOnly: string;
  answers: Record<CallAnswer["outcome"], { heading: string; say: readonly string[]; do: readonly string[] }>;
  /** Where an agreement runs, what is said to these answers is different. */
  answersWhileRunning: Partial<Record<CallAnswer["outcome"], { heading: string; say: readonly string[]; do: readonly string[] }>>;
  answersBeforeDue: Partial<Record<CallAnswer["outcome"], { heading: string; say: readonly string[]; do: readonly string[] }>>;
  /** Placeholders in the events to record. */
  placeholders: Record<"reason" | "checking", string>;
  writeDown: readonly string[];
  manners: { always: readonly string[]; person: readonly string[]; contactHours: string };
  afterwards: readonly string[];
}
