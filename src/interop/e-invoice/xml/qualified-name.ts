/** A name with its prefix, as it stands in a tag. */
export interface QualifiedName {
  qualified: string;
  /** Empty when there is none. */
  prefix: string;
  local: string;
}

/** Longer than any name; a hostile one is not scanned to its end. */
const LONGEST_NAME = 200;

/** The name at the position, or null when none stands there. Letters outside ASCII are taken without asking which ones they are. */
export function qualifiedNameAt(text: string, position: number): QualifiedName | null {
  if (!startsName(text.charCodeAt(position))) return null;
  let colon = -1;
  let end = position + 1;
  for (const limit = position + LONGEST_NAME; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code === COLON && colon === -1 && startsName(text.charCodeAt(end + 1))) colon = end;
    else if (!continuesName(code)) break;
  }
  const after = text.charCodeAt(end);
  if (after !== EQUALS && after !== SLASH && after !== GREATER && !isSpace(after)) return null;
  const qualified = text.slice(position, end);
  if (colon === -1) return { qualified, prefix: "", local: qualified };
  return { qualified, prefix: text.slice(position, colon), local: text.slice(colon + 1, end) };
}

const COLON = 58;
const EQUALS = 61;
const SLASH = 47;
const GREATER = 62;

function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 0xc0;
}

function continuesName(code: number): boolean {
  return startsName(code) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 0xb7;
}

/** The four characters that XML counts as white space. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
