import { note, warning, type Finding } from "../facts/finding.js";
import { centsOf, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import type { AgreementDraft } from "./agreement-draft.js";

/**
 * From this total on, in euros, paying in parts is advised: about what a one-person business lives on in a month or two, so that its loss
 * is felt. A convention and no figure of law; `inPartsFrom` takes its place.
 */
const LARGE_SUM: Cents = 5_000_00;

/** Whether a large sum, or any sum of a doubtful customer, is owed at once at the end. */
export function partsFindings(draft: AgreementDraft): Finding[] {
  if (draft.terms?.kind === "parts") return [];
  const path = "terms";
  const fix = "Agree on parts that follow the work, such as 30% at the start, 30% half way and the rest on delivery.";
  if (draft.doubtfulCustomer === true) return [warning("IN_PARTS_FOR_DOUBTFUL", "A customer whose payment is in doubt owes the whole sum at once, when the work is done.", { path, fix })];
  if (!isLarge(draft)) return [];
  return [note("IN_PARTS_FOR_LARGE", `The whole sum of ${draft.total} is owed at once, when the work is done.`, { values: { total: draft.total! }, path, fix })];
}

/** Whether the total is one whose loss would be felt; in another currency only the caller can say from where. */
export function isLarge({ total, inPartsFrom, currency = "EUR" }: AgreementDraft): boolean {
  if (total === undefined || (inPartsFrom === undefined && currency !== "EUR")) return false;
  const decimals = decimalsOf(currency);
  return centsOf(total, decimals) >= (inPartsFrom === undefined ? LARGE_SUM : centsOf(inPartsFrom, decimals));
}
