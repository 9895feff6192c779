import { composeNotice, decide, policies } from "termijn";
import { nl } from "termijn/nl";
import { inTransaction, lockedDossiers, onConnection, QUEUE } from "./database.mjs";

/** One job: the letter, its record, the outcome and the end of the job, all in one transaction or none of it. */
export function carryOut(pool, boss, { id, data: { key } }, on) {
  return inTransaction(pool, async (client) => {
    // Another worker on the same act waits here, and then finds its outcome.
    const { rows: [act] } = await client.query("select dossier_id, outcome from act where key = $1 for update", [key]);
    if (act?.outcome === null) {
      const [{ dossier }] = await lockedDossiers(client, "d.id = $1", [act.dossier_id]);
      await keep(client, act.dossier_id, key, resultOf(dossier, key, on));
    }
    await boss.complete(QUEUE, id, undefined, { db: onConnection(client) });
  });
}

/** Decided again: since the night a payment may have come in. */
function resultOf(dossier, key, on) {
  try {
    const decision = decide(dossier, { on, law: nl, policy: policies.business });
    if (decision.kind !== "act" || decision.key !== key) return { outcome: null };
    if (decision.action !== "notice" || decision.approval === "person") return { outcome: "for a person", detail: decision };
    return { outcome: "letter", letter: composeNotice(dossier, { on, law: nl, kind: decision.notice, decision }) };
  } catch (error) {
    // The same facts give the same error: the night tries again, not the queue.
    if (error?.name !== "TermijnError") throw error;
    return { outcome: "error", detail: error };
  }
}

async function keep(client, dossierId, key, { outcome, detail, letter }) {
  // No longer due: should it become so again, after a payment that is reversed, the key is free.
  if (outcome === null) return client.query("delete from act where key = $1", [key]);
  await client.query("update act set outcome = $2, detail = $3 where key = $1", [key, outcome, detail ?? null]);
  if (letter === undefined) return;
  const { subject, text, html, record } = letter;
  await client.query("insert into letter (key, subject, body, html) values ($1, $2, $3, $4)", [key, subject, text, html]);
  await client.query("insert into event (dossier_id, key, facts) values ($1, $2, $3)", [dossierId, key, record]);
}
