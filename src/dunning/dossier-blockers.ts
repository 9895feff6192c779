import { dayOf, formatDay } from "../dates/day.js";
import { formatCents, type Cents } from "../money/amount.js";
import type { Blocker } from "./decision.js";
import type { Policy } from "./policy.js";
import { policySum } from "./policy-sum.js";
import { openSum, type Situation } from "./situation.js";

/**
 * What keeps the whole dossier from being pursued: insolvency, a hand-over, a judgment, money that would cover it, or too small a sum.
 * Dunning and notices share this.
 */
export function dossierBlockers(situation: Situation): Blocker[] {
  const { account, claims } = situation;
  const open = openSum(situation);
  const blockers: Blocker[] = [];
  const insolvency = insolvencyBlocker(situation, open);
  if (insolvency !== null) blockers.push(insolvency);
  const { events } = account.facts;
  const handover = events.findLastIndex(({ type }) => type === "handover");
  const handback = events.findLastIndex(({ type }) => type === "handback");
  const handedOver = events[handover];
  if (handedOver?.type === "handover" && handover > handback) {
    blockers.push({ code: "HANDED_OVER", message: `The claim was handed over to the ${handedOver.to} on ${handedOver.on}.` });
  }
  const judgment = events.findLast(({ type }) => type === "judgment");
  if (judgment !== undefined) blockers.push({ code: "JUDGMENT", message: `A court decided on ${judgment.on}: enforce the judgment.` });
  const inCredit = account.unallocated - claims.reduce((sum, claim) => sum + Math.min(0, claim.open), 0);
  if (inCredit > 0 && inCredit >= open) {
    blockers.push({ code: "UNALLOCATED_MONEY", message: `${formatCents(inCredit, account.decimals)} of the debtor's money or credit is not allocated and would cover what is open: allocate it, set it off or pay it back.` });
  }
  return blockers;
}

/** Too small a sum to pursue, by the policy. */
export function minimumBlocker(situation: Situation, { minimumOpen }: Policy): Blocker | null {
  const { decimals } = situation.account;
  const open = openSum(situation);
  if (minimumOpen === undefined || open >= policySum(minimumOpen, decimals)) return null;
  return { code: "UNDER_MINIMUM", message: `${formatCents(open, decimals)} is open, less than the policy's minimum of ${minimumOpen}.` };
}

/** Bank data too old for anything beyond a reminder: the debtor may have paid. */
export function bankDataBlocker({ dossier, on }: Situation, policy: Policy): Blocker | null {
  const { bankDataThrough } = dossier;
  if (policy.bankDataMaxAgeDays === undefined || bankDataThrough === undefined) return null;
  if (on - dayOf(bankDataThrough) <= policy.bankDataMaxAgeDays) return null;
  return { code: "BANK_DATA_OLD", message: `Bank data end on ${bankDataThrough}: read in newer ones before anything beyond a reminder.` };
}

const INSOLVENCIES: Record<string, string> = {
  "bankruptcy": "The debtor is bankrupt",
  "suspension-of-payments": "The debtor was granted a suspension of payments",
  "debt-restructuring": "The debtor is in statutory debt restructuring",
  "whoa": "The debtor is preparing a composition (WHOA)",
  "debt-counselling": "The debtor is in debt counselling",
};

function insolvencyBlocker({ account }: Situation, open: Cents): Blocker | null {
  const { events } = account.facts;
  const start = events.findLastIndex(({ type }) => type === "insolvency");
  const insolvency = events[start];
  if (insolvency?.type !== "insolvency") return null;
  const ended = events.slice(start).findLast(({ type }) => type === "insolvency-ended");
  const amount = formatCents(open, account.decimals);
  if (ended?.type !== "insolvency-ended") {
    return { code: "INSOLVENCY", message: `${INSOLVENCIES[insolvency.kind]} since ${formatDay(dayOf(insolvency.on))}: file the claim of ${amount}.` };
  }
  if (ended.outcome === "clean-slate") return { code: "CLEAN_SLATE", message: `The debt restructuring ended with a clean slate on ${ended.on}: the claim cannot be enforced any more.` };
  if (ended.outcome === "composition") return { code: "COMPOSITION", message: `The insolvency ended in a composition on ${ended.on}: only what it grants can be claimed.` };
  return null;
}
