import type { NoticeKind } from "../../facts/event.js";
import { centsOf } from "../../money/amount.js";
import { interestOfOneMoreDay } from "../../statement/one-more-day.js";
import { isInDefault } from "../claim/in-default.js";
import { dayInWords, invoicesInWords, lineOf, money, sentence, amountOf, type CallContext } from "./call-context.js";
import { areCostsAfterLetter, nextLetter, runningTerm } from "./call-letters.js";
import type { CallAnnouncement } from "./call-model.js";
import { isAboutLateness } from "./call-topic.js";

/** What may truthfully be announced: what is due by law on the day, and what really comes next. */
export function callAnnouncements(context: CallContext): { announcements: CallAnnouncement[]; nextNotice: NoticeKind | null } {
  const { subject, wording, situation } = context;
  const announcement = (code: CallAnnouncement["code"], values: Record<string, string> = {}, text = wording.announcements[code]): CallAnnouncement => ({ code, text: sentence(text, values) });
  if (!isAboutLateness(subject.topic)) return { announcements: [announcement("NOTHING")], nextNotice: null };

  const cents = (head: "interest" | "costs") => subject.asked.reduce((sum, claim) => sum + centsOf(lineOf(context, claim)[head].open, situation.account.decimals), 0);
  const interest = cents("interest");
  const costs = cents("costs");
  const announcements: CallAnnouncement[] = [];
  const inDefault = subject.asked.filter(({ claim }) => isInDefault(claim, situation.on));
  if (inDefault.length === 0) {
    const starts = subject.asked.flatMap(({ claim: { interestFrom } }) => interestFrom ?? []);
    announcements.push(starts.length === 0 ? announcement("NOT_IN_DEFAULT") : announcement("INTEREST_LATER", { since: dayInWords(context, Math.min(...starts)) }));
  } else {
    if (interest > 0) {
      const { perDay } = interestOfOneMoreDay(situation.account, situation.claims.map((claim) => (inDefault.includes(claim) ? claim.open : 0)));
      // Where it runs on some only, the call says on which.
      const text = inDefault.length < subject.asked.length ? wording.interestRunsOn : undefined;
      const values = { interest: money(context, amountOf(context, interest)), perDay: money(context, amountOf(context, perDay)), invoices: invoicesInWords(context, inDefault) };
      announcements.push(announcement("INTEREST_RUNS", values, text));
    }
    if (costs > 0) announcements.push(announcement("COSTS_DUE", { costs: money(context, amountOf(context, costs)) }));
    else if (areCostsAfterLetter(context)) announcements.push(announcement("NO_COSTS_YET"));
  }
  const term = runningTerm(context);
  if (term !== null) {
    const { letter, until } = term;
    announcements.push(announcement("TERM_RUNS", { letter: wording.notices[letter.kind], sentOn: dayInWords(context, letter.on), until: dayInWords(context, until) }));
    return { announcements, nextNotice: null };
  }
  const next = nextLetter(context);
  announcements.push(next === null ? announcement("NEXT_DECISION") : announcement("NEXT_LETTER", { next: wording.notices[next] }));
  return { announcements, nextNotice: next };
}
