import { table } from "../layout/table.mjs";
import { wrapped } from "../layout/wrapped.mjs";

/**
 * What each route is worth or which odds it needs, by itself and with all that follows to the end, and the verdict in words; nothing when it
 * was not asked for.
 */
export function printWorth({ worth }) {
  if (worth === undefined) return [];
  const priced = worth.routes.filter(({ reasons }) => !reasons.some(({ code }) => code === "SUM_MISSING"));
  return [
    `Is it worth going on: ${VERDICTS[worth.verdict]}`,
    ...table(
      ["route", "next cost", "odds", "value", "odds needed", "to the end", "odds needed"],
      priced.map(row),
      ["left", "right", "right", "right", "right", "right", "right"],
    ),
    ...worth.reasons.filter(({ code }) => SHOWN.has(code)).flatMap(({ message }) => wrapped(message, "  ")),
    ...wrapped(`${worth.open} is open, worth ${worth.worth} when it is paid; ${worth.vatRelief} of VAT comes back when it is not, and ${worth.spent} was spent before.`, "  "),
  ];
}

const VERDICTS = {
  "continue": "yes, go on",
  "hand-over": "yes, hand it over",
  "offer-settlement": "settle",
  "stop": "no, stop",
  "depends": "that depends on the odds",
};

/** The others stand in the JSON: why a route is not open, what every other one would need. */
const SHOWN = new Set(["BEST_ROUTE", "ODDS_NEEDED", "STOP", "NOTHING_OPEN", "INSOLVENCY", "CLEAN_SLATE", "COMPOSITION", "UNALLOCATED_MONEY", "PRESCRIBED", "SETTLEMENT_FLOOR", "FLOOR_NEEDS_ODDS", "DISCOUNT"]);

function row({ id, costs, nextCost, odds, value, breakEvenOdds, toTheEnd }) {
  const isKnown = costs.every(({ amount }) => amount !== null);
  return [id, isKnown ? nextCost : "not known", percent(odds), value ?? "", percent(breakEvenOdds), toTheEnd?.cost ?? "", percent(toTheEnd?.breakEvenOdds)];
}

function percent(odds) {
  return odds === undefined || odds === null ? "" : `${(odds * 100).toFixed(1)}%`;
}
