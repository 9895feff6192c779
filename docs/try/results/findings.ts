import type { Finding } from "termijn";
import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";

/** What a person should know, each thing once: what asks for attention first, the rest behind a line that opens. */
export function findings({ statement, decision, letter, verdict, due }: Answers, ofInput: readonly Finding[], words: Words): HTMLElement[] {
  const all = [...ofInput, ...statement.findings, ...due.flatMap((one) => one.due.findings), ...decision.findings, ...(letter?.ok ? letter.value.findings : []), ...(verdict.ok ? verdict.value.findings : [])];
  const distinct = [...new Map(all.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
  if (distinct.length === 0) return [element("p", {}, words.findings.none)];
  const [grave, notes] = [distinct.filter(({ severity }) => severity !== "note"), distinct.filter(({ severity }) => severity === "note")];
  grave.sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return [
    element("p", { class: "hint" }, words.findings.english),
    ...(grave.length === 0 ? [] : [list(grave, words)]),
    ...(notes.length === 0 ? [] : [element("details", { id: "notes" }, element("summary", {}, filled(words.findings.notes, { count: String(notes.length) })), list(notes, words))]),
  ];
}

function list(findings: readonly Finding[], words: Words): HTMLElement {
  return element("ul", { class: "findings" }, ...findings.map(({ code, severity, message, fix, basis }) =>
    element("li", { class: severity },
      element("p", {}, element("strong", { class: "badge" }, words.findings[severity]), " ", element("code", {}, code)),
      element("p", { lang: "en" }, message, fix !== undefined && element("span", { class: "fix" }, ` ${fix}`)),
      basis !== undefined && basis.length > 0 && element("p", { class: "hint" }, basis.map(({ ref }) => ref).join(", ")))));
}
