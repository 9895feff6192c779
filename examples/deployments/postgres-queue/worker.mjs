// A worker: node worker.mjs [2026-11-21] [--until-empty]. As many as you like may run at once, and each may be killed at any moment.
import { setTimeout as sleep } from "node:timers/promises";
import { dateIn } from "termijn";
import { carryOut } from "./carry-out.mjs";
import { connect, QUEUE, startQueue } from "./database.mjs";

const BATCH = 10;

const [day] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const untilEmpty = process.argv.includes("--until-empty");
const pool = connect();
const boss = await startQueue(pool);
// A letter bears the day on which it is made, not that of the night.
const today = () => day ?? dateIn(new Date(), "Europe/Amsterdam");

for (;;) {
  const jobs = await boss.fetch(QUEUE, { batchSize: BATCH });
  for (const job of jobs) await carryOut(pool, boss, job, today()).catch((error) => boss.fail(QUEUE, job.id, { message: error.message }));
  if (jobs.length > 0) continue;
  // What a killed worker held counts as not done: it comes back when its time is over.
  if (untilEmpty && (await boss.getQueueSize(QUEUE, { before: "completed" })) === 0) break;
  await sleep(500);
}
await boss.stop({ graceful: false });
await pool.end();
