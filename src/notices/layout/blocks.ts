import type { Inline } from "../wording/inline.js";

/** A column of a table: its heading, and on which side its cells stand. */
export interface Column {
  heading: Inline;
  align: "start" | "end";
}

/** Rows under headings, and a closing row. */
export interface TableContents {
  columns: Column[];
  rows: Inline[][];
  total?: Inline[];
}

/** A part of a letter, whether it is printed as text or as HTML. */
export type Block =
  /** In HTML a heading of its own; as plain text the line that says what the letter is about. */
  | { kind: "title"; text: Inline; asText: Inline }
  | { kind: "heading"; text: Inline }
  | { kind: "paragraph"; text: Inline }
  /** Lines that belong together: an address, a signature. */
  | { kind: "lines"; lines: Inline[] }
  /** Names with a value each; the caption says of what. */
  | { kind: "facts"; caption: Inline; facts: { label: Inline; value: Inline; strong?: boolean }[] }
  /** `narrow`: the same in fewer columns, where as many as these do not fit the screen of a telephone. */
  | ({ kind: "table"; caption: Inline; narrow?: TableContents } & TableContents)
  /** The text says what the link does; the address stands beside it as text. */
  | { kind: "link"; text: Inline; url: string };
