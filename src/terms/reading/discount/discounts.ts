import type { Clause } from "../signs/clauses.js";
import { isNetMarked, lengthOf } from "../signs/net-mark.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";
import { topicAt } from "../signs/topic.js";
import { LARGEST_DISCOUNT } from "../text/pair.js";
import type { DiscountOffer } from "./discount-offer.js";
import { percentClassAt } from "./percent-class.js";

/** The discounts of the text, and the signs that belong to them and so to no term. */
export interface Discounts {
  offers: DiscountOffer[];
  used: Set<Sign>;
}

type Period = SignOf<"quantity">;

/**
 * Each percentage takes a period: within its clause in the order of the text, where periods for the whole sum are left out and, when there
 * is one period more than there are percentages, the longest; else one from the clause next to it.
 */
export function discountsOf(clauses: Clause[], shares: Set<Sign>, plain: string): Discounts {
  const found: Discounts = { offers: [], used: new Set() };
  const periods = clauses.map((_, index) => freePeriods(clauses, index));
  const counts = clauses.map((_, index) => periodsOf(clauses, index).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (const [index, { signs }] of clauses.entries()) {
    for (const sign of signs) {
      if (sign.kind !== "pair") continue;
      found.offers.push({ percent: sign.percent, period: { count: sign.days, unit: "day" }, says: plain.slice(sign.start, sign.end) });
    }
    const percents = discountPercents(clauses, index, shares);
    const own = percents.length > 0 ? withoutTerm(periods[index]!, counts[index]!, percents.length) : [];
    for (const [order, { percent, isNamed }] of percents.entries()) {
      const zero = Number(percent.percent) === 0;
      const taken = own[order] ?? (isNamed && !zero && total - found.used.size > 1 ? neighbour(periods, index, found.used) : undefined);
      if (zero || (taken === undefined && !isNamed)) continue;
      if (taken !== undefined) found.used.add(taken);
      else for (const date of signs) if (date.kind === "date") found.used.add(date);
      found.offers.push(offerOf(percent, taken, signs, plain));
    }
  }
  return found;
}

function discountPercents(clauses: Clause[], index: number, shares: Set<Sign>): { percent: SignOf<"percent">; isNamed: boolean }[] {
  return clauses[index]!.signs.flatMap((sign, at) => {
    if (sign.kind !== "percent" || shares.has(sign) || sign.isFraction) return [];
    const kind = percentClassAt(clauses, index, at);
    if (kind === "neither" || (kind === "plain" && Number(sign.percent) > LARGEST_DISCOUNT)) return [];
    // "3 % contant" is a discount without the word, and without days.
    const isForCash = clauses[index]!.signs.some((other) => isWord(other, "immediate"));
    return [{ percent: sign, isNamed: kind === "discount" || isForCash }];
  });
}

function periodsOf(clauses: Clause[], index: number): { period: Period; at: number }[] {
  return clauses[index]!.signs.flatMap((sign, at) =>
    sign.kind === "quantity" && topicAt(clauses, index, at) !== "neither" ? [{ period: sign, at }] : []);
}

function freePeriods(clauses: Clause[], index: number): Period[] {
  return periodsOf(clauses, index).filter(({ at }) => !isNetMarked(clauses[index]!.signs, at)).map(({ period }) => period);
}

function withoutTerm(free: Period[], all: number, percents: number): Period[] {
  if (free.length <= percents || free.length < all) return free;
  const longest = free.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  return free.filter((period) => period !== longest);
}

/** A period of the clause before or after, the shorter one, as long as another is left for the whole sum. */
function neighbour(periods: Period[][], index: number, used: Set<Sign>): Period | undefined {
  const near = [...(periods[index - 1] ?? []), ...(periods[index + 1] ?? [])].filter((period) => !used.has(period));
  return near.length === 0 ? undefined : near.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}

function offerOf(percent: SignOf<"percent">, period: Period | undefined, signs: Sign[], plain: string): DiscountOffer {
  const says = plain.slice(signs[0]!.start, signs[signs.length - 1]!.end);
  if (period === undefined) return { percent: percent.percent, period: null, says };
  const after = signs[signs.indexOf(period) + 1];
  const anchor = after?.kind === "happening" && after.relation !== "before" ? { anchor: after.anchor } : {};
  return { percent: percent.percent, period, says, ...anchor };
}
