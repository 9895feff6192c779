import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { statementOn, toCents } from "termijn";
import { nl } from "termijn/nl";
import { overRows } from "./over-rows.mjs";
import { dossierOf } from "./statement-function.mjs";

const ON = "2026-11-21";
const ROWS = 1_000_000;
const whole = (value) => Math.round(value).toLocaleString("en");

export async function test() {
  progressGoesToStderr();
  const { connection, seconds, processorSeconds } = await overRows(ROWS, ON, { showsProgress: process.stderr.isTTY });
  const checked = await sampleIsAsCalledDirectly(connection);
  await badRowsGoAlone(connection);
  return `${whole(ROWS)} rows in ${whole(seconds)} s, ${whole(ROWS / seconds)} a second (${whole(ROWS / processorSeconds)} of processor time); ${whole(checked)} of them checked`;
}

async function sampleIsAsCalledDirectly(connection) {
  const [{ rows, errors }] = await read(connection, "select count(*)::int as rows, count(error)::int as errors from statement");
  assert.deepEqual([rows, errors], [ROWS, 0]);
  const sample = await read(connection, `
    select * replace (open::varchar as open, interest::varchar as interest, costs::varchar as costs) from statement where hash(number) % 1000 = 0`);
  assert.ok(sample.length > 800, `${sample.length} rows`);
  let late = 0;
  for (const { number, issued_on: issuedOn, total, days, paid_on: paidOn, paid, open, interest, costs } of sample) {
    const statement = statementOn(dossierOf({ number, issuedOn, total, days, paidOn, paid }), { on: ON, law: nl });
    assert.deepEqual([open, interest, costs], [statement.open, statement.interest.open, statement.costs.open], number);
    if (toCents(interest) > 0) late++;
  }
  assert.ok(late > sample.length / 2, "most of them bear interest");
  return sample.length;
}

async function badRowsGoAlone(connection) {
  const rows = await read(connection, `
    select s.open::varchar as open, s.error from (select statement_on(number, issued_on, '100.00', 30, null, null, '2026-11-21') as s
    from (values ('A', '2026-11-20'), ('B', '2026-02-30'), ('C', null)) as v (number, issued_on))`);
  assert.deepEqual(rows[0], { open: "100.00", error: null });
  assert.match(rows[1].error, /issuedOn: expected a day that exists/);
  assert.match(rows[2].error, /issuedOn/);
}

/** A terminal shows a bar; a file or a pipe gets none, unless asked for, and never in the results. */
function progressGoesToStderr() {
  const run = (...parameters) => spawnSync(process.execPath, [fileURLToPath(new URL("run.mjs", import.meta.url)), "5000", ON, ...parameters], { encoding: "utf8" });
  const asked = run("--progress");
  assert.match(asked.stderr, /█{30} 100% 5,000 of 5,000/);
  assert.ok(!asked.stdout.includes("█") && asked.stdout.includes("rows a second"));
  assert.equal(run().stderr, "");
}

async function read(connection, sql) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
