import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const dossier = {
  id: "7",
  creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" },
  debtor: { name: "J. de Vries", kind: "consumer" },
  invoices: [{ number: "2026-0042", issuedOn: "2026-04-01", receivedOn: "2026-04-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-05-01", agreedIn: "contract" } }],
  events: [],
};

/** A client that starts the server as an assistant does. */
export async function test() {
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [fileURLToPath(new URL("start.mjs", import.meta.url))] }));
  try {
    const size = await fourToolsOfStrings(client);
    const call = (name, input) => client.callTool({ name, arguments: input });
    await claims(call);
    await letters(call);
    await mistakes(call);
    return `4 tools over stdio, ${(size / 1024).toFixed(0)} KiB of schemas`;
  } finally {
    await client.close();
  }
}

async function fourToolsOfStrings(client) {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name), ["compute_claim", "next_step", "render_letter", "check_letter"]);
  const text = JSON.stringify(tools);
  for (const word of ['"$ref"', '"pattern"', '"bigint"', '"date-time"']) assert.ok(!text.includes(word), word);
  return text.length;
}

async function claims(call) {
  const claim = await call("compute_claim", { dossier, on: "2026-06-03" });
  assert.deepEqual([claim.structuredContent.principal.open, claim.structuredContent.costs.open], ["1000.00", "0.00"]);
  assert.deepEqual(JSON.parse(claim.content[0].text), claim.structuredContent);
  const step = await call("next_step", { dossier, on: "2026-06-03", policy: "consumer" });
  assert.equal(step.structuredContent.kind, "act");
}

async function letters(call) {
  const letter = await call("render_letter", { dossier, on: "2026-06-03", kind: "fourteen-day-letter", language: "en" });
  // 15% of 1000.00, art. 2 of the decree on collection costs.
  assert.match(letter.content[0].text, /150\.00/);
  assert.equal(letter.structuredContent.claimed.principal, "1000.00");
  const question = { dossier, on: "2026-06-03", kind: "fourteen-day-letter" };
  const wrong = ({ structuredContent }) => structuredContent.findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
  assert.deepEqual(wrong(await call("check_letter", { ...question, text: letter.structuredContent.text })), []);
  const fromTheWrongDay = `Atelier Noord
Van factuur 2026-0042 staat nog € 1.000,00 open. Betaal dit bedrag binnen 14 dagen na heden op NL91 ABNA 0417 1643 00.
Betaalt u niet op tijd, dan bent u ook € 150,00 incassokosten verschuldigd.`;
  assert.deepEqual(wrong(await call("check_letter", { ...question, text: fromTheWrongDay })), ["NOTICE_TERM_FROM_WRONG_DAY"]);
}

async function mistakes(call) {
  const bad = await call("compute_claim", { dossier: { ...dossier, debtor: { name: "J. de Vries", kind: "person" } }, on: "2026-02-30" });
  assert.deepEqual([bad.isError, bad.structuredContent.code], [true, "INVALID_INPUT"]);
  assert.ok(bad.structuredContent.issues.some(({ path }) => path === "debtor.kind"));
  for (const name of ["compute_claim", "next_step", "render_letter", "check_letter"]) assert.equal((await call(name, {})).isError, true, name);
  // Nothing is late yet: no such letter may be sent.
  const early = await call("render_letter", { dossier, on: "2026-04-20", kind: "fourteen-day-letter" });
  assert.deepEqual([early.isError, early.structuredContent.code], [true, "REFUSED"]);
  await assert.rejects(call("send_letter", {}), /There is no tool send_letter/);
}
