import { dayOf, type EpochDay } from "../../dates/day.js";
import type { Language } from "../../notices/language/language.js";
import { writtenPercent } from "../../notices/language/written-amount.js";
import { label, SMALL } from "../svg/drawing.js";
import { element, type Markup } from "../svg/element.js";
import { widthOf } from "../svg/measure.js";
import { PALETTE } from "../svg/palette.js";
import { PICTURE_WORDINGS } from "../wording/wordings.js";
import type { InterestRow } from "./interest-row.js";

const HEIGHT = 24;

/** Days of one rate, one stretch after the other. */
interface Span {
  start: EpochDay;
  end: EpochDay;
  percent: string;
}

/** The rates below the plot, and the days on which they change. */
export function rateStrip(rows: readonly InterestRow[], x: (day: EpochDay) => number, top: number, language: Language): { shapes: Markup[]; changes: EpochDay[]; height: number } {
  const spans = spansOf(rows);
  const shapes = spans.flatMap(({ start, end, percent }, index) => {
    const [from, to] = [x(start), x(end)];
    const text = writtenPercent(percent, language);
    return [
      element("rect", { x: from, y: top, width: Math.max(1, to - from - 1), height: HEIGHT, fill: index % 2 === 0 ? PALETTE.amber : PALETTE.orange, "fill-opacity": 0.22 }),
      ...(widthOf(text, SMALL) + 6 <= to - from ? [label(text, (from + to) / 2, top + 16, { size: SMALL, anchor: "middle" })] : []),
    ];
  });
  const caption = label(PICTURE_WORDINGS[language].interest.rates, x(spans[0]!.start), top + HEIGHT + SMALL + 4, { size: SMALL, muted: true });
  return { shapes: [...shapes, caption], changes: spans.slice(1).map(({ start }) => start), height: HEIGHT + SMALL + 8 };
}

function spansOf(rows: readonly InterestRow[]): Span[] {
  const spans: Span[] = [];
  for (const row of rows) {
    if (row.kind !== "stretch") continue;
    const [start, end] = [dayOf(row.from) - 1, dayOf(row.to)];
    const before = spans.at(-1);
    if (before !== undefined && before.percent === row.percent && before.end >= start) before.end = Math.max(before.end, end);
    else spans.push({ start, end, percent: row.percent });
  }
  return spans;
}
