import { warning, type Finding } from "../../facts/finding.js";

/** What a decoder leaves where the bytes did not fit the encoding: the text is then not what the sender wrote. */
export function decodingFindings(xml: string): Finding[] {
  if (!xml.includes("\uFFFD")) return [];
  const encoding = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([^"']{1,40})["']/.exec(xml.slice(0, 300))?.[1] ?? "UTF-8";
  const message = `The text has characters that were lost when it was decoded; the document says its encoding is ${encoding}.`;
  return [warning("CHARACTERS_LOST", message, { values: { encoding }, fix: `Decode the file as ${encoding} and read it again.` })];
}
