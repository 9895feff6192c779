import { formatDay, type EpochDay } from "../../../dates/day.js";
import { note, warning, type Finding } from "../../../facts/finding.js";
import { formatCents, type Cents } from "../../../money/amount.js";
import type { CostItem, Provenance } from "../../collecting-law.js";
import { knownThrough, type Euros, type TariffRow } from "./tariff-rows.js";

const DECIMALS = 2;

/** What a note says of a figure that is not certain; those of an official text or of several sources need none. */
const UNCERTAIN: Partial<Record<Provenance, string>> = {
  "single-source": "was seen in one source only",
  "derived": "was computed from neighbouring years; a euro more or less is possible",
  "unconfirmed": "could not be confirmed",
};

/** A figure of a table as a line of costs, with a note where it is not certain. */
export function tariffItem(what: string, amount: Cents, row: TariffRow, provenance: Provenance = row.provenance, further: Finding[] = []): CostItem {
  const findings = [...further];
  const uncertain = UNCERTAIN[provenance];
  if (uncertain !== undefined) {
    const values = { tariff: what, amount: formatCents(amount, DECIMALS), provenance, source: row.source };
    findings.push(note("TARIFF_NOT_CONFIRMED", `${what}, ${values.amount}: the figure ${uncertain} (${row.source}).`, { values, fix: "Ask the court or the bailiff, or hand in a route of your own." }));
  }
  if (row.note !== undefined) findings.push(note("TARIFF_DEARER_TAKEN", `${what}: ${row.note}`, { values: { tariff: what } }));
  return { what, amount, provenance, source: row.source, validFrom: row.from, validThrough: row.through, findings };
}

/** A figure that the table does not have for the day: it stays unknown. */
export function unknownTariff(what: string, on: EpochDay, rows: readonly TariffRow[]): CostItem {
  const day = formatDay(on);
  const known = knownThrough(rows);
  const edge = day > known ? `: the last known holds through ${known} and is not carried on` : day < rows[0]!.from ? `: the first known holds from ${rows[0]!.from}` : "";
  const finding = warning("TARIFF_UNKNOWN", `${what}: the tariff of ${day} is not known${edge}.`, {
    values: { tariff: what, on: day, knownThrough: known }, fix: "Hand in a route of your own with its cost, or newer tariffs.",
  });
  return { what, amount: null, missing: "tariff", findings: [finding] };
}

/** Whole euros in cents; of two the dearer one, with a note. */
export function dearerOf(what: string, euros: Euros): { amount: Cents; findings: Finding[] } {
  if (typeof euros === "number") return { amount: euros * 100, findings: [] };
  const [low, high] = [Math.min(...euros), Math.max(...euros)];
  const message = `${what}: ${low} or ${high} euro by the sources; the dearer one is taken.`;
  return { amount: high * 100, findings: [note("TARIFF_DEARER_TAKEN", message, { values: { tariff: what, low: String(low), high: String(high) } })] };
}

/** A price that the caller says; unknown until then. */
export function priceItem(what: string, route: string, prices: Readonly<Record<string, Cents>>): CostItem {
  const amount = prices[route];
  if (amount !== undefined) return { what, amount, findings: [] };
  const finding = note("PRICE_UNKNOWN", `${what}: no tariff fixes it and no price was given.`, { values: { route }, fix: `Hand it in as prices: { "${route}": … }.` });
  return { what, amount: null, missing: "price", findings: [finding] };
}
