import { amountOf, dayInWords, invoicesInWords, money, sentence, type CallContext } from "./call-context.js";
import { invoiceInWords, openInWords } from "./call-invoices.js";
import type { CallLine, CallScriptModel, CallSection } from "./call-model.js";
import { isSheltered } from "./call-offer.js";
import { isAboutAgreement, isAboutLateness } from "./call-topic.js";

type Parts = Omit<CallScriptModel, "sections" | "findings">;

/** The script in the order of the call. */
export function callSections(context: CallContext, parts: Parts): CallSection[] {
  const { wording } = context;
  const isAboutMoney = parts.topic !== "disputed" && parts.topic !== "not-due";
  const section = (id: CallSection["id"], lines: CallLine[]): CallSection => ({ id, heading: wording.headings[id], lines });
  return [
    section("at-hand", atHand(context, parts)),
    section("history", history(context, parts).map(know)),
    section("opening", opening(context, parts)),
    section("question", [say(wording.question[parts.topic]), todo(wording.silence)]),
    section("listening", (isAboutMoney ? wording.listening : wording.listening.slice(0, 1)).map(todo)),
    section("offer", offer(context, parts)),
    section("announce", [...parts.announcements.map(({ text }) => know(text)), ...(isAboutLateness(parts.topic) ? [todo(wording.announceOnly)] : [])]),
    section("answers", parts.answers.flatMap(({ heading, say: spoken, do: done }): CallLine[] => [{ kind: "answer", text: heading }, ...spoken.map(say), ...done.map(todo)])),
    section("write-down", wording.writeDown.map(todo)),
    section("manners", manners(context).map(todo)),
    section("afterwards", wording.afterwards.map(todo)),
  ];
}

const say = (text: string): CallLine => ({ kind: "say", text });
const todo = (text: string): CallLine => ({ kind: "do", text });
const know = (text: string): CallLine => ({ kind: "know", text });

function atHand(context: CallContext, { debtor, creditor, invoices, account, leftOut, disputes }: Parts): CallLine[] {
  const { wording: { atHand: words, reasons }, statement, situation: { dossier: { bankDataThrough } } } = context;
  const given = (value: string | undefined, template: string, name: string) => (value === undefined || value.trim() === "" ? [] : [sentence(template, { [name]: value })]);
  const phone = given(debtor.phone, words.phone, "phone");
  const before = [
    sentence(words.debtor, { debtor: debtor.name }),
    ...given(debtor.contact, words.contact, "contact"),
    ...(phone.length === 0 ? [words.noPhone] : phone),
    ...given(debtor.email, words.email, "email"),
  ];
  const after = [
    openInWords(context, account.open, statement, words.total, words.totalInHeads),
    ...(account.overdue === account.open ? [] : [sentence(words.alsoNotDue, { overdue: money(context, account.overdue) })]),
    ...(Number(account.unallocated) > 0 ? [sentence(words.unallocated, { unallocated: money(context, account.unallocated) })] : []),
    ...disputes.map(({ on, reason }) => sentence(words.dispute, { on: dayInWords(context, on), reason })),
    ...leftOut.map(({ invoice, reasons: why }) => sentence(words.leftOut, { invoice, reasons: why.flatMap(({ code }) => reasons[code] ?? []).join(" ") })),
    creditor.iban === undefined || creditor.iban.trim() === "" ? words.payToUnknown : sentence(words.payTo, { iban: creditor.iban, creditor: creditor.name }),
    bankDataThrough === undefined ? words.bankDataUnknown : sentence(words.bankData, { bankDataThrough: dayInWords(context, bankDataThrough) }),
    words.lookFirst,
  ];
  const named = invoices.flatMap((invoice) => invoiceInWords(context, invoice).map((text, index): CallLine => ({ kind: index === 0 ? "know" : "detail", text })));
  return [...before.map(know), ...named, ...after.map(know)];
}

/** What came before that is too long ago to read before a call. */
const MOST_SHOWN = 20;

