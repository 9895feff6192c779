import { centsOf, type Amount } from "../money/amount.js";

/** Decimals of the sums in a policy, which knows no currency. */
export const POLICY_DECIMALS = 2;

/** A sum of the policy in the smallest unit of the dossier's currency; for comparing only, it need not be whole. */
export function policySum(amount: Amount, decimals: number): number {
  return centsOf(amount, POLICY_DECIMALS) * 10 ** (decimals - POLICY_DECIMALS);
}
