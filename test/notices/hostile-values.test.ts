import type { NoticeKind } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { agreed, business, creditor, dossierOf, second } from "./compose/letter-cases.js";

const compose = (name: string, kind: NoticeKind = "reminder", number = "2026-0042") =>
  composeNotice(dossierOf({ ...business, name, contact: name }, [{ ...agreed, number, references: { order: name, payment: name } }], [], { creditor: { ...creditor, name, contact: name, phone: name, email: name } }), { on: "2026-10-05", law: nl, kind });

const OUR_TAGS = ["html", "head", "meta", "title", "body", "main", "p", "br", "bdi", "h1", "h2", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "span"];

/** The text of an element's content, read as a browser would. */
const decoded = (html: string) => html.replaceAll(/<[^>]*>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

describe("values from outside come out intact and harmless", () => {
  test.each([
    ["markup", '<script>alert("1")</script>'], ["an attribute", '" onmouseover="x'], ["quotes", `O'Neill & "Zonen" <BV>`], ["an entity", "&lt;b&gt; &amp;"], ["emoji", "Bakker 🥖👩‍👩‍👧 Zuid"],
    ["a placeholder", "{total} {{iban}} ${x} {constructor}"], ["right to left", "מאפיית הדרום"], ["Arabic", "مخبز الجنوب"], ["combining marks", "Z̈́ąȷ̈"], ["dollar patterns", "$& $1 $`"], ["a template", "<%= x %> {{x}} %s"],
  ])("%s", (_, name) => {
    const { text, html, subject } = compose(name, "invoice");
    expect(text).toContain(name);
    expect(subject).toContain(name);
    expect(decoded(html)).toContain(name);
    expect(html).not.toMatch(/<script|<b>|onmouseover="|<BV>/);
    expect(html.match(/<[a-z][a-z0-9]*/gi)!.filter((tag) => !OUR_TAGS.includes(tag.slice(1)))).toEqual([]);
  });

  test("ten thousand characters", () => {
    const long = "lang".repeat(2_500);
    const { text, html } = compose(long);
    expect(text.split(long).length).toBeGreaterThan(5);
    expect(html).toContain(long);
    const several = composeNotice(dossierOf(business, [{ ...agreed, number: long }, second]), { on: "2026-10-14", law: nl, kind: "reminder" });
    expect(several.text).toMatch(new RegExp(`^Factuur: +${long}$`, "m"));
    expect(several.text.length).toBeLessThan(long.length * 12);
  });

  test("a sign that turns the direction does not reach what stands behind it", () => {
    const { text, html } = compose("Bakker \u202etxt.exe", "invoice");
    expect(text).toContain("\u2068Bakker \u202etxt.exe\u2069");
    expect(html).toContain("<bdi>Bakker \u202etxt.exe</bdi>");
    // A closing sign of its own would end ours early, an opening one would swallow it.
    expect(compose("a\u2069b\u202ec").text).toContain("\u2068ab\u202ec\u2069");
    expect(compose("a\u2067b").text).toContain("\u2068a\u2067b\u2069\u2069");
    for (const { text: line } of [compose("x\u2066\u2067y"), compose("\u2069\u2069z\u202b")]) {
      const signs = [...line].filter((sign) => /[\u2066-\u2069]/.test(sign));
      let depth = 0;
      for (const sign of signs) {
        depth += sign === "\u2069" ? -1 : 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  test("control characters and line ends do not break a line", () => {
    const { text, html } = compose("Bakker\r\nBcc: x@y\u0000\u0007\u2028Zuid\u0085", "invoice", "A\n1");
    for (const printed of [text, html]) expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(text).toContain("Bakker Bcc: x@y Zuid");
    expect(compose("a\ud800b").text).toContain("a\ufffdb");
  });

  test.each(["javascript:alert(1)", "http://x.example", "https://x.example/\"onclick=", "https://", "https://a b.example", "HTTPS", "https://good.example@evil.example/", "https://x.example/<b>", "//x.example", "https://x.example/\u202e", " https://x.example"])("%s is no payment link", (paymentUrl) => {
    const { html, text, findings } = composeNotice(dossierOf(business, [{ ...agreed, paymentUrl }]), { on: "2026-10-05", law: nl, kind: "reminder" });
    expect(html).not.toContain("<a ");
    expect(text).not.toContain("online");
    expect(findings).toContainEqual(expect.objectContaining({ code: "PAYMENT_LINK_LEFT_OUT", path: "invoices[0].paymentUrl" }));
  });

  test("a plain https address is, with what it does as its text", () => {
    const { html } = composeNotice(dossierOf(business, [{ ...agreed, paymentUrl: "https://pay.example/a?b=1&c='2" }]), { on: "2026-10-05", law: nl, kind: "reminder" });
    expect(html).not.toContain("<a ");
    const fine = composeNotice(dossierOf(business, [{ ...agreed, paymentUrl: "https://pay.example/a?b=1&c=2#d" }]), { on: "2026-10-05", law: nl, kind: "reminder" });
    expect(fine.html).toContain('<a href="https://pay.example/a?b=1&amp;c=2#d"');
    expect(fine.html).toContain(">Betaal factuur <bdi>2026-0042</bdi> online</a>");
  });
});

describe("the e-mail can be read by everybody", () => {
  test.each(["reminder", "final-demand", "plan-proposal"] as const)("%s", (kind) => {
    const { html, subject } = composeNotice(dossierOf(business, [agreed, second]), { on: "2026-11-02", law: nl, kind, language: "en" });
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(decoded(/<title>(.*)<\/title>/.exec(html)![1]!)).toBe(subject);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<svg|<script|<link|src=|url\(|@import|data:|<style/);
    for (const table of html.match(/<table[\s\S]*?<\/table>/g)!) {
      expect(table).toContain("<caption");
      expect(table).toMatch(/<th scope="(?:row|col)"/);
      expect(table).not.toMatch(/<th(?!ead| scope=)/);
    }
    for (const [, size] of html.matchAll(/font-size:(\d+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(14);
    for (const [, colour] of html.matchAll(/[^-]color:(#[0-9a-f]{6})/g)) expect(contrastOnWhite(colour!)).toBeGreaterThanOrEqual(4.5);
  });

  /** WCAG 2: relative luminance, and its ratio to white. */
  const contrastOnWhite = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
  };
});
