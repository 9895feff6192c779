import type { Channel, Decision, NoticeKind, Party, StatementLine, Verdict } from "termijn";
import type { Act } from "termijn";
import type { PolicyName, TypedTerms } from "../state.js";

/** Everything the page says in one language. {names} are filled in. */
export interface Words {
  page: { title: string; intro: string; privacy: string; language: string; toResults: string; docs: string };
  start: { heading: string; drop: string; choose: string; example: string; clear: string; read: string; notInvoice: string; unreadable: string; added: string };
  headings: Record<"invoice" | "parties" | "terms" | "events" | "day" | "answer" | "next" | "letter" | "timeline" | "interest" | "account" | "verdict" | "findings", string>;
  fields: Record<"number" | "issuedOn" | "receivedOn" | "total" | "vat" | "creditorName" | "iban" | "debtorName" | "debtorKind" | "terms" | "days" | "months" | "dueOn" | "agreedIn" | "expressly" | "policy" | "on" | "amount" | "kind" | "channel" | "deadlineOn" | "payBy", string>;
  hints: Record<"total" | "receivedOn" | "vat", string>;
  /** By the end of the path of a field: what it must be. */
  mustBe: Record<"amount" | "day" | "count" | "text" | "other", string>;
  kinds: Record<Party["kind"], string>;
  termKinds: Record<TypedTerms["kind"], string>;
  agreedIn: Record<"" | "contract" | "general-conditions" | "invoice", string>;
  policies: Record<PolicyName, string>;
  notices: Record<NoticeKind, string>;
  channels: Record<Channel, string>;
  events: Record<"payment" | "notice" | "promise" | "addPayment" | "addNotice" | "addPromise" | "none" | "remove" | "incomplete" | "other", string>;
  day: Record<"slider" | "exact" | "earlier" | "later" | "next", string>;
  answer: Record<"empty" | "wrong" | "open" | "dueOn" | "noDueOn" | "interestFrom" | "noInterest" | "perDay" | "daysLate" | "principal" | "interest" | "costs" | "live", string>;
  sources: Record<"agreed" | "statutory" | "statutory-instead-of-void-term" | "immediate", string>;
  states: Record<StatementLine["state"], string>;
  decisions: Record<Exclude<Decision["kind"], "act">, string>;
  actions: Record<Exclude<Act["action"], "notice">, string>;
  next: Record<"today" | "sendNotice" | "by" | "recordDone" | "goTo" | "approval" | "then" | "callScript" | "reasons", string>;
  closed: Record<Extract<Decision, { kind: "closed" }>["reason"], string>;
  letter: Record<"subject" | "html" | "asText" | "copy" | "copied" | "none" | "nextOn" | "refused" | "claims" | "deadline", string>;
  table: Record<"caption" | "asTable" | "head" | "due" | "paid" | "open" | "total" | "from" | "to" | "days" | "rate" | "base" | "interest" | "when" | "what" | "stretches" | "heads" | "payments" | "costCharges" | "amount" | "allocated" | "unallocated" | "by", string>;
  verdict: Record<"caption" | "intro" | "route" | "cost" | "breakEven" | "odds" | "value" | "days" | "best" | "floor" | "unknown" | "never" | "oddsOf" | "none", string>;
  verdicts: Record<Verdict["verdict"], string>;
  routes: Record<string, string>;
  findings: Record<"none" | "english" | "error" | "warning" | "note" | "notes", string>;
}
