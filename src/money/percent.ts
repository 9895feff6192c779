import { invalid } from "../errors/invalid.js";

/** Percent per year unless said otherwise: "10.40". Inputs: any decimal string, no upper bound; results: at least two decimals. */
export type Percent = string;

/** A percentage as an exact fraction: `units / scale` is the number of percent ("10.40" is 1040 / 100). */
export interface ScaledPercent {
  units: number;
  scale: number;
}

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Fifteen significant digits: the most that a safe integer carries. */
const MOST_DECIMALS = 15;

/** The percentage as an exact fraction, or null when the text is no decimal number of a sane length. */
export function parsePercent(text: string): ScaledPercent | null {
  if (!PLAIN_DECIMAL.test(text) || text.length > 30) return null;
  const point = text.indexOf(".");
  const fraction = (point < 0 ? "" : text.slice(point + 1)).replace(/0+$/, "");
  if (fraction.length > MOST_DECIMALS) return null;
  const units = Number((point < 0 ? text : text.slice(0, point)) + fraction.padEnd(2, "0"));
  if (!Number.isSafeInteger(units)) return null;
  return { units: units + 0, scale: 10 ** Math.max(2, fraction.length) };
}

/** The percentage as an exact fraction; throws with the given path when the text is none. */
export function percentOf(text: Percent, path = "percent"): ScaledPercent {
  const percent = typeof text === "string" ? parsePercent(text) : null;
  if (percent === null) throw invalid(path, "percent", "a percentage as a decimal string", text);
  return percent;
}

/** The sum of two percentages, exactly. */
export function addPercent(a: ScaledPercent, b: ScaledPercent): ScaledPercent {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: a.units * (scale / a.scale) + b.units * (scale / b.scale), scale };
}

/** Negative, zero or positive as `a` is lower than, equal to or higher than `b`. */
export function comparePercent(a: ScaledPercent, b: ScaledPercent): number {
  return a.units / a.scale - b.units / b.scale;
}

/** A percentage with at least two decimals: "4.00", "10.125". */
export function formatPercent({ units, scale }: ScaledPercent): Percent {
  const decimals = Math.round(Math.log10(scale));
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "").padEnd(2, "0");
  return `${units < 0 ? "-" : ""}${whole}.${fraction}`;
}
