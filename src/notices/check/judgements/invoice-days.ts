import { dayOf, formatDay, type EpochDay } from "../../../dates/day.js";
import { warning, type Finding } from "../../../facts/finding.js";
import type { Letter } from "../letter.js";
import type { DayUse } from "../reading/day-roles.js";
import { within } from "../reading/in-order.js";
import type { LetterCase } from "../reference/letter-case.js";
import type { Judgement } from "./judgement.js";

/** The dates that the letter gives its invoices are theirs. */
export const invoiceDays: Judgement = ({ days, invoices, reading }, letterCase) => {
  const { dossier, claims, on } = letterCase;
  const findings = new Map<string, Finding>();
  for (const use of days) {
    const inside = within(invoices, use.sentence);
    const numbers = inside.map(({ number }) => number);
    const concerned = new Set(numbers.length > 0 ? numbers : dossier.invoices.map(({ number }) => number));
    const issued = dossier.invoices.filter(({ number }) => concerned.has(number)).flatMap(({ issuedOn, receivedOn, performedOn }) => [issuedOn, receivedOn, performedOn].flatMap((day) => (day === undefined ? [] : [dayOf(day)])));
    const due = claims.filter(({ number }) => concerned.has(number)).flatMap((claim) => dueDays(claim));
    if (use.role === "invoice-day" && !issued.includes(use.day)) findings.set(`i${use.day}`, wrong("INVOICE_DATE_WRONG", "an invoice date", use, issued));
    if (use.role === "due-day" && !due.includes(use.day) && !issued.includes(use.day) && !isOfEvent(letterCase, use.day)) findings.set(`d${use.day}`, wrong("DUE_DATE_WRONG", "a due date", use, due));
    // A row of an account of interest has days of its own, and a rate.
    const isRow = use.role === null && !hasRate(reading, use.sentence) && new Set(numbers).size === 1 && use.day <= on && use.from > inside[0]!.from && reading.amountsBetween(use.sentence.from, use.sentence.to).length > 0;
    if (isRow && use.day !== on && ![...issued, ...due].includes(use.day) && !isOfEvent(letterCase, use.day)) findings.set(`r${use.day}`, wrong("INVOICE_DATE_WRONG", "a date of the invoice", use, issued));
  }
  return [...findings.values()];
};

function hasRate({ tokens }: Letter["reading"], { from, to }: DayUse["sentence"]): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text === "%") return true;
  return false;
}

/** The last day to pay, and the days beside it that a letter may well call so: by the agreement, by the law, by a notice of default. */
function dueDays({ account: { claim } }: LetterCase["claims"][number]): EpochDay[] {
  const claimable = dayOf(claim.due.claimableFrom);
  const { terms, issuedOn, receivedOn } = claim.invoice;
  const stated = terms === undefined || terms.kind !== "net" ? [] : [issuedOn, receivedOn ?? issuedOn].map((from) => dayOf(from) + terms.days);
  const fixed = terms?.kind === "date" ? [dayOf(terms.dueOn)] : [];
  return [...(claim.dueOn === null ? [] : [claim.dueOn, claim.dueOn + 1]), claimable, claimable - 1, ...(claim.interestFrom === null ? [] : [claim.interestFrom - 1, claim.interestFrom]), ...stated, ...fixed];
}

/** A day on which something else happened: a payment, an earlier letter and its last day. */
function isOfEvent({ account }: LetterCase, day: EpochDay): boolean {
  const iso = formatDay(day);
  return account.facts.events.some((event) => event.on === iso || ("deadlineOn" in event && event.deadlineOn === iso) || ("receivedOn" in event && event.receivedOn === iso) || ("payBy" in event && event.payBy === iso) || ("until" in event && event.until === iso));
}

function wrong(code: string, what: string, { day }: DayUse, right: readonly EpochDay[]): Finding {
  const expected = [...new Set(right)].slice(0, 3).map((each) => formatDay(each)).join(" or ");
  return warning(code, `The letter gives ${formatDay(day)} as ${what}; the dossier has ${expected === "" ? "none" : expected}.`, { values: { day: formatDay(day) }, fix: "Write the date that the invoice has." });
}
