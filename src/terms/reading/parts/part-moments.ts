import type { Finding } from "../../../facts/finding.js";
import type { PartDue } from "../../../facts/terms.js";
import { nameOf } from "../signs/happenings.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";
import { dayOfDate } from "../term/due-dates.js";
import { daysOf } from "../term/period-rule.js";
import type { Language } from "../vocabulary/meaning.js";

/** When a part is to be paid, and the words that say so; `due` is null when parts cannot be due so ("30 dagen later"). */
export interface Moment {
  due: PartDue | null;
  label?: string;
  says: string;
  /** Why there is no due rule, where that is known. */
  problem?: Finding;
  /** A number of days with nothing to count from. */
  isBarePeriod: boolean;
}

/** The moments that a clause names, in the order of the text; `used` are the signs that belong to a discount. */
export function momentsOf(signs: Sign[], used: Set<Sign>, plain: string, languages: Language[]): Moment[] {
  const moments: Moment[] = [];
  const taken = new Set<Sign>(used);
  for (const [at, sign] of signs.entries()) {
    if (taken.has(sign)) continue;
    const moment = { says: plain.slice(sign.start, sign.end), isBarePeriod: false };
    if (sign.kind === "quantity") {
      const happening = happeningAfter(signs, at) ?? happeningBefore(signs, at);
      if (happening !== null) taken.add(happening);
      const isDangling = happening === null && isWord(signs[at + 1], "after");
      moments.push({ ...moment, ...dueAfter(isDangling ? null : daysOf(sign), happening), isBarePeriod: happening === null });
    } else if (sign.kind === "date") {
      const read = dayOfDate(sign, plain, languages);
      moments.push({ ...moment, ...("day" in read ? { due: { kind: "date", dueOn: read.day } } : { due: null, problem: read.finding }) });
    } else if (isWord(sign, "advance", "immediate")) {
      moments.push({ ...moment, due: { kind: "net", days: 0 }, label: nameOf(moment.says) });
    } else if (sign.kind === "happening" && (sign.relation !== "none" || sign.anchor !== "issue") && !isBeforePeriod(signs, at)) {
      moments.push({ ...moment, ...dueAfter(0, sign) });
    } else if (isWord(sign, "end-of-month", "following-month")) {
      moments.push({ ...moment, due: null });
    } else if (isWord(sign, "at", "after") && signs[at + 1]?.kind === "unknown") {
      const milestone = unknownsFrom(signs, at + 1, plain);
      moments.push({ ...moment, due: { kind: "milestone", milestone }, label: milestone });
    }
  }
  return moments;
}

/** Before the work or with the order means with the invoice; other happenings are milestones under the text's own name. */
function dueAfter(days: number | null, happening: SignOf<"happening"> | null): { due: PartDue | null; label?: string } {
  if (days === null) return { due: null };
  if (happening === null || happening.anchor === "issue") return { due: { kind: "net", days } };
  if (happening.relation === "before") return days === 0 ? { due: { kind: "net", days: 0 } } : { due: null };
  const label = happening.name;
  if (happening.anchor === "order") return { due: { kind: "net", days }, label };
  return { due: { kind: "milestone", milestone: happening.name, ...(days > 0 && { days }) }, label };
}

function happeningAfter(signs: Sign[], at: number): SignOf<"happening"> | null {
  for (let index = at + 1; index <= at + 3; index++) {
    const sign = signs[index];
    if (sign?.kind === "happening") return sign;
    if (!isWord(sign, "filler", "net", "after", "at", "due", "limit", "pay")) return null;
  }
  return null;
}

/** "Bij oplevering binnen 14 dagen" */
function happeningBefore(signs: Sign[], at: number): SignOf<"happening"> | null {
  for (let index = at - 1; index >= at - 3; index--) {
    const sign = signs[index];
    if (sign?.kind === "happening") return sign.relation === "none" ? null : sign;
    if (!isWord(sign, "filler", "pay", "due", "limit")) return null;
  }
  return null;
}

function isBeforePeriod(signs: Sign[], at: number): boolean {
  const next = signs.slice(at + 1, at + 4).find((sign) => !isWord(sign, "filler", "pay", "due", "limit"));
  return next?.kind === "quantity";
}

function unknownsFrom(signs: Sign[], start: number, plain: string): string {
  let end = start;
  while (signs[end + 1]?.kind === "unknown" && end < start + 5) end += 1;
  return nameOf(plain.slice(signs[start]!.start, signs[end]!.end));
}
