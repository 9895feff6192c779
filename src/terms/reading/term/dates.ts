import { addDays, type IsoDate } from "../../../dates/day.js";
import { notExpressible } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import type { Sign, SignOf } from "../signs/sign.js";
import type { Language } from "../vocabulary/meaning.js";
import type { Candidate, TermReading } from "./candidate.js";
import { dayOfDate, roleOfDate } from "./due-dates.js";

/** The terms that the dates of the text give: "uiterlijk 15 maart 2026", "vóór 1 april 2026". */
export function dateCandidates(clauses: Clause[], used: Set<Sign>, plain: string, languages: Language[]): Candidate[] {
  return clauses.flatMap(({ signs, sentence }, clauseIndex) =>
    signs.flatMap((sign, at): Candidate[] => {
      if (sign.kind !== "date" || used.has(sign)) return [];
      const reading = readDate(clauses, clauseIndex, at, plain, languages);
      return reading === null ? [] : [{ ...reading, isWeak: false, sentence, says: plain.slice(sign.start, sign.end) }];
    }));
}

function readDate(clauses: Clause[], clauseIndex: number, at: number, plain: string, languages: Language[]): TermReading | null {
  const sign = clauses[clauseIndex]!.signs[at] as SignOf<"date">;
  const role = roleOfDate(clauses, clauseIndex, at);
  if (role === "none") return null;
  if (role === "start") {
    const hasPeriod = clauses[clauseIndex]!.signs.some(({ kind }) => kind === "quantity");
    return hasPeriod ? { rule: null, findings: [notExpressible(plain.slice(sign.start, sign.end), "a day from which a period counts")] } : null;
  }
  const read = dayOfDate(sign, plain, languages);
  if ("finding" in read) return { rule: null, findings: [read.finding] };
  return { rule: { kind: "date", dueOn: role === "due-before" ? dayBefore(read.day) : read.day }, findings: [] };
}

/** "Vóór 1 april": the last day to pay is 31 March. */
function dayBefore(day: IsoDate): IsoDate {
  return addDays(day, -1);
}
