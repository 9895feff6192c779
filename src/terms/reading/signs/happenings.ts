import type { Happening, Meaning } from "../vocabulary/meaning.js";
import type { Anchor, Relation, Sign } from "./sign.js";

const HAPPENINGS = new Set<Meaning>(
  ["issue", "date", "receipt", "performance", "goods", "order", "on-performance", "other-event"] satisfies Happening[],
);
const RELATIONS = new Set<Meaning>(["after", "at", "before"]);
/** Words that may stand between the preposition and its noun, or between two nouns. */
const LINKS = new Set<Meaning>(["filler", "at", "whole"]);
/** A longer row of nouns is a list of something else. */
const LONGEST = 12;

/** The signs with each "na ontvangst van de factuur" taken together as one happening. */
export function withHappenings(signs: Sign[], plain: string): Sign[] {
  const result: Sign[] = [];
  for (let index = 0; index < signs.length; ) {
    const happening = happeningAt(signs, index, plain);
    result.push(happening?.sign ?? signs[index]!);
    index = happening?.next ?? index + 1;
  }
  return result;
}

function happeningAt(signs: Sign[], index: number, plain: string): { sign: Sign; next: number } | null {
  const relation = relationOf(signs[index]);
  const nouns: { meaning: Meaning; sign: Sign }[] = [];
  let next = index;
  for (let at = relation === "none" ? index : index + 1; at < signs.length && at < index + LONGEST; at++) {
    const sign = signs[at]!;
    if (sign.kind !== "word") break;
    if (HAPPENINGS.has(sign.meaning)) {
      nouns.push({ meaning: sign.meaning, sign });
      next = at + 1;
    } else if (!LINKS.has(sign.meaning) || (relation === "none" && nouns.length === 0)) break;
  }
  const anchor = anchorOf(new Set(nouns.map(({ meaning }) => meaning)));
  if (anchor === null) return null;
  const first = nouns[0]!.sign;
  const last = signs[next - 1]!;
  const isAt = nouns[0]!.meaning === "on-performance" && relation === "none";
  const name = nameOf(plain.slice(first.start, last.end));
  return { sign: { kind: "happening", anchor, relation: isAt ? "at" : relation, name, start: signs[index]!.start, end: last.end }, next };
}

/** What several nouns together come down to: receipt of the invoice, receipt of the goods, the date of delivery. */
function anchorOf(nouns: Set<Meaning>): Anchor | null {
  if (nouns.size === 0) return null;
  if (nouns.has("other-event")) return "other";
  if (nouns.has("performance") || nouns.has("on-performance")) return "performance";
  if (nouns.has("order")) return "order";
  if (nouns.has("receipt")) return nouns.has("goods") ? "performance" : "receipt";
  if (nouns.has("issue") || nouns.has("date")) return "issue";
  return "performance";
}

function relationOf(sign: Sign | undefined): Relation {
  return sign?.kind === "word" && RELATIONS.has(sign.meaning) ? (sign.meaning as Relation) : "none";
}

export function nameOf(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 60).trim();
}
