import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { bundle, local } from "./local.mjs";

const dossier = {
  id: "1",
  creditor: { name: "Atelier Noord", kind: "business" },
  debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [],
};

export async function test() {
  const script = await bundle();
  const worker = local(script);
  try {
    await answers(await worker.ready);
    await scheduledRunIsHarmlessTwice(worker);
  } finally {
    await worker.dispose();
  }
  const kib = (bytes) => (bytes / 1024).toFixed(0);
  return `${kib(Buffer.byteLength(script))} KiB, gzipped ${kib(gzipSync(script).length)} KiB, in workerd`;
}

async function answers(url) {
  const post = (body) => fetch(url, { method: "POST", body });
  const good = await post(JSON.stringify({ dossier, on: "2026-11-21" }));
  const { on, law, receivables } = await good.json();
  assert.deepEqual([good.status, on, law, receivables[0].daysLate], [200, "2026-11-21", "nl", 51]);

  const bad = await post(JSON.stringify({ dossier: { ...dossier, debtor: { name: "J. de Vries", kind: "person" } }, on: "2026-11-21" }));
  assert.deepEqual([bad.status, (await bad.json()).issues[0].path], [400, "debtor.kind"]);
  assert.equal((await post("{")).status, 400);
  assert.equal((await post(JSON.stringify({ dossier }))).status, 200);
  assert.equal((await fetch(url)).status, 405);
}

async function scheduledRunIsHarmlessTwice(worker) {
  const [dossiers, acts] = [await worker.getKVNamespace("DOSSIERS"), await worker.getKVNamespace("ACTS")];
  await dossiers.put("1", JSON.stringify(dossier));
  await dossiers.put("2", JSON.stringify({ ...dossier, id: "2", debtor: 7 }));
  await dossiers.put("3", JSON.stringify({ ...dossier, id: "3", events: [{ type: "payment", on: "2026-09-30", amount: "1210.00" }] }));
  const entry = await worker.getWorker();
  // Half past eleven in the evening in UTC is the next day in Amsterdam.
  const scheduledTime = new Date("2026-11-20T23:30:00Z");
  await entry.scheduled({ scheduledTime, cron: "30 23 * * *" });
  const first = await written(acts);
  assert.deepEqual(first.map(([key]) => key), ["1/business/check/2026-0042", "error/2"]);
  assert.equal(first[0][1].record.on, "2026-11-21");
  assert.equal(first[1][1].error.issues[0].path, "debtor");
  await entry.scheduled({ scheduledTime, cron: "30 23 * * *" });
  assert.deepEqual(await written(acts), first);
}

async function written(namespace) {
  const { keys } = await namespace.list();
  return Promise.all(keys.map(async ({ name }) => [name, await namespace.get(name, "json")]));
}
