import type { Language } from "../notices/language/language.js";

/** A picture and the same content as rows: the table is the proof, the picture supports it. */
export interface Picture<Row> {
  /**
   * A whole `<svg>` element as text, to put into a page as it is: an image to assistive technology, named by its title and told in full by
   * its description; no script, no style sheet, nothing from elsewhere. Text takes the colour of its surroundings.
   */
  svg: string;
  /** What the picture is called, as its `<title>` says it. */
  title: string;
  /** The whole content in words, as its `<desc>` says it. */
  description: string;
  /** What is drawn, in order, each with its sentence. */
  rows: Row[];
}

/** What every picture may be asked for. */
export interface PictureOptions {
  /** "nl" when absent. */
  language?: Language;
  /** What the ids inside start with: two pictures on one page need two. A letter, then letters, digits, hyphens and underscores. */
  idPrefix?: string;
  /** Width of the drawing in its own units, at which text is 14 high; 480 when absent, 320 for a telephone. It scales with its place. */
  width?: number;
}
