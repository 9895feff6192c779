import { TermijnError } from "../errors/termijn-error.js";

/** Deeper than any fact is nested; a cyclic object ends here too. */
const DEEPEST = 32;

/**
 * The input as plain data: members that are null or undefined are dropped (databases give null for an absent field), and
 * decimal objects (decimal.js, Prisma: anything with `toFixed`) become text. Only own enumerable members are read.
 */
export function plain(input: unknown, depth = 0): unknown {
  if (typeof input !== "object" || input === null || input instanceof Date) return input;
  if (depth > DEEPEST) throw new TermijnError("INVALID_INPUT", [{ path: "", code: "depth", message: "expected plain data, got something nested too deeply or cyclic" }]);
  if (Array.isArray(input)) return input.map((item) => plain(item, depth + 1));
  if (typeof (input as { toFixed?: unknown }).toFixed === "function") return decimalText(input as { toFixed(): unknown });
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const value = (input as Record<string, unknown>)[key];
    if (value === null || value === undefined || key === "__proto__") continue;
    copy[key] = plain(value, depth + 1);
  }
  return copy;
}

function decimalText(value: { toFixed(): unknown }): unknown {
  try {
    return value.toFixed();
  } catch {
    return value;
  }
}
