import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { perSecond } from "../per-second.mjs";
import { queueHandler } from "./handler.mjs";

const { Records: records } = JSON.parse(readFileSync(new URL("event.json", import.meta.url), "utf8"));

export async function test() {
  const log = console.error;
  const logged = [];
  console.error = (line) => logged.push(JSON.parse(line));
  try {
    await oneBadMessageFailsAlone(logged);
    const handle = queueHandler(() => {});
    const batches = await perSecond(200, () => handle({ Records: Array.from({ length: 10 }, () => records[0]) }));
    return `${Math.round(batches * 10).toLocaleString("en")} messages a second of processor time, in batches of 10`;
  } finally {
    console.error = log;
  }
}

async function oneBadMessageFailsAlone(logged) {
  const keys = [];
  const { batchItemFailures } = await queueHandler(({ key }) => keys.push(key))({ Records: records });
  // The second is no JSON, the third names a kind of debtor that does not exist.
  assert.deepEqual(batchItemFailures, [{ itemIdentifier: records[1].messageId }, { itemIdentifier: records[2].messageId }]);
  assert.equal(keys.length, 2);
  assert.equal(logged[1].error.issues[0].path, "debtor.kind");

  // What cannot be carried out is tried again as well, alone.
  const deliver = ({ key }) => { if (key === keys[1]) throw new Error("the mail server is down"); };
  const undelivered = await queueHandler(deliver)({ Records: [records[0], records[3]] });
  assert.deepEqual(undelivered.batchItemFailures, [{ itemIdentifier: records[3].messageId }]);

  // Tried again days later: the same day is asked about, and the key is the same.
  const again = [];
  const retried = { ...records[0], attributes: { ...records[0].attributes, ApproximateReceiveCount: "4" } };
  await queueHandler((decision) => again.push([decision.record.on, decision.key]))({ Records: [retried] });
  assert.deepEqual(again, [["2026-11-21", keys[0]]]);
}
