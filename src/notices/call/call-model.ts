import type { IsoDate } from "../../dates/day.js";
import type { DossierEvent, EventOf, NoticeKind, ReceivableRef } from "../../facts/event.js";
import type { Finding } from "../../facts/finding.js";
import type { Invoice } from "../../facts/invoice.js";
import type { Party } from "../../facts/party.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { Blocker } from "../../dunning/decision.js";
import type { Head } from "../../ledger/ledger.js";
import type { Amount } from "../../money/amount.js";
import type { Language } from "../language/language.js";
import type { CallTopic } from "./call-topic.js";

/** Whom a caller speaks for, or to. */
export type CallParty = Pick<Party, "name" | "kind" | "contact" | "phone" | "email" | "iban">;

/** An open invoice, or part of one, as the statement of the day shows it. */
export type CallInvoice = {
  invoice: string;
  part?: string;
  issuedOn: IsoDate;
  /** What was invoiced, with VAT. */
  total: Amount;
  dueOn: IsoDate | null;
  daysLate: number;
  /** The term in words, and how firmly it was agreed. */
  terms: string;
  principal: Head;
  interest: Head;
  costs: Head;
  open: Amount;
  disputed: Amount;
  references?: NonNullable<Invoice["references"]>;
};

/** What happened before the call, in words of the script's language. */
export type CallHistoryEntry = { on: IsoDate; type: DossierEvent["type"]; text: string; /** position in the dossier's events */ event: number };

/** An earlier promise, plan, settlement or deferral and what became of it. */
export type CallAgreement = {
  kind: "promise" | "plan" | "settlement" | "deferral";
  on: IsoDate;
  payBy: IsoDate;
  amount?: Amount;
  state: "running" | "kept" | "broken" | "replaced" | "ended";
  /** The first day of that state, unless it runs. */
  since?: IsoDate;
  paid: Amount;
};

/** What may truthfully be announced. */
export type CallAnnouncement = {
  code: "TERM_RUNS" | "INTEREST_RUNS" | "COSTS_DUE" | "NO_COSTS_YET" | "NOT_IN_DEFAULT" | "INTEREST_LATER" | "NEXT_LETTER" | "NEXT_DECISION" | "NOTHING";
  text: string;
};

/** What a debtor may answer, what to say and do then, and the events to record: templates, to be changed to what was really said. */
export type CallAnswer = {
  outcome: EventOf<"contact">["outcome"] | "upheld" | "rejected";
  heading: string;
  say: string[];
  do: string[];
  record: DossierEvent[];
};

/** Earlier trouble, and how often. */
export type CallTrouble = { code: "AGREEMENT_BROKEN" | "PAYMENT_REVERSED" | "LETTER_NOT_RECEIVED" | "DISPUTE_BEFORE"; count: number; text: string };

/** A line of the script: to be said in these words, to be done, to know, a detail of what stands above it, or the heading of an answer. */
export type CallLine = { kind: "say" | "do" | "know" | "detail" | "answer"; text: string };

/** A part of the script, under its own heading. */
export type CallSection = {
  id: "at-hand" | "history" | "opening" | "question" | "listening" | "offer" | "announce" | "answers" | "write-down" | "manners" | "afterwards";
  heading: string;
  lines: CallLine[];
};

/** All that a call script says, as plain JSON; days and amounts raw, `text` and `lines` in the script's language. */
export type CallScriptModel = {
  on: IsoDate;
  language: Language;
  currency: string;
  topic: CallTopic;
  creditor: CallParty;
  debtor: CallParty;
  /** The account of the day, as `statementOn` gives it. */
  account: { principal: Amount; interest: Amount; costs: Amount; open: Amount; overdue: Amount; disputed: Amount; unallocated: Amount; perDay: Amount };
  /** What may come up. */
  invoices: CallInvoice[];
  /** Not to be raised, and why. */
  leftOut: { invoice: string; part?: string; reasons: Blocker[] }[];
  history: CallHistoryEntry[];
  agreements: CallAgreement[];
  trouble: CallTrouble[];
  disputes: { on: IsoDate; invoice?: string; part?: string; amount?: Amount; reason: string }[];
  /** What is asked for: the principal until a letter has claimed more. Null where no money is asked. */
  ask: { amount: Amount; heads: "principal" | "everything"; invoices: ReceivableRef[] } | null;
  /** A day and a plan to fall back on, after the debtor's own proposal. Null where none fits. */
  offer: { payBy: IsoDate | null; plan: InstalmentPlan | null };
  announcements: CallAnnouncement[];
  /** The letter that comes next when nothing is agreed; null when it is time to decide on handing over, or nothing is announced. */
  nextNotice: NoticeKind | null;
  answers: CallAnswer[];
  sections: CallSection[];
  findings: Finding[];
};
