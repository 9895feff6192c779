import { formatDay, type EpochDay } from "../../../dates/day.js";
import type { Party } from "../../../facts/party.js";
import type { Cents } from "../../../money/amount.js";
import type { CostItem } from "../../collecting-law.js";
import { KANTON_FEES, RECHTBANK_FEES } from "./court-fee-rows.js";
import { dearerOf, tariffItem, unknownTariff } from "./tariff-item.js";
import { rowOn, type CourtFeeBand } from "./tariff-rows.js";

/** Who pays the fee: a BV, NV, vof, cv or maatschap; a private person or sole trader; one without means (onvermogend). */
export type FeePayer = "legalPerson" | "naturalPerson" | "withoutMeans";

/** The kantonrechter, or the rechtbank where a lawyer is needed. */
export type Court = "kanton" | "rechtbank";

const ROWS = { kanton: KANTON_FEES, rechtbank: RECHTBANK_FEES };
const WHAT = "Court fee (griffierecht)";

export function feePayer({ kind, naturalPerson }: Party, withoutMeans: boolean): FeePayer {
  if (withoutMeans) return "withoutMeans";
  return naturalPerson === true || kind === "consumer" ? "naturalPerson" : "legalPerson";
}

/**
 * The court fee for a claim as it is written: principal, interest to the writ and costs claimed; null for a petition of no stated sum.
 *
 * @param on - the first roll day of a writ, or the day a petition is filed
 * @legalBasis art. 10 Wgbz
 */
export function courtFee(claim: Cents | null, court: Court, payer: FeePayer, on: EpochDay): CostItem {
  const row = rowOn(ROWS[court], formatDay(on));
  const band = claim === null ? row?.unspecified : bandOf(row?.bands ?? [], claim);
  const euros = band?.[payer];
  if (row === undefined || band === undefined || euros === undefined) return unknownTariff(WHAT, on, ROWS[court]);
  const { amount, findings } = dearerOf(WHAT, euros);
  return tariffItem(WHAT, amount, row, band.provenance, findings);
}

/** The upper edges of the bands on a day, in cents. */
export function bandEdges(court: Court, on: EpochDay): Cents[] {
  return (rowOn(ROWS[court], formatDay(on))?.bands ?? []).flatMap(({ upTo }) => (upTo === null ? [] : [upTo * 100]));
}

function bandOf(bands: readonly CourtFeeBand[], claim: Cents): CourtFeeBand | undefined {
  return bands.find(({ upTo }) => upTo === null || claim <= upTo * 100);
}
