/** Signs that turn the direction of text, and letters that are written from right to left. */
const TURNS_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const OPENS_ISOLATE = /[\u2066-\u2068]/;

/** Text on one line: line ends become spaces, other control characters and halves of characters go. All else stays. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Our own text: its line ends stay. */
export function ownLines(text: string): string {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine).join("\n");
}

/** A value from outside that cannot turn the direction of what stands around it: put apart where it could. */
export function isolated(text: string): string {
  const line = balanced(oneLine(text));
  return TURNS_DIRECTION.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}

/** The text with each isolate that it opens closed, and without a closing sign that would end ours. */
export function balanced(text: string): string {
  let open = 0;
  let result = "";
  for (const character of text) {
    if (character === POP_ISOLATE && open === 0) continue;
    if (character === POP_ISOLATE) open -= 1;
    if (OPENS_ISOLATE.test(character)) open += 1;
    result += character;
  }
  return result + POP_ISOLATE.repeat(open);
}
