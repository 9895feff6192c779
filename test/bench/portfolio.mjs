import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { median } from "./timing.mjs";

const RUN = fileURLToPath(new URL("./portfolio-run.mjs", import.meta.url));

/**
 * `workLines` over generated dossiers: how many a second on one core, how much memory at the most, how much ten times the dossiers cost,
 * and how much faster two workers are.
 *
 * @param count - how many dossiers; a tenth of them is run first, three times
 */
export async function benchPortfolio(count = 100_000) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, String(count)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { tenth, all, peak } = JSON.parse(stdout);
  // Clock times: one after the other in turns, so that a machine that is busy for a while slows both down.
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push([await inWorkers(count, 1), await inWorkers(count, 2)]);
  return { count, kinds: all.kinds, perSecond: count / (all.processor / 1000), growth: all.processor / tenth, peak, speedup: median(rounds.map(([one, two]) => one / two)) };
}

/** Milliseconds until so many workers, each with its own law pack, are through all dossiers, their start included. */
async function inWorkers(count, workers) {
  const started = performance.now();
  await Promise.all(Array.from({ length: workers }, (_, index) => through(Math.round((count * index) / workers), Math.round((count * (index + 1)) / workers))));
  return performance.now() - started;
}

function through(from, to) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(RUN, { workerData: { from, to } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { count, kinds, perSecond, growth, peak, speedup } = await benchPortfolio(Number(process.argv[2] ?? 100_000));
  process.stdout.write(`workLines over ${count.toLocaleString("en")} generated dossiers (${Object.entries(kinds).map(([kind, lines]) => `${lines.toLocaleString("en")} ${kind}`).join(", ")})\n`);
  process.stdout.write(`  one core                 ${Math.round(perSecond).toLocaleString("en")} a second\n`);
  process.stdout.write(`  ten times the dossiers   ${growth.toFixed(1)} times the time\n`);
  process.stdout.write(`  peak memory              ${(peak / 2 ** 20).toFixed(0)} MiB\n`);
  process.stdout.write(`  two workers              ${speedup.toFixed(2)} times as fast\n`);
}
