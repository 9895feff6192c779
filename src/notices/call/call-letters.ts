import type { EpochDay } from "../../dates/day.js";
import type { EventOf, NoticeKind } from "../../facts/event.js";
import { eventsOf } from "../../facts/facts-on.js";
import { covers } from "../../facts/receivable-ref.js";
import { termGiven } from "../../dunning/notice-term.js";
import { identityOf } from "../../statement/claim.js";
import { someInDefault } from "../claim/in-default.js";
import type { CallContext } from "./call-context.js";

/** The letters in order of firmness. */
const LETTERS: readonly NoticeKind[] = ["reminder", "second-reminder", "notice-of-default", "fourteen-day-letter", "final-demand"];

/** Those that the law wants before anything is claimed; they come even when a firmer one was sent already. */
const PRESCRIBED_LETTERS: readonly NoticeKind[] = ["notice-of-default", "fourteen-day-letter"];

/** The letters that were sent about the claims asked about, since they were late. */
function sentLetters({ situation, subject }: CallContext): EventOf<"notice">[] {
  const isAbout = (notice: EventOf<"notice">) => subject.asked.some(({ claim }) => covers(notice.invoices, identityOf(claim)) && notice.on >= claim.invoice.issuedOn);
  return eventsOf(situation.account.facts.events, "notice").filter((notice) => LETTERS.includes(notice.kind) && isAbout(notice));
}

/** The letter whose term still runs, with its last day; the latest of several. */
export function runningTerm(context: CallContext): { letter: EventOf<"notice">; until: EpochDay } | null {
  const { law, on } = context.situation;
  return sentLetters(context).reduce<{ letter: EventOf<"notice">; until: EpochDay } | null>((latest, letter) => {
    const until = termGiven(letter, undefined, law).termEndsOn;
    return until === null || until < on || (latest !== null && until < latest.until) ? latest : { letter, until };
  }, null);
}

/** Whether costs wait for a letter that the law prescribes. */
export function areCostsAfterLetter(context: CallContext): boolean {
  return applies("fourteen-day-letter", context) !== "not-needed";
}

/** The letter that follows those that were sent; null when they all were. */
export function nextLetter(context: CallContext): NoticeKind | null {
  const sent = sentLetters(context).map(({ kind }) => kind);
  const furthest = Math.max(-1, ...sent.map((kind) => LETTERS.indexOf(kind)));
  const hasNoCosts = context.subject.asked.every(({ costsOpen }) => costsOpen === 0);
  const follows = (kind: NoticeKind) => {
    if (applies(kind, context) !== "yes") return false;
    // A letter that had no effect is sent again: the debtor is still not in default, or no costs fell due.
    if (PRESCRIBED_LETTERS.includes(kind) && furthest >= LETTERS.indexOf("second-reminder")) return kind === "notice-of-default" || !sent.includes(kind) || hasNoCosts;
    return LETTERS.indexOf(kind) > furthest;
  };
  return LETTERS.find(follows) ?? null;
}

/** A pack that does not say knows no such letters. The letters go on with the claim that is furthest: one in default is enough. */
function applies(kind: NoticeKind, { situation: { law, dossier, on }, subject }: CallContext): "yes" | "not-needed" | "too-early" {
  if (law.notices.applies === undefined) return PRESCRIBED_LETTERS.includes(kind) ? "not-needed" : "yes";
  return law.notices.applies(kind, { debtor: dossier.debtor.kind, inDefault: someInDefault(subject.asked, on) });
}
