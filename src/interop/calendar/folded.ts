import { utf8Size } from "../utf-8.js";

/** The most bytes of a line of a calendar, its end not counted. */
const MOST_BYTES = 75;

/** A line of a calendar in pieces of at most 75 bytes, each but the first after a line end and a space; no character is cut. */
export function folded(line: string): string {
  let text = "";
  let size = 0;
  for (const character of line) {
    const bytes = utf8Size(character);
    if (size + bytes > MOST_BYTES) {
      text += "\r\n ";
      size = 1;
    }
    text += character;
    size += bytes;
  }
  return text;
}
