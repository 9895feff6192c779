import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { amountOf, written } from "../figures.js";
import type { State } from "../state.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";
import { table } from "./table.js";

/** Whether it is worth going on, route by route; the odds are the reader's. */
export function verdict({ verdict: weighed, statement }: Answers, { language, odds }: State, words: Words): HTMLElement[] {
  if (!weighed.ok) return [element("p", { lang: "en" }, weighed.error.message)];
  const { verdict: advice, best, routes, settlementFloor } = weighed.value;
  const { verdict: v } = words;
  const name = (id: string, label: string) => words.routes[id] ?? label;
  const money = (value: string | null) => (value === null ? v.unknown : amountOf(value, language, statement.currency));
  const bestRoute = routes.find(({ id }) => id === best);
  return [
    element("p", { "class": "step", "data-figure": "verdict", "data-value": advice }, words.verdicts[advice]),
    ...(bestRoute === undefined ? [] : [element("p", {}, `${filled(v.best, { route: name(bestRoute.id, bestRoute.label) })} ${Number(settlementFloor) > 0 ? filled(v.floor, { amount: written(settlementFloor, language, statement.currency) }) : ""}`)]),
    element("p", { class: "hint" }, routes.length === 0 ? v.none : v.intro),
    ...(routes.length === 0 ? [] : [table(v.caption, [{ heading: v.route }, { heading: v.cost, isNumber: true }, { heading: v.odds, isNumber: true }, { heading: v.breakEven, isNumber: true }, { heading: v.value, isNumber: true }],
      routes.map(({ id, label, nextCost, costs, breakEvenOdds, value }) => [
        name(id, label), money(costs.some(({ amount }) => amount === null) ? null : nextCost),
        element("input", { "id": `odds-${id}`, "type": "number", "inputmode": "numeric", "min": 0, "max": 100, "data-odds": id, "value": odds[id] ?? "", "aria-label": filled(v.oddsOf, { route: name(id, label) }) }),
        breakEvenOdds === null ? "–" : `${Math.ceil(breakEvenOdds * 100)}%`, money(value),
      ])), element("p", { class: "hint" }, v.never)]),
  ];
}
