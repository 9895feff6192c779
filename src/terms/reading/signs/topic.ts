import type { Meaning } from "../vocabulary/meaning.js";
import type { Clause } from "./clauses.js";
import { isNetMarked } from "./net-mark.js";
import { isWord, type Sign } from "./sign.js";

/** What a figure is about: a term to pay in, a discount, or neither (interest, complaints, delivery times). */
export type Topic = "term" | "discount" | "neither";

const TOPICS: Partial<Record<Meaning, Topic>> = {
  "pay": "term", "net": "term", "term": "term", "due": "term", "no-discount": "term",
  "discount": "discount",
  "penalty": "neither", "other": "neither",
};
/** How many signs away a subject still governs a figure. */
const REACH = 60;

/** What a sign says about the figures near it; null when nothing. A delivery that nothing counts from is a subject of its own. */
export function topicOfSign(sign: Sign): Topic | null {
  if (sign.kind === "word") return TOPICS[sign.meaning] ?? null;
  return sign.kind === "happening" && sign.relation === "none" && sign.anchor === "performance" ? "neither" : null;
}

/**
 * What the period or date at that place in a clause is about: the nearest subject before it, else the first after it, else what the clause
 * before it in the same sentence was about when that was something else than paying. Null when nothing says so.
 */
export function topicAt(clauses: Clause[], clauseIndex: number, signIndex: number): Topic | null {
  const { signs, sentence } = clauses[clauseIndex]!;
  if (isLateness(signs, signIndex)) return "neither";
  if (isNetMarked(signs, signIndex)) return "term";
  const before = clauses[clauseIndex - 1];
  const inherited = before?.sentence === sentence ? otherTopicOf(before.signs) : null;
  return topicBefore(signs, signIndex) ?? topicAfter(signs, signIndex) ?? inherited;
}

/** What the last subject of the signs is when that is not paying. */
export function otherTopicOf(signs: Sign[]): Topic | null {
  const topic = topicBefore(signs, signs.length);
  return topic === "neither" ? topic : null;
}

/** "Na 30 dagen 2 % rente": after which interest runs, not in which to pay. */
function isLateness(signs: Sign[], index: number): boolean {
  return isWord(signs[index - 1], "after") && signs.slice(Math.max(0, index - REACH), index + REACH).some((sign) => isWord(sign, "penalty"));
}

function topicBefore(signs: Sign[], end: number): Topic | null {
  for (let index = end - 1; index >= Math.max(0, end - REACH); index--) {
    const topic = topicOfSign(signs[index]!);
    if (topic !== null) return topic;
  }
  return null;
}

/** A delivery after the period is what it counts from, not its subject. */
function topicAfter(signs: Sign[], start: number): Topic | null {
  for (let index = start + 1; index < Math.min(signs.length, start + REACH); index++) {
    const sign = signs[index]!;
    const topic = sign.kind === "happening" ? null : topicOfSign(sign);
    if (topic !== null) return topic;
  }
  return null;
}
