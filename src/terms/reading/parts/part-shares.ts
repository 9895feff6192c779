import { formatCents, parseCents } from "../../../money/amount.js";
import { percentClassAt } from "../discount/percent-class.js";
import type { Clause } from "../signs/clauses.js";
import { isNetMarked } from "../signs/net-mark.js";
import { isWord, type Sign } from "../signs/sign.js";
import { LARGEST_DISCOUNT } from "../text/pair.js";

/** One part's size: a percentage, an amount, or what is left. */
export interface Share {
  size: { percent: string; isFraction: boolean } | { amount: string } | "remainder";
  sign: Sign;
  clause: number;
  /** Stands in a list such as 30/30/40, apart from what is said of the parts. */
  isListed: boolean;
}

/** A discount may be that small and stand beside a period; a part hardly. */
const SMALLEST_BESIDE_PERIOD = 5;

/** The sizes of the parts in which the total is to be paid; empty when it is to be paid at once. */
export function sharesOf(clauses: Clause[]): Share[] {
  const all = clauses.flatMap((_, clause) => sharesInClause(clauses, clause));
  const hasRemainder = all.some(({ size }) => size === "remainder");
  const amounts = all.filter(isAmount);
  if (amounts.length > 1 && amounts.length === all.length) return amounts;
  const sized = all.filter((share) => share.size !== "remainder" && (hasRemainder || !isAmount(share)));
  const shares = all.filter((share) => share.size === "remainder" || sized.includes(share));
  if (shares.some(({ isListed }) => isListed)) return shares.filter(({ isListed }) => isListed);
  if (sized.length === 0) return [];
  if (hasRemainder) return [...sized, ...shares.filter(({ size }) => size === "remainder").slice(0, 1)];
  const first = firstOfEachClause(sized);
  if (!makesHundred(sized) && makesHundred(first) && first.length > 1) return first;
  const saysRest = clauses.some(({ signs }) => signs.some((sign) => isWord(sign, "remainder")));
  if (sized.length > 1 && (saysRest || makesHundred(sized))) return sized;
  return sized.length > 1 ? sharesWithMoment(sized, clauses) : loneShare(sized[0]!, clauses);
}

/** Whether the part is an amount of money, of which the text does not say what share it is. */
export function isAmount({ size }: Share): boolean {
  return typeof size === "object" && "amount" in size;
}

export function sumOf(shares: Share[]): number {
  return shares.reduce((sum, { size }) => sum + (typeof size === "object" && "percent" in size ? Number(size.percent) : 0), 0);
}

/** Thirds are written 33.33 and make a hundred all the same. */
export function makesHundred(shares: Share[]): boolean {
  const leeway = shares.some(({ size }) => typeof size === "object" && "percent" in size && size.isFraction) ? 0.05 : 1e-9;
  return Math.abs(sumOf(shares) - 100) < leeway;
}

function sharesInClause(clauses: Clause[], clause: number): Share[] {
  const { signs } = clauses[clause]!;
  const hasPeriod = signs.some((sign, at) => sign.kind === "quantity" && !isNetMarked(signs, at));
  return signs.flatMap((sign, at): Share[] => {
    const share = { sign, clause, isListed: false };
    if (sign.kind === "shares") return sign.shares.map((percent) => ({ ...share, size: { percent, isFraction: false }, isListed: true }));
    if (sign.kind === "percent" && Number(sign.percent) > 0 && Number(sign.percent) < 100 && percentClassAt(clauses, clause, at) === "plain") {
      const isDiscount = !sign.isFraction && hasPeriod && Number(sign.percent) <= SMALLEST_BESIDE_PERIOD;
      return isDiscount ? [] : [{ ...share, size: { percent: sign.percent, isFraction: sign.isFraction } }];
    }
    const cents = sign.kind === "money" && !isBesideRemainder(signs, at) && signs.some(isMilestone) ? parseCents(sign.amount, 2) : null;
    if (cents !== null && cents > 0) return [{ ...share, size: { amount: formatCents(cents) } }];
    return isWord(sign, "remainder") && !isBesidePercent(signs, at) ? [{ ...share, size: "remainder" }] : [];
  });
}

function isMilestone(sign: Sign): boolean {
  return sign.kind === "happening" || isWord(sign, "advance", "immediate");
}

/** "Restant 50 %": the share is stated, so the word adds nothing. */
function isBesidePercent(signs: Sign[], at: number): boolean {
  return neighboursOf(signs, at).some((sign) => sign?.kind === "percent" && !sign.isRate);
}

/** "Het resterende bedrag van € 500": the word says it better than the amount. */
function isBesideRemainder(signs: Sign[], at: number): boolean {
  return neighboursOf(signs, at).some((sign) => isWord(sign, "remainder"));
}

function neighboursOf(signs: Sign[], at: number): (Sign | undefined)[] {
  const isSilent = (sign: Sign): boolean => isWord(sign, "filler", "pay");
  return [signs.slice(Math.max(0, at - 3), at).reverse(), signs.slice(at + 1, at + 4)].map((side) => side.find((sign) => !isSilent(sign)));
}

/** "30 % bij het gereedkomen van 50 % van het werk": the second says when. */
function firstOfEachClause(shares: Share[]): Share[] {
  return shares.filter((share, index) => shares[index - 1]?.clause !== share.clause);
}

function sharesWithMoment(shares: Share[], clauses: Clause[]): Share[] {
  const known = shares.filter(({ clause }) => hasMoment(clauses[clause]!));
  return known.length > 1 ? known : [];
}

/** A single share is a part when it is too large for a discount and the text says when it is to be paid. */
function loneShare(share: Share, clauses: Clause[]): Share[] {
  const { size } = share;
  const isLarge = typeof size === "object" && "percent" in size && !size.isFraction && Number(size.percent) > LARGEST_DISCOUNT;
  return isLarge && hasMoment(clauses[share.clause]!) ? [share] : [];
}

function hasMoment({ signs }: Clause): boolean {
  return signs.some((sign) => sign.kind === "happening" || sign.kind === "quantity" || sign.kind === "date" || isWord(sign, "advance", "immediate"));
}
