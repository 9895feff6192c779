import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as termijn from "termijn";
import { expect, test, vi } from "vitest";
import { runExample } from "../docs/run-example.js";

const root = (path: string) => new URL(`../../${path}`, import.meta.url);
const EXAMPLE = "examples/escalation/when-escalation-pays.ts";
const code = readFileSync(root(EXAMPLE), "utf8");
const page = readFileSync(root("docs/does-a-stronger-step-pay.md"), "utf8");

test("the example gives what it says", async () => {
  expect(await runExample({ file: EXAMPLE, line: 1, code }, { termijn })).toBe(5);
});

test("the example stands in the docs, word for word", () => {
  expect(page).toContain(`\`\`\`ts\n${code.trim()}\n\`\`\``);
});

const TABLE = "bank-recovery-datacamp.csv";
const table = root(`../shared/samples/bank-recovery/${TABLE}`);

test.runIf(existsSync(table))("the command in the docs prints what stands below it", async () => {
  const command = /^node (\S+) (\S+) (.+)$/m.exec(page)!;
  expect(command.slice(1, 3)).toEqual(["examples/escalation/from-csv.mjs", TABLE]);
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  const given = process.argv;
  process.argv = ["node", command[1]!, fileURLToPath(table), ...command[3]!.split(" ")];
  try {
    await import("../../examples/escalation/from-csv.mjs");
  } finally {
    process.argv = given;
    write.mockRestore();
  }
  expect(printed.join("")).toMatch(/ 277\.6344 .*\n.* 286\.5337 /);
  expect(page).toContain(`\`\`\`text\n${printed.join("")}\`\`\``);
});
