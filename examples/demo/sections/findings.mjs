import { wrapped } from "../layout/wrapped.mjs";

/** Which option of the demo mends a finding, by the end of the path that the finding names. */
const OPTIONS = {
  "receivedOn": "--received", "performedOn": "--performed", "contractedOn": "--contracted", "terms.agreedIn": "--agreed-in", "debtor.kind": "--debtor",
};

/** What a person should know, the gravest first, each with how to mend it. */
export function printFindings({ findings, statement }) {
  const all = [...findings, ...statement.findings];
  if (all.length === 0) return [];
  return ["What to know", ...["error", "warning", "note"].flatMap((severity) => all.filter((finding) => finding.severity === severity)).flatMap(printFinding)];
}

function printFinding({ code, severity, message, fix, path }) {
  const option = code === "PREPAID_WITHOUT_DATES" ? "--paid" : Object.entries(OPTIONS).find(([end]) => path === end || path?.endsWith(`.${end}`))?.[1];
  const mend = [fix, option && `(Here: ${option}.)`].filter(Boolean).join(" ");
  return [...wrapped(message, `  ${severity.padEnd(9)}`), ...(mend === "" ? [] : wrapped(mend, `${" ".repeat(11)}- `))];
}
