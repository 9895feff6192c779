/** Rows of text as aligned columns, two spaces apart and indented; a column is "left" or "right". */
export function table(header, rows, alignments) {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `  ${row.map((cell, column) => (alignments[column] === "right" ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ")}`.trimEnd();
  return all.map(line);
}
