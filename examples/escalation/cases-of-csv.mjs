/** The cases of a table as CSV without quoted commas: two of its columns, by name. */
export function casesOf(csv, score, recovered) {
  const [header, ...rows] = csv.trim().split(/\r?\n/).map((line) => line.split(","));
  const columns = [score, recovered].map((name) => header.indexOf(name));
  return rows.map((row) => ({ score: Number(row[columns[0]]), recovered: Number(row[columns[1]]) }));
}
