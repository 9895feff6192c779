import type { DiscountOffer } from "./discount-offer.js";

/** The lines in which an XRechnung states its discounts for machines, taken out of the text. */
export interface SkontoLines {
  offers: DiscountOffer[];
  /** The longest period without a discount: when the whole sum is due. */
  netDays: number | null;
  rest: string;
}

/** XRechnung BR-DE-18, with some leeway in capitals and the decimal comma; `VERZUG` lines state a penalty. */
const LINE = /#(SKONTO|VERZUG)#TAGE=(\d{1,6})#PROZENT=(\d{1,3}(?:[.,]\d{1,4})?)#(?:BASISBETRAG=(-?\d{1,12}(?:[.,]\d{1,2})?)#)?/giu;

export function skontoLinesOf(plain: string): SkontoLines {
  const lines: SkontoLines = { offers: [], netDays: null, rest: "" };
  lines.rest = plain.replace(LINE, (says: string, kind: string, tage: string, prozent: string, base?: string) => {
    const days = Number(tage);
    const percent = prozent.replace(",", ".");
    if (kind.toUpperCase() !== "SKONTO") return "\n";
    if (Number(percent) === 0) lines.netDays = Math.max(lines.netDays ?? 0, days);
    else lines.offers.push({ percent, period: { count: days, unit: "day" }, says, ...(base !== undefined && { base: base.replace(",", ".") }) });
    return "\n";
  });
  return lines;
}
