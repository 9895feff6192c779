import { dayOf, type EpochDay } from "../../dates/day.js";
import { fillIn } from "../../notices/call/fill-in.js";
import type { Language } from "../../notices/language/language.js";
import { writtenAmount } from "../../notices/language/written-amount.js";
import { drawing, label, rule, SMALL, TEXT, type Look } from "../svg/drawing.js";
import { element, figure, type Markup } from "../svg/element.js";
import { widthOf, wrapped } from "../svg/measure.js";
import { PALETTE } from "../svg/palette.js";
import { PICTURE_WORDINGS } from "../wording/wordings.js";
import { interestLine } from "./interest-line.js";
import type { InterestRow } from "./interest-row.js";
import { plotLabels } from "./plot-labels.js";
import { rateStrip } from "./rate-strip.js";
import { amountTicks, monthTicks } from "./ticks.js";

const EDGE = 10;
const PLOT_TOP = 30;
const PLOT_HEIGHT = 190;
const MONTH_ROOM = 74;
const MOST_AMOUNTS = 4;

/** The open interest as a line over time, a drop at each payment, the rates in a strip below. */
export function drawInterest(rows: readonly InterestRow[], look: Look & { language: Language }, currency: string): string {
  const { width, language, title } = look;
  if (!rows.some(({ kind }) => kind === "stretch")) {
    const lines = wrapped(title, width - 2 * EDGE, TEXT, 4);
    return drawing({ ...look, height: 24 + lines.length * 19 }, lines.map((line, index) => label(line, EDGE, 26 + index * 19)));
  }
  const { corners, drops } = interestLine(rows);
  const end = rows.at(-1) as Extract<InterestRow, { kind: "end" }>;
  const [first, last] = [corners[0]!.day, dayOf(end.on)];
  const ticks = amountTicks(Math.max(...corners.map(({ open }) => open)), MOST_AMOUNTS);
  const tickTexts = ticks.map((tick) => writtenAmount(roundFigure(tick), currency, language));
  const left = EDGE + Math.max(...tickTexts.map((text) => widthOf(text, SMALL))) + 8;
  const right = width - EDGE - 6;
  const bottom = PLOT_TOP + PLOT_HEIGHT;
  const x = (day: EpochDay) => left + ((day - first) / Math.max(1, last - first)) * (right - left);
  const y = (amount: number) => bottom - (amount / ticks.at(-1)!) * PLOT_HEIGHT;
  const path = corners.map(({ day, open }, index) => `${index === 0 ? "M" : "L"}${figure(x(day))} ${figure(y(open))}`).join("");
  const months = PICTURE_WORDINGS[language].months;
  const strip = rateStrip(rows, x, bottom + 34, language);
  // What is open at the end, then the payments, the last first.
  const wanted = [
    { text: fillIn(PICTURE_WORDINGS[language].interest.open, { open: writtenAmount(end.open, currency, language) }), day: last, isBold: true },
    ...[...drops].reverse().map(({ day, row }) => ({ text: `\u2212\u00a0${writtenAmount(row.amount, currency, language)}`, day, isBold: false })),
  ];
  const shapes: Markup[] = [
    ...ticks.flatMap((tick, index) => [rule(left, y(tick), right, y(tick), { "stroke-opacity": index === 0 ? 0.6 : 0.16 }), label(tickTexts[index]!, left - 8, y(tick) + 4, { size: SMALL, anchor: "end", muted: true })]),
    ...monthTicks(first, last, Math.max(2, (right - left) / MONTH_ROOM)).flatMap(({ day, year, month }) => {
      const text = `${months[month - 1]!} ${year}`;
      const half = widthOf(text, SMALL) / 2;
      return [rule(x(day), bottom, x(day), bottom + 5, { "stroke-opacity": 0.6 }), ...(x(day) + half <= width - 2 ? [label(text, x(day), bottom + 20, { size: SMALL, anchor: "middle", muted: true })] : [])];
    }),
    ...strip.changes.map((day) => rule(x(day), PLOT_TOP, x(day), bottom, { "stroke-opacity": 0.35, "stroke-dasharray": "2 4" })),
    element("path", { d: `${path}L${figure(x(last))} ${figure(bottom)}L${figure(x(first))} ${figure(bottom)}Z`, fill: PALETTE.blue, "fill-opacity": 0.14 }),
    element("path", { d: path, fill: "none", stroke: PALETTE.blue, "stroke-width": 2.5, "stroke-linejoin": "round" }),
    ...drops.map(({ day, before, after }) => element("path", { d: `M${figure(x(day))} ${figure(y(before))}L${figure(x(day))} ${figure(y(after))}`, fill: "none", stroke: PALETTE.teal, "stroke-width": 4 })),
    element("circle", { cx: x(last), cy: y(corners.at(-1)!.open), r: 5, fill: PALETTE.blue }),
    ...plotLabels(wanted, corners, { x, y, left: left + 4, right: width - EDGE }),
    ...strip.shapes,
  ];
  return drawing({ ...look, height: bottom + 34 + strip.height + EDGE }, shapes);
}

/** A round figure as an amount: whole, or with two decimals. */
function roundFigure(tick: number): string {
  return Number.isInteger(tick) ? String(tick) : tick.toFixed(2);
}
