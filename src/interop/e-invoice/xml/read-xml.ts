import { acceptedText } from "./accepted-text.js";
import { resolveReferences } from "./character-references.js";
import type { XmlElement } from "./element.js";
import { OUTERMOST_SCOPE, type NamespaceScope } from "./namespace-scope.js";
import { resolvedNames } from "./resolved-names.js";
import { readStartTag } from "./start-tag.js";
import { beyondLimit, malformed, notXml } from "./xml-error.js";
import { XML_LIMITS } from "./xml-limits.js";

interface OpenElement {
  element: XmlElement;
  qualifiedName: string;
  scope: NamespaceScope;
}

/**
 * The root element of an XML document: one strict pass from left to right, in time that grows with the length alone.
 *
 * A reader of our own, because the general one at hand (fast-xml-parser 5.12) needs over a second and 700 MB for 8 MB of XML,
 * pairs no end tags with start tags, and loses text behind an apostrophe in a processing instruction. It knows what an invoice
 * needs and refuses the rest: no DOCTYPE, so no entities beyond the five built-in ones and nothing external.
 */
export function readXml(input: unknown): XmlElement {
  const text = acceptedText(input);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let attributes = 0;

  const addText = (piece: string | null, position: number) => {
    if (piece === null) throw malformed(text, position, "an undeclared reference; only &amp; &lt; &gt; &quot; &apos; and numeric ones are known");
    const element = open[open.length - 1]?.element;
    if (element === undefined) {
      if (piece.trim() !== "") throw malformed(text, position, "text outside the root element");
    } else if (element.text !== "" || piece.trim() !== "") element.text += piece;
  };

  const openElement = (position: number): number => {
    if (root !== null && open.length === 0) throw malformed(text, position, "a second root element");
    const inner = open[open.length - 1];
    const tag = readStartTag(text, position);
    const names = resolvedNames(tag, inner?.scope ?? OUTERMOST_SCOPE);
    if ("undeclared" in names) throw malformed(text, position, `the prefix ${names.undeclared} without a declaration`);
    elements += 1;
    attributes += tag.attributes.length;
    if (elements > XML_LIMITS.elements) throw beyondLimit(XML_LIMITS.elements, "elements");
    if (attributes > XML_LIMITS.attributes) throw beyondLimit(XML_LIMITS.attributes, "attributes");
    if (open.length >= XML_LIMITS.nesting) throw beyondLimit(XML_LIMITS.nesting, "elements inside each other");
    const element: XmlElement = { namespace: names.namespace, name: tag.name.local, attributes: names.attributes, children: [], text: "" };
    if (inner === undefined) root = element;
    else inner.element.children.push(element);
    if (!tag.selfClosing) open.push({ element, qualifiedName: tag.name.qualified, scope: names.scope });
    return tag.end;
  };

  const closeElement = (position: number): number => {
    const last = open.pop();
    const name = last?.qualifiedName ?? "";
    const end = text.indexOf(">", position);
    const matches = text.startsWith(name, position + 2) && text.slice(position + 2 + name.length, end).trim() === "";
    if (last === undefined || end === -1 || !matches) {
      const got = text.slice(position, position + 40).split(">")[0]!;
      throw malformed(text, position, last === undefined ? `the end tag ${got}> without its start` : `${got}> where ${name} ends`);
    }
    return end + 1;
  };

  const skip = (position: number, terminator: string, what: string): number => {
    const end = text.indexOf(terminator, position);
    if (end === -1) throw malformed(text, position, `${what} that does not end`);
    return end + terminator.length;
  };

  const skipDeclaration = (position: number): number => {
    if (text.startsWith("<!--", position)) return skip(position + 4, "-->", "a comment");
    if (!text.startsWith("<![CDATA[", position)) throw notXml("XML without a DOCTYPE", JSON.stringify(text.slice(position, position + 20)));
    const end = skip(position + 9, "]]>", "a CDATA section");
    addText(text.slice(position + 9, end - 3), position);
    return end;
  };

  const skipInstruction = (position: number): number => {
    const declaration = /^<\?xml\s/i.test(text.slice(position, position + 6));
    if (declaration && text.slice(0, position).trim() !== "") throw malformed(text, position, "an XML declaration inside the document");
    return skip(position + 2, "?>", "a processing instruction");
  };

  let position = 0;
  while (position < text.length) {
    const next = text.indexOf("<", position);
    const end = next === -1 ? text.length : next;
    if (end > position) addText(resolveReferences(text.slice(position, end)), position);
    const kind = text[end + 1];
    if (end === text.length) position = end;
    else if (kind === "/") position = closeElement(end);
    else if (kind === "!") position = skipDeclaration(end);
    else if (kind === "?") position = skipInstruction(end);
    else position = openElement(end);
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) throw malformed(text, text.length, `the end of the text inside ${unclosed.qualifiedName}`);
  if (root === null) throw notXml("the text of an XML document", "no element");
  return root;
}
