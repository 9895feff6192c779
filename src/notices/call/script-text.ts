import type { CallLine, CallSection } from "./call-model.js";

/** Short enough to read aloud from a screen or a sheet. */
const WIDTH = 78;

/** The script as plain text: a title, numbered headings, short lines; what is said stands between quotation marks. */
export function scriptText(title: string, subtitle: string, sections: readonly CallSection[], quotes: readonly [string, string]): string {
  const blocks = sections.map(({ heading, lines }, index) => [`${index + 1}. ${heading.toUpperCase()}`, ...lines.map((line) => printLine(line, quotes))].join("\n"));
  return `${[`${wrapped(title, "", "")}\n${wrapped(subtitle, "", "")}`, ...blocks].join("\n\n")}\n`;
}

function printLine({ kind, text }: CallLine, [open, close]: readonly [string, string]): string {
  switch (kind) {
    case "say":
      return wrapped(`${open}${text}${close}`, "     ", "     ");
    case "answer":
      return `\n${wrapped(text, "   ", "   ")}`;
    case "detail":
      return wrapped(text, "     ", "       ");
    default:
      return wrapped(text, "   - ", "     ");
  }
}

/** Lines of at most the width, broken at spaces; a longer word has a line of its own. */
function wrapped(text: string, first: string, following: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = following;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
