// Does a firmer treatment from a threshold on bring in more than it costs?
//   node examples/escalation/from-csv.mjs accounts.csv expected_recovery_amount actual_recovery_amount 1000 50
// The columns: what decided about the treatment, and what came in. Then the threshold, and what the treatment costs per case.
import { readFileSync } from "node:fs";
import { jumpAtThreshold } from "termijn";
import { casesOf } from "./cases-of-csv.mjs";

const [file, score, recovered, threshold, cost] = process.argv.slice(2);
const cases = casesOf(readFileSync(file, "utf8"), score, recovered);
for (const share of [0.1, 0.05]) {
  const width = Number(threshold) * share;
  const window = { threshold: Number(threshold), from: Number(threshold) - width, to: Number(threshold) + width };
  const { jump, low, high, below, above } = jumpAtThreshold(cases, window);
  const verdict = low > Number(cost) ? "it pays" : high < Number(cost) ? "it does not pay" : "not sure either way";
  process.stdout.write(`${window.from} to ${window.to}, ${below + above} cases: ${jump.toFixed(4)} more per case (${low.toFixed(2)} to ${high.toFixed(2)}) for ${cost}: ${verdict}\n`);
}
