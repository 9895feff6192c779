import { DuckDBInstance } from "@duckdb/node-api";
import { progressBar } from "./progress.mjs";
import { statementFunction } from "./statement-function.mjs";

/** Invoices of every age, every third one paid in part; a hash of the number stands for chance, so the same number gives the same row. */
const INVOICES = `
  create table invoice as
  select 'F' || n as number, (date '2026-11-21' - (hash(n) % 1500)::int)::varchar as issued_on, (100 + hash(n + 1) % 900000 / 100)::decimal(18, 2)::varchar as total,
    (case hash(n + 2) % 3 when 0 then 14 when 1 then 30 else 60 end)::integer as days,
    case when n % 3 = 0 then (date '2026-11-21' - (hash(n) % 200)::int)::varchar end as paid_on, case when n % 3 = 0 then '50.00' end as paid
  from range($rows) as r (n)`;
const STATEMENTS = "create table statement as select *, unnest(statement_on(number, issued_on, total, days, paid_on, paid, $on)) from invoice";

/** Makes that many invoices and asks what is owed on each, in SQL. */
export async function overRows(rows, on, { showsProgress = false } = {}) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const bar = showsProgress ? progressBar(rows) : null;
  connection.registerScalarFunction(statementFunction((done) => bar?.add(done)));
  await connection.run(INVOICES, { rows });
  const started = performance.now();
  const before = process.cpuUsage();
  await connection.run(STATEMENTS, { on });
  bar?.end();
  const { user, system } = process.cpuUsage(before);
  return { connection, seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6 };
}
