// node start.mjs: a database of its own with 200 dossiers, one nightly pass, one worker, and what came of it. PostgreSQL: apt-get install postgresql.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startCluster } from "./cluster.mjs";
import { connect, createTables } from "./database.mjs";
import { sampleDossiers, storeDossiers } from "./sample.mjs";

const on = "2026-11-21";
const cluster = startCluster();
Object.assign(process.env, cluster.environment);
const pool = connect();
try {
  await createTables(pool);
  await storeDossiers(pool, sampleDossiers(200), on);
  for (const [script, ...parameters] of [["nightly-pass.mjs", on], ["worker.mjs", on, "--until-empty"]]) {
    spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...parameters], { stdio: "inherit" });
  }
  const { rows } = await pool.query("select outcome, count(*)::int as acts, min(key) as example from act group by outcome order by 1");
  console.table(rows);
  const { rows: [letter] } = await pool.query("select subject, body from letter order by key limit 1");
  process.stdout.write(`${letter.subject}\n\n${letter.body}\n`);
} finally {
  await pool.end();
  cluster.stop();
}
