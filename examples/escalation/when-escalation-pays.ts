// Does calling debtors bring in more than it costs? A small business calls from an expected 100.00 on: 100.00 is reached by chance, so
// the customers just above it are like those just below but for the call. What came in, of those between 90.00 and 110.00:
import { jumpAtThreshold } from "termijn";

const called = [[100, 74], [101, 76], [103, 77], [104, 75], [106, 79], [107, 77], [109, 78], [109, 80]];
const notCalled = [[90, 47], [91, 45], [93, 46], [94, 48], [96, 47], [97, 49], [99, 48], [99, 50]];
const cases = [...notCalled, ...called].map(([score, recovered]) => ({ score: score!, recovered: recovered! }));

const { jump, low, high, below, above } = jumpAtThreshold(cases, { threshold: 100, from: 90, to: 110 });
[below, above]; // => [8, 8]

// 47.50 on average below and 77.00 above is a difference of 29.50. A part of it is due to the higher score itself: what came in grows by
// some 0.41 for each point, and the groups are 10 points apart. The rest is the call.
jump.toFixed(2); // => "25.37"

// In 95 of 100 such comparisons the true figure lies within these bounds.
[low.toFixed(2), high.toFixed(2)]; // => ["23.26", "27.48"]

// A call costs 15.00: even the lower bound is more. A visit for 27.00 would be another matter: nobody can say yet.
const verdict = (cost: number): string => (low > cost ? "it pays" : high < cost ? "it does not pay" : "not sure either way");
[verdict(15), verdict(27), verdict(40)]; // => ["it pays", "not sure either way", "it does not pay"]

// A narrower window compares what is more alike, with fewer cases: the bounds are further apart.
const narrow = jumpAtThreshold(cases, { threshold: 100, from: 95, to: 105 });
[narrow.below + narrow.above, narrow.high - narrow.low > high - low]; // => [8, true]
