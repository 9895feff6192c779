import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { amountOf, dayOf, writtenDay } from "../figures.js";
import type { State } from "../state.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";

/** The letter that is due today, as it is sent and as text; else which one comes next. */
export function letter({ letter: written, nextLetter, statement }: Answers, { language }: State, words: Words): HTMLElement[] {
  if (written === null) {
    const next = nextLetter === null || nextLetter.act.action !== "notice" ? [] : [
      element("p", {}, filled(words.letter.nextOn, { notice: words.notices[nextLetter.act.notice], on: writtenDay(nextLetter.on, language) })),
      element("div", { class: "buttons" }, element("button", { "type": "button", "class": "quiet", "id": "to-letter", "data-action": "go-to-day", "data-day": nextLetter.on }, filled(words.next.goTo, { on: writtenDay(nextLetter.on, language) }))),
    ];
    return [element("p", {}, words.letter.none), ...next];
  }
  if (!written.ok) return [element("p", {}, words.letter.refused), element("ul", { lang: "en" }, ...written.error.issues.map(({ message }) => element("li", {}, message)))];
  const { subject, text, html, claimed, deadlineOn } = written.value;
  return [
    element("dl", { class: "facts two" },
      element("div", {}, element("dt", {}, words.letter.claims), element("dd", {}, amountOf(claimed.total, language, statement.currency, "claimed"))),
      deadlineOn !== undefined && element("div", {}, element("dt", {}, words.letter.deadline), element("dd", {}, dayOf(deadlineOn, language, "deadline")))),
    element("p", {}, element("span", { class: "caption" }, `${words.letter.subject}: `), element("strong", { "data-figure": "subject" }, subject)),
    // Without any permission: what stands in a letter cannot run, load, or lead this page away.
    element("iframe", { class: "letter", sandbox: "", title: words.letter.html, srcdoc: html }),
    element("details", { id: "letter-text" },
      element("summary", {}, words.letter.asText),
      element("pre", { "tabindex": 0, "role": "region", "aria-label": words.letter.asText, "data-figure": "letter" }, text),
      element("div", { class: "buttons" }, element("button", { type: "button", class: "quiet", id: "copy", "data-action": "copy" }, words.letter.copy), element("span", { id: "copied", role: "status" }))),
  ];
}
