import fc from "fast-check";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { TermijnError } from "../../../src/errors/termijn-error.js";
import { consumer } from "./letters/dossiers.js";

const options = { kind: "fourteen-day-letter" as const, law: nl, dossier: consumer, on: "2026-06-03" };
const thrown = (run: () => unknown): TermijnError => {
  try {
    run();
  } catch (error) {
    return error as TermijnError;
  }
  throw new Error("expected an error");
};

describe("any text", () => {
  it("gives findings and never fails", () => {
    const word = fc.constantFrom("binnen", "14", "dagen", "na", "€", "1.000,00", "NL91", "ABNA", "factuur", "\n", "\n\n", "<td>", "</p>", "&euro;", "5 juni 2026", "als", "incassokosten", "dan", ",", ".", "vóór", "veertien", "btw", "-", "\u202e", "🙂", "van");
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(word, { maxLength: 60 }).map((words) => words.join(" "))), (text) => {
      for (const finding of checkNotice(text, options)) expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    }), { numRuns: 150 });
  });

  it("names what an empty letter lacks", () => {
    expect(checkNotice("", options).map(({ code }) => code)).toEqual([
      "NOTICE_TERM_MISSING", "COSTS_AMOUNT_MISSING", "CONSEQUENCE_MISSING", "DEMAND_MISSING", "OPEN_AMOUNT_MISSING", "CREDITOR_NOT_NAMED", "INVOICE_NOT_NAMED", "IBAN_MISSING",
    ]);
  });

  // A fifth of a megabyte, so that the suite stays quick; what grows faster than the text fails by far.
  const much = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length));
  it.each<[string, string]>([
    ["one word", "a"], ["words", "betaal "], ["brackets", "<"], ["tags", "<p>"], ["open comments", "<p><!-- "], ["open styles", "<p><style>"], ["entities", "&amp;"], ["half entities", "&#"], ["digits", "1"], ["numbers", "1.000,00 "],
    ["amounts", "€ 1,00 "], ["terms", "binnen 14 dagen "], ["terms with a gap", "dag nadat "], ["dates", "5 juni 2026 "], ["last days", "uiterlijk 5 juni "], ["accounts", "NL91 ABNA 0417 1643 00 "], ["almost accounts", "NL91 "],
    ["invoice numbers", "factuur 2026-0042 "], ["unknown numbers", "factuur X-9 "], ["number words", "honderd "], ["one long number word", "honderd"], ["line ends", "\n"], ["rows", "a | b\n"], ["spaces", " "], ["dots", "."], ["fees", "administratiekosten "], ["threats", "politie "], ["conditions", "als u niet betaalt, dan "], ["cost sums", "incassokosten € 40 "], ["quoted lines", "> a\n"], ["heads of mails", "Van: x\n"], ["weekdays", "voor vrijdag "], ["receipts", "na de dag "],
  ])("much text of %s is read in seconds", (_, piece) => {
    const start = performance.now();
    checkNotice(much(piece), options);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

describe("bad input", () => {
  it("is INVALID_INPUT with its path", () => {
    for (const text of [undefined, null, 7, {}, ["a"], new Date(0)]) expect(thrown(() => checkNotice(text as never, options)).issues[0]).toMatchObject({ path: "text", code: "type" });
    expect(thrown(() => checkNotice("x".repeat(2_000_001), options)).issues[0]).toMatchObject({ path: "text", code: "too-long" });
    for (const bad of [{ kind: "letter" }, { on: "2026-02-30" }, { law: {} }, { channel: "pigeon" }, { receivedOn: "yesterday" }, { receivedOn: "2026-06-02" }, { dossier: {} }]) {
      const error = thrown(() => checkNotice("", { ...options, ...bad } as never));
      expect([error.name, error.code]).toEqual(["TermijnError", "INVALID_INPUT"]);
    }
    expect(thrown(() => checkNotice("", undefined as never)).code).toBe("INVALID_INPUT");
  });

  it("tells every problem at once", () => {
    const { issues } = thrown(() => checkNotice(1 as never, { kind: "x", law: nl, dossier: consumer, on: "x" } as never));
    expect(issues.map(({ path }) => path)).toEqual(["text", "options.kind", "options.on"]);
  });
});
