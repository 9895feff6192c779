import { invalid } from "../../../errors/invalid.js";
import { show } from "../../../errors/show.js";
import { beyondLimit, malformed, notXml } from "./xml-error.js";
import { XML_LIMITS } from "./xml-limits.js";

/** What XML 1.0 allows nowhere: control characters, half a surrogate pair, two non-characters. */
const NOT_A_CHARACTER = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u;

const WANTED = "the text of an XML document";

/** The text without its byte order mark, once it can be XML at all; otherwise an error that says what it is instead. */
export function acceptedText(input: unknown): string {
  if (ArrayBuffer.isView(input)) throw notXml(WANTED, "bytes; decode them first, as new TextDecoder().decode(bytes) does");
  if (typeof input !== "string") throw invalid("", "xml", WANTED, input);
  if (input.length > XML_LIMITS.characters) throw beyondLimit(XML_LIMITS.characters, `characters (${input.length} here)`);
  const text = input.replace(/^\uFEFF/, "");
  if (text.includes("\0")) throw notXml(WANTED, "text with NUL characters, such as UTF-16 that was decoded as UTF-8");
  const start = text.trimStart();
  if (!start.startsWith("<")) throw notXml(WANTED, whatElse(start));
  if (/^<(?:!doctype\s+)?html/i.test(start)) throw notXml(WANTED, "an HTML page");
  const forbidden = NOT_A_CHARACTER.exec(text);
  if (forbidden !== null) throw malformed(text, forbidden.index, "a character that XML does not allow");
  return text;
}

function whatElse(start: string): string {
  if (start === "") return "an empty text";
  if (start.startsWith("%PDF")) return "a PDF; the XML file inside it (factur-x.xml, xrechnung.xml) has to be taken out first";
  if (start.startsWith("{") || start.startsWith("[")) return "JSON";
  if (/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/.test(start)) return "text decoded with the wrong encoding: a byte order mark as letters";
  return show(start);
}
