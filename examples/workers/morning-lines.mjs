// The lines of many dossiers on all cores: `node examples/workers/morning-lines.mjs dossiers.jsonl 2026-11-21`, one dossier as JSON a line.
// A law pack holds functions and cannot be sent to a worker: each imports its own. Dossiers and lines are plain JSON and can.
import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { policies, workLinesAsync } from "termijn";
import { nl } from "termijn/nl";

/** Every n-th dossier of the file, read as it is needed; a line that is no JSON is handed on as text, and gets a line with its error. */
async function* dossiersOf(file, { first, step }) {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    if (number++ % step !== first) continue;
    try {
      yield JSON.parse(text);
    } catch {
      yield text;
    }
  }
}

if (isMainThread) {
  const [file, on] = process.argv.slice(2);
  const step = availableParallelism();
  const counts = await Promise.all(Array.from({ length: step }, (_, first) => new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { file, on, first, step } });
    worker.once("message", resolve);
    worker.once("error", reject);
  })));
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  process.stdout.write(`${sum("lines")} dossiers: ${sum("act")} to act on, ${sum("error")} with an error\n`);
} else {
  const { file, on, first, step } = workerData;
  const count = { lines: 0, act: 0, error: 0 };
  for await (const line of workLinesAsync(dossiersOf(file, { first, step }), { on, law: nl, policy: policies.business })) {
    // Here a host would write the line away: its place in the file is line.index * step + first.
    count.lines++;
    if (!line.ok) count.error++;
    else if (line.decision.kind === "act") count.act++;
  }
  parentPort.postMessage(count);
}
