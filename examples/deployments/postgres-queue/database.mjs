import { readFileSync } from "node:fs";
import pg from "pg";
import PgBoss from "pg-boss";

export const QUEUE = "acts";

/** Connects by the environment (PGHOST, PGUSER, PGDATABASE), as psql does. */
export function connect() {
  const pool = new pg.Pool();
  // A server that goes away is reported by the query that fails; a connection at rest has nobody to report to.
  pool.on("error", () => {});
  return pool;
}

export async function createTables(pool) {
  await pool.query(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));
}

/** The queue, in the same database. A job that its worker did not finish within a few seconds is given to another one. */
export async function startQueue(pool) {
  const boss = new PgBoss({ db: onConnection(pool), maintenanceIntervalSeconds: 2, schedule: false });
  boss.on("error", (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  await boss.createQueue(QUEUE, { name: QUEUE, policy: "short", retryLimit: 5, expireInSeconds: 5 });
  return boss;
}

/** What pg-boss takes to do its part within a transaction of ours. */
export function onConnection(connection) {
  return { executeSql: (text, values) => connection.query(text, values) };
}

export async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** Dossiers with their events, locked until the transaction ends. */
export async function lockedDossiers(client, condition, values) {
  const { rows } = await client.query(`
    select d.id, d.facts || jsonb_build_object('id', d.id, 'events',
      coalesce((select jsonb_agg(e.facts order by e.id) from event e where e.dossier_id = d.id), '[]')) as dossier
    from dossier d where ${condition} order by d.id for update of d`, values);
  return rows;
}
