import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";

/** The share ever collected by months past due: knots in order of months, shares above 0 and at most 1. */
export interface RecoveryCurve {
  months: readonly number[];
  shares: readonly number[];
}

/**
 * The share that is ever collected of claims so many months past due, read from a curve (invorderbaarheid naar ouderdom).
 *
 * Between two knots the logarithm is interpolated: a constant hazard of becoming uncollectable. Before the first knot its share holds;
 * beyond the last the last hazard continues. A published curve says nothing about this debtor: it is used only by who asks for it.
 *
 * @param curve - one of `recoveryBenchmarks` of "termijn/nl/collecting", or an own curve
 * @param months - months past due, zero or more
 * @returns a share from 0 to 1
 * @throws TermijnError INVALID_INPUT for a malformed curve or number of months
 * @example
 * ```ts
 * import { recoveryAt } from "termijn";
 * import { recoveryBenchmarks } from "termijn/nl/collecting";
 *
 * [4, 7.5, 18, 36].map((months) => recoveryAt(recoveryBenchmarks.ccaa2004, months).toFixed(4)); // => ["0.6320", "0.4513", "0.1456", "0.0379"]
 * ```
 */
export function recoveryAt(curve: RecoveryCurve, months: number): number {
  const { months: knots, shares } = checkedCurve(curve);
  if (typeof months !== "number" || !Number.isFinite(months) || months < 0) throw invalid("months", "value", "a number of months of zero or more", months);
  if (months <= knots[0]! || knots.length === 1) return shares[0]!;
  const after = knots.findIndex((knot) => knot >= months);
  const to = after < 0 ? knots.length - 1 : after;
  const from = to - 1;
  const hazard = Math.log(shares[from]! / shares[to]!) / (knots[to]! - knots[from]!);
  return shares[from]! * Math.exp(-hazard * (months - knots[from]!));
}

function checkedCurve(given: RecoveryCurve): RecoveryCurve {
  const curve = membersOf(given, "curve");
  const isList = (value: unknown): value is readonly number[] => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "number" && Number.isFinite(item));
  if (typeof curve !== "object" || curve === null) throw invalid("curve", "type", "a curve with months and shares", curve);
  const months = membersOf(curve.months, "curve.months");
  const shares = membersOf(curve.shares, "curve.shares");
  if (!isList(months) || months.some((month, index) => month < 0 || (index > 0 && month <= months[index - 1]!))) {
    throw invalid("curve.months", "value", "a list of months, each more than the one before", months);
  }
  if (!isList(shares) || shares.length !== months.length || shares.some((share) => share <= 0 || share > 1)) {
    throw invalid("curve.shares", "value", "a list of shares above 0 and at most 1, one for each month", shares);
  }
  return { months, shares };
}
