import type { Answers } from "../answers.js";
import { element } from "../element.js";
import { amountOf, dayOf } from "../figures.js";
import type { State } from "../state.js";
import type { Words } from "../words/words.js";
import { table } from "./table.js";

/** The account: per head, each stretch of interest, the costs, and where payments went. */
export function account({ statement }: Answers, { language }: State, words: Words): HTMLElement[] {
  const { currency, principal, interest, costs, open, receivables, costCharges, payments } = statement;
  const money = (value: string, name?: string) => amountOf(value, language, currency, name);
  const day = (value: string) => dayOf(value, language);
  const { table: t, answer: a } = words;
  const headNames = { principal: a.principal, interest: a.interest, costs: a.costs };
  const number = (heading: string) => ({ heading, isNumber: true });
  const stretches = receivables.flatMap((line) => line.stretches);
  return [
    table(t.heads, [{ heading: t.head }, number(t.open), number(t.due), number(t.paid)],
      ([["principal", principal], ["interest", interest], ["costs", costs]] as const).map(([name, head]) => [headNames[name], money(head.open), money(head.due, `${name}-due`), money(head.paid)]), [t.total, money(open), "", ""]),
    ...(stretches.length === 0 ? [] : [table(t.stretches, [{ heading: t.from }, { heading: t.to }, number(t.days), number(t.rate), number(t.base), number(t.interest)],
      stretches.map(({ from, to, days, percent, base, interest: sum }) => [day(from), day(to), String(days), `${language === "nl" ? percent.replace(".", ",") : percent}%`, money(base), money(sum, "stretch")]))]),
    ...(costCharges.length === 0 ? [] : [table(t.costCharges, [{ heading: t.when }, number(t.amount), { heading: t.by }], costCharges.map(({ on, amount, basis }) => [day(on), money(amount), basis.map(({ ref }) => ref).join(", ")]))]),
    ...(payments.length === 0 ? [] : [table(t.payments, [{ heading: t.when }, number(t.amount), { heading: t.allocated }],
      payments.map(({ on, amount, allocated, unallocated }) => [day(on), money(amount), element("span", {}, ...allocated.flatMap(({ head, amount: part }, index) => [index === 0 ? "" : ", ", money(part), ` ${headNames[head].toLowerCase()}`]), ...(Number(unallocated) === 0 ? [] : [` (${t.unallocated} `, money(unallocated), ")"]))]))]),
  ];
}
