import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { writtenDay } from "../figures.js";
import type { State } from "../state.js";
import type { Act } from "termijn";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";

/** What an act tells to do. */
function nameOf(act: Act, words: Words): string {
  return act.action === "notice" ? filled(words.next.sendNotice, { notice: words.notices[act.notice], channel: words.channels[act.channel] }) : words.actions[act.action];
}

/** What an act is, within a sentence. */
function stepOf(act: Act, words: Words): string {
  return act.action === "notice" ? `${words.notices[act.notice]}, ${words.channels[act.channel]}` : words.actions[act.action].toLowerCase();
}

/** What to do today, in a sentence. */
export function todaySentence({ decision }: Answers, language: State["language"], words: Words): string {
  switch (decision.kind) {
    case "act":
      return nameOf(decision, words);
    case "wait":
      return `${words.decisions.wait} ${filled(words.next.by, { until: writtenDay(decision.until, language) })}`;
    case "blocked":
      return words.decisions.blocked;
    case "closed":
      return `${words.decisions.closed}: ${words.closed[decision.reason]}`;
  }
}

/** What to do today and after that, with a way to record it and to go there. */
export function nextStep(answers: Answers, { language }: State, words: Words): HTMLElement[] {
  const { decision, nextAct, call } = answers;
  const why = decision.kind === "blocked" ? decision.blockers : decision.kind === "closed" ? [] : decision.reasons;
  return [
    element("p", { "class": "step", "data-figure": "step", "data-value": decision.kind === "act" ? decision.step : decision.kind }, todaySentence(answers, language, words)),
    ...(decision.kind === "act" && decision.approval === "person" ? [element("p", { class: "note" }, words.next.approval)] : []),
    element("div", { class: "buttons" },
      decision.kind === "act" && element("button", { type: "button", id: "record", "data-action": "record" }, words.next.recordDone),
      nextAct !== null && element("button", { "type": "button", "class": "quiet", "id": "to-next", "data-action": "go-to-day", "data-day": nextAct.on }, filled(words.next.goTo, { on: writtenDay(nextAct.on, language) }))),
    ...(nextAct === null ? [] : [element("p", { class: "hint" }, filled(words.next.then, { on: writtenDay(nextAct.on, language), step: stepOf(nextAct.act, words) }))]),
    ...(why.length === 0 ? [] : [element("details", { id: "why", open: decision.kind === "blocked" }, element("summary", {}, words.next.reasons), element("ul", { lang: "en" }, ...why.map(({ message }) => element("li", {}, message))))]),
    ...(call === null ? [] : [call.ok
      ? element("details", { id: "call-script" }, element("summary", {}, words.next.callScript), element("pre", { "tabindex": 0, "role": "region", "aria-label": words.next.callScript }, call.value))
      : element("p", { class: "note", lang: "en" }, call.error.message)]),
  ];
}
