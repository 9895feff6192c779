import * as termijn from "termijn";
import * as exchange from "termijn/exchange";
import * as nl from "termijn/nl";
import * as collecting from "termijn/nl/collecting";
import * as pictures from "termijn/pictures";
import * as schemas from "termijn/schemas";
import * as ubl from "termijn/ubl";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { pageExamples, sourceExamples } from "./code-blocks.js";
import { exportedFunctions, pathOf, programWith } from "./entry-points.js";
import { runExample } from "./run-example.js";

const MODULES = {
  "termijn": termijn, "termijn/nl": nl, "termijn/nl/collecting": collecting, "termijn/schemas": schemas, "termijn/ubl": ubl, "termijn/exchange": exchange,
  "termijn/pictures": pictures,
};
const blocks = [...sourceExamples(), ...pageExamples()];

describe("the examples of the docs give what they say", () => {
  test.for(blocks.map((block) => ({ at: `${block.file}:${block.line}`, ...block })))("$at", async (block) => {
    expect(await runExample(block, MODULES), "an example states at least one result").toBeGreaterThan(0);
  });
});

describe("the compiler", () => {
  let program: ts.Program;
  const texts = new Map(blocks.map(({ code }, index) => [pathOf(`test/docs/example-${index}.ts`), `${code}\nexport {};\n`]));
  beforeAll(() => {
    program = programWith(texts);
  });

  test("accepts the examples", () => {
    const complaints = [...texts.keys()].flatMap((path, index) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText, start, file }) => {
        const { line } = ts.getLineAndCharacterOfPosition(file!, start!);
        return `${blocks[index]!.file}:${blocks[index]!.line + line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      }));
    expect(complaints).toEqual([]);
  });

  test("finds a summary and an example with every function that is exported", () => {
    const functions = exportedFunctions(program);
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(["statementOn", "dateIn", "readUbl", "jsonSchemaOf"]));
    const lacking = functions.filter(({ summary, tags }) => summary.trim() === "" || !tags.includes("example"));
    expect(lacking.map(({ name, entryPoint }) => `${name} of ${entryPoint}`)).toEqual([]);
  });

  test("finds the parameters, the result and the errors with every function that takes input", () => {
    const lacking = exportedFunctions(program).filter(({ tags }) => !tags.includes("returns") || !tags.includes("param"));
    expect(lacking.map(({ name, entryPoint }) => `${name} of ${entryPoint}`)).toEqual([]);
  });
});
