import { note, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { formatPercent, percentOf } from "../money/percent.js";
import { multiplyDivide } from "../money/rounding.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { isLarge } from "./parts-agreed.js";
import { sumAtRisk } from "./sum-at-risk.js";

const PATH = "creditCheck";
const CHECK = "Take an extract from the trade register or a credit report before signing, and record creditCheck.doneOn.";

/**
 * Whether looking the customer up is worth its price: the price against the share of the sum at risk that is expected to be lost.
 * Only businesses stand in a register.
 */
export function creditCheckFindings(draft: AgreementDraft, { kind }: Party): Finding[] {
  const { creditCheck, currency = "EUR" } = draft;
  if (kind !== "business" || creditCheck?.doneOn !== undefined) return [];
  if (creditCheck === undefined) return isLarge(draft) && draft.terms?.kind !== "parts" || draft.doubtfulCustomer === true ? [notWeighed()] : [];
  const decimals = decimalsOf(currency);
  const atRisk = sumAtRisk(draft);
  if (atRisk === null) return [notWeighed()];
  const cost = centsOf(creditCheck.cost, decimals);
  return creditCheck.lossShare === undefined ? withoutShare(cost, atRisk, decimals) : withShare(cost, atRisk, creditCheck.lossShare, decimals);
}

function notWeighed(): Finding {
  return note("CREDIT_CHECK_NOT_WEIGHED", "Whether the customer can pay was not looked up. Weigh the price of an extract or report against the sum at risk: it pays when price is less than sum times the share of such sums you expect to lose.", {
    path: PATH, fix: `${CHECK} Hand in creditCheck.cost and the total to have it computed.`,
  });
}

/** The share of loss from which on the check pays: its price as a percentage of the sum. */
function withoutShare(cost: Cents, atRisk: Cents, decimals: number): Finding[] {
  if (atRisk <= cost) return [];
  const values = { cost: formatCents(cost, decimals), atRisk: formatCents(atRisk, decimals), lossShare: formatPercent({ units: multiplyDivide(cost, 100_00, atRisk), scale: 100 }) };
  return [note("CREDIT_CHECK_FROM_SHARE", `A check for ${values.cost} against ${values.atRisk} at risk pays if you expect to lose more than ${values.lossShare}% of such sums.`, { values, path: PATH, fix: CHECK })];
}

/** The sum from which on the check pays, when the expected share of loss is known. */
function withShare(cost: Cents, atRisk: Cents, lossShare: string, decimals: number): Finding[] {
  const { units, scale } = percentOf(lossShare, "agreement.creditCheck.lossShare");
  const loss = multiplyDivide(atRisk, units, scale * 100);
  if (loss <= cost) return [];
  const values = { cost: formatCents(cost, decimals), atRisk: formatCents(atRisk, decimals), expectedLoss: formatCents(loss, decimals), from: formatCents(multiplyDivide(cost, scale * 100, units), decimals) };
  return [note("CREDIT_CHECK_PAYS", `A check costs ${values.cost}; of ${values.atRisk} at risk you expect to lose ${values.expectedLoss}. It pays from ${values.from} on.`, { values, path: PATH, fix: CHECK })];
}
