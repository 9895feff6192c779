// The nightly pass: node nightly-pass.mjs [2026-11-21]. Decides on the dossiers whose day has come, and puts one job an act on the queue.
import { pathToFileURL } from "node:url";
import { dateIn, policies, workLines } from "termijn";
import { nl } from "termijn/nl";
import { connect, inTransaction, lockedDossiers, onConnection, QUEUE, startQueue } from "./database.mjs";

const BATCH = 20;

/** Goes through the dossiers in batches, a transaction each: what was decided before it was killed stays decided. */
export async function nightlyPass(pool, boss, on) {
  let last = "";
  for (;;) {
    last = await inTransaction(pool, (client) => passOver(client, boss, on, last));
    if (last === undefined) return;
  }
}

/** The next batch; the last id in it, in the order of the database, or undefined when there was none. */
async function passOver(client, boss, on, after) {
  const batch = `d.id in (select id from dossier where next_action_on <= $1 and id > $2 order by id limit ${BATCH})`;
  const rows = await lockedDossiers(client, batch, [on, after]);
  const lines = [...workLines(rows.map(({ dossier }) => dossier), { on, law: nl, policy: policies.business })];
  const acts = lines.flatMap(({ ok, index, decision }) => (ok && decision.kind === "act" ? [{ key: decision.key, dossier_id: rows[index].id }] : []));
  await client.query(`
    insert into act (key, dossier_id, decided_on) select key, dossier_id, $2 from jsonb_to_recordset($1) as a (key text, dossier_id text)
    on conflict (key) do update set outcome = null, detail = null where act.outcome = 'error'`, [JSON.stringify(acts), on]);
  // Those of an earlier run that were not carried out yet get a job too: at most one of a key waits, and a second one finds nothing to do.
  const { rows: open } = await client.query("select key from act where key = any ($1) and outcome is null", [acts.map(({ key }) => key)]);
  if (open.length > 0) await boss.insert(open.map(({ key }) => ({ name: QUEUE, data: { key }, singletonKey: key })), { db: onConnection(client) });
  // A dossier with an act keeps its day until the act is recorded, one with an error until it is mended.
  const dayOf = ({ ok, decision, nextActionOn }) => (ok && decision.kind !== "act" ? nextActionOn : on);
  const next = lines.map((line) => ({ id: rows[line.index].id, next_on: dayOf(line), error: line.error ?? null }));
  await client.query(`
    update dossier d set next_action_on = n.next_on, error = n.error
    from jsonb_to_recordset($1) as n (id text, next_on date, error jsonb) where d.id = n.id`, [JSON.stringify(next)]);
  return rows.at(-1)?.id;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pool = connect();
  const boss = await startQueue(pool);
  await nightlyPass(pool, boss, process.argv[2] ?? dateIn(new Date(), "Europe/Amsterdam"));
  await boss.stop({ graceful: false });
  await pool.end();
}
