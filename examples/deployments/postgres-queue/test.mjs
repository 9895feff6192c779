import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startCluster } from "./cluster.mjs";

const ON = "2026-11-21";
const COUNT = 400;

/** Both programs are killed half way and run again; then everything is counted. */
export async function test() {
  const cluster = startCluster();
  const before = { ...process.env };
  Object.assign(process.env, cluster.environment);
  const { connect } = await import("./database.mjs");
  const pool = connect();
  try {
    return await killedAndRunAgain(pool);
  } finally {
    await pool.end();
    cluster.stop();
    process.env = before;
  }
}

async function killedAndRunAgain(pool) {
  const { createTables } = await import("./database.mjs");
  const { sampleDossiers, storeDossiers } = await import("./sample.mjs");
  const dossiers = sampleDossiers(COUNT);
  const expected = await expectedActs(dossiers);
  await createTables(pool);
  await storeDossiers(pool, dossiers, ON);
  const count = async (from) => (await pool.query(`select count(*)::int as number from ${from}`)).rows[0].number;

  const decided = await killHalfWay("nightly-pass.mjs", () => count("act"), expected.size);
  await finished(start("nightly-pass.mjs", ON));
  assert.equal(await count("act"), expected.size, "every act is there after the second pass");

  // One debtor pays after the night and before the worker: there is nothing to write to it any more.
  const paid = "d00399/business/friendly-reminder/2026-399";
  assert.ok(expected.delete(paid));
  await pool.query("insert into event (dossier_id, facts) values ('d00399', $1)", [{ type: "payment", on: ON, amount: "2000.00" }]);

  const written = await killHalfWay("worker.mjs", () => count("letter"), expected.size / 2);
  // The pass once more, and two workers at once.
  await Promise.all([start("nightly-pass.mjs", ON), start("worker.mjs", ON, "--until-empty"), start("worker.mjs", ON, "--until-empty")].map(finished));

  const letters = [...expected].filter(([, outcome]) => outcome === "letter").map(([key]) => key).sort();
  const keys = async (sql) => (await pool.query(sql)).rows.map(({ key }) => key);
  const byKey = (a, b) => (a[0] < b[0] ? -1 : 1);
  const outcomes = (await pool.query("select key, outcome from act")).rows.map(({ key, outcome }) => [key, outcome]);
  assert.deepEqual(outcomes.sort(byKey), [...expected].sort(byKey), "every act has its outcome");
  assert.deepEqual((await keys("select key from letter")).sort(), letters, "every letter is there once");
  assert.deepEqual((await keys("select facts ->> 'key' as key from event where facts ->> 'type' = 'notice'")).sort(), letters, "every letter is recorded once");
  assert.equal(await count("pgboss.job where state <> 'completed'"), 0, "no job is left or failed");
  assert.deepEqual(await keys("select id as key from dossier where error is not null"), ["d00013"], "the bad dossier alone has an error");

  // Another morning run of the same day decides on nothing new.
  await finished(start("nightly-pass.mjs", ON));
  assert.equal(await count("act"), expected.size);
  const again = await count("pgboss.job where retry_count > 0");
  assert.ok(again > 0, "the worker was killed with jobs in its hands");
  return `pass killed after ${decided} and worker after ${written} of ${expected.size} acts: each once, ${letters.length} letters, ${again} jobs taken up again`;
}

/** What must come of it, by asking without a database. */
async function expectedActs(dossiers) {
  const { policies, workLines } = await import("termijn");
  const { nl } = await import("termijn/nl");
  const acts = [...workLines(dossiers, { on: ON, law: nl, policy: policies.business })].flatMap(({ decision }) => (decision?.kind === "act" ? [decision] : []));
  return new Map(acts.map(({ key, action, approval }) => [key, action === "notice" && approval === "none" ? "letter" : "for a person"]));
}

function start(script, ...parameters) {
  return spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...parameters], { stdio: ["ignore", "ignore", "inherit"] });
}

async function finished(child) {
  const [status] = await once(child, "exit");
  assert.equal(status, 0);
}

/** Kills a program once it has done a part of its work, without a warning to it. */
async function killHalfWay(script, done, all) {
  const child = start(script, ON);
  while ((await done()) < all / 3) {
    assert.equal(child.exitCode, null, `${script} ended before it could be killed`);
    await sleep(5);
  }
  child.kill("SIGKILL");
  await once(child, "exit");
  const number = await done();
  assert.ok(number < all, `${script} was not half way but ready`);
  return number;
}
