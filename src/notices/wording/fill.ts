import { own, type Inline } from "./inline.js";

/** What stands where {name} stands in a text. */
export type Values = Readonly<Record<string, Inline>>;

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/** A text with its {names} filled in, once: braces inside a value are left as they are. A name without a value leaves nothing. */
export function fill(text: string, values: Values): Inline {
  const line: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const value = Object.hasOwn(values, match[1]!) ? values[match[1]!]! : [];
    line.push(own(text.slice(end, match.index)), value);
    end = match.index + match[0].length;
    // "B.V." ends a sentence with its own full stop.
    if (text[end] === "." && value.at(-1)?.text.endsWith(".") === true) end += 1;
  }
  return [...line, own(text.slice(end))].flat().filter((segment) => segment.text !== "");
}

/** The {names} that stand in a text. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}
