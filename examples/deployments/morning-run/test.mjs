import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("run.mjs", import.meta.url));
const sample = fileURLToPath(new URL("dossiers.jsonl", import.meta.url));

/** Seven of the customers of examples/morning-run.ts, so what is to be done stands there. */
export async function test() {
  const folder = mkdtempSync(join(tmpdir(), "termijn-morning-"));
  try {
    const files = [join(folder, "dossiers.jsonl"), join(folder, "acts.jsonl")];
    copyFileSync(sample, files[0]);
    const keys = theFirstRunWritesAndTheSecondDoesNot(files);
    aCrashLeavesNoTrace(files, keys);
    aBadLineIsReported(files);
    return `${keys.length} acts by the first run, 0 by the second`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The zone of the machine must not matter: it is on the other side of the world. */
function run(files, instant) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...files, "Europe/Amsterdam", instant], { encoding: "utf8", env: { ...process.env, TZ: "Pacific/Apia" } });
  return { lines: stdout.split("\n").filter(Boolean), stderr, status };
}

function theFirstRunWritesAndTheSecondDoesNot(files) {
  const first = run(files, "2026-11-20T23:30:00Z");
  assert.deepEqual(first, {
    lines: [
      "2026-11-21 2/business/check/26-088 check",
      "2026-11-21 4/business/final-demand/26-061 approve",
      "2026-11-21 6/consumer/fourteen-day-letter/26-055 send",
      "2026-11-21 10/business/interrupt/22-003/2027-02-10 send",
    ],
    stderr: "", status: 0,
  });
  const written = readFileSync(files[1], "utf8");
  assert.deepEqual(run(files, "2026-11-21T20:00:00Z"), { lines: [], stderr: "", status: 0 });
  assert.equal(readFileSync(files[1], "utf8"), written);
  return first.lines;
}

function aCrashLeavesNoTrace(files, lines) {
  rmSync(files[1]);
  appendFileSync(files[1], '{"key":"6/consumer/fourteen-');
  assert.deepEqual(run(files, "2026-11-21T06:00:00Z").lines, lines);
}

function aBadLineIsReported(files) {
  appendFileSync(files[0], 'no JSON\n{"id":"12","creditor":{}}\n');
  const { lines, stderr, status } = run(files, "2026-11-21T07:00:00Z");
  assert.deepEqual([lines, status], [[], 1]);
  assert.match(stderr, /^line 8: .*\nline 9: .*debtor/);
}
