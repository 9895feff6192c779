import { warning, type Finding } from "../../facts/finding.js";

/** Takes a finding while a document is read; none of them ends the reading. */
export type Report = (finding: Finding) => void;

/** More findings than any person reads, and longer ones: a document made to overflow would fill memory with them. */
const MOST_FINDINGS = 200;
const LONGEST_MESSAGE = 600;
const LONGEST_VALUE = 300;

/** A report that adds to the findings until there are too many, and says so once. Overlong text from the document is cut. */
export function reportInto(findings: Finding[]): Report {
  return (finding) => {
    if (findings.length < MOST_FINDINGS) findings.push(shortened(finding));
    else if (findings.length === MOST_FINDINGS) findings.push(warning("MORE_FINDINGS", `There are more than the ${MOST_FINDINGS} findings listed.`));
  };
}

function shortened(finding: Finding): Finding {
  const { message, fix, values } = finding;
  const cut = (text: string, longest: number) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);
  return {
    ...finding,
    message: cut(message, LONGEST_MESSAGE),
    ...(fix !== undefined && { fix: cut(fix, LONGEST_MESSAGE) }),
    ...(values && { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value, LONGEST_VALUE)])) }),
  };
}
