import { readdirSync } from "node:fs";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { LETTER_CASES } from "./compose/letter-cases.js";

/**
 * Letters of every kind, kept as files and read line by line against the law. After a change of wording that is meant:
 * `npx vitest run test/notices/golden-letters.test.ts --project source -u`, and read what changed before keeping it.
 */
const LANGUAGES = ["nl", "en"] as const;

describe("golden letters", () => {
  test.each(LETTER_CASES.flatMap((letter) => LANGUAGES.map((language) => ({ ...letter, language }))))("$name in $language", async ({ name, kind, dossier, on, options, language }) => {
    const { text, html } = composeNotice(dossier, { on, law: nl, kind, language, ...options });
    await expect(text).toMatchFileSnapshot(`./golden/${name}.${language}.txt`);
    await expect(html).toMatchFileSnapshot(`./golden/${name}.${language}.html`);
  });

  test("no file is left of a letter that is no longer written", () => {
    const expected = LETTER_CASES.flatMap(({ name }) => LANGUAGES.flatMap((language) => [`${name}.${language}.txt`, `${name}.${language}.html`]));
    expect(readdirSync(new URL("./golden", import.meta.url)).sort()).toEqual(expected.sort());
  });
});
