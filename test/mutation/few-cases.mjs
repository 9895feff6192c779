// fast-check as the tests import it, with at most forty cases for each law, and without a search for the smallest one that fails: each
// mutant runs the laws that reach it, and what matters is that one fails.
import * as all from "fast-check";

const MOST = 40;
all.configureGlobal({ seed: 20_261_121 });
export * from "fast-check";
export const assert = (property, options = {}) => all.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? MOST, MOST), endOnFailure: true });
export default { ...all, assert };
