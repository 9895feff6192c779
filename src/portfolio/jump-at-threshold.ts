import * as z from "zod/mini";
import { invalid } from "../errors/invalid.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { expected } from "../facts/scalar-schemas.js";
import { STANDARD_ERRORS_95 } from "./confidence.js";
import { jumpOfLines, type Point } from "./jump-of-lines.js";

/** One past case: what it was sorted by, and what it brought in. */
export interface ThresholdCase {
  /** What decided about the treatment, such as the open sum or the expected recovery. */
  score: number;
  /** What came in, in the currency. */
  recovered: number;
}

/** Where the treatment changes, and how far around it cases are looked at. */
export interface ThresholdOptions {
  /** Cases with this score or more had the firmer treatment. */
  threshold: number;
  /** Scores from here on, inclusive. */
  from: number;
  /** Scores up to here, exclusive. */
  to: number;
}

/** What the firmer treatment brought in at the threshold. */
export interface ThresholdJump {
  /** By how much what came in jumps at the threshold: what the firmer treatment brings in per case, to be set against its cost. */
  jump: number;
  standardError: number;
  /** 95 of 100 such intervals hold the true jump. When the cost of the treatment is below `low`, it pays; above `high`, it does not. */
  low: number;
  high: number;
  /** By how much what comes in grows with the score, apart from the jump. */
  slope: number;
  /** How many cases were looked at, below the threshold and from it on. */
  below: number;
  above: number;
}

const schemas = /* @__PURE__ */ madeOnce(() => {
  const finite = z.number(expected("a number"));
  return {
    cases: z.array(z.object({ score: finite, recovered: finite }, expected("a case with its score and what was recovered")), expected("a list of cases")),
    options: z.object({ threshold: finite, from: finite, to: finite }, expected("a threshold and a window")),
  };
});

/**
 * Whether a firmer treatment from a threshold on pays for itself: what came in just above the threshold against just below
 * (regression discontinuity).
 *
 * Cases on both sides are alike but for the treatment, as long as nobody could steer the score past the threshold, and nothing else
 * changes there. One line is laid through the cases of the window, with a jump at the threshold (ordinary least squares). A narrow window
 * compares what is alike, a wide one has more cases: look at both.
 *
 * @param cases - past cases
 * @param options - the threshold and the window of scores around it
 * @returns the jump with its uncertainty, in the currency of the cases, unrounded: an estimate, no amount that is owed
 * @throws TermijnError INVALID_INPUT for malformed cases, a threshold outside the window, or too few cases on a side
 * @example
 * ```ts
 * import { jumpAtThreshold } from "termijn";
 *
 * // From a score of 100 on somebody calls. Below, half of the score comes in; above, 20 more.
 * const cases = [96, 97, 98, 99, 100, 101, 102, 103].map((score) => ({ score, recovered: score / 2 + (score >= 100 ? 20 : 0) }));
 * const { jump, slope, below, above } = jumpAtThreshold(cases, { threshold: 100, from: 90, to: 110 });
 * [Math.round(jump), slope.toFixed(2), below, above]; // => [20, "0.50", 4, 4]
 * ```
 */
export function jumpAtThreshold(cases: readonly ThresholdCase[], options: ThresholdOptions): ThresholdJump {
  const { threshold, from, to } = check<ThresholdOptions>(schemas().options, options, "options").value;
  if (!(from < threshold && threshold < to)) throw invalid("options.threshold", "order", `a threshold between ${from} and ${to}`, threshold);
  const points = check<ThresholdCase[]>(schemas().cases, cases, "cases").value.flatMap(({ score, recovered }): Point[] =>
    score >= from && score < to ? [{ x: score - threshold, y: recovered, isAbove: score >= threshold }] : []);
  const above = points.filter(({ isAbove }) => isAbove).length;
  const below = points.length - above;
  const fit = below >= 2 && above >= 2 ? jumpOfLines(points) : null;
  if (fit === null) {
    const message = `expected at least two cases on each side of the threshold, with different scores, got ${below} below and ${above} above`;
    throw new TermijnError("INVALID_INPUT", [{ path: "cases", code: "too-few", message }]);
  }
  return { ...fit, low: fit.jump - STANDARD_ERRORS_95 * fit.standardError, high: fit.jump + STANDARD_ERRORS_95 * fit.standardError, below, above };
}
