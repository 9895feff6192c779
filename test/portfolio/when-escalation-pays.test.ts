import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jumpAtThreshold } from "../../src/portfolio/jump-at-threshold.js";
import { runExample } from "../docs/run-example.js";

test("the example gives what it says", async () => {
  const file = "examples/escalation/when-escalation-pays.ts";
  const code = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  expect(await runExample({ file, line: 1, code }, { termijn: { jumpAtThreshold } })).toBe(5);
});
