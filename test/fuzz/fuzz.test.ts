import { expect, it } from "vitest";
import { builtModules } from "../package/entry-points.mjs";
import { DEFAULT_SEED, fuzz } from "./fuzz.mjs";
import { wrongOutcome } from "./outcome.mjs";
import { publicFunctions } from "./public-functions.mjs";

// A small share of what `node test/fuzz/run.mjs --inputs 100000` does.
it("gives malformed input an answer in plain JSON or a TermijnError", async () => {
  const { functions, failures } = await fuzz(await builtModules(), { inputs: 4_000, seed: DEFAULT_SEED });
  expect(failures).toEqual([]);
  expect(functions.length).toBeGreaterThan(30);
}, 120_000);

it("tries every function that is exported", async () => {
  const modules = await builtModules();
  const exported = Object.values(modules).flatMap((module) => Object.entries(module).filter(([, value]) => typeof value === "function" && !(value.prototype instanceof Error)));
  const names = publicFunctions(modules).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(exported.map(([name]) => name)));
});

/** A TermijnError as a caller sees it, with other members. */
const refusal = (members: object) => Object.assign(new Error("x: expected a day"), { name: "TermijnError", code: "INVALID_INPUT", issues: [{ path: "x", code: "day", message: "expected a day" }], toJSON() { return {}; } }, members);

it.each<[string, () => unknown]>([
  ["another error", () => { throw new TypeError("x is not a function"); }],
  ["a value thrown", () => { throw "text"; }],
  ["a code that does not exist", () => { throw refusal({ code: "OOPS" }); }],
  ["no issues", () => { throw refusal({ issues: [] }); }],
  ["an issue without a path", () => { throw refusal({ issues: [{ code: "day", message: "expected a day" }] }); }],
  ["an issue that shows an object", () => { throw refusal({ issues: [{ path: "", code: "day", message: "expected a day, got [object Object]" }] }); }],
  ["undefined inside an answer", () => ({ a: [{ b: undefined }] })],
  ["NaN", () => ({ a: Number.NaN })],
  ["-0", () => [-0]],
  ["a Date", () => ({ a: new Date(0) })],
  ["a class", () => new (class Answer {})()],
  ["a sparse list", () => ({ a: new Array(3) })],
  ["an answer that holds itself", () => { const self: unknown[] = []; self.push(self); return self; }],
  ["a slow answer", () => { for (const start = process.cpuUsage().user; process.cpuUsage().user < start + 60_000;); return null; }],
])("sees %s", async (_, run) => expect(await wrongOutcome("f", run, 20)).not.toBeNull());

it("sees a prototype that was changed", async () => {
  const wrong = await wrongOutcome("f", () => { (Object.prototype as { polluted?: boolean }).polluted = true; return 1; }, 1_000);
  delete (Object.prototype as { polluted?: boolean }).polluted;
  expect(wrong).toMatch(/prototype/);
});

it.each<[string, () => unknown]>([
  ["a refusal", () => { throw refusal({}); }],
  ["an answer", () => ({ a: ["1.00", 0, null, true] })],
])("lets %s pass", async (_, run) => expect(await wrongOutcome("f", run, 1_000)).toBeNull());
