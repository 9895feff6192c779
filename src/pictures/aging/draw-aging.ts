import type { Amount } from "../../money/amount.js";
import { drawing, label, SMALL, TEXT, type Look } from "../svg/drawing.js";
import { element, type Markup } from "../svg/element.js";
import { shortened, widthOf } from "../svg/measure.js";
import { BY_AGE } from "../svg/palette.js";
import type { AgingRow } from "./aging-row.js";

const EDGE = 8;
const BAR = 16;
const ROW = 64;

/** A bar for each row, its name above and its amount at the end of that line. A row in credit has a hollow bar. */
export function drawAging(rows: readonly AgingRow[], look: Look, money: (amount: Amount) => string, receivables: (count: number) => string): string {
  const room = look.width - 2 * EDGE;
  // Only for lengths: a figure that is shown is the aging's own.
  const most = Math.max(...rows.map(({ open }) => Math.abs(Number(open))), 0);
  const shapes = rows.flatMap((row, index): Markup[] => {
    const top = EDGE + index * ROW;
    const amount = money(row.open);
    const isCredit = row.open.startsWith("-");
    const length = most === 0 ? 0 : (Math.abs(Number(row.open)) / most) * room;
    const colour = BY_AGE[Math.min(BY_AGE.length - 1, Math.round((index * (BY_AGE.length - 1)) / Math.max(1, rows.length - 1)))]!;
    const name = shortened(row.label, room - widthOf(amount, TEXT) * 1.1 - 16, TEXT);
    const count = receivables(row.count);
    const beside = room - widthOf(name, TEXT) - widthOf(amount, TEXT) * 1.1 - 32;
    return [
      label(name, EDGE, top + TEXT, {}),
      ...(widthOf(count, SMALL) <= beside ? [label(count, EDGE + widthOf(name, TEXT) + 10, top + TEXT, { size: SMALL, muted: true })] : []),
      label(amount, look.width - EDGE, top + TEXT, { anchor: "end", bold: true }),
      element("rect", { x: EDGE, y: top + TEXT + 9, width: room, height: BAR, rx: 3, fill: "currentColor", "fill-opacity": 0.07 }),
      ...(length > 0 ? [element("rect", {
        x: EDGE + (isCredit ? 1 : 0), y: top + TEXT + 9 + (isCredit ? 1 : 0), width: Math.max(2, length - (isCredit ? 2 : 0)), height: BAR - (isCredit ? 2 : 0), rx: 3,
        ...(isCredit ? { "fill": "none", "stroke": colour, "stroke-width": 2, "stroke-dasharray": "4 3" } : { fill: colour }),
      })] : []),
    ];
  });
  const bottom = EDGE + rows.length * ROW - (ROW - TEXT - BAR - 9) + EDGE;
  return drawing({ ...look, height: bottom }, shapes);
}
