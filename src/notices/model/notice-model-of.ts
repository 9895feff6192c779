import { addDays, dayOf, formatDay } from "../../dates/day.js";
import type { NoticeKind } from "../../facts/event.js";
import { covers } from "../../facts/receivable-ref.js";
import { identityOf } from "../../statement/claim.js";
import { allInDefault, someInDefault } from "../claim/in-default.js";
import type { LetterFacts } from "../claim/letter-facts.js";
import { addressedCountry } from "../language/country-names.js";
import { writtenBasis, writtenDays } from "../language/written-list.js";
import { joined } from "../wording/inline.js";
import { invoicesPhrase, numbersPhrase } from "../wording/invoices-phrase.js";
import type { Wording } from "../wording/wordings.js";
import { agreementInLetter, instalmentsInLetter } from "./agreement-in-letter.js";
import { invoicesInLetter } from "./invoices-in-letter.js";
import type { CommonModel, InvoiceInLetter, NoticeModel } from "./notice-model.js";
import { addresseeOf, collectorInLetter, countryLine, partyInLetter } from "./parties.js";
import { sharedReferences } from "./shared-references.js";
import { announcedInLetter, costsInLetter, interestInLetter } from "./sums-in-letter.js";
import { writerFor, type Writer } from "./writer.js";

/** What the letter is to say, still without the words; its subject comes with them. */
export function noticeModelOf(facts: LetterFacts): NoticeModel {
  const { account } = facts.situation;
  const write = writerFor(facts.request.language, account.currency, account.decimals);
  return withKind(commonModel(facts, write), facts, write);
}

/** Their day is not a last day to pay: it moves with the day of receipt, or is the last day to answer. */
const OTHER_DEADLINES: readonly NoticeKind[] = ["fourteen-day-letter", "plan-proposal"];

function commonModel({ request, situation, sums, term }: LetterFacts, write: Writer): CommonModel {
  const { creditor, debtor } = request.dossier;
  const invoices = invoicesInLetter(sums, situation, write);
  const claims = sums.claims.map(({ open }) => open);
  const addressee = addresseeOf(debtor);
  const earlier = earlierDemand({ request, situation, sums });
  const deadline = term.deadlineOn === null ? {} : { deadline: write.day(term.deadlineOn) };
  const references = sharedReferences(invoices);
  const { iban } = partyInLetter(creditor);
  const by = OTHER_DEADLINES.includes(request.kind) ? undefined : deadline.deadline;
  const from = addressedCountry(request.collector ?? creditor) ?? addressedCountry(creditor) ?? request.law.code;
  const to = addressedCountry(debtor) ?? from;
  return {
    language: request.language, on: write.day(request.on), channel: request.channel, currency: situation.account.currency, subject: "",
    creditor: { ...partyInLetter(creditor), ...countryLine(addressedCountry(creditor), to, request.language) },
    debtor: { ...partyInLetter(debtor), ...countryLine(to, from, request.language) },
    ...(request.collector === undefined ? {} : { collector: { ...collectorInLetter(request.collector), ...countryLine(addressedCountry(request.collector), to, request.language) } }),
    ...(addressee === undefined ? {} : { addressee }),
    isConsumer: debtor.kind === "consumer" || debtor.kind === "unknown",
    invoices, references,
    invoicesText: joined(invoicesPhrase(invoices, request.wording)),
    isLate: invoices.some(({ isLate }) => isLate),
    isInDefault: allInDefault(claims, situation.on), someInDefault: someInDefault(claims, situation.on),
    ...(earlier === undefined ? {} : { earlierOn: write.isoDay(earlier) }),
    claims: [...sums.heads],
    claimed: { principal: write.money(sums.claimed.principal), interest: write.money(sums.claimed.interest), costs: write.money(sums.claimed.costs), total: write.money(sums.total) },
    ...(sums.credit > 0 ? { credit: write.money(-sums.credit) } : {}),
    ...deadline,
    payment: {
      amount: write.money(sums.total), name: creditor.name, ...(iban === undefined ? {} : { iban }), ...(by === undefined ? {} : { by }),
      ...(references.payment === undefined ? {} : { reference: references.payment }), description: paymentDescription(invoices, request.wording),
    },
  };
}

/** More does not travel with a transfer. */
const LONGEST_DESCRIPTION = 140;

