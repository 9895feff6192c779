import { dayOf, formatDay, type EpochDay, type IsoDate } from "../../dates/day.js";
import { claimBlockers } from "../../dunning/claim-blockers.js";
import { termGiven } from "../../dunning/notice-term.js";
import { openSum, situationOn, type OpenClaim, type Situation } from "../../dunning/situation.js";
import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import type { Dossier } from "../../facts/dossier.js";
import { eventsOf } from "../../facts/facts-on.js";
import { checkedDossier } from "../../facts/parse-dossier.js";
import { covers } from "../../facts/receivable-ref.js";
import { checkedLaw } from "../../law/checked-law.js";
import type { LawPack } from "../../law/pack.js";
import { prescribesOnDays } from "../../prescription/prescribes-on-days.js";
import { oneLine } from "../../notices/print/safe-text.js";
import { identityOf } from "../../statement/claim.js";
import { calendarText, type CalendarEntry } from "./calendar-text.js";
import { DEADLINE_WORDS, type DeadlineWords } from "./deadline-words.js";

/** From which day on, and how, {@link deadlineCalendar} lists deadlines. */
export interface DeadlineCalendarOptions {
  /** The first day listed. */
  on: IsoDate;
  law: LawPack;
  /** When the calendar was made, in UTC: "2026-11-21T09:00:00Z", or a day. */
  stampedAt: string;
  /** "nl" when absent. */
  language?: "nl" | "en";
  /** Days before each deadline at which to remind; no reminder when absent. */
  alarmDaysBefore?: number;
  /** Higher than before when the calendar is handed out again; 0 when absent. */
  sequence?: number;
}

/** The deadlines of a dossier, and the calendar file that holds them. */
export interface DeadlineCalendar {
  /** In order of time. */
  entries: CalendarEntry[];
  /** iCalendar (RFC 5545). */
  text: string;
}

/**
 * The deadlines ahead in a dossier as a calendar: last days to pay, ends of the terms that letters gave, days that were promised, instalments,
 * and the last day before a claim is prescribed.
 *
 * Only what is open is listed; a claim in a dispute or on hold is, because its days do not wait. The uids come from the dossier's id (else the
 * creditor's and debtor's names) and what the deadline is about, so that a later calendar takes the place of an earlier one.
 *
 * @param dossier - the invoices and what happened since
 * @param given - the options: the first day listed (inclusive), the law pack, and when the calendar is made
 * @returns the entries, the first day first, and the text; without deadlines a calendar without entries
 * @throws TermijnError INVALID_INPUT, INCONSISTENT
 * @example
 * ```ts
 * import { deadlineCalendar } from "termijn/exchange";
 * import { nl } from "termijn/nl";
 *
 * const { entries } = deadlineCalendar(
 *   {
 *     id: "42",
 *     creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "1", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [],
 *   },
 *   { on: "2026-09-15", law: nl, stampedAt: "2026-09-15", language: "en" },
 * );
 * entries.map(({ on, title }) => [on, title]); // => [["2026-10-01", "Bakkerij Zuid: last day to pay invoice 1"], ["2031-10-01", "Bakkerij Zuid: invoice 1 is prescribed after today"]]
 * ```
 */
export function deadlineCalendar(dossier: Dossier, given: DeadlineCalendarOptions): DeadlineCalendar {
  const { value } = checkedDossier(dossier);
  const options = membersOf(given, "options");
  const on = dayOf(options?.on, "options.on");
  const law = checkedLaw(options.law, "options.law");
  const language = options.language ?? "nl";
  if (typeof language !== "string" || !Object.hasOwn(DEADLINE_WORDS, language)) throw invalid("options.language", "value", "one of nl, en", options.language);
  const situation = situationOn(value, on, law);
  const key = [value.id ?? `${value.creditor.name}/${value.debtor.name}`];
  const extra = {
    stampedAt: options.stampedAt,
    ...(options.alarmDaysBefore === undefined ? {} : { alarmDaysBefore: options.alarmDaysBefore }), ...(options.sequence === undefined ? {} : { sequence: options.sequence }),
  };
  const entries = openSum(situation) <= 0 ? [] : deadlines(situation, DEADLINE_WORDS[language])
    .filter(({ day }) => day >= on)
    .sort((a, b) => a.day - b.day)
    .map(({ day, about, title }): CalendarEntry => ({ uid: `${[...key, ...about].map(encoded).join("/")}@termijn`, on: formatDay(day), title: oneLine(`${value.debtor.name}: ${title}`), ...extra }));
  return { entries, text: calendarText(entries) };
}

interface Deadline {
  day: EpochDay;
  /** What makes it one of its own, whatever its day. */
  about: string[];
  title: string;
}

function deadlines(situation: Situation, words: DeadlineWords): Deadline[] {
  const { account, dossier, law } = situation;
  const prescribesOn = prescribesOnDays(dossier, account, law);
  const ofClaims = situation.claims.flatMap((open, index): Deadline[] => {
    const { claim } = open;
    if (open.open <= 0) return [];
    const { invoice, part } = identityOf(claim);
    const about = part === undefined ? [invoice] : [invoice, part];
    const name = part === undefined ? words.invoice(invoice) : words.part(invoice, part);
    const prescribed = prescribesOn[index] ?? null;
    return [
      ...(claim.dueOn === null || isAgreedOtherwise(open, situation) ? [] : [{ day: claim.dueOn, about: ["due", ...about], title: words.due(name) }]),
      ...(prescribed === null ? [] : [{ day: prescribed - 1, about: ["prescription", ...about], title: words.prescription(name) }]),
    ];
  });
  return [...ofClaims, ...ofLetters(situation, words), ...ofAgreements(situation, words)];
}

/** While an agreement runs its days count. */
function isAgreedOtherwise(open: OpenClaim, situation: Situation): boolean {
  return claimBlockers(open, situation, null).some(({ code }) => code !== "DISPUTED" && code !== "HOLD" && code !== "CREDIT_NOTE_MISSING");
}

function ofLetters({ account, claims, law }: Situation, words: DeadlineWords): Deadline[] {
  const letters = eventsOf(account.facts.events, "notice");
  return letters.flatMap((letter, position) => {
    const until = termGiven(letter, undefined, law).termEndsOn;
    const isOpen = claims.some(({ open, claim }) => open > 0 && covers(letter.invoices, identityOf(claim)));
    if (until === null || !isOpen) return [];
    // Counted among its like alone: another letter that is recorded later must not move it.
    const index = letters.slice(0, position).filter(({ kind, on }) => kind === letter.kind && on === letter.on).length;
    return [{ day: until, about: ["term", letter.kind, letter.id ?? `${letter.on}/${index}`], title: words.term(words.letters[letter.kind]) }];
  });
}

function ofAgreements({ account }: Situation, words: DeadlineWords): Deadline[] {
  return account.agreements.flatMap((agreement): Deadline[] => {
    const { kind, event, state, until, plan } = agreement;
    if (state !== "running") return [];
    const about = [kind, event.id ?? event.on];
    if (plan === undefined) return [{ day: until, about, title: words.agreements[kind] }];
    return plan.instalments.flatMap(({ dueOn, state: paid }, index) =>
      (paid === "paid" ? [] : [{ day: dayOf(dueOn), about: [...about, String(index + 1)], title: words.instalment(index + 1, plan.instalments.length) }]));
  });
}

/** A part of a uid, free of the signs that keep the parts apart. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));
}
