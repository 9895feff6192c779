import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";

/** What earlier runs wrote down, one as JSON a line. A last line without an end was cut off by a crash: it was not carried out, and goes. */
export function writtenActs(file) {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf("\n") + 1;
  if (end < bytes.length) truncateSync(file, end);
  return bytes.subarray(0, end).toString("utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}

export function writeAct(file, act) {
  appendFileSync(file, `${JSON.stringify(act)}\n`);
}
