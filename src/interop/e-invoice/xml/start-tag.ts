import { resolveReferences } from "./character-references.js";
import { isSpace, qualifiedNameAt, type QualifiedName } from "./qualified-name.js";
import { beyondLimit, malformed } from "./xml-error.js";
import { XML_LIMITS } from "./xml-limits.js";

/** A start tag as it stands. */
export interface StartTag {
  name: QualifiedName;
  /** By name, in order. */
  attributes: Attribute[];
  selfClosing: boolean;
  /** The position after the tag. */
  end: number;
}

export interface Attribute {
  name: QualifiedName;
  value: string;
}

/** Reads the start tag whose "<" stands at the position. */
export function readStartTag(text: string, position: number): StartTag {
  const name = nameAt(text, position + 1);
  const attributes: Attribute[] = [];
  let index = position + 1 + name.qualified.length;
  for (;;) {
    const next = afterSpace(text, index);
    if (text[next] === ">") return { name, attributes, selfClosing: false, end: next + 1 };
    if (text[next] === "/" && text[next + 1] === ">") return { name, attributes, selfClosing: true, end: next + 2 };
    if (text[next] === undefined) throw malformed(text, position, "a tag that does not end");
    if (next === index) throw malformed(text, next, `an unexpected ${JSON.stringify(text[next])} in a tag`);
    const attribute = readAttribute(text, next);
    const { qualified } = attribute.name;
    if (attributes.some((other) => other.name.qualified === qualified)) throw malformed(text, next, `the attribute ${qualified} twice`);
    attributes.push(attribute);
    if (attributes.length > XML_LIMITS.attributesPerElement) throw beyondLimit(XML_LIMITS.attributesPerElement, "attributes on an element");
    index = attribute.end;
  }
}

function readAttribute(text: string, position: number): Attribute & { end: number } {
  const name = nameAt(text, position);
  const equals = afterSpace(text, position + name.qualified.length);
  const start = afterSpace(text, equals + 1);
  const quote = text[start];
  const quoted = text[equals] === "=" && (quote === '"' || quote === "'");
  if (!quoted) throw malformed(text, position, `the attribute ${name.qualified} without a value in quotes`);
  const end = text.indexOf(quote, start + 1);
  if (end === -1) throw malformed(text, start, `the attribute ${name.qualified} without its closing quote`);
  const raw = text.slice(start + 1, end);
  const value = raw.includes("<") ? null : resolveReferences(raw);
  if (value === null) throw malformed(text, start, `a "<" or an undeclared reference in the attribute ${name.qualified}`);
  return { name, value, end: end + 1 };
}

function nameAt(text: string, position: number): QualifiedName {
  const name = qualifiedNameAt(text, position);
  if (name === null) throw malformed(text, position, `no name but ${JSON.stringify(text.slice(position, position + 20))}`);
  return name;
}

function afterSpace(text: string, position: number): number {
  let index = position;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}
