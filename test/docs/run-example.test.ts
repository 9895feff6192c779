import { describe, expect, test } from "vitest";
import { runExample } from "./run-example.js";

const run = (code: string) => runExample({ file: "example", line: 1, code }, { termijn: { two: 2 } });

describe("an example", () => {
  test("states results beside an expression, below it, and of a variable", async () => {
    expect(await run('import { two } from "termijn";\ntwo + 1; // => 3\nconst four = two * 2; // => 4\n[two,\n  four];\n// => [\n//   2, 4,\n// ]')).toBe(3);
  });

  test("fails on a wrong result, with its place", async () => {
    await expect(run('import { two } from "termijn";\n\ntwo; // => 3')).rejects.toThrow(/example:3/);
    await expect(run("({ a: 1, b: undefined }); // => { a: 1 }")).rejects.toThrow();
  });

  test("fails on a result that is never reached", async () => {
    await expect(run("if (1 > 2) {\n  1; // => 1\n}")).rejects.toThrow(/reached/);
  });
});
