import { describe, expect, test } from "vitest";
import { placeholdersIn } from "../../src/notices/wording/fill.js";
import { TEXT_VALUES } from "../../src/notices/wording/text-values.js";
import { WORDINGS } from "../../src/notices/wording/wordings.js";

describe("the texts of the letters", () => {
  const { nl, en } = WORDINGS;

  test("exist in both languages, under the same keys, in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl));
  });

  test.each(Object.keys(nl) as (keyof typeof nl)[])("%s asks for the same values in both languages, and for none that letters do not know", (key) => {
    expect([...new Set(placeholdersIn(en[key]))].sort()).toEqual([...new Set(placeholdersIn(nl[key]))].sort());
    for (const name of placeholdersIn(nl[key])) expect(TEXT_VALUES).toContain(name);
    for (const text of [nl[key], en[key]]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/ {2}|[<>]|\.\.|’|“/);
    }
  });

  test("the values that none of our texts asks for are there for the host", () => {
    const used = new Set(Object.values(nl).flatMap(placeholdersIn));
    expect(TEXT_VALUES.filter((name) => !used.has(name))).toEqual(["debtorName", "on", "principal", "interest", "costs"]);
  });

  test("a consumer is not threatened: no capitals, no exclamation marks", () => {
    for (const text of [...Object.values(nl), ...Object.values(en)]) expect(text).not.toMatch(/!|\b[A-Z]{4,}\b(?<!IBAN)/);
  });
});
