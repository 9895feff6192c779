import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { handler, type HttpEvent } from "../../examples/deployments/lambda-http/handler.mjs";
import { queueHandler, type QueueEvent } from "../../examples/deployments/lambda-queue/handler.mjs";
import { newActs, type WrittenAct } from "../../examples/deployments/morning-run/new-acts.mjs";

// The rest of the deployments, and these ones as they are shipped: node examples/deployments/test.mjs.
const read = (path: string) => readFileSync(new URL(`../../examples/deployments/${path}`, import.meta.url), "utf8");

describe("the handler behind an HTTP API", () => {
  const event = JSON.parse(read("lambda-http/event.json")) as HttpEvent;
  const answered = async (changes: Partial<HttpEvent>) => {
    const { statusCode, body } = await handler({ ...event, ...changes });
    return { statusCode, answer: JSON.parse(body) };
  };

  test("answers for the day of the request in Amsterdam", async () => {
    // Due on 1 October; half past eleven in the evening in UTC is the 21st in Amsterdam.
    const { statusCode, answer } = await answered({});
    expect([statusCode, answer.on, answer.receivables[0].daysLate]).toEqual([200, "2026-11-21", 51]);
  });

  test("decides", async () => {
    expect(await answered({ routeKey: "POST /decision" })).toMatchObject({ statusCode: 200, answer: { kind: "act", step: "check" } });
  });

  test("reads a body in base64", async () => {
    expect(await answered({ body: Buffer.from(event.body!).toString("base64"), isBase64Encoded: true })).toEqual(await answered({}));
  });

  test("names every issue of bad input", async () => {
    const { statusCode, answer } = await answered({ body: JSON.stringify({ dossier: { creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "J. de Vries", kind: "person" }, invoices: [], events: {} }, on: "2026-11-21" }) });
    expect(statusCode).toBe(400);
    expect(answer.issues.map(({ path }: { path: string }) => path)).toEqual(["debtor.kind", "events"]);
  });

  test.for(["{", "", "null", "7", "[]", '"text"', '{"on":7}'])("answers 400 to %s", async (body) => {
    expect((await answered({ body })).statusCode).toBe(400);
  });

  test("says that a rate is not known yet", async () => {
    const { dossier } = JSON.parse(event.body!);
    expect(await answered({ body: JSON.stringify({ dossier, on: "2040-01-01" }) })).toMatchObject({ statusCode: 422, answer: { code: "RATE_UNKNOWN" } });
  });

  test("knows its routes alone", async () => {
    expect((await answered({ routeKey: "GET /statement" })).statusCode).toBe(404);
  });
});

describe("the handler of a queue", () => {
  const { Records: records } = JSON.parse(read("lambda-queue/event.json")) as QueueEvent;

  test("fails bad messages alone, and does the others", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const steps: unknown[] = [];
    const { batchItemFailures } = await queueHandler((decision, { id }) => steps.push([id, decision.kind]))({ Records: records });
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([records[1]!.messageId, records[2]!.messageId]);
    expect(steps).toEqual([["2026-0042", "act"], ["2026-0044", "act"]]);
    expect(log.mock.calls.map(([line]) => JSON.parse(line as string).error.issues[0].path)).toEqual(["", "debtor.kind"]);
    log.mockRestore();
  });
});

describe("the morning run", () => {
  const texts = read("morning-run/dossiers.jsonl").trim().split("\n");
  const run = async (lines: string[], written: WrittenAct[], on: string) => {
    const acts = [];
    for await (const act of newActs(lines, written, on)) acts.push(act);
    return acts;
  };

  // What is to be done stands in examples/morning-run.ts, which has the same customers.
  test("finds what is to be done, and an hour later nothing", async () => {
    const first = (await run(texts, [], "2026-11-21")) as WrittenAct[];
    expect(first.map(({ key, task }) => [key, task])).toEqual([
      ["2/business/check/26-088", "check"],
      ["4/business/final-demand/26-061", "approve"],
      ["6/consumer/fourteen-day-letter/26-055", undefined],
      ["10/business/interrupt/22-003/2027-02-10", undefined],
    ]);
    expect(await run(texts, first, "2026-11-21")).toEqual([]);
  });

  test.for(["2026-11-22", "2026-12-10", "2027-02-01", "2027-03-01"])("of %s gives the same where the host has put the records into the dossiers itself", async (on) => {
    const first = (await run(texts, [], "2026-11-21")) as WrittenAct[];
    const kept = texts.map((text) => {
      const dossier = JSON.parse(text);
      return JSON.stringify({ ...dossier, events: [...dossier.events, ...first.flatMap(({ dossier: id, record }) => (id === dossier.id && record ? [record] : []))] });
    });
    expect(await run(kept, first, on)).toEqual(await run(texts, first, on));
  });

  test("goes on from what earlier runs did", async () => {
    const first = (await run(texts, [], "2026-11-21")) as WrittenAct[];
    const checked = texts.map((text) => JSON.stringify({ ...JSON.parse(text), bankDataThrough: "2026-12-10" }));
    const later = (await run(checked, first, "2026-12-10")) as WrittenAct[];
    // The fourteen days of the letter of the 21st ended on 9 December, as examples/morning-run.ts says.
    expect(later.filter(({ dossier }) => dossier === "6").map(({ key }) => key)).toEqual(["6/consumer/final-demand/26-055"]);
  });

  test("names the line that is bad, and goes on", async () => {
    const acts = await run(["no JSON", '{"id":"12","events":[]}', texts[1]!], [], "2026-11-21");
    expect(acts).toMatchObject([{ line: 1, error: { code: "INVALID_INPUT" } }, { line: 2, error: { code: "INVALID_INPUT" } }, { key: "2/business/check/26-088" }]);
  });
});
