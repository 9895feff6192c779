import fc from "fast-check";
import { TermijnError, type Channel, type Dossier, type NoticeKind } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { composeNotice } from "../../../src/notices/compose-notice.js";
import { anyDossier, askedOn } from "../../statement/any-dossier.js";
import { business, businessTwo, consumer, noAgreedTerm, partPaid, two } from "./letters/dossiers.js";

const KINDS: NoticeKind[] = ["invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption"];
const LANGUAGES = ["nl", "en"] as const;
const iban = "NL91ABNA0417164300";

interface Asked {
  dossier: Dossier;
  on: string;
  kind: NoticeKind;
  language: "nl" | "en";
  channel?: Channel;
}

/** What is wrong with our own letter, as text and as html; null when it may not be written. */
function faults({ dossier, on, kind, language, channel }: Asked): string[] | null {
  const sent = channel === undefined ? {} : { channel };
  let letter;
  try {
    letter = composeNotice(dossier, { on, law: nl, kind, language, ...sent });
  } catch (error) {
    if (error instanceof TermijnError && error.code === "REFUSED") return null;
    throw error;
  }
  return [letter.text, letter.html].flatMap((text) => checkNotice(text, { kind, law: nl, dossier, on, ...sent }).filter(({ severity }) => severity !== "note").map(({ code, message }) => `${kind} ${language} ${on}: ${code}: ${message}`));
}

describe("our own letters give no warning and no error", () => {
  const promised: Dossier = { ...consumer, events: [{ type: "promise", on: "2026-06-01", payBy: "2026-06-20", amount: "1000.00" }] };
  const dossiers: [string, Dossier][] = [["consumer", consumer], ["part paid", partPaid], ["two invoices", two], ["no agreed term", noAgreedTerm], ["business", business], ["two of a business", businessTwo], ["promised", promised]];

  it.each(dossiers)("of every kind and language: %s", (_, dossier) => {
    expect(KINDS.flatMap((kind) => LANGUAGES.flatMap((language) => faults({ dossier, on: "2026-06-03", kind, language }) ?? []))).toEqual([]);
  });

  it("are written of every kind for some of these", () => {
    const written = KINDS.filter((kind) => dossiers.some(([, dossier]) => faults({ dossier, on: "2026-06-03", kind, language: "nl" }) !== null));
    expect(KINDS.filter((kind) => !written.includes(kind) && kind !== "handover")).toEqual([]);
  });

  it("for 1,000 random dossiers", () => {
    let written = 0;
    const asked = fc.tuple(anyDossier, askedOn, fc.constantFrom(...KINDS), fc.constantFrom(...LANGUAGES), fc.constantFrom<(Channel | undefined)[]>(undefined, "post", "email", "registered-post"));
    fc.assert(fc.property(asked, ([dossier, on, kind, language, channel]) => {
      const found = faults({ dossier: { ...dossier, creditor: { ...dossier.creditor, iban } }, on, kind, language, ...(channel === undefined ? {} : { channel }) });
      if (found !== null) written += 1;
      expect(found ?? []).toEqual([]);
    }), { numRuns: 1_000 });
    expect(written).toBeGreaterThan(300);
  });
});
