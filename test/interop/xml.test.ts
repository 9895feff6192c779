import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { XmlElement } from "../../src/interop/e-invoice/xml/element.js";
import { readXml } from "../../src/interop/e-invoice/xml/read-xml.js";
import { OWN_CII, OWN_CREDIT_NOTE, OWN_INVOICE, OWN_REMINDER } from "./own-documents.js";

/** After the recommendation XML 1.0 (fifth edition) and Namespaces in XML 1.0; the section behind each. */
const MALFORMED: [what: string, document: string, message: RegExp][] = [
  ["end tag of another name (3.1)", "<a><b></a></b>", /<\/a> where b ends/],
  ["end tag that begins alike", "<ab></abc>", /<\/abc> where ab ends/],
  ["end tag with another prefix", '<x:a xmlns:x="u" xmlns:y="u"></y:a>', /where x:a ends/],
  ["end tag without start (3.1)", "<a/></a>", /the end tag <\/a> without its start/],
  ["element that is never closed", "<a><b></b>", /the end of the text inside a/],
  ["second root (2.1)", "<a/><b/>", /a second root element/],
  ["text behind the root (2.1)", "<a/>b", /text outside the root element/],
  ["no element at all", "<!-- nothing -->", /no element/],
  ["tag that does not end", "<a", /no name|a tag that does not end/],
  ["tag cut in an attribute", '<a b="1', /without its closing quote/],
  ["attribute without quotes (3.1)", "<a b=1/>", /b without a value in quotes/],
  ["attribute without value (3.1)", "<a b/>", /b without a value in quotes/],
  ["attribute twice (3.1)", '<a b="1" b="2"/>', /the attribute b twice/],
  ["attributes without a space between (3.1)", '<a b="1"c="2"/>', /unexpected "c"/],
  ["< in an attribute (3.1)", '<a b="<"/>', /a "<" or an undeclared reference/],
  ["undeclared entity (4.1)", "<a>&eacute;</a>", /an undeclared reference/],
  ["undeclared entity in an attribute", '<a b="&eacute;"/>', /an undeclared reference/],
  ["bare ampersand (2.4)", "<a>R&D</a>", /an undeclared reference/],
  ["reference to NUL (4.1)", "<a>&#0;</a>", /an undeclared reference/],
  ["reference to half a surrogate pair (4.1)", "<a>&#xD800;</a>", /an undeclared reference/],
  ["reference beyond Unicode (4.1)", "<a>&#x110000;</a>", /an undeclared reference/],
  ["reference without digits (4.1)", "<a>&#;</a>", /an undeclared reference/],
  ["comment that does not end (2.5)", "<a><!-- </a>", /a comment that does not end/],
  ["CDATA that does not end (2.7)", "<a><![CDATA[</a>", /a CDATA section that does not end/],
  ["CDATA outside the root", "<![CDATA[x]]><a/>", /text outside the root/],
  ["instruction that does not end (2.6)", "<a><?b </a>", /a processing instruction that does not end/],
  ["declaration inside (2.8)", '<a><?xml version="1.0"?></a>', /an XML declaration inside the document/],
  ["undeclared prefix (Namespaces 5)", "<x:a/>", /the prefix x without a declaration/],
  ["undeclared prefix of an attribute", '<a x:b="1"/>', /the prefix x without a declaration/],
  ["prefix that is out of scope", '<a><b xmlns:x="u"/><x:c/></a>', /the prefix x without a declaration/],
  ["prefix declared as nothing (Namespaces 5)", '<a xmlns:x=""><x:b/></a>', /the prefix x without a declaration/],
  ["name that begins with a digit (2.3)", "<1a/>", /no name but/],
  ["space before the name (3.1)", "< a/>", /no name but/],
  ["control character (2.2)", "<a>\u0001</a>", /a character that XML does not allow/],
  ["half a surrogate pair (2.2)", "<a>\uD83D</a>", /a character that XML does not allow/],
];

describe("what is not well-formed", () => {
  it.each(MALFORMED)("%s", (_, document, message) => {
    expect(() => readXml(document)).toThrow(message);
    expect(() => readXml(document)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT" }));
  });

  it("says in which line", () => {
    expect(() => readXml("<a>\n<b>\n</c>\n</a>")).toThrow("line 3: expected well-formed XML, got </c> where b ends");
  });
});

describe("what is well-formed", () => {
  it.each([
    ["byte order mark and declaration", '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>1</a>', "1"],
    ["empty lines before the declaration", '\n\n<?xml version="1.0"?>\n<a>1</a>\n', "1"],
    ["apostrophe in an instruction", "<?note don't?><a>1<?don't?>2</a>", "12"],
    ["tag inside a comment", "<a><!-- </a><b> & -->1</a>", "1"],
    ["markup inside CDATA", "<a><![CDATA[<b>&amp;]]]></a>", "<b>&amp;]"],
    ["> in text and in an attribute", `<a b=">" c='"'>1 > 0</a>`, "1 > 0"],
    ["spaces in tags", "<a\n\tb = '1'\n>1</a\n>", "1"],
    ["text around an element", "<a>1<b>x</b>2</a>", "12"],
    ["letters outside ASCII in names", "<Größe_1.2-3>1</Größe_1.2-3>", "1"],
  ])("%s", (_, document, text) => {
    expect(readXml(document).text).toBe(text);
  });

  it("namespaces at every depth", () => {
    const root = readXml('<a xmlns="u" xmlns:p="v"><p:b xmlns:p="w" p:x="1" y="2"><p:c xmlns="" z="&lt;"/></p:b><p:d/><e xmlns=""/></a>');
    expect(root).toEqual({
      namespace: "u",
      name: "a",
      attributes: new Map(),
      text: "",
      children: [
        { namespace: "w", name: "b", attributes: new Map([["y", "2"]]), text: "", children: [
          { namespace: "w", name: "c", attributes: new Map([["z", "<"]]), text: "", children: [] },
        ] },
        { namespace: "v", name: "d", attributes: new Map(), text: "", children: [] },
        { namespace: "", name: "e", attributes: new Map(), text: "", children: [] },
      ],
    });
  });
});

/** Another parser's view of the same document: names without prefix and texts, in order. */
type Outline = [name: string, text: string, children: Outline[]];

function outlineOf({ name, text, children }: XmlElement): Outline {
  return [name, text.trim(), children.map(outlineOf)];
}

function outlineOfReference(node: Record<string, unknown>): Outline {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const content = node[name] as Record<string, unknown>[];
  const text = content.map((child) => (child["#text"] as string | undefined) ?? "").join("");
  return [name, text.trim(), content.filter((child) => !("#text" in child)).map(outlineOfReference)];
}

describe("the same tree as another parser", () => {
  const reference = new XMLParser({ preserveOrder: true, removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true });

  it.each([
    ["invoice", OWN_INVOICE],
    ["credit note", OWN_CREDIT_NOTE],
    ["reminder", OWN_REMINDER],
    ["Cross Industry Invoice", OWN_CII],
  ])("%s", (_, document) => {
    expect(outlineOf(readXml(document))).toEqual(outlineOfReference((reference.parse(document) as Record<string, unknown>[])[0]!));
  });
});
