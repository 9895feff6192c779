import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { PaymentTerms } from "termijn";
import { describe, expect, it } from "vitest";
import { amountSchemas } from "../../src/facts/scalar-schemas.js";
import { termsSchema } from "../../src/facts/terms-schema.js";
import { readTerms } from "../../src/terms/read-terms.js";
import { vocabularies } from "../../src/terms/reading/vocabulary/lexicon.js";
import { listed, spellingsOf, wordsOf } from "../../src/terms/reading/vocabulary/spellings.js";
import { PHRASES, type Phrase } from "./phrases.js";

const schema = termsSchema(amountSchemas(2));
const all: Phrase[] = Object.values(PHRASES).flat();
const codesOf = (text: string): string[] => readTerms(text).findings.map(({ code }) => code);
/** Labels and milestones are the text's own words, in its own case. */
const inOneCase = (terms: PaymentTerms | null): unknown => JSON.parse(JSON.stringify(terms).toLowerCase());

describe.each(Object.entries(PHRASES))("%s payment terms", (_, phrases) => {
  it.each(phrases)("%j", (text, terms, ...codes) => {
    const read = readTerms(text);
    expect(read.terms).toStrictEqual(terms);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe("the table of phrases", () => {
  it("covers every kind of terms, in 300 phrases or more", () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(([text]) => text)).size).toBe(all.length);
    expect(new Set(all.map(([, terms]) => terms?.kind))).toEqual(new Set(["net", "date", "months", "end-of-month", "parts", undefined]));
  });

  it.each(all)("typed otherwise: %j", (text, terms) => {
    for (const typed of [text.toUpperCase(), text.toLowerCase(), text.replace(/ /g, "\u00a0"), `  ${text}  `, text.replace(/ /g, "  "), text.replace(/\n/g, "\r\n")]) {
      expect(inOneCase(readTerms(typed).terms)).toEqual(inOneCase(terms));
    }
    expect(inOneCase(readTerms(text.normalize("NFD")).terms)).toEqual(inOneCase(terms));
  });

  it.each(all)("explains what was not read: %j", (text, terms) => {
    const { findings } = readTerms(text);
    if (terms === null) expect(findings.some(({ severity }) => severity === "warning")).toBe(true);
    for (const finding of findings) {
      expect(finding.fix).not.toBe("");
      expect(finding.message).toMatch(/^\S.*\.$/s);
    }
  });
});

describe("numbers in words", () => {
  const names: [string, string, string, string, number][] = [
    ["vijf", "five", "fünf", "cinq", 5],
    ["zeventien", "seventeen", "siebzehn", "dix-sept", 17],
    ["tweeëntwintig", "twenty-two", "zweiundzwanzig", "vingt-deux", 22],
    ["eenendertig", "thirty one", "einunddreissig", "trente et un", 31],
    ["achtenveertig", "forty-eight", "achtundvierzig", "quarante-huit", 48],
    ["zestig", "sixty", "sechzig", "soixante", 60],
    ["vijfenzeventig", "seventy-five", "fünfundsiebzig", "soixante-quinze", 75],
    ["tachtig", "eighty", "achtzig", "quatre-vingts", 80],
    ["vijfennegentig", "ninety-five", "fuenfundneunzig", "quatre-vingt-quinze", 95],
    ["honderdtwintig", "one hundred and twenty", "hundertzwanzig", "cent vingt", 120],
  ];

  it.each(names)("%s, %s, %s, %s: %i", (nl, en, de, fr, days) => {
    for (const text of [`binnen ${nl} dagen`, `within ${en} days`, `innerhalb von ${de} Tagen`, `sous ${fr} jours`]) {
      expect(readTerms(text).terms, text).toStrictEqual({ kind: "net", days });
    }
  });
});

describe("every number of days", () => {
  it("is read up to ten years, and not beyond", () => {
    for (let days = 0; days <= 3660; days += 61) expect(readTerms(`netto ${days} dagen`).terms).toStrictEqual({ kind: "net", days });
    expect(readTerms("netto 3661 dagen")).toMatchObject({ terms: null, findings: [{ code: "TERMS_OUT_OF_RANGE" }] });
    expect(readTerms("120 maanden").terms).toStrictEqual({ kind: "months", months: 120 });
    expect(codesOf("121 maanden")).toEqual(["TERMS_OUT_OF_RANGE"]);
  });
});

describe("findings", () => {
  it("name both readings of what can be read two ways, and which was taken", () => {
    const [finding] = readTerms("30 dagen einde maand").findings;
    expect(finding).toMatchObject({ code: "TERMS_AMBIGUOUS", severity: "warning", values: { taken: "the end of the month in which 30 days from the issue date end" } });
    expect(finding!.message).toContain("30 days after the end of the month of issue");
    expect(readTerms("Payment due by 03/04/2026").findings[0]!.values).toEqual({ text: "03/04/2026", readings: "2026-04-03 (day first); 2026-03-04 (month first)" });
    expect(readTerms("binnen 14 dagen, uiterlijk 15 maart 2026").findings[0]!.values).toMatchObject({ readings: "14 days from the issue date; due on 2026-03-15", taken: "due on 2026-03-15" });
  });

  it("quote what was not understood", () => {
    expect(readTerms("Zie onze voorwaarden").findings[0]).toMatchObject({ code: "TERMS_NOT_UNDERSTOOD", severity: "warning", message: 'No payment term was found in "Zie onze voorwaarden".' });
  });

  it("name the difference of parts from the whole", () => {
    expect(readTerms("60% vooraf en 30% bij levering").findings[0]!.values).toEqual({ sum: "90", difference: "10" });
    expect(readTerms("60% vooraf, 60% bij levering").findings[0]!.values).toEqual({ sum: "120", difference: "20" });
    expect(readTerms("33,3/33,3/33,3").findings[0]!.values).toEqual({ sum: "99.9", difference: "0.1" });
  });

  it("name the discounts that were left out, and the one that no term belongs to", () => {
    expect(readTerms("10 Tage 3 % Skonto, 20 Tage 2 % Skonto, 30 Tage netto").findings[0]!.values).toEqual({ taken: "3.00 % within 10 days", others: "2.00 % within 20 days" });
    expect(readTerms("2 % korting bij betaling binnen 8 dagen").findings[0]!.values).toEqual({ percent: "2.00", days: "8" });
  });
});

describe("input that is no terms", () => {
  it.each([[undefined], [null], [30], [{}], [["netto 30 dagen"]]])("refuses %j", (text) => {
    expect(() => readTerms(text as never)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "text" })] }));
  });

  it("refuses more than 10,000 characters", () => {
    expect(readTerms("netto 30 dagen".padEnd(10_000)).terms).toStrictEqual({ kind: "net", days: 30 });
    expect(() => readTerms("netto 30 dagen".padEnd(10_001))).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});

