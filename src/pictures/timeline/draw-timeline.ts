import { daysBetween } from "../../dates/day.js";
import { drawing, label, rule, SMALL, TEXT, type Look } from "../svg/drawing.js";
import { element, type Markup } from "../svg/element.js";
import { wrapped } from "../svg/measure.js";
import { PALETTE } from "../svg/palette.js";
import { marker } from "./marker.js";
import type { TimelineRow } from "./timeline-row.js";
import type { TimelineWords } from "./timeline-words.js";

const AXIS = 16;
const TEXT_AT = 40;
const EDGE = 12;
const MARK = 10;
const LINE = 19;
const MOST_LINES = 3;
/** Air between two rows, and what the days between may add to it. */
const GAP = 18;
const MOST_EXTRA = 26;

interface Placed {
  row: TimelineRow;
  /** Base line of the day. */
  y: number;
  date: string;
  lines: string[];
}

/** A line downwards, with a mark and a text for each row. */
export function drawTimeline(rows: readonly TimelineRow[], words: TimelineWords, look: Look): string {
  const placed = place(rows, words, look.width - TEXT_AT - EDGE);
  const last = placed.at(-1)!;
  const markAt = ({ y }: Placed) => y - 4;
  // The line stays clear of the marks, so that hollow ones are.
  const today = placed.find(({ row }) => row.kind === "today")!;
  const shapes: Markup[] = [
    todayBand(today, look.width),
    ...placed.slice(1).map((next, index) => rule(AXIS, markAt(placed[index]!) + MARK, AXIS, markAt(next) - MARK, {
      "stroke-width": 2, "stroke-opacity": 0.45, ...(next.row.when === "ahead" ? { "stroke-dasharray": "3 4" } : {}),
    })),
    ...placed.flatMap(({ row, y, date, lines }) => [
      marker(row, AXIS, y - 4),
      label(date, TEXT_AT, y, { size: SMALL, muted: true }),
      ...lines.map((line, index) => label(line, TEXT_AT, y + LINE * (index + 1), { bold: row.kind === "today" })),
    ]),
  ];
  return drawing({ ...look, height: last.y + last.lines.length * LINE + EDGE + 4 }, shapes);
}

function place(rows: readonly TimelineRow[], words: TimelineWords, textWidth: number): Placed[] {
  let y = EDGE + SMALL;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const days = before === undefined ? 0 : daysBetween(before.on, row.on);
    const lines = wrapped(row.text, textWidth * (row.kind === "today" ? 0.9 : 1), TEXT, MOST_LINES);
    y += before === undefined ? 0 : GAP + SMALL + Math.min(MOST_EXTRA, 3 * Math.sqrt(days));
    const placed = { row, y, date: days === 0 ? words.day(row.on) : `${words.day(row.on)} · ${words.daysLater(days)}`, lines };
    y += LINE * lines.length;
    return placed;
  });
}

function todayBand({ y, lines }: Placed, width: number): Markup {
  return element("rect", { x: TEXT_AT - 10, y: y - SMALL - 6, width: width - TEXT_AT + 8, height: SMALL + LINE * lines.length + 14, rx: 6, fill: PALETTE.blue, "fill-opacity": 0.14 });
}
