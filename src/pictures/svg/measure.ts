/** Widths of Arial and its like, in parts of the height; a little wide rather than narrow. */
const NARROW = /[iljtfrI.,:;'’|!()[\]/ \u00a0-]/;
const WIDE = /[mwMW@%€—]/;
const CAPITAL = /[A-Z&ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜ]/;
/** Signs that take a square each, such as Chinese. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\ud800-\udbff][\udc00-\udfff]/u;

/** About how wide a text is drawn. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += SQUARE.test(sign) ? 1.05 : WIDE.test(sign) ? 0.9 : CAPITAL.test(sign) ? 0.71 : NARROW.test(sign) ? 0.35 : 0.58;
  return width * size;
}

/** The text in lines that fit, broken between words where that can be; what does not fit on the last one ends in an ellipsis. */
export function wrapped(text: string, width: number, size: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(" ").flatMap((word) => pieces(word, width, size))) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (line === "" || widthOf(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  lines.push(line);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), shortened(lines.slice(mostLines - 1).join(" "), width, size)];
}

/** The text, cut off with an ellipsis where it is wider. */
export function shortened(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** A word in pieces none of which is wider than a line. */
function pieces(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const parts = [""];
  for (const sign of word) {
    if (parts.at(-1) !== "" && widthOf(parts.at(-1)! + sign, size) > width) parts.push("");
    parts[parts.length - 1] += sign;
  }
  return parts;
}
