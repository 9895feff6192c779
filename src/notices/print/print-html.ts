import type { Block, Column } from "../layout/blocks.js";
import type { Language } from "../language/language.js";
import type { Inline } from "../wording/inline.js";
import { lineText } from "./print-text.js";
import { balanced, oneLine, ownLines } from "./safe-text.js";

const TEXT = "color:#1a1a1a";
const CELL = "padding:6px 12px 6px 0;vertical-align:top;border-bottom:1px solid #c8c8c8";
const STYLE = {
  body: `margin:0;padding:0;background-color:#ffffff;${TEXT};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5`,
  main: "max-width:640px;margin:0 auto;padding:24px 16px;overflow-wrap:break-word",
  h1: "margin:24px 0 16px;font-size:22px;line-height:1.3",
  h2: "margin:24px 0 8px;font-size:18px;line-height:1.3",
  paragraph: "margin:0 0 16px",
  table: `margin:0 0 16px;border-collapse:collapse;font-size:16px;${TEXT}`,
  wideTable: `margin:0 0 16px;border-collapse:collapse;font-size:14px;${TEXT}`,
  // Our own words keep a column wide enough for them; a long one from outside may break anywhere.
  foreign: "overflow-wrap:anywhere",
  caption: "padding:0;text-align:left",
  link: "color:#0b4a8f;text-decoration:underline;font-weight:bold",
} as const;

const LONG_WORD = /[^\s-]{11}/u;

/** The letter as an e-mail that screen readers can read: headings, tables with headers, inline style, nothing from elsewhere. */
export function printHtml(blocks: readonly Block[], title: Inline, language: Language): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${escaped(lineText(title))}</title>`,
    "</head>",
    `<body style="${STYLE.body}">`,
    `<main style="${STYLE.main}">`,
    ...blocks.map(blockHtml),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<h1 style="${STYLE.h1}">${inlineHtml(block.text)}</h1>`;
    case "heading":
      return `<h2 style="${STYLE.h2}">${inlineHtml(block.text)}</h2>`;
    case "paragraph":
      return `<p style="${STYLE.paragraph}">${inlineHtml(block.text)}</p>`;
    case "lines":
      return `<p style="${STYLE.paragraph}">${block.lines.map(inlineHtml).join("<br>\n")}</p>`;
    case "facts":
      return factsHtml(block);
    case "table":
      return tableHtml(block);
    case "link":
      return linkHtml(block);
  }
}

function linkHtml({ text, url }: Extract<Block, { kind: "link" }>): string {
  const address = escaped(url);
  const link = `<a href="${address}" style="${STYLE.link}">${inlineHtml(text)}</a>`;
  return `<p style="${STYLE.paragraph}">${link}<br>\n<span style="${STYLE.foreign}">${address}</span></p>`;
}

function factsHtml({ caption, facts }: Extract<Block, { kind: "facts" }>): string {
  const rows = facts.map(({ label, value, strong }) => {
    const style = `${CELL};text-align:left;font-weight:${strong === true ? "bold" : "normal"}`;
    return `<tr><th scope="row" style="${style}">${inlineHtml(label)}</th><td style="${style}">${inlineHtml(value)}</td></tr>`;
  });
  return [`<table style="${STYLE.table}">`, captionHtml(caption), "<tbody>", ...rows, "</tbody>", "</table>"].join("\n");
}

/** With more columns the letters must be smaller to fit a telephone. */
const MOST_LARGE_COLUMNS = 3;

function tableHtml(table: Extract<Block, { kind: "table" }>): string {
  const { caption, narrow } = table;
  const { columns, rows, total } = narrow ?? table;
  const side = ({ align }: Column) => `text-align:${align === "start" ? "left" : "right"}`;
  const head = columns.map((column) => `<th scope="col" style="${CELL};${side(column)}">${inlineHtml(column.heading)}</th>`).join("");
  const row = (cells: Inline[], weight: string) =>
    `<tr>${cells.map((cell, index) => {
      const style = `${CELL};${side(columns[index]!)}${weight}`;
      return index === 0 ? `<th scope="row" style="${style}${weight === "" ? ";font-weight:normal" : ""}">${inlineHtml(cell)}</th>` : `<td style="${style}">${inlineHtml(cell)}</td>`;
    }).join("")}</tr>`;
  return [
    `<table style="${columns.length > MOST_LARGE_COLUMNS ? STYLE.wideTable : STYLE.table}">`, captionHtml(caption), `<thead><tr>${head}</tr></thead>`,
    "<tbody>", ...rows.map((cells) => row(cells, "")), "</tbody>",
    ...(total === undefined ? [] : [`<tfoot>${row(total, ";font-weight:bold")}</tfoot>`]),
    "</table>",
  ].join("\n");
}

function captionHtml(caption: Inline): string {
  return `<caption style="${STYLE.caption}"><h2 style="${STYLE.h2}">${inlineHtml(caption)}</h2></caption>`;
}

/** What came from outside stands in an element of its own, so that its direction of writing stays inside it. */
function inlineHtml(inline: Inline): string {
  return inline.map(({ text, foreign }) => (foreign ? foreignHtml(balanced(oneLine(text))) : escaped(ownLines(text)).replaceAll("\n", "<br>\n"))).join("");
}

function foreignHtml(line: string): string {
  return `<bdi${LONG_WORD.test(line) ? ` style="${STYLE.foreign}"` : ""}>${escaped(line)}</bdi>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
