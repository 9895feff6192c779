import { dayOf, type EpochDay, type IsoDate } from "../../dates/day.js";
import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import { collectIssues } from "../../facts/check.js";
import type { Dossier } from "../../facts/dossier.js";
import type { Channel, NoticeKind } from "../../facts/event.js";
import { checkedDossier } from "../../facts/parse-dossier.js";
import { checkedLaw } from "../../law/checked-law.js";
import type { LawPack } from "../../law/pack.js";
import type { SentLetter } from "./reference/letter-case.js";

/** What a letter is meant to be, and about what. */
export interface LetterQuestion {
  kind: NoticeKind;
  law: LawPack;
  dossier: Dossier;
  /** The day it was or will be sent. */
  on: IsoDate;
  /** The day it reached the debtor; absent: unknown, presumed by law for ordinary post. */
  receivedOn?: IsoDate;
  /** Absent: ordinary post. */
  channel?: Channel;
}

/** A letter and what it is about, checked. */
export interface CheckedLetter {
  text: string;
  dossier: Dossier;
  law: LawPack;
  letter: SentLetter;
}

const KINDS: readonly NoticeKind[] = [
  "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption",
];
const CHANNELS: readonly Channel[] = ["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"];
const LONGEST = 2_000_000;

/** The letter and the question, with every problem of both at once. */
export function checkedLetter(text: unknown, options: LetterQuestion): CheckedLetter {
  const question = membersOf(options, "options");
  let dossier: Dossier;
  let law: LawPack;
  let on: EpochDay;
  let receivedOn: EpochDay | null = null;
  collectIssues([
    () => checkText(text),
    () => checkOneOf(question?.kind, KINDS, "options.kind"),
    () => (question?.channel === undefined ? undefined : checkOneOf(question.channel, CHANNELS, "options.channel")),
    () => (law = checkedLaw(question?.law, "options.law")),
    () => (dossier = checkedDossier(question?.dossier).value),
    () => (on = dayOf(question?.on, "options.on")),
    () => {
      if (question?.receivedOn === undefined) return;
      receivedOn = dayOf(question.receivedOn, "options.receivedOn");
      if (on !== undefined && receivedOn < on) throw invalid("options.receivedOn", "day", "a day on or after the letter was sent", question.receivedOn);
    },
  ]);
  return { text: text as string, dossier: dossier!, law: law!, letter: { kind: question.kind, on: on!, receivedOn, channel: question.channel } };
}

function checkText(text: unknown): void {
  if (typeof text !== "string") throw invalid("text", "type", "the text of a letter", text);
  if (text.length > LONGEST) throw invalid("text", "too-long", `a letter of at most ${LONGEST} characters`, `${text.length} characters`);
}

function checkOneOf(value: unknown, allowed: readonly string[], path: string): void {
  if (typeof value !== "string" || !allowed.includes(value)) throw invalid(path, "value", `one of ${allowed.join(", ")}`, value);
}
