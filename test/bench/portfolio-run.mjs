// One run in a process or thread of its own: `node portfolio-run.mjs 100000` prints its figures, a worker posts them.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { policies, workLines } from "termijn";
import { nl } from "termijn/nl";
import { generatedDossiers, ON } from "./generated-dossiers.mjs";
import { median } from "./timing.mjs";

const WARM_UP = 20_000;

/** Goes through the lines of that many dossiers; milliseconds of the clock and of the processor. */
function run(from, to) {
  const started = performance.now();
  const processor = process.cpuUsage();
  const kinds = { act: 0, wait: 0, blocked: 0, closed: 0 };
  for (const line of workLines(generatedDossiers(from, to), { on: ON, law: nl, policy: policies.business })) {
    if (!line.ok) throw new Error(line.error.message);
    kinds[line.decision.kind]++;
  }
  const { user, system } = process.cpuUsage(processor);
  return { kinds, clock: performance.now() - started, processor: (user + system) / 1000 };
}

if (isMainThread) {
  const count = Number(process.argv[2]);
  // The compiler's work on what is called often is over after so many; without this it would count against the tenth only.
  run(0, WARM_UP);
  const tenth = median([1, 2, 3].map(() => run(0, count / 10).processor));
  const all = run(0, count);
  process.stdout.write(JSON.stringify({ tenth, all, peak: process.resourceUsage().maxRSS * 1024 }));
} else {
  parentPort.postMessage(run(workerData.from, workerData.to));
}
