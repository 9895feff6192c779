import { wrapped } from "../layout/wrapped.mjs";

const SOURCES = {
  "agreed": "as agreed",
  "statutory": "the statutory term",
  "statutory-instead-of-void-term": "the statutory term, instead of the agreed one",
  "immediate": "payable at once",
};

/** When it had to be paid, and by what rule; each part of an invoice in parts. */
export function printDue({ receivables }) {
  return ["When it was due", ...receivables.flatMap(({ part, amount, due }) => [
    ...(part === undefined ? [] : [`  Part ${part}, ${amount}`]),
    ...wrapped(due.dueOn === null ? "not known yet: its milestone has not been reached" : `${due.dueOn} (${SOURCES[due.source] ?? due.source})`, "  Last day to pay      "),
    ...wrapped(due.interestFrom ?? "not yet: the debtor is not in default by this term alone", "  Interest runs from   "),
    ...due.basis.flatMap((article, index) => wrapped(cited(article), index === 0 ? "  Because              " : " ".repeat(23))),
  ])];
}

function cited({ ref, title }) {
  return title === undefined ? ref : `${ref}: ${title}`;
}
