import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CASES = new URL("../../../shared/cases/", import.meta.url);

type Case = { id: string; expected?: unknown };

/** Every object with an id in a JSON file, however deep. */
function casesIn(json: unknown): Case[] {
  if (typeof json !== "object" || json === null) return [];
  const own = typeof (json as Case).id === "string" ? [json as Case] : [];
  return [...own, ...Object.values(json).flatMap(casesIn)];
}

/** Every amount with two decimals in it. */
function figuresIn(json: unknown): string[] {
  return JSON.stringify(json).match(/"\d+\.\d{2}"/g) ?? [];
}

const files = readdirSync(HERE).filter((name) => name.endsWith(".json"));
const vectors = new Map(files.flatMap((name) => casesIn(JSON.parse(readFileSync(HERE + name, "utf8")))).map((vector) => [vector.id, vector]));

test("each file of vectors is read by a test", () => {
  const tests = readdirSync(`${HERE}..`, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts")).map((name) => readFileSync(`${HERE}../${name}`, "utf8"));
  expect(files.filter((name) => !tests.some((text) => text.includes(`vectors/${name}`)))).toEqual([]);
});

describe.runIf(existsSync(CASES))("the vectors", () => {
  const cases = existsSync(CASES) ? readdirSync(CASES).flatMap((name) => casesIn(JSON.parse(readFileSync(new URL(name, CASES), "utf8")))) : [];

  test("are many", () => expect(cases.length).toBeGreaterThan(50));

  test.for(cases)("hold case $id with the figures that it expects", (published) => {
    const vector = vectors.get(published.id);
    expect(vector).toBeDefined();
    expect(figuresIn(vector)).toEqual(expect.arrayContaining(figuresIn(published.expected ?? {})));
  });
});
