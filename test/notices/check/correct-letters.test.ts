import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { CORRECT } from "./letters/correct.js";

describe("a letter that is right gives no warning and no error", () => {
  it("is tried in at least fifteen styles", () => expect(CORRECT.length).toBeGreaterThanOrEqual(15));

  it.each(CORRECT)("$kind: $name", ({ text, name: _, on = "2026-06-03", ...options }) => {
    const findings = checkNotice(text, { ...options, on, law: nl }).filter(({ severity }) => severity !== "note");
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
