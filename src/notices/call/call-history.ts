import type { Agreement } from "../../agreements/agreements-on.js";
import { formatDay, type IsoDate } from "../../dates/day.js";
import type { DossierEvent } from "../../facts/event.js";
import { eventsOf } from "../../facts/facts-on.js";
import type { Amount } from "../../money/amount.js";
import { amountOf, dayInWords, money, sentence, type CallContext } from "./call-context.js";
import type { CallAgreement, CallHistoryEntry, CallTrouble } from "./call-model.js";

/** What happened before the call, as far as a caller should know it, in order of time. */
export function callHistory(context: CallContext): CallHistoryEntry[] {
  const { situation: { account, dossier }, wording } = context;
  return account.facts.events.flatMap((event) => {
    const agreement = account.agreements.find((each) => each.event === event);
    const template = wording.history[event.type];
    if (agreement === undefined && template === undefined) return [];
    const text = agreement === undefined ? sentence(template!, valuesOf(event, context)) : agreementInWords(context, agreement);
    return [{ on: event.on, type: event.type, text, event: dossier.events.indexOf(event) }];
  });
}

/** Earlier promises, plans, settlements and deferrals, and what became of them. */
export function callAgreements(context: CallContext): CallAgreement[] {
  return context.situation.account.agreements.map((agreement) => {
    const { kind, since, state, endedOn, paid } = agreement;
    const amount = amountAgreed(agreement);
    return {
      kind, on: formatDay(since), payBy: lastDay(agreement), state, paid: amountOf(context, paid),
      ...(amount === undefined ? {} : { amount }), ...(endedOn === undefined ? {} : { since: formatDay(endedOn) }),
    };
  });
}

/** What went wrong before, and how often. */
export function callTrouble({ situation: { account, disputes, dossier }, wording, statement }: CallContext): CallTrouble[] {
  const { events } = account.facts;
  const counts: Record<CallTrouble["code"], number> = {
    AGREEMENT_BROKEN: account.agreements.filter(({ state, kind }) => state === "broken" && kind !== "deferral").length,
    PAYMENT_REVERSED: dossier.events.filter(({ type, on }) => type === "payment-reversed" && on <= statement.on).length,
    LETTER_NOT_RECEIVED: eventsOf(events, "notice").filter(({ receipt }) => receipt === "denied" || receipt === "returned").length,
    DISPUTE_BEFORE: eventsOf(events, "dispute").filter((event) => !disputes.some((standing) => standing.event === event)).length,
  };
  return (Object.keys(counts) as CallTrouble["code"][]).flatMap((code) =>
    (counts[code] === 0 ? [] : [{ code, count: counts[code], text: sentence(wording.trouble[code], { count: String(counts[code]) }) }]));
}

function amountAgreed({ event }: Agreement): Amount | undefined {
  return event.type === "plan" ? event.plan.total : "amount" in event ? event.amount : undefined;
}

/** The day that was agreed, without days of grace. */
function lastDay({ event, until }: Agreement): IsoDate {
  return event.type === "plan" ? event.plan.instalments.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), event.on) : formatDay(until);
}

function agreementInWords(context: CallContext, agreement: Agreement): string {
  const { wording } = context;
  const { kind, state, endedOn } = agreement;
  const amount = amountAgreed(agreement);
  const what = sentence(wording.agreements[kind], { payBy: dayInWords(context, lastDay(agreement)), amount: amount === undefined ? wording.everything : money(context, amount) });
  return `${what}, ${sentence(wording.agreementStates[state], endedOn === undefined ? {} : { since: dayInWords(context, endedOn) })}`;
}

function valuesOf(event: DossierEvent, context: CallContext): Record<string, string> {
  const { wording } = context;
  const amount: Record<string, string> = "amount" in event && event.amount !== undefined ? { amount: money(context, event.amount) } : {};
  switch (event.type) {
    case "notice":
      return { notice: capitalised(wording.notices[event.kind]), channel: wording.channels[event.channel] };
    case "contact":
      return { channel: wording.channels[event.channel], outcome: wording.outcomes[event.outcome] };
    case "credit":
      return { ...amount, invoice: event.invoice };
    case "dispute":
    case "hold":
      return { reason: event.reason };
    case "dispute-resolved":
      return { resolution: wording.resolutions[event.outcome] };
    case "waiver":
      return { head: wording.heads[event.of] };
    default:
      return amount;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
