import type { WrittenDate } from "../text/calendar-day.js";
import type { Language, Meaning, Period } from "../vocabulary/meaning.js";

/** What a payment term may count from, apart from the issue date. */
export type Anchor = "issue" | "receipt" | "performance" | "order" | "other";

/** Where a happening stands in time: after it, at it, before it, or not said. */
export type Relation = "after" | "at" | "before" | "none";

/** One thing that the text says, and where it says so. */
export type Sign = { start: number; end: number } & SignContent;

export type SignContent =
  | { kind: "word"; meaning: Meaning; languages: Language[] }
  /** "14 dagen"; the count may be a fraction or below zero, which no term can be. */
  | { kind: "quantity"; count: number; unit: Period }
  /** "14 of 30 dagen" */
  | { kind: "choice" }
  /** A number without a unit; "15e" is a rank. */
  | { kind: "number"; value: number; isRank: boolean }
  /** "2 %"; "1 % per maand" is a rate; "1/3" and "de helft" are fractions. */
  | { kind: "percent"; percent: string; isRate: boolean; isFraction: boolean }
  /** "2/10": two percent within ten days */
  | { kind: "pair"; percent: string; days: number }
  /** "30/30/40" */
  | { kind: "shares"; shares: string[] }
  | { kind: "money"; amount: string }
  | { kind: "date"; date: WrittenDate }
  /** "na ontvangst van de factuur"; `name` is the happening in the text's own words. */
  | { kind: "happening"; anchor: Anchor; relation: Relation; name: string }
  | { kind: "plus" }
  /** The end of a sentence when hard, else a comma, line end or bracket. */
  | { kind: "break"; isHard: boolean }
  | { kind: "unknown" };

export type SignOf<Kind extends SignContent["kind"]> = Sign & { kind: Kind };

export function isWord(sign: Sign | undefined, ...meanings: Meaning[]): boolean {
  return sign?.kind === "word" && meanings.includes(sign.meaning);
}
