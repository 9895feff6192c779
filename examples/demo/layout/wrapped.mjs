const COLUMNS = 100;

/** Text broken into lines of at most 100 columns: the first begins with `first`, the others are indented as far. A no-break space stays. */
export function wrapped(text, first) {
  const indent = " ".repeat(first.length);
  const width = COLUMNS - first.length;
  const lines = [""];
  for (const word of text.split(/[^\S\u00a0]+/).flatMap((word) => pieces(word, width))) {
    const last = lines.at(-1);
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}

function pieces(word, width) {
  return word.match(new RegExp(`.{1,${width}}`, "gsu")) ?? [];
}
