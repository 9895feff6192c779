import { note, type Finding } from "../../../facts/finding.js";
import { formatCents, type Cents } from "../../../money/amount.js";
import type { CollectingFacts } from "../../collecting-law.js";
import { competentCourt, KANTON_LIMIT } from "./competent-court.js";
import { bandEdges, courtFee, feePayer, type Court } from "./court-fee.js";

interface Edge {
  edge: Cents;
  /** What to leave out of the claim. */
  drop: Cents;
  /** What the court fee is less, and the lawyer where his price is known. */
  saves: Cents;
  withoutLawyer: boolean;
}

/**
 * Where claiming a little less saves more court fee than it gives up: the band counts the claim as written, with interest and costs. Of
 * several edges the one that saves most.
 *
 * @legalBasis art. 10(1) Wgbz; art. 93 Rv
 */
export function bandFindings(facts: CollectingFacts): Finding[] {
  const { principal, interest, costs } = facts;
  const best = edgesBelow(facts).filter(({ drop, saves, withoutLawyer }) => saves > drop || (withoutLawyer && saves >= drop)).sort((a, b) => b.saves - b.drop - (a.saves - a.drop))[0];
  if (best === undefined) return [];
  const { edge, drop, saves, withoutLawyer } = best;
  const money = (cents: Cents) => formatCents(cents, 2);
  // The costs count for the band of the fee, not for the limit of the kantonrechter.
  const first = withoutLawyer ? "interest" : "costs or interest";
  const spare = withoutLawyer ? (interest > 0 ? ` Interest (${money(interest)}) may be dropped first.` : "") : costs > 0 || interest > 0 ? ` Collection costs (${money(costs)}) or interest (${money(interest)}) may be dropped first.` : "";
  const lawyer = withoutLawyer ? ` No lawyer is needed then${facts.prices["lawyer"] === undefined ? ", whose price comes on top" : "; his price is counted"}.` : "";
  const over = withoutLawyer ? `Principal and interest are ${money(principal + interest)}, just over the ${money(edge)} up to which the kantonrechter decides` : `The claim as written is ${money(principal + interest + costs)}, just over a limit of ${money(edge)}`;
  const message = `${over}: claiming ${money(drop)} less saves ${money(saves)}${withoutLawyer ? "" : " of court fee"}.${lawyer}${spare}`;
  return [note("CLAIM_JUST_OVER_BAND", message, {
    values: { claim: money(principal + interest + costs), band: money(edge), drop: money(drop), saves: money(saves), ...(withoutLawyer ? { withoutLawyer: "yes" } : {}) },
    fix: `Claim ${money(drop)} less in the writ, ${first} first, and say that the rest is given up.`,
    basis: [withoutLawyer ? { ref: "art. 93 Rv", title: "The kantonrechter decides up to 25,000 with interest" } : { ref: "art. 10(1) Wgbz", title: "The claim as written decides the court fee" }],
  })];
}

function edgesBelow(facts: CollectingFacts): Edge[] {
  const { on, principal, interest, costs, creditor } = facts;
  const claim = principal + interest + costs;
  const payer = feePayer(creditor, facts.withoutMeans);
  const court = competentCourt(facts);
  const fee = (sum: Cents, at: Court) => courtFee(sum, at, payer, on).amount;
  const now = fee(claim, court);
  if (now === null) return [];
  const edgeAt = (edge: Cents, drop: Cents, at: Court): Edge[] => {
    const then = fee(claim - drop, at);
    if (then === null) return [];
    const withoutLawyer = at !== court;
    return [{ edge, drop, saves: now - then + (withoutLawyer ? (facts.prices["lawyer"] ?? 0) : 0), withoutLawyer }];
  };
  const inCourt = bandEdges(court, on).filter((edge) => edge < claim && (court === "kanton" || edge > KANTON_LIMIT)).flatMap((edge) => edgeAt(edge, claim - edge, court));
  // The limit of the kantonrechter counts principal and interest, not the costs.
  return court === "rechtbank" ? [...inCourt, ...edgeAt(KANTON_LIMIT, principal + interest - KANTON_LIMIT, "kanton")] : inCourt;
}
