import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { amountOf, dayOf, writtenDay } from "../figures.js";
import type { State } from "../state.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";

/** What is open, and when it had to be paid. */
export function answer({ statement, due }: Answers, { language, on }: State, words: Words): HTMLElement[] {
  const { currency, open, perDay, receivables } = statement;
  const [line] = receivables;
  const [first] = due;
  const money = (value: string, name?: string) => amountOf(value, language, currency, name);
  const fact = (label: string, ...value: (HTMLElement | string)[]) => element("div", {}, element("dt", {}, label), element("dd", {}, ...value));
  const state = line === undefined ? "" : line.daysLate > 0 && line.state === "late" ? filled(words.answer.daysLate, { days: String(line.daysLate) }) : words.states[line.state];
  return [
    element("p", { class: "open" }, money(open, "open"), " ", element("span", { class: "caption" }, filled(words.answer.open, { on: writtenDay(on, language) }))),
    element("p", {}, element("span", { class: `state ${line?.state ?? ""}` }, state)),
    element("dl", { class: "facts" },
      fact(words.answer.dueOn, line?.dueOn ? dayOf(line.dueOn, language, "dueOn") : words.answer.noDueOn, ...(first === undefined ? [] : [element("small", {}, words.sources[first.due.source])])),
      fact(words.answer.interestFrom, line?.interestFrom ? dayOf(line.interestFrom, language, "interestFrom") : words.answer.noInterest, ...(first?.due.basis[0] === undefined ? [] : [element("small", {}, first.due.basis.map(({ ref }) => ref).join(", "))])),
      fact(words.answer.principal, money(statement.principal.open, "principal")),
      fact(words.answer.interest, money(statement.interest.open, "interest")),
      fact(words.answer.costs, money(statement.costs.open, "costs")),
      fact(words.answer.perDay, money(perDay, "perDay"))),
  ];
}
