// node run.mjs [rows] [day] [--progress]: statement_on() in DuckDB over a million rows, or as many as you say.
import { overRows } from "./over-rows.mjs";

const [rows = "1000000", on = "2026-11-21"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { connection, seconds } = await overRows(Number(rows), on, { showsProgress: process.stderr.isTTY || process.argv.includes("--progress") });
const reader = await connection.runAndReadAll(`
  select left(issued_on, 4) as issued, count(*) as invoices, count(error) as errors, sum(open)::varchar as open, sum(interest)::varchar as interest, sum(costs)::varchar as costs
  from statement group by all order by 1`);
console.table(reader.getRowObjectsJson());
process.stdout.write(`${Math.round(Number(rows) / seconds).toLocaleString("en")} rows a second\n`);
