import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as termijn from "termijn";
import * as nl from "termijn/nl";
import * as collecting from "termijn/nl/collecting";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { pathOf, programWith } from "../docs/entry-points.js";
import { runExample } from "../docs/run-example.js";

const FOLDER = fileURLToPath(new URL("../../examples/", import.meta.url));
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith(".ts")).map((name) => ({ name, code: readFileSync(FOLDER + name, "utf8") }));

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const pages = readdirSync(DOCS).filter((name) => name.endsWith(".md")).map((name) => readFileSync(DOCS + name, "utf8"));

describe("the examples", () => {
  test("are there", () => {
    expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(["morning-run.ts", "phone-agreement.ts", "project-in-parts.ts"]));
  });

  test.for(scripts)("$name gives what it says", async ({ name, code }) => {
    expect(await runExample({ file: `examples/${name}`, line: 1, code }, { "termijn": termijn, "termijn/nl": nl, "termijn/nl/collecting": collecting })).toBeGreaterThan(5);
  });

  test.for(scripts.filter(({ name }) => name !== "morning-run.ts"))("$name stands in the docs, word for word", ({ code }) => {
    expect(pages.filter((page) => page.includes(code.trim()))).toHaveLength(1);
  });

  test("are accepted by the compiler", () => {
    const texts = new Map(scripts.map(({ name, code }) => [pathOf(`examples/${name}`), code]));
    const program = programWith(texts);
    const complaints = [...texts.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")));
    expect(complaints).toEqual([]);
  });
});
