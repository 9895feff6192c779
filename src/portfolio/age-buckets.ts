import * as z from "zod/mini";
import { check } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { expected, wholeNumber } from "../facts/scalar-schemas.js";

/** A stretch of days late (ouderdomsklasse), both ends inclusive. */
export interface AgeRange {
  /** Null for the first bucket: what is not late, and not yet due, is in it. */
  fromDays: number | null;
  /** Null for the last bucket. */
  toDays: number | null;
}

/** Not late, then a month each, then all that is older. */
const USUAL_EDGES: readonly number[] = [0, 30, 60, 90];
/** A hundred years. */
const MOST_DAYS = 36_525;

const WHAT = "whole days late in rising order, such as [0, 30, 60, 90]";
const schema = /* @__PURE__ */ madeOnce(() =>
  z.array(wholeNumber(0, MOST_DAYS), expected(WHAT)).check(
    z.refine((edges) => edges.length > 0 && edges.every((edge, index) => index === 0 || edge > edges[index - 1]!), { error: `expected ${WHAT}` }),
  ));

/** The upper edges of the buckets, in days late; the usual ones when absent. */
export function checkedEdges(edges: unknown, path: string): readonly number[] {
  return edges === undefined || edges === null ? USUAL_EDGES : check<number[]>(schema(), edges, path).value;
}

/** The buckets between edges: one more than there are edges. */
export function rangesOf(edges: readonly number[]): AgeRange[] {
  return [...edges, null].map((toDays, index) => ({ fromDays: index === 0 ? null : edges[index - 1]! + 1, toDays }));
}

/** Which bucket a number of days late falls into. */
export function bucketOf(daysLate: number, edges: readonly number[]): number {
  const found = edges.findIndex((edge) => daysLate <= edge);
  return found < 0 ? edges.length : found;
}

/** What a bucket is called where it is a state of a receivable: "not-late", "1-30", "over-90". */
export function bucketName({ fromDays, toDays }: AgeRange): string {
  if (toDays === null) return `over-${fromDays! - 1}`;
  if (fromDays === null) return toDays === 0 ? "not-late" : `to-${toDays}`;
  return `${fromDays}-${toDays}`;
}
