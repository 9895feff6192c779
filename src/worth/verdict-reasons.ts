import type { IsoDate } from "../dates/day.js";
import type { Reason } from "../dunning/decision.js";
import type { VatRelief } from "../vat/vat-relief.js";
import { percentText } from "./route-reasons.js";
import type { Standing } from "./standing.js";
import type { RouteVerdict, Verdict } from "./verdict.js";

/** A route of which this is said may be worth more than it counts for. */
const LEFT_OPEN = ["ODDS_MISSING", "FOLLOW_UP_UNKNOWN", "AT_LEAST"];

/** What is known when the reasons of a verdict are written. */
export interface KnownOfVerdict {
  on: IsoDate;
  verdict: Verdict["verdict"];
  best: RouteVerdict | null;
  routes: readonly RouteVerdict[];
  closed: readonly { id: string; code: string; message: string }[];
  standing: Standing;
  relief: readonly VatRelief[];
  open: string;
  settlementFloor: string;
  yearlyDiscount: string;
}

/** The verdict in words: what is best and why, or from which odds each route pays; what was left out; what comes back of the VAT. */
export function verdictReasons(known: KnownOfVerdict): Reason[] {
  const { standing, relief, closed, yearlyDiscount } = known;
  const reasons: Reason[] = [...(standing.stop === null ? [] : [standing.stop]), outcome(known), ...(known.verdict === "depends" ? oddsTable(known) : []), floorReason(known)];
  reasons.push({ code: "SPENT_LEFT_OUT", message: "Money spent already is gone whatever is decided: it is shown and left out." });
  reasons.push(...relief.map((each) => reliefReason(each, known.on)));
  reasons.push({ code: "DISCOUNT", message: `Later money is worth ${yearlyDiscount}% a year less. Interest still to accrue is left out.`, values: { yearlyDiscount } });
  for (const { id, code, message } of closed) reasons.push({ code: "ROUTE_NOT_OPEN", message: `${id}: ${message}`, values: { route: id, why: code } });
  return reasons;
}

function outcome({ verdict, best, routes, open, standing }: KnownOfVerdict): Reason {
  if (best !== null) {
    const value = best.value ?? "";
    return { code: "BEST_ROUTE", message: `"${best.label}" is worth most: ${value} of the ${open} open, at a next cost of ${best.nextCost}.`, values: { route: best.id, value, nextCost: best.nextCost, open } };
  }
  if (verdict === "depends") return { code: "ODDS_NEEDED", message: `${open} is open. Whether going on pays depends on odds or costs that were not given; none are assumed.`, values: { open } };
  if (standing.stop !== null) return { code: "STOP", message: "No money should be spent on collecting.", values: { open } };
  if (routes.length === 0) return { code: "STOP", message: "No route was handed in: there is nothing to weigh.", values: { open } };
  return { code: "STOP", message: `No route is worth more than stopping: each costs more than it can be expected to bring of the ${open} open.`, values: { open } };
}

function reliefReason({ invoice, part, amount, claimableOn, period, repaidOnLaterReceipt }: VatRelief, on: IsoDate): Reason {
  const when = claimableOn > on ? `comes back when it stays unpaid: by ${claimableOn} at the latest` : `could be reclaimed from ${claimableOn}`;
  const again = Number(repaidOnLaterReceipt) > 0 ? ` ${repaidOnLaterReceipt} of it is due again, for what was paid since.` : "";
  const message = `${amount} of VAT on ${part === undefined ? "" : `part ${part} of `}invoice ${invoice} ${when}, in the return of ${period}. It is never at stake.${again}`;
  return { code: "VAT_COMES_BACK", message, values: { invoice, ...(part === undefined ? {} : { part }), amount, claimableOn, period } };
}

/** What will be spent against what is open, and the odds from which it pays. */
function oddsTable({ routes, open }: KnownOfVerdict): Reason[] {
  return routes.flatMap(({ id, label, nextCost, breakEvenOdds, toTheEnd }): Reason[] => {
    if (breakEvenOdds === null) return [];
    const odds = breakEvenOdds.toFixed(4);
    const end = toTheEnd === undefined || toTheEnd.breakEvenOdds === null || toTheEnd.cost === null ? null : { cost: toTheEnd.cost, odds: toTheEnd.breakEvenOdds.toFixed(4) };
    const further = end === null ? "" : ` Taken to the last step it costs ${end.cost}${toTheEnd!.breakEvenOdds === 0 ? "" : ` and pays from odds of ${percentText(toTheEnd!.breakEvenOdds!)}`}.`;
    const from = breakEvenOdds === 0 ? "at any odds" : `from odds of ${percentText(breakEvenOdds)}`;
    return [{
      code: "PAYS_FROM", message: `${label}: ${Number(nextCost) === 0 ? "nothing" : nextCost} to spend against ${open} open; pays ${from}.${further}`,
      values: { route: id, cost: nextCost, open, odds, ...(end === null ? {} : { costToTheEnd: end.cost, oddsToTheEnd: end.odds }) },
    }];
  });
}

function floorReason({ routes, settlementFloor, standing }: KnownOfVerdict): Reason {
  const values = { settlementFloor };
  const others = routes.filter(({ kind }) => kind !== "settlement" && kind !== "write-off");
  if (standing.stop === null && others.every(({ value }) => value === null)) return { code: "FLOOR_NEEDS_ODDS", message: "Without odds no least settlement can be given; 0.00 stands for not known.", values };
  const isAtLeast = others.some(({ reasons }) => reasons.some(({ code }) => LEFT_OPEN.includes(code)));
  const atLeast = isAtLeast ? " Routes that could not be valued may raise it." : "";
  if (Number(settlementFloor) === 0) return { code: "SETTLEMENT_FLOOR", message: `No other way that was valued is worth anything: whatever is offered for sure is worth taking.${atLeast}`, values };
  return { code: "SETTLEMENT_FLOOR", message: `A sure offer of ${settlementFloor}, VAT included, is worth as much as the best other way.${atLeast}`, values };
}
