import { element, type Markup } from "../svg/element.js";
import { PALETTE } from "../svg/palette.js";
import type { TimelineRow } from "./timeline-row.js";

/** The mark of a row. Each kind has a shape of its own, so that nothing hangs on colour. */
export function marker({ kind, when }: TimelineRow, x: number, y: number): Markup {
  switch (kind) {
    case "invoice":
    case "performance":
      return element("rect", { x: x - 6, y: y - 6, width: 12, height: 12, rx: 2, fill: PALETTE.blue });
    case "due":
      return polygon([[x, y - 8], [x + 8, y], [x, y + 8], [x - 8, y]], when === "ahead" ? hollow(PALETTE.amber) : { fill: PALETTE.amber });
    case "payment":
    case "set-off":
    case "credit":
      return polygon([[x - 3, y - 8], [x + 3, y - 8], [x + 3, y - 3], [x + 8, y - 3], [x + 8, y + 3], [x + 3, y + 3], [x + 3, y + 8], [x - 3, y + 8], [x - 3, y + 3], [x - 8, y + 3], [x - 8, y - 3], [x - 3, y - 3]], { fill: PALETTE.teal });
    case "today":
      return polygon([[x - 8, y - 8], [x + 10, y], [x - 8, y + 8]], { fill: PALETTE.blue });
    case "next-step":
      return element("circle", { cx: x, cy: y, r: 6, ...hollow(PALETTE.orange) });
    case "promise":
    case "deferral":
    case "settlement":
    case "plan":
    case "agreed-day":
      return polygon([[x, y - 8], [x + 8, y + 6], [x - 8, y + 6]], when === "ahead" ? hollow(PALETTE.teal) : { fill: PALETTE.teal });
    case "notice":
      return element("circle", { cx: x, cy: y, r: 7, fill: PALETTE.orange });
    default:
      return element("circle", { cx: x, cy: y, r: 5, fill: PALETTE.red });
  }
}

function polygon(points: readonly (readonly [number, number])[], more: Readonly<Record<string, string | number>>): Markup {
  return element("polygon", { points: points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(" "), ...more });
}

function hollow(colour: string): Readonly<Record<string, string | number>> {
  return { "fill": "none", "stroke": colour, "stroke-width": 2 };
}
