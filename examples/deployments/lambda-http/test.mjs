import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { perSecond } from "../per-second.mjs";
import { bundle } from "./bundle.mjs";

const event = JSON.parse(readFileSync(new URL("event.json", import.meta.url), "utf8"));

/** The bundle that would be uploaded, asked what AWS would ask it. */
export async function test() {
  const code = await bundle();
  const folder = mkdtempSync(join(tmpdir(), "termijn-lambda-"));
  try {
    writeFileSync(join(folder, "handler.mjs"), code);
    const { handler } = await import(pathToFileURL(join(folder, "handler.mjs")).href);
    await answers(handler);
    const requests = await perSecond(2000, () => handler(event));
    return `${Math.round(requests).toLocaleString("en")} requests a second of processor time, bundle ${(code.length / 1024).toFixed(0)} KiB`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function answers(handler) {
  const good = await handler(event);
  // 1210.00 was due on 1 October 2026; half an hour before midnight in UTC is the 21st in Amsterdam: 51 days.
  assert.equal(good.statusCode, 200);
  assert.deepEqual([JSON.parse(good.body).on, JSON.parse(good.body).receivables[0].daysLate], ["2026-11-21", 51]);

  const encoded = await handler({ ...event, body: Buffer.from(event.body).toString("base64"), isBase64Encoded: true });
  assert.equal(encoded.body, good.body);

  const next = await handler({ ...event, routeKey: "POST /decision" });
  assert.deepEqual([next.statusCode, JSON.parse(next.body).kind], [200, "act"]);

  const bad = await handler({ ...event, body: JSON.stringify({ dossier: { debtor: { kind: "company" } }, on: "2026-02-30" }) });
  assert.equal(bad.statusCode, 400);
  assert.ok(JSON.parse(bad.body).issues.some(({ path }) => path === "debtor.kind"));

  for (const body of ["{", "", "null", "7", "[]"]) assert.equal((await handler({ ...event, body })).statusCode, 400, body);
  assert.equal((await handler({ ...event, body: JSON.stringify({ ...JSON.parse(event.body), policy: "none" }), routeKey: "POST /decision" })).statusCode, 400);
  assert.equal((await handler({ ...event, routeKey: "GET /" })).statusCode, 404);
}
