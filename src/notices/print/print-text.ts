import type { Block, Column } from "../layout/blocks.js";
import type { Inline } from "../wording/inline.js";
import { isolated, ownLines } from "./safe-text.js";

/** A wider table does not stay readable as plain text: it is written out row by row. */
const WIDEST_TABLE = 100;

/** A longer label stands on its own: the others are not moved to the right of it. */
const WIDEST_LABEL = 40;

/** A line as plain text. */
export function lineText(inline: Inline): string {
  return inline.map(({ text, foreign }) => (foreign ? isolated(text) : ownLines(text))).join("");
}

/** The letter as plain text, for the text part of an e-mail or for a printed letter. */
export function printText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return lineText(block.asText);
    case "paragraph":
      return lineText(block.text);
    case "heading":
      return underlined(lineText(block.text));
    case "lines":
      return block.lines.map(lineText).join("\n");
    case "facts":
      return `${underlined(lineText(block.caption))}\n${factsText(block.facts.map(({ label, value }) => [`${lineText(label)}:`, lineText(value)]))}`;
    case "table":
      return tableText(block);
    case "link":
      return `${lineText(block.text)}:\n${block.url}`;
  }
}

function underlined(text: string): string {
  return `${text}\n${"-".repeat(Math.min(length(text), WIDEST_TABLE))}`;
}

function factsText(facts: readonly (readonly [string, string])[]): string {
  const width = facts.reduce((widest, [label]) => (length(label) > WIDEST_LABEL ? widest : Math.max(widest, length(label))), 0);
  return facts.map(([label, value]) => `${padded(label, width, "start")} ${value}`).join("\n");
}

function tableText({ caption, columns, rows, total }: Extract<Block, { kind: "table" }>): string {
  const headings = columns.map(({ heading }) => lineText(heading));
  const cells = rows.map((row) => row.map(lineText));
  const last = total?.map(lineText);
  const lines = [headings, ...cells, ...(last === undefined ? [] : [last])];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (index === 0 && isClosing(line) ? 0 : length(line[index]!)))));
  const width = widths.reduce((sum, each) => sum + each + 2, -2);
  if (width > WIDEST_TABLE) return [underlined(lineText(caption)), ...writtenOut(headings, cells, last)].join("\n\n");
  const rule = "-".repeat(width);
  const line = (row: readonly string[]) => (isClosing(row) ? closingLine(row, width) : row.map((cell, index) => padded(cell, widths[index]!, columns[index]!.align)).join("  ").trimEnd());
  return [underlined(lineText(caption)), line(headings), rule, ...cells.map(line), ...(last === undefined ? [] : [rule, line(last)])].join("\n");
}

/** A row with a name and a sum alone: its name may reach over the columns between. */
function isClosing(row: readonly string[]): boolean {
  return row.length > 2 && row.slice(1, -1).every((cell) => cell === "") && row.at(-1) !== "";
}

function closingLine(row: readonly string[], width: number): string {
  const sum = row.at(-1)!;
  return `${padded(row[0]!, width - length(sum) - 2, "start")}  ${sum}`;
}

/** Row by row, each cell after its heading. */
function writtenOut(headings: readonly string[], rows: readonly (readonly string[])[], total: readonly string[] | undefined): string[] {
  const row = (cells: readonly string[]) => factsText(headings.flatMap((heading, index) => (cells[index] === "" ? [] : [[`${heading}:`, cells[index]!] as const])));
  return [...rows.map(row), ...(total === undefined ? [] : [total.filter((cell) => cell !== "").join(": ")])];
}

function padded(text: string, width: number, align: Column["align"]): string {
  const spaces = " ".repeat(Math.max(0, width - length(text)));
  return align === "start" ? text + spaces : spaces + text;
}

/** In characters as they are counted by a reader, not in halves of them. */
function length(text: string): number {
  return [...text].length;
}
