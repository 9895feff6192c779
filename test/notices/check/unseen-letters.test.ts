import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { corrected, faulty, type SeededLetter } from "./letters/seeded.js";
import { CONTENTS } from "./unseen/contents.js";
import { RIGHT } from "./unseen/correct.js";
import { COSTS } from "./unseen/costs.js";
import { SECOND_CONTENTS } from "./unseen/second-contents.js";
import { SECOND_TERMS } from "./unseen/second-terms.js";
import { TERMS } from "./unseen/terms.js";

/** Written by another than the author of the check, without a look at the words that it knows. */
const LETTERS = [...TERMS, ...COSTS, ...CONTENTS, ...SECOND_TERMS, ...SECOND_CONTENTS];
/** What is wrong with the day or the dossier rather than the words has no twin that is right. */
const WITHOUT_TWIN = ["LETTER_BEFORE_DEFAULT"];

function grave(text: string, { kind, dossier, on = "2026-06-03", receivedOn, channel }: Omit<SeededLetter, "name" | "code" | "text">): string[] {
  const findings = checkNotice(text, { kind, dossier, law: nl, on, ...(receivedOn === undefined ? {} : { receivedOn }), ...(channel === undefined ? {} : { channel }) });
  return findings.filter(({ severity }) => severity !== "note").map(({ code, message }) => `${code}: ${message}`);
}

describe("a letter with one fault", () => {
  it.each(LETTERS)("$code: $name", (letter) => {
    const found = grave(faulty(letter), letter);
    const wanted = letter.code.split(" or ");
    expect(found.filter((finding) => wanted.includes(finding.split(":")[0]!)), found.join("\n")).not.toEqual([]);
  });
});

describe("its twin without the fault gives no warning and no error", () => {
  it.each(LETTERS.filter(({ code }) => !WITHOUT_TWIN.includes(code)))("$code: $name", (letter) => {
    expect(grave(corrected(letter), letter)).toEqual([]);
  });
});

describe("a letter that is right gives no warning and no error", () => {
  it.each(RIGHT)("$kind: $name", (letter) => expect(grave(letter.text, letter)).toEqual([]));
});
