import { wrapped } from "../layout/wrapped.mjs";

/** The letter as it would be sent, or what keeps it from being sent; then what a person should know before sending it. */
export function printLetter({ letter }) {
  if (letter === undefined) return [];
  if (letter.refused !== undefined) return [`${letter.why}:`, ...letter.refused.flatMap(({ message }) => wrapped(message, "  "))];
  return [
    `${letter.why}:`,
    "",
    `  ${letter.kind}${letter.deadlineOn === undefined ? "" : `, to pay by ${letter.deadlineOn}`}`,
    ...wrapped(letter.subject, "  "),
    "",
    ...letter.text.trimEnd().split("\n").flatMap(indented),
    ...(letter.findings.length === 0 ? [] : ["", "Before sending it"]),
    ...letter.findings.flatMap(({ severity, message }) => wrapped(message, `  ${severity.padEnd(8)} `)),
  ];
}

/** Lines that fit stay as they are: a table keeps its columns, a figure its sign. */
function indented(line) {
  if (line === "") return [""];
  return line.length <= 98 ? [`  ${line}`.trimEnd()] : wrapped(line, "  ");
}
