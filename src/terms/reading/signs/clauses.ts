import { isWord, type Sign } from "./sign.js";

/** What stands between two commas, line ends or brackets. */
export interface Clause {
  signs: Sign[];
  /** Counts the sentences of the text from zero. */
  sentence: number;
}

export function clausesOf(signs: Sign[]): Clause[] {
  const clauses: Clause[] = [{ signs: [], sentence: 0 }];
  for (const sign of signs) {
    const current = clauses[clauses.length - 1]!;
    if (sign.kind !== "break") current.signs.push(sign);
    else clauses.push({ signs: [], sentence: current.sentence + (sign.isHard ? 1 : 0) });
  }
  return clauses.filter((clause) => clause.signs.length > 0);
}

/** The clauses but those of sentences that say that nothing need be paid. */
export function withoutRefusals(clauses: Clause[]): Clause[] {
  const refused = new Set(clauses.filter(({ signs }) => signs.some((sign) => isWord(sign, "no-payment"))).map(({ sentence }) => sentence));
  return clauses.filter(({ sentence }) => !refused.has(sentence));
}
