import type { EpochDay } from "../../dates/day.js";
import { label, TEXT } from "../svg/drawing.js";
import type { Markup } from "../svg/element.js";
import { widthOf } from "../svg/measure.js";
import type { Corner } from "./interest-line.js";

/** A text that belongs to a day. */
interface PlotLabel {
  text: string;
  day: EpochDay;
  isBold: boolean;
}

/** Where days and amounts stand, and between what labels must stay. */
interface Plot {
  x(day: EpochDay): number;
  y(amount: number): number;
  left: number;
  right: number;
}

const ABOVE = 9;
const BOLDER = 1.1;

/** Labels above the line, in the order of how much they matter; one that would stand on another is left to the rows. */
export function plotLabels(wanted: readonly PlotLabel[], corners: readonly Corner[], { x, y, left, right }: Plot): Markup[] {
  const taken: { from: number; to: number; base: number }[] = [];
  return wanted.flatMap(({ text, day, isBold }) => {
    const half = (widthOf(text, TEXT) * (isBold ? BOLDER : 1)) / 2;
    const middle = Math.min(right - half, Math.max(left + half, x(day)));
    const [from, to] = [middle - half, middle + half];
    const base = highest(corners.map(({ day: at, open }) => ({ x: x(at), y: y(open) })), from, to) - ABOVE;
    if (taken.some((other) => from < other.to + 6 && to > other.from - 6 && Math.abs(base - other.base) < TEXT + 4)) return [];
    taken.push({ from, to, base });
    return [label(text, middle, base, { anchor: "middle", bold: isBold })];
  });
}

/** How high the line comes between two places: at its corners, and where it enters and leaves. */
function highest(line: readonly { x: number; y: number }[], from: number, to: number): number {
  const tops = line.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
  for (const [index, { x: startX, y: startY }] of line.slice(0, -1).entries()) {
    const { x: endX, y: endY } = line[index + 1]!;
    for (const edge of [from, to]) if (startX < edge && edge < endX) tops.push(startY + ((edge - startX) / (endX - startX)) * (endY - startY));
  }
  return Math.min(...tops);
}
