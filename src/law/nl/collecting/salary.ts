import { formatDay, type EpochDay } from "../../../dates/day.js";
import type { Cents } from "../../../money/amount.js";
import type { CostItem } from "../../collecting-law.js";
import type { Court } from "./court-fee.js";
import { KANTON_SALARY, RECHTBANK_SALARY } from "./salary-rows.js";
import { tariffItem, unknownTariff } from "./tariff-item.js";
import { rowOn } from "./tariff-rows.js";

/** A default judgment is one point. */
const POINTS = 1;
/** Nakosten at the kantonrechter: half a point, at most this in whole euros, by the year of the salary table. */
const MOST_AFTER_JUDGMENT: Readonly<Record<string, number>> = { "2023": 132, "2024": 135, "2026": 144 };
/** Nakosten at the rechtbank with service, of the table of 2026. */
const RECHTBANK_AFTER_JUDGMENT: Readonly<Record<string, number>> = { "2026": 287 };

/**
 * What a court awards for the representative in a case without a defence (salaris gemachtigde, liquidatietarief), by what was claimed.
 *
 * @param claim - principal, interest and collection costs
 * @param judgedOn - the day of the judgment decides which table holds
 * @legalBasis art. 237 and 238 Rv
 */
export function salary(claim: Cents, court: Court, judgedOn: EpochDay): CostItem {
  const table = court === "kanton" ? KANTON_SALARY : RECHTBANK_SALARY;
  const what = court === "kanton" ? "Representative, one point (salaris gemachtigde)" : "Lawyer as awarded, one point (liquidatietarief)";
  const row = rowOn(table.rows, formatDay(judgedOn));
  const index = table.upTo.findIndex((limit) => (table.isBelow === true ? claim < limit * 100 : claim <= limit * 100));
  const points = row?.points[index];
  if (row === undefined || points === undefined) return unknownTariff(what, judgedOn, table.rows);
  return tariffItem(what, points * POINTS * 100, row);
}

/** What a court awards for the time after its judgment (nakosten); null where it is not known. It is left out of the value of a route. */
export function afterJudgment(claim: Cents, court: Court, judgedOn: EpochDay): Cents | null {
  const { amount, validFrom = "" } = salary(claim, court, judgedOn);
  const year = validFrom.slice(0, 4);
  const most = (court === "kanton" ? MOST_AFTER_JUDGMENT : RECHTBANK_AFTER_JUDGMENT)[year];
  if (amount === null || most === undefined) return null;
  return court === "kanton" ? Math.min(amount / 2, most * 100) : most * 100;
}
