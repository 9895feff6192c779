import { plainText } from "../../../terms/reading/text/tokens.js";
import { withoutEntities } from "./html-entities.js";
import { withoutQuotedMail } from "./quoted-mail.js";

/** Their content is no text of the letter. */
const UNSEEN = new Set(["style", "script", "head", "title", "template"]);
/** A paragraph of its own, a line of its own, a cell of a row. */
const PARAGRAPHS = new Set(["p", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "body", "html", "section", "article", "header", "footer", "main", "blockquote", "dl", "hr"]);
const LINES = new Set(["br", "div", "tr", "li", "dt", "dd", "caption", "address", "thead", "tbody", "tfoot"]);
const CELLS = new Set(["td", "th"]);
const IS_HTML = /<(?:!doctype|\/?(?:html|body|p|div|br|table|tr|td|th|span|b|strong|i|em|a|ul|ol|li|h[1-6]|style|head|font|center|u|hr|img)\b)/i;

/** The letter as plain text, without the mails quoted beneath it: tags taken out of what was pasted as html, cells of a row on one line, character references as characters. */
export function plainLetter(text: string): string {
  return withoutQuotedMail(plainText(withoutEntities(IS_HTML.test(text) ? withoutTags(text) : text)));
}

function withoutTags(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || !/[a-zA-Z!/?]/.test(html[open + 1] ?? "")) {
      const end = open < 0 ? html.length : open + 1;
      pieces.push(html.slice(at, end).replace(/\s+/g, " "));
      at = end;
      continue;
    }
    pieces.push(html.slice(at, open).replace(/\s+/g, " "));
    const isComment = html.startsWith("<!--", open);
    const close = html.indexOf(isComment ? "-->" : ">", open);
    if (close < 0) break;
    at = close + (isComment ? 3 : 1);
    const isEnd = html[open + 1] === "/";
    const name = /^[a-zA-Z][a-zA-Z0-9]{0,15}/.exec(html.slice(open + (isEnd ? 2 : 1), open + 20))?.[0]?.toLowerCase();
    if (name === undefined || isComment) continue;
    if (UNSEEN.has(name) && !isEnd) at = endOfElement(html, name, at);
    else pieces.push(breakFor(name, isEnd));
  }
  return pieces.join("");
}

function endOfElement(html: string, name: string, from: number): number {
  // Looked for letter by letter case-insensitively: the name is known, so both spellings will do.
  const lower = html.indexOf(`</${name}`, from);
  const upper = html.indexOf(`</${name.toUpperCase()}`, from);
  const found = lower < 0 ? upper : upper < 0 ? lower : Math.min(lower, upper);
  return found < 0 ? html.length : found;
}

function breakFor(name: string, isEnd: boolean): string {
  if (PARAGRAPHS.has(name)) return "\n\n";
  if (LINES.has(name)) return "\n";
  return CELLS.has(name) && isEnd ? " | " : "";
}
