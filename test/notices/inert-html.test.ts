import type { NoticeKind } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { agreed, business, consumer, creditor, dossierOf, second } from "./compose/letter-cases.js";

/** All that may stand in a letter; everything else is a way in. */
const ALLOWED: Record<string, readonly string[]> = {
  html: ["lang"], head: [], meta: ["charset", "name", "content"], title: [], body: ["style"], main: ["style"], p: ["style"], br: [], h1: ["style"], h2: ["style"],
  table: ["style"], caption: ["style"], thead: [], tbody: [], tfoot: [], tr: [], th: ["scope", "style"], td: ["style"], bdi: ["style"], a: ["href", "style"], span: ["style"],
};
const EMPTY = ["meta", "br"];
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*>|<|>|&(?!(?:amp|lt|gt|quot|#39);)/g;

function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const { 0: token, 1: close, 2: tag, 3: attributes = "" } of html.replace("<!DOCTYPE html>", "").matchAll(TOKEN)) {
    if (tag === undefined || ALLOWED[tag] === undefined) { faults.push(`not allowed: ${token}`); continue; }
    for (const [, name, value] of attributes.matchAll(/([a-z-]+)="([^"]*)"/g)) {
      if (!ALLOWED[tag].includes(name!)) faults.push(`${tag} with ${name}`);
      if (name === "href" && !value!.startsWith("https://")) faults.push(`a link to ${value}`);
      if (name === "style" && /url|expression|import|\\/i.test(value!)) faults.push(`style ${value}`);
    }
    if (EMPTY.includes(tag)) continue;
    if (close === "") open.push(tag);
    else if (open.pop() !== tag) faults.push(`${tag} closes another`);
  }
  return open.length === 0 ? faults : [...faults, `left open: ${open.join(", ")}`];
}

const HOSTILE: Record<string, string> = {
  script: "<script>alert(1)</script>", quotes: `" onmouseover="alert(1)' x='`, entities: "&lt;b&gt; & &#60;", comment: "<!-- --> ]]> <![CDATA[", braces: "{total} {{iban}} ${x}", dollars: "$& $1 $'",
  "right to left": "\u202eevil \u2067x מחבר", controls: "a\u0000b\u001b[31m", "half a character": "x\ud800y", emoji: "👩‍👩‍👧 😀", link: "javascript:alert(1)", data: "data:text/html,<b>x",
  "line ends": "X\nIBAN: NL02ABNA0123456789\r\nBedrag: € 1,00\u2028IBAN: NL02\u0085IBAN: NL02\vIBAN: NL02\fIBAN: NL02", long: "<b>".repeat(3_400),
};
const KINDS: readonly NoticeKind[] = [
  "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption",
];

describe.each(Object.entries(HOSTILE))("%s in every field", (_, evil) => {
  const address = { lines: [evil, evil], postcode: evil, city: evil, country: evil };
  const fields = { name: evil, contact: evil, phone: evil, email: evil, registrationNumber: evil, vatId: evil, address };
  const references = { order: evil, customer: evil, costCentre: evil, project: evil, payment: evil };
  const invoices = [{ ...agreed, number: evil, references, paymentUrl: evil }, { ...second, number: `2${evil}`, references: { order: `2${evil}` } }];

  test.each(KINDS)("%s stays inert, as text too", (kind) => {
    for (const [listed, collector] of [[invoices, undefined], [invoices.slice(0, 1), fields]] as const) {
      const dossier = dossierOf({ ...(kind === "fourteen-day-letter" ? consumer : business), ...fields }, [...listed], [{ type: "promise", on: "2026-10-01", payBy: kind === "confirmation" ? "2026-12-01" : "2026-10-10", note: evil }], { creditor: { ...creditor, ...fields } });
      const { html, text, subject } = composeNotice(dossier, { on: "2026-11-02", law: nl, kind, ...(collector === undefined ? {} : { collector, handover: { name: evil } }) });
      expect(faultsOf(html)).toEqual([]);
      expect(text.split(/[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => /^(IBAN|Bedrag|Amount)\b.*(NL02|€ 1,00$)/.test(line))).toEqual([]);
      expect(`${text.replaceAll("\n", "")}${subject}${html.replaceAll("\n", "")}`).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u2028\u2029]/u);
    }
  });
});

test("the checker sees what it is for", () => {
  expect(faultsOf('<p onclick="x">a</p>')).toEqual(["p with onclick"]);
  expect(faultsOf("<p>a < b</p>")).toEqual(["not allowed: <"]);
  expect(faultsOf('<p><a href="http://x">a</a>')).toEqual(["a link to http://x", "left open: p"]);
});

test("text and html give the same figures", () => {
  const figures = (content: string) => [...new Set(content.match(/€\u00a0-?[\d.,]+\d|\d+,\d+%|\d{1,2} [a-z]+ 20\d\d/g))].sort();
  for (const kind of ["reminder", "final-demand", "fourteen-day-letter", "interruption", "plan-proposal"] as const) {
    const { text, html } = composeNotice(dossierOf(consumer, [agreed, second], [{ type: "payment", on: "2026-10-20", amount: "300.00" }]), { on: "2026-11-02", law: nl, kind });
    expect(figures(html.replace(/<[^>]*>/g, " "))).toEqual(figures(text));
    expect(figures(text).length).toBeGreaterThan(4);
  }
});

test("a letter of 800 invoices is eight times one of 100, not sixty-four, and names every one", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...agreed, number: `INV-${index}-`, references: { order: `O-${index}` } }));
  const [small, large] = [100, 800].map((count) => composeNotice(dossierOf(business, many(count)), { on: "2026-11-02", law: nl, kind: "final-demand" }));
  expect(large!.text.length).toBeLessThan(small!.text.length * 9);
  expect(large!.html.length).toBeLessThan(small!.html.length * 9);
  for (const { number } of many(800)) expect(large!.text).toContain(number);
  expect(large!.model.payment.description).toBe("INV-0-, INV-1- en 798 andere");
});
