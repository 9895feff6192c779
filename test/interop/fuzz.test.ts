import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readInvoiceXml } from "termijn/ubl";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../src/facts/parse-dossier.js";
import { OWN_CII, OWN_CREDIT_NOTE, OWN_INVOICE, OWN_REMINDER } from "./own-documents.js";

const samples = new URL("../../../shared/samples/ubl/", import.meta.url);
const published = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith(".xml")).map((file) => readFileSync(new URL(file, samples), "utf8")) : [];
const documents = [OWN_INVOICE, OWN_CREDIT_NOTE, OWN_REMINDER, OWN_CII, ...published];

/** Pieces that have upset readers of XML, dates, numbers and objects. */
const pieces = fc.constantFrom(
  "<", ">", "&", "\"", "'", "/", "]]>", "<!--", "-->", "<![CDATA[", "<?", "?>", "<!DOCTYPE", "&amp;", "&#0;", "&#x1F600;", "&lol;", "\0", "\uFFFD", "\uD800",
  "\u00A0", "-", "+", ".", ",", "0", "1e308", "-0", "NaN", "Infinity", "9".repeat(40), "2025-02-30", "0000-00-00", "9999-12-31", "P30D", "", " ", "\n", "__proto__",
  "constructor", "toString", "EUR", "JPY", "XXX", "eur", "381", "384", "GACCOUNT", "0190", "schemeID", "xmlns", 'xmlns:cbc=""', 'xmlns="urn:x"', "cbc:", "cac:",
);
const free = fc.string({ maxLength: 6, unit: "grapheme" });

/** One change to a document: a piece put in or in place of something, a stretch cut out, doubled or moved. Positions are shares of the length. */
const change = fc.record({
  kind: fc.constantFrom("insert", "overwrite", "cut", "double", "swap", "value", "value", "value", "drop-element", "double-element", "rename"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  piece: fc.oneof(pieces, free),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(document: string, { kind, at, to, length, piece }: Change): string {
  const start = Math.floor(at * document.length);
  const end = Math.min(document.length, start + length);
  const other = Math.floor(to * document.length);
  if (kind === "insert") return document.slice(0, start) + piece + document.slice(start);
  if (kind === "overwrite") return document.slice(0, start) + piece + document.slice(end);
  if (kind === "cut") return document.slice(0, start) + document.slice(end);
  if (kind === "double") return document.slice(0, end) + document.slice(start);
  if (kind === "swap") return document.slice(0, start) + document.slice(other, other + length) + document.slice(end);
  const element = /<([\w:]+)[^<>]*>[^<>]*<\/\1>/.exec(document.slice(start));
  const around = (replacement: string) =>
    element === null ? document : document.slice(0, start + element.index) + replacement + document.slice(start + element.index + element[0].length);
  if (kind === "value") return around(element === null ? "" : element[0].replace(/>[^<>]*</, () => `>${piece}<`));
  if (kind === "drop-element") return around("");
  if (kind === "double-element") return around(element === null ? "" : element[0] + element[0]);
  return document.replaceAll(element?.[1] ?? "cbc:ID", "cbc:Other");
}

describe("mutated documents", () => {
  // Half of them with one change, so that many are still read; half with up to six.
  it.each([
    ["one change", 1, 10_000],
    ["up to six changes", 6, 10_000],
  ])("%s: a result that the package takes, or a TermijnError", (_, most, numRuns) => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: most }), (document, changes) => {
        const mutated = changes.reduce(changed, document);
        let reading;
        try {
          reading = readInvoiceXml(mutated);
        } catch (error) {
          expect(error).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
          return;
        }
        read += 1;
        const dossier = { creditor: reading.creditor, debtor: reading.debtor, invoices: [reading.invoice], events: [] };
        const taken = parseDossier(dossier);
        // Comparing texts is quicker, and the members may stand in another order.
        if (JSON.stringify(taken) !== JSON.stringify(dossier)) expect(taken).toEqual(dossier);
      }),
      { seed: 20261121, numRuns },
    );
    // A run that refuses nearly everything would show nothing about the facts.
    expect(read).toBeGreaterThan(numRuns / 10);
  }, 180_000);
});
