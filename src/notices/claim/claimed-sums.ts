import type { ClaimedHead } from "../../dunning/policy.js";
import { note, type Finding } from "../../facts/finding.js";
import { formatCents, type Cents } from "../../money/amount.js";
import type { OpenClaim, Situation } from "../../dunning/situation.js";
import { refusal } from "../permission/refusal.js";
import { KIND_RULES } from "../request/kind-rules.js";
import type { NoticeRequest } from "../request/notice-request.js";

/** Sums by head. */
export type HeadSums = Record<ClaimedHead, Cents>;

/** One claim in a letter, with what can be asked for on each head: what is open, less what is disputed. */
export interface ClaimInLetter {
  open: OpenClaim;
  sums: HeadSums;
}

/** What a letter claims. */
export interface ClaimedSums {
  claims: ClaimInLetter[];
  /** The heads it claims. */
  heads: readonly ClaimedHead[];
  /** By head; zero for what it does not claim. */
  claimed: HeadSums;
  total: Cents;
  /** What the debtor has in credit on other claims, with what it is taken off. */
  credit: Cents;
  findings: Finding[];
}

const HEADS: readonly ClaimedHead[] = ["principal", "interest", "costs"];

/** What the letter claims: never more than the account of the day gives, nor what the debtor has in credit. */
export function claimedSums(covered: readonly OpenClaim[], situation: Situation, request: NoticeRequest): ClaimedSums {
  const { decimals } = situation.account;
  const findings: Finding[] = [];
  const claims = covered.map((open) => ({ open, sums: undisputed(open, request) }));
  const disputed = claims.filter(({ open, sums }) => open.disputed > 0 && totalOf(sums, HEADS) < open.open);
  for (const { open } of disputed) {
    findings.push(note("PART_DISPUTED", `${formatCents(open.disputed, decimals)} of invoice ${open.claim.invoice.number} is disputed and was left out; the letter claims the rest.`, {
      values: { invoice: open.claim.invoice.number, disputed: formatCents(open.disputed, decimals) },
    }));
  }
  let heads = headsFor(request, findings);
  const sumOf = (head: ClaimedHead) => claims.reduce((sum, { sums }) => sum + sums[head], 0);
  if (!request.claimsGiven && heads.every((head) => sumOf(head) === 0)) {
    heads = HEADS;
    findings.push(note("INTEREST_AND_COSTS_ONLY", "No principal is open any more: the letter claims the interest and the costs that are.", { fix: "Waive them when they are not worth a letter." }));
  }
  const claimed: HeadSums = { principal: 0, interest: 0, costs: 0 };
  for (const head of heads) claimed[head] = sumOf(head);
  if (totalOf(claimed, HEADS) === 0) throw refusal([{ code: "NOTHING_TO_CLAIM", message: `Nothing is open on ${heads.join(" and ")}.` }], request.dossier);
  const credit = -situation.claims.reduce((sum, { open }) => sum + Math.min(0, open), 0);
  if (credit >= totalOf(claimed, HEADS)) {
    throw refusal([{ code: "UNALLOCATED_MONEY", message: `The debtor has ${formatCents(credit, decimals)} in credit, which would cover it: set it off or pay it back.` }], request.dossier);
  }
  let left = credit;
  for (const head of HEADS) {
    const part = Math.min(left, claimed[head]);
    claimed[head] -= part;
    left -= part;
  }
  if (credit > 0) {
    findings.push(note("CREDIT_TAKEN_OFF", `${formatCents(credit, decimals)} that the debtor has in credit was taken off what the letter claims.`, {
      values: { credit: formatCents(credit, decimals) }, fix: "Record a set-off, or pay it back.",
    }));
  }
  if (situation.account.unallocated > 0) {
    findings.push(note("MONEY_UNALLOCATED", `${formatCents(situation.account.unallocated, decimals)} of the debtor's money is not allocated and was not taken off.`, {
      values: { unallocated: formatCents(situation.account.unallocated, decimals) }, fix: "Allocate it or pay it back before the letter goes out.",
    }));
  }
  return { claims, heads: HEADS.filter((head) => heads.includes(head)), claimed, total: totalOf(claimed, HEADS), credit, findings };
}

/**
 * Some kinds work only as a demand for the principal, and a 14-day letter names costs that it does not claim yet: whatever is asked for,
 * they say no less and no more.
 */
function headsFor({ kind, claims }: NoticeRequest, findings: Finding[]): readonly ClaimedHead[] {
  if (kind !== "fourteen-day-letter" && kind !== "notice-of-default") return claims;
  const heads = HEADS.filter((head) => head === "principal" || (claims.includes(head) && !(head === "costs" && kind === "fourteen-day-letter")));
  if (heads.some((head) => !claims.includes(head)) || claims.some((head) => !heads.includes(head))) {
    findings.push(note("CLAIMS_CHANGED", `A ${kind} claims the principal${kind === "fourteen-day-letter" ? ", and no costs before its term has passed" : ""}: it claims ${heads.join(" and ")}.`, {
      values: { claims: heads.join(", ") }, path: "options.claims", fix: `Ask for ${heads.join(" and ")}.`,
    }));
  }
  return heads;
}

/** What is disputed comes off the principal first. Where disputes do not stop the letter and nothing else is open, the whole stands. */
function undisputed({ principalOpen, costsOpen, open, disputed }: OpenClaim, { kind }: NoticeRequest): HeadSums {
  const interestOpen = open - principalOpen - costsOpen;
  const sums: HeadSums = { principal: Math.max(0, principalOpen), interest: Math.max(0, interestOpen), costs: Math.max(0, costsOpen) };
  const asksForAll = KIND_RULES[kind].besidesDunning && (kind !== "plan-proposal" || disputed >= principalOpen);
  let left = asksForAll ? 0 : disputed;
  for (const head of HEADS) {
    const part = Math.min(left, sums[head]);
    sums[head] -= part;
    left -= part;
  }
  return sums;
}

function totalOf(sums: HeadSums, heads: readonly ClaimedHead[]): Cents {
  return heads.reduce((total, head) => total + sums[head], 0);
}