function history(context: CallContext, { history: entries, trouble }: Parts): string[] {
  const { wording } = context;
  const earlier = entries.length - MOST_SHOWN;
  const shown = entries.slice(-MOST_SHOWN).map(({ on, text }) => `${dayInWords(context, on)}: ${text}`);
  return [
    ...(shown.length === 0 ? [wording.historyNone] : shown),
    ...(earlier > 0 ? [sentence(wording.historyEarlier, { count: String(earlier) })] : []),
    ...trouble.map(({ text }) => text),
  ];
}

function opening(context: CallContext, { topic, ask, creditor, debtor }: Parts): CallLine[] {
  const { wording, subject: { asked, open, agreement } } = context;
  const dueOn = asked[0]?.claim.dueOn;
  const values = {
    creditor: creditor.name, debtor: debtor.name, contact: debtor.contact ?? "", invoices: invoicesInWords(context, asked),
    ask: ask === null ? "" : money(context, ask.amount),
    dueOn: dueOn === null || dueOn === undefined ? "" : dayInWords(context, dueOn),
    ...(agreement === undefined ? {} : {
      agreedOn: dayInWords(context, agreement.since), payBy: dayInWords(context, agreement.until), nextOn: dayInWords(context, agreement.plan?.next?.dueOn ?? agreement.nextOn ?? agreement.until),
      brokenOn: dayInWords(context, agreement.endedOn ?? agreement.until),
    }),
  };
  const beside = open.filter((claim) => claim.disputed > 0 && topic !== "disputed");
  const { contact, business, person } = wording.greeting;
  const greeting = isSheltered(debtor) ? person : debtor.contact === undefined ? business : contact;
  return [
    say(sentence(greeting, values)),
    say(sentence(wording.opening[topic], values)),
    ...(beside.length === 0 ? [] : [say(sentence(wording.disputedBeside, {
      disputed: invoicesInWords(context, beside), amount: money(context, amountOf(context, beside.reduce((sum, { disputed }) => sum + disputed, 0))),
    }))]),
  ];
}

function offer(context: CallContext, { topic, offer: { payBy, plan } }: Parts): CallLine[] {
  const { wording: { offer: words } } = context;
  if (topic === "disputed") return [know(words.disputed)];
  if (topic === "not-due") return [know(words.notDue)];
  const byPlan = plan === null ? [] : [
    know(sentence(words.plan, { total: money(context, plan.total) })),
    ...plan.instalments.map(({ amount, dueOn }): CallLine => ({ kind: "detail", text: sentence(words.instalment, { amount: money(context, amount), dueOn: dayInWords(context, dueOn) }) })),
    know(plan.interest === "stopped" ? words.planFree : words.planInterest),
    know(words.planTerms),
  ];
  if (isAboutAgreement(topic)) return [know(words.running), ...byPlan];
  return [todo(words.letThemFirst), ...(payBy === null ? [] : [know(sentence(words.day, { payBy: dayInWords(context, payBy) }))]), ...byPlan, todo(words.sooner)];
}

function manners({ wording: { manners: words }, situation: { dossier: { debtor }, law } }: CallContext): string[] {
  const isPerson = isSheltered(debtor) || debtor.naturalPerson === true;
  const { contactHours } = law.notices;
  const basis = contactHours?.basis?.map(({ ref }) => ref).join(", ") ?? law.name;
  return [
    ...words.always,
    ...(isSheltered(debtor) ? words.person : []),
    ...(isPerson && contactHours !== undefined ? [sentence(words.contactHours, { basis })] : []),
  ];
}

/** The title of the script and the line under it. */
export function callTitle(context: CallContext, { creditor, debtor, on }: Parts): { title: string; subtitle: string } {
  const { wording } = context;
  return {
    title: sentence(wording.title, { debtor: debtor.name }),
    subtitle: sentence(wording.subtitle, { creditor: creditor.name, on: dayInWords(context, on) }),
  };
}
