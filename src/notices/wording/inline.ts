/** A piece of a line: our own words, or a value that came from outside (a name, a number, a reference). */
export interface Segment {
  text: string;
  foreign: boolean;
}

/** One line of a letter. What came from outside stays apart until it is printed: it is never read as text to fill in, or as markup. */
export type Inline = readonly Segment[];

/** Words and figures that the package itself wrote. */
export function own(text: string): Inline {
  return [{ text, foreign: false }];
}

/** A value from outside, made harmless when it is printed. */
export function foreign(text: string): Inline {
  return [{ text, foreign: true }];
}

/** The line as one text, as it was given. */
export function joined(inline: Inline): string {
  return inline.map(({ text }) => text).join("");
}
