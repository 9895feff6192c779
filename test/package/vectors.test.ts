import * as termijn from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { integrationVectors, integrationVectorsText } from "./vectors/compose.mjs";
import { runVectors } from "./vectors/run-vectors.mjs";

const { vectors } = integrationVectors();
const ask = (rows: typeof vectors) => runVectors(rows, termijn as unknown as Record<string, (...given: unknown[]) => unknown>, { nl, policies: termijn.policies });

describe("the vectors that are shipped", () => {
  it.each(vectors)("$id", (row) => expect(ask([row])).toEqual([]));

  it("say where each answer comes from", () => {
    for (const row of vectors) expect((row.source ?? row.arithmetic ?? "").length, row.id).toBeGreaterThan(3);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  it("are plain JSON of modest size", () => {
    expect(JSON.parse(integrationVectorsText())).toEqual(integrationVectors());
    expect(integrationVectorsText().length).toBeLessThan(60 * 1024);
  });
});

describe("the runner", () => {
  const row = { id: "one", function: "toCents", arguments: ["1.00"], arithmetic: "1 x 100" };
  it.each([
    ["another figure", { expected: 101 }],
    ["an error that did not come", { throws: "INVALID_INPUT" }],
    ["another error", { arguments: ["x"], throws: "RATE_UNKNOWN" }],
    ["an error where an answer was expected", { arguments: ["x"], expected: 100 }],
    ["a list of another length", { function: "splitAmount", arguments: ["1.00", ["100"]], expected: ["1.00", "0.00"] }],
    ["a list that is too short", { function: "splitAmount", arguments: ["1.00", ["50", "50"]], expected: ["0.50"] }],
  ])("sees %s", (_, change) => expect(ask([{ ...row, ...change }])).toHaveLength(1));
});
