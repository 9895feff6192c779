const BUILT_IN: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
/** "#x0010FFFF" and a few zeros more than anybody writes. */
const LONGEST_REFERENCE = 12;

/**
 * The text with the five built-in entities and the numeric references resolved, once: what they stand for is text and is not
 * read again. Null for any other reference; with no DOCTYPE, nothing else can be declared.
 */
export function resolveReferences(text: string): string | null {
  let resolved = "";
  let rest = 0;
  for (let start = text.indexOf("&"); start !== -1; start = text.indexOf("&", rest)) {
    const end = text.indexOf(";", start);
    const character = end === -1 || end - start > LONGEST_REFERENCE ? null : characterOf(text.slice(start + 1, end));
    if (character === null) return null;
    resolved += text.slice(rest, start) + character;
    rest = end + 1;
  }
  return rest === 0 ? text : resolved + text.slice(rest);
}

function characterOf(name: string): string | null {
  if (!name.startsWith("#")) return BUILT_IN.get(name) ?? null;
  const code = /^#x[0-9A-Fa-f]+$/.test(name) ? parseInt(name.slice(2), 16) : /^#[0-9]+$/.test(name) ? parseInt(name.slice(1), 10) : 0;
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** The production Char of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
