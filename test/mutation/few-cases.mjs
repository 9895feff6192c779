// fast-check as the tests import it, with at most forty cases for each law: each mutant runs the laws that reach it.
import * as all from "fast-check-itself";

const MOST = 40;
export * from "fast-check-itself";
export const assert = (property, options = {}) => all.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? MOST, MOST) });
export default { ...all, assert };