describe("the longest texts of one fragment", () => {
  const fragments = ["1 ", "dagen ", "%/", "2%", "30/", "30/30/40 ", "a.", "-", "\n", "(1)", "14 dagen ", "14 dagen na ", "einde ", "eind van de ", "15-03-2026 ", "15.", "50% vooraf, ", "rest ",
    "#SKONTO#", "#SKONTO#TAGE=7#PROZENT=2.00#", "honderd ", "twenty-", "x", "à ", "1.000.", "€ 1 ", ", ", "na ontvangst ", "2/10 ", "factuur ", "uiterlijk 1/4 ", "rente ", "\ufdfa", "\u200b", "\u0301"];
  it.each(fragments)("%j", (fragment) => {
    const { terms } = readTerms(fragment.repeat(10_000).slice(0, 10_000));
    if (terms !== null) expect(schema.safeParse(terms).success).toBe(true);
  });
});

describe("the vocabularies", () => {
  it("give no phrase two meanings", () => {
    const meanings = new Map<string, Set<string>>();
    for (const { phrases } of vocabularies()) {
      for (const [meaning, list] of Object.entries(phrases)) {
        for (const phrase of listed(list).flatMap(spellingsOf)) {
          const words = wordsOf(phrase).join(" ");
          meanings.set(words, (meanings.get(words) ?? new Set()).add(meaning));
        }
      }
    }
    expect([...meanings].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("name twelve months each", () => {
    expect(vocabularies().map(({ months }) => months.length)).toEqual([12, 12, 12, 12]);
  });
});

describe("the samples", () => {
  const expected = new URL("../../../shared/samples/ubl/expected.json", import.meta.url);

  it.runIf(existsSync(expected))("are read as they are meant", () => {
    const documents = Object.values(JSON.parse(readFileSync(expected, "utf8")) as Record<string, { paymentTerms?: string[] }>);
    const read = documents.flatMap(({ paymentTerms = [] }) => paymentTerms).map((text) => {
      const { terms, findings } = readTerms(text);
      return terms === null ? findings[0]!.code : JSON.stringify(terms);
    });
    expect(read).toEqual([
      '{"kind":"net","days":30,"discount":{"percent":"2.00","withinDays":7}}',
      "TERMS_NOT_UNDERSTOOD",
      "DISCOUNT_WITHOUT_TERM",
      '{"kind":"net","days":30}',
      '{"kind":"net","days":30}',
      "TERMS_NOT_UNDERSTOOD",
      "TERMS_NOT_UNDERSTOOD",
      '{"kind":"months","months":1}',
      '{"kind":"months","months":1}',
    ]);
  });
});

describe("20,000 mutated phrases", () => {
  const snippet = fc.oneof(
    fc.constantFrom("14", "30 dagen", "%", "2%", "/", "-", ",", ".", "\n", "na", "ontvangst", "einde maand", "EOM", "korting", "Skonto", "netto", "rest", "vooraf", "31-02-2026", "1e9", "99999999999999999999", "0", "(", "€"),
    fc.string({ maxLength: 6, unit: "grapheme" }),
  );
  const mutation = fc.record({ at: fc.nat(), cut: fc.nat({ max: 8 }), snippet });
  const mutated = fc.tuple(fc.constantFrom(...all.map(([text]) => text)), fc.constantFrom("", ...all.map(([text]) => text)), fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([one, other, mutations]) =>
    mutations.reduce((text, { at, cut, snippet: inserted }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + inserted + text.slice(place + cut);
    }, `${one} ${other}`));

  it("give terms that the schema accepts, or null with a warning", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { terms, findings } = readTerms(text);
        if (terms === null) return findings.some(({ severity }) => severity === "warning");
        const parsed = schema.safeParse(terms);
        expect(parsed.data).toStrictEqual(terms);
        expect(JSON.parse(JSON.stringify(terms))).toStrictEqual(terms);
        expect(terms.agreedIn).toBeUndefined();
        return true;
      }),
      { numRuns: 20_000, seed: 20260401 },
    );
  });
});
