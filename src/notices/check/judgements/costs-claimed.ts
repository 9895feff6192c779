import { problem, type Finding } from "../../../facts/finding.js";
import { formatCents } from "../../../money/amount.js";
import { claimOfCosts } from "../reading/cost-sentences.js";
import { allowedCosts } from "../reference/costs-allowed.js";
import { basisOf, type Judgement } from "./judgement.js";

/** Any other letter claims no more costs than the account of its day has, and announces no more than the law will give. */
export const costsClaimed: Judgement = (letter, letterCase) => {
  const { kind, named, account, law, dossier } = letterCase;
  if (kind === "fourteen-day-letter") return [];
  const due = named.reduce((sum, { costs, headsWithLetter }) => sum + Math.max(0, costs, headsWithLetter.costs.open), 0);
  const { costs: scale, vat, mayAddVat } = allowedCosts(letterCase, named);
  const isConsumer = !(law.notices.allowsFees?.(dossier.debtor.kind) ?? true);
  const findings: Finding[] = [];
  for (const use of letter.amounts) {
    if (use.topic !== "costs" || use.cents <= due || use.cents <= 0) continue;
    const isNow = claimOfCosts(use, letter.reading) !== "later";
    if (!isNow && use.cents <= Math.max(due, scale + (mayAddVat ? vat : 0))) continue;
    const values = { amount: formatCents(use.cents, account.decimals), most: formatCents(isNow ? due : Math.max(due, scale), account.decimals) };
    findings.push(problem(isConsumer && isNow && due === 0 ? "COSTS_NOT_DUE" : "COSTS_TOO_HIGH", `The letter ${isNow ? "claims" : "announces"} ${values.amount} of costs; ${values.most} can be claimed.`, {
      values, fix: isConsumer && due === 0 ? "Send a 14-day letter first; until its term has passed no costs are due." : "Name the costs of the statement of that day.", ...basisOf(law, isConsumer ? "costs-amount" : "business-costs", "costs-scale"),
    }));
  }
  return findings;
};
