import { formatDay, type EpochDay } from "../../../dates/day.js";
import type { Party } from "../../../facts/party.js";
import { centsOf } from "../../../money/amount.js";
import { percentOf } from "../../../money/percent.js";
import { multiplyDivide } from "../../../money/rounding.js";
import type { CostItem } from "../../collecting-law.js";
import { dutchVatPercent } from "../vat-percent.js";
import { BAILIFF_TARIFFS } from "./bailiff-tariff-rows.js";
import { tariffItem, unknownTariff } from "./tariff-item.js";
import { rowOn } from "./tariff-rows.js";

/** The acts that collecting takes. */
const ACTS = {
  a: "Writ of summons by the bailiff (dagvaarding, Btag a)",
  b: "Service of the title (betekening, Btag b)",
  c: "Service of the petition (Btag c)",
  d: "Notice of the seizure to the debtor (overbetekening, Btag d)",
  i: "Seizure of a bank account (Btag i)",
} as const;

/**
 * What acts of a bailiff cost on a day, each as a line; with VAT on them for a creditor who cannot deduct it, which he may pass on.
 *
 * @legalBasis art. 240 and 434a Rv; Besluit tarieven ambtshandelingen gerechtsdeurwaarders
 */
export function bailiffActs(letters: readonly (keyof typeof ACTS)[], on: EpochDay, { deductsVat, kind }: Party): CostItem[] {
  const items = letters.map((letter) => bailiffAct(letter, on));
  if (deductsVat !== false && kind !== "consumer") return items;
  const { units, scale } = percentOf(dutchVatPercent(on));
  const known = items.every(({ amount }) => amount !== null);
  const vat = multiplyDivide(items.reduce((sum, { amount }) => sum + (amount ?? 0), 0), units, scale * 100);
  return known ? [...items, { what: "VAT on the bailiff's tariffs", amount: vat, findings: [] }] : items;
}

function bailiffAct(letter: keyof typeof ACTS, on: EpochDay): CostItem {
  const row = rowOn(BAILIFF_TARIFFS, formatDay(on));
  const tariff = row?.tariffs[letter];
  if (row === undefined || tariff === undefined) return unknownTariff(ACTS[letter], on, BAILIFF_TARIFFS);
  return tariffItem(ACTS[letter], centsOf(tariff, 2), row, row.derived?.includes(letter) === true ? "derived" : row.provenance);
}
