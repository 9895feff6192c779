import { fillIn } from "../../notices/call/fill-in.js";
import { writtenAmount } from "../../notices/language/written-amount.js";
import { writtenDay } from "../../notices/language/written-day.js";
import type { Amount } from "../../money/amount.js";
import type { AgeRange } from "../../portfolio/age-buckets.js";
import type { PortfolioAging } from "../../portfolio/age-portfolio.js";
import { checkedPictureOptions } from "../checked-options.js";
import type { Picture, PictureOptions } from "../picture.js";
import type { PictureWording } from "../wording/wording.js";
import { PICTURE_WORDINGS } from "../wording/wordings.js";
import type { AgingRow } from "./aging-row.js";
import { checkedAging } from "./checked-aging.js";
import { drawAging } from "./draw-aging.js";

/**
 * What is open by age as a picture (ouderdomsanalyse): a bar for each bucket of an aging, with its amount and number of receivables.
 *
 * @param aging - one answer of `agePortfolio`, amounts in its currency
 * @param options - how it is drawn
 * @returns the picture as SVG and its rows, the youngest bucket first
 * @throws TermijnError INVALID_INPUT
 * @example
 * ```ts
 * import { agePortfolio } from "termijn";
 * import { nl } from "termijn/nl";
 * import { agingPicture } from "termijn/pictures";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-10-01", receivedOn: "2026-10-01", total: "605.00", terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * const [aging] = agePortfolio([dossier], { on: "2026-11-21", law: nl, buckets: [0, 30] });
 * const { title, rows } = agingPicture(aging!, { language: "en" });
 * title; // => "What is open by age on 21 November 2026: €648.62"
 * rows.map(({ text }) => text); // => ["Not late: €0.00, 0 receivables", "1–30 days late: €648.62, 1 receivable", "More than 30 days late: €0.00, 0 receivables"]
 * ```
 */
export function agingPicture(aging: PortfolioAging, options?: PictureOptions): Picture<AgingRow> {
  const { on, currency, total, buckets } = checkedAging(aging);
  const { language, idPrefix, width } = checkedPictureOptions(options, "termijn-aging");
  const wording = PICTURE_WORDINGS[language];
  const money = (amount: Amount) => writtenAmount(amount, currency, language);
  const rows = buckets.map(({ fromDays, toDays, count, open }): AgingRow => {
    const label = labelOf({ fromDays, toDays }, wording);
    return { fromDays, toDays, count, open, label, text: fillIn(wording.aging.row, { label, open: money(open), receivables: wording.aging.receivables(count) }) };
  });
  const title = fillIn(wording.aging.title, { on: writtenDay(on, language), total: money(total) });
  const description = `${title}. ${rows.map(({ text }) => `${text}.`).join(" ")}`;
  return { svg: drawAging(rows, { idPrefix, width, title, description, language }, money, wording.aging.receivables), title, description, rows };
}

function labelOf({ fromDays, toDays }: AgeRange, { aging, days }: PictureWording): string {
  if (toDays === null) return fillIn(aging.over, { to: days((fromDays ?? 1) - 1) });
  if (fromDays === null) return toDays === 0 ? aging.notLate : fillIn(aging.upTo, { to: days(toDays) });
  return fillIn(aging.range, { from: String(fromDays), to: days(toDays) });
}
