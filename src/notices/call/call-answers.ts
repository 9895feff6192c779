import { formatDay } from "../../dates/day.js";
import { addWorkingDays } from "../../dates/working-days.js";
import type { DossierEvent, EventOf } from "../../facts/event.js";
import { refOf } from "../../facts/receivable-ref.js";
import { identityOf } from "../../statement/claim.js";
import { dayInWords, money, sentence, type CallContext } from "./call-context.js";
import type { CallAnswer, CallScriptModel } from "./call-model.js";
import { isAboutAgreement, type CallTopic } from "./call-topic.js";

type Outcome = CallAnswer["outcome"];

/** Working days in which a payment that was said to be made must be found. */
const DAYS_TO_LOOK = 3;

function outcomesOf(topic: CallTopic): readonly Outcome[] {
  if (topic === "disputed") return ["upheld", "rejected", "disputes", "no-answer", "other"];
  if (topic === "not-due") return ["will-pay", "not-received", "disputes", "cannot-pay", "no-answer", "other"];
  if (isAboutAgreement(topic)) return ["will-pay", "cannot-pay", "disputes", "says-paid", "no-answer", "other"];
  return ["will-pay", "cannot-pay", "disputes", "says-paid", "not-received", "no-answer", "other"];
}

/** What the debtor may answer, what to say then, and what to record. */
export function callAnswers(context: CallContext, ask: CallScriptModel["ask"], offer: CallScriptModel["offer"]): CallAnswer[] {
  const { wording, subject: { topic }, statement } = context;
  const values = {
    creditor: context.situation.dossier.creditor.name,
    ask: ask === null ? "" : money(context, ask.amount),
    payBy: offer.payBy === null ? "" : dayInWords(context, offer.payBy),
    open: money(context, statement.open),
  };
  return outcomesOf(topic).map((outcome) => {
    const special = topic === "not-due" ? wording.answersBeforeDue : isAboutAgreement(topic) ? wording.answersWhileRunning : {};
    const { heading, say, do: todo } = special[outcome] ?? wording.answers[outcome];
    const record = recordOf(outcome, context, ask, offer);
    return {
      outcome, heading: sentence(heading, values), say: say.map((text) => sentence(text, values)),
      do: [...todo.map((text) => sentence(text, values)), sentence(wording.recordAs, { events: record.map((event) => eventInWords(event, context)).join(", ") })],
      record,
    };
  });
}

function eventInWords(event: DossierEvent, { wording }: CallContext): string {
  return sentence(wording.events[event.type] ?? event.type, event.type === "contact" ? { outcome: wording.outcomes[event.outcome] } : {});
}

/** The events to append after such an answer: templates, whose days and sums are those that were offered. */
function recordOf(outcome: Outcome, context: CallContext, ask: CallScriptModel["ask"], { payBy, plan }: CallScriptModel["offer"]): DossierEvent[] {
  const { situation, subject, wording } = context;
  const on = formatDay(situation.on);
  const contact = (said: EventOf<"contact">["outcome"]): DossierEvent => ({ type: "contact", on, channel: "phone", outcome: said });
  const invoices = subject.asked.map(({ claim }) => refOf(identityOf(claim)));
  const [oldest] = invoices;
  switch (outcome) {
    case "will-pay":
      return payBy === null || ask === null ? [contact("will-pay")] : [contact("will-pay"), { type: "promise", on, payBy, amount: ask.amount, invoices }];
    case "cannot-pay":
      return plan === null ? [contact("cannot-pay")] : [contact("cannot-pay"), { type: "plan", on, plan, invoices }];
    case "disputes":
      if (subject.topic === "disputed" || oldest === undefined) return [contact("disputes")];
      return [contact("disputes"), { type: "dispute", on, reason: wording.placeholders.reason, ...(typeof oldest === "string" ? { invoice: oldest } : oldest) }];
    case "says-paid":
      return [contact("says-paid"), { type: "hold", on, reason: wording.placeholders.checking, until: formatDay(addWorkingDays(situation.on, DAYS_TO_LOOK, situation.law.isHoliday)), invoices }];
    case "not-received":
      return [contact("not-received"), { type: "notice", on, kind: "invoice", channel: "email", invoices }];
    case "upheld":
    case "rejected":
      return [contact("other"), { type: "dispute-resolved", on, outcome, ...(subject.dispute?.event.id === undefined ? {} : { dispute: subject.dispute.event.id }) }];
    default:
      return [contact(outcome)];
  }
}
