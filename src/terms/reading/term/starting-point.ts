import type { Clause } from "../signs/clauses.js";
import { isWord, type Anchor, type Sign, type SignOf } from "../signs/sign.js";

/** From what a period counts: one anchor, null when nothing is said, or a reason why it cannot be told. */
export type StartingPoint = { anchor: Anchor | null } | { problem: "before" | "several" };

type Happening = SignOf<"happening">;

/** The happening that the period at that place counts from: in its clause, else alone in the clause next to it. */
export function startingPointOf(clauses: Clause[], clauseIndex: number, at: number): StartingPoint {
  const { signs } = clauses[clauseIndex]!;
  const after = happeningsAfter(signs, at);
  if (isBeforeSomething(signs, at) || after[0]?.relation === "before") return { problem: "before" };
  const before = after.length > 0 ? [] : happeningsBefore(signs, at);
  const own = [...after, ...before];
  const found = own.length > 0 ? own : [aloneIn(clauses, clauseIndex, 1) ?? aloneIn(clauses, clauseIndex, -1)].filter((other) => other !== null);
  const anchors = new Set(found.map(({ anchor }) => anchor));
  if (anchors.size > 1) return { problem: "several" };
  return { anchor: found[0]?.anchor ?? null };
}

/** Those up to the next period; without a preposition only right behind the period, or behind another ("receipt or delivery"). */
function happeningsAfter(signs: Sign[], at: number): Happening[] {
  const found: Happening[] = [];
  let isNear = true;
  for (let index = at + 1; index < Math.min(signs.length, at + 30); index++) {
    const sign = signs[index]!;
    if (sign.kind === "quantity" || sign.kind === "percent") break;
    if (sign.kind === "happening" && (isNear || (sign.relation !== "none" && sign.relation !== "before"))) found.push(sign);
    else if (!isWord(sign, "filler", "net", "or", "at", "after", "end-of-month", "no-discount")) isNear = false;
  }
  return found;
}

function happeningsBefore(signs: Sign[], at: number): Happening[] {
  for (let index = at - 1; index >= Math.max(0, at - 30); index--) {
    const sign = signs[index]!;
    if (sign.kind === "quantity" || sign.kind === "percent") return [];
    if (sign.kind === "happening" && (sign.relation === "after" || sign.relation === "at")) return [sign];
  }
  return [];
}

/** The only happening of a neighbouring clause that says nothing else: "30 dagen, na ontvangst van de factuur". */
function aloneIn(clauses: Clause[], clauseIndex: number, step: 1 | -1): Happening | null {
  const clause = clauses[clauseIndex + step];
  if (clause === undefined || clause.sentence !== clauses[clauseIndex]!.sentence) return null;
  const happenings = clause.signs.filter((sign) => sign.kind === "happening");
  const isBare = clause.signs.every((sign) => sign.kind === "happening" || isWord(sign, "filler", "net", "pay", "due", "limit"));
  const [only] = happenings;
  return isBare && happenings.length === 1 && (only!.relation === "after" || only!.relation === "at") ? only! : null;
}

/** "14 days before arrival": before something that the vocabularies do not know; the Dutch "voor" may also mean "for". */
function isBeforeSomething(signs: Sign[], at: number): boolean {
  const next = signs[at + 1];
  return next?.kind === "word" && next.meaning === "before" && !next.languages.includes("nl") && signs[at + 2]?.kind === "unknown";
}
