import { TermijnError } from "../errors/termijn-error.js";

/** Deeper than any fact is nested; a cyclic object ends here too. */
const DEEPEST = 32;

/**
 * The input as plain data: members that are null or undefined are dropped (databases give null for an absent field), and
 * decimal objects (decimal.js, Prisma: anything with `toFixed`) become text. Only own enumerable members are read.
 */
export function plain(input: unknown, depth = 0): unknown {
  // Minus zero is zero: it would not survive being written as JSON.
  if (input === 0) return 0;
  if (typeof input !== "object" || input === null || input instanceof Date) return input;
  if (depth > DEEPEST) throw new TermijnError("INVALID_INPUT", [{ path: "", code: "depth", message: "expected plain data, got something nested too deeply or cyclic" }]);
  if (Array.isArray(input)) return input.map((item) => plain(item, depth + 1));
  if (typeof (input as { toFixed?: unknown }).toFixed === "function") return decimalText(input as { toFixed(decimals?: number): unknown });
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const value = (input as Record<string, unknown>)[key];
    if (value === null || value === undefined || key === "__proto__") continue;
    copy[key] = plain(value, depth + 1);
  }
  return copy;
}

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** More decimals than any currency has: enough to see that there are too many. */
const DECIMALS_SHOWN = 10;

/** A decimal object in full: by its own text where that is plain, else written out, so that nothing is rounded away unseen. */
function decimalText(value: { toFixed(decimals?: number): unknown }): unknown {
  try {
    const text = String(value);
    if (PLAIN_DECIMAL.test(text)) return text;
    const writtenOut = value.toFixed(DECIMALS_SHOWN);
    if (typeof writtenOut !== "string") return value;
    // Only behind a point: an object that gives fewer decimals than it was asked for ends in zeros that count.
    return PLAIN_DECIMAL.test(writtenOut) && writtenOut.includes(".") ? writtenOut.replace(/\.?0+$/, "") : writtenOut;
  } catch {
    // An object that cannot say what it is worth is reported where it stands.
    return value;
  }
}
