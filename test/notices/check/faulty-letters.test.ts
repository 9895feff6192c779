import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { FAULTY_CONTENTS } from "./letters/faulty-contents.js";
import { FAULTY_COSTS } from "./letters/faulty-costs.js";
import { FAULTY_TERMS } from "./letters/faulty-terms.js";
import { corrected, faulty, type SeededLetter } from "./letters/seeded.js";

const LETTERS = [...FAULTY_TERMS, ...FAULTY_COSTS, ...FAULTY_CONTENTS];
/** What is wrong with the day or the dossier rather than the words has no twin that is right. */
const WITHOUT_TWIN = ["LETTER_BEFORE_DEFAULT", "DEMAND_BEFORE_DUE", "NOTHING_OPEN"];

const check = ({ kind, dossier, on = "2026-06-03", receivedOn, channel }: SeededLetter, text: string) =>
  checkNotice(text, { kind, dossier, law: nl, on, ...(receivedOn === undefined ? {} : { receivedOn }), ...(channel === undefined ? {} : { channel }) });
const grave = (findings: ReturnType<typeof checkNotice>) => findings.filter(({ severity }) => severity !== "note").map(({ code, message }) => `${code}: ${message}`);

describe("a letter with one fault", () => {
  it("is tried in more than forty-five ways", () => {
    expect(LETTERS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(LETTERS.map(({ text }) => text)).size).toBe(LETTERS.length);
  });

  it.each(LETTERS)("$code: $name", (letter) => {
    const findings = check(letter, faulty(letter));
    expect(findings.filter(({ severity }) => severity !== "note").map(({ code }) => code), grave(findings).join("\n")).toContain(letter.code);
    for (const finding of findings.filter(({ code }) => code === letter.code)) expect(finding.fix).toMatch(/\.$/);
  });
});

describe("its twin without the fault gives no warning and no error", () => {
  it.each(LETTERS.filter(({ code }) => !WITHOUT_TWIN.includes(code)))("$code: $name", (letter) => {
    expect(grave(check(letter, corrected(letter)))).toEqual([]);
  });
});