/** All numbers where they fit, else as many as a sentence names. */
function paymentDescription(invoices: readonly InvoiceInLetter[], wording: Wording): string {
  const all = [...new Set(invoices.map(({ number }) => number))].join(", ");
  return all.length <= LONGEST_DESCRIPTION ? all : joined(numbersPhrase(invoices, wording));
}

/** The last notice of before this day that asked to pay all that this letter is about. */
function earlierDemand({ request, situation, sums }: Pick<LetterFacts, "request" | "situation" | "sums">): string | undefined {
  const { demands } = situation.law.notices;
  return situation.account.facts.events.findLast((event) =>
    event.type === "notice" && demands.includes(event.kind) && event.kind !== "interruption" && dayOf(event.on) < request.on &&
    sums.claims.every(({ open: { claim } }) => covers(event.invoices, identityOf(claim)) && claim.dueOn !== null && claim.dueOn < dayOf(event.on)))?.on;
}

function withKind(common: CommonModel, facts: LetterFacts, write: Writer): NoticeModel {
  const { request, situation, sums, term, announced, agreement, plan } = facts;
  const interest = () => interestInLetter(situation, sums, write);
  const costs = () => costsInLetter(situation, sums, write);
  const announcedCosts = announced === null || announced.amount === 0 ? {} : { announcedCosts: announcedInLetter(announced, write) };
  switch (request.kind) {
    case "second-reminder":
      return { ...common, kind: request.kind, interest: interest(), ...announcedCosts, costsByLetter: costsNeedLetter(facts) };
    case "fourteen-day-letter": {
      const days = term.days ?? 0;
      return {
        ...common, kind: request.kind, interest: interest(), announcedCosts: announcedInLetter(announced!, write),
        term: { days, written: writtenDays(days, request.language), ...(term.presumable ? { receivedOn: write.day(term.receivedOn) } : {}) },
      };
    }
    case "notice-of-default":
      return { ...common, kind: request.kind, costsByLetter: costsNeedLetter(facts) };
    case "final-demand":
      return { ...common, kind: request.kind, interest: interest(), costs: costs(), ...announcedCosts };
    case "suspension": {
      const subjects = [...new Set(sums.claims.map(({ open }) => open.claim.invoice.subject))];
      const subject = (subjects.length === 1 ? subjects[0] : undefined) ?? "unknown";
      const from = write.day((term.deadlineOn ?? request.on) + 1);
      return { ...common, kind: request.kind, suspension: { from, subject, basis: writtenBasis(situation.law.notices.suspension ?? [], request.language) } };
    }
    case "confirmation":
      return { ...common, kind: request.kind, agreement: agreementInLetter(agreement!, sums, write) };
    case "plan-proposal":
      return { ...common, kind: request.kind, plan: plan!, instalments: instalmentsInLetter(plan!, write), total: write.amount(plan!.total) };
    case "handover":
      return { ...common, kind: request.kind, interest: interest(), costs: costs(), handover: handoverOf(facts, write) };
    case "interruption": {
      const basis = writtenBasis(situation.law.prescription?.interruptions.demand?.basis.slice(0, 1) ?? [], request.language);
      return { ...common, kind: request.kind, interest: interest(), costs: costs(), basis, hasAgreement: situation.account.agreements.some(({ state }) => state === "running") };
    }
    default:
      return { ...common, kind: request.kind };
  }
}

/** Whether the law asks for a letter with a term of its own before this debtor owes costs. */
function costsNeedLetter({ situation: { law, dossier } }: LetterFacts): boolean {
  return law.notices.applies?.("fourteen-day-letter", { debtor: dossier.debtor.kind, inDefault: true }) === "yes";
}

function handoverOf({ request, situation }: LetterFacts, write: Writer) {
  const recorded = situation.account.facts.events.findLast((event) => event.type === "handover" || event.type === "handback");
  const done = recorded?.type === "handover" ? recorded : undefined;
  const today = formatDay(request.on);
  const on = request.handover.on ?? done?.on ?? today;
  const { name } = request.handover;
  return {
    to: request.handover.to ?? done?.to ?? ("agency" as const), ...(name === undefined ? {} : { name }),
    on: write.isoDay(on), isDone: on < today || (done !== undefined && on <= today), isAhead: on >= addDays(today, 1),
  };
}
