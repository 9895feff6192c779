import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check, collectIssues } from "../facts/check.js";
import type { Finding } from "../facts/finding.js";
import { checkedLaw } from "../law/checked-law.js";
import type { CollectingTariffs } from "../law/collecting-law.js";
import type { LawPack } from "../law/pack.js";
import { centsOf, type Amount, type Cents } from "../money/amount.js";
import { formatPercent, percentOf, type Percent } from "../money/percent.js";
import { checkedTariffs } from "./checked-tariffs.js";
import type { Route } from "./route.js";
import { worthSchemas } from "./route-schema.js";

/** The day, the law and the routes that {@link weighCollection} is asked about. */
export interface WeighOptions {
  /** The day asked about, inclusive. */
  on: IsoDate;
  law: LawPack;
  /** The caller's own routes; beside tariffs they take the place of those with the same id. */
  routes?: Route[];
  /** Court, bailiff and other tariffs, from "termijn/nl/collecting". */
  tariffs?: unknown;
  /** Percent per year by which later money is worth less; "8.00" when absent. */
  yearlyDiscount?: Percent;
  /** The chance of success by route id; it goes before the odds of a route. None is ever assumed. */
  odds?: Record<string, number>;
  /** What no tariff fixes, by route id: what a lawyer, a bailiff out of court or an agency's file costs; the sum of a settlement; the price of a sale. */
  prices?: Record<string, Amount>;
  /** The creditor pays the lower court fee for those without means (onvermogend). */
  withoutMeans?: boolean;
}

/** The discount where the caller names none; every result shows it. */
const USUAL_DISCOUNT: Percent = "8.00";

export interface CheckedWeighOptions {
  on: EpochDay;
  law: LawPack;
  routes: Route[] | null;
  tariffs: CollectingTariffs | null;
  discount: number;
  yearlyDiscount: Percent;
  odds: Readonly<Record<string, number>>;
  prices: Readonly<Record<string, Cents>>;
  withoutMeans: boolean;
  findings: Finding[];
}

/** The options, checked: every problem at once. */
export function checkedWeighOptions(given: WeighOptions, decimals: number): CheckedWeighOptions {
  const options = membersOf(given, "options");
  const schemas = worthSchemas(decimals);
  const findings: Finding[] = [];
  let on = 0;
  let percent = percentOf(USUAL_DISCOUNT);
  let law: LawPack | undefined;
  let tariffs: CollectingTariffs | null = null;
  let routes: Route[] | null = null;
  let odds: Record<string, number> = {};
  const prices: Record<string, Cents> = {};
  const part = <Value>(schema: Parameters<typeof check>[0], value: unknown, path: string): Value => {
    const checked = check<Value>(schema, value, path);
    findings.push(...checked.findings);
    return checked.value;
  };
  collectIssues([
    () => void (on = dayOf(options?.on, "options.on")),
    () => void (law = checkedLaw(options?.law, "options.law")),
    () => void (tariffs = isAbsent(options?.tariffs) ? null : checkedTariffs(options.tariffs, "options.tariffs")),
    () => {
      if (isAbsent(options?.yearlyDiscount)) return;
      percent = percentOf(options.yearlyDiscount!, "options.yearlyDiscount");
      if (percent.units < 0) throw invalid("options.yearlyDiscount", "percent", "a percentage of zero or more", options.yearlyDiscount);
    },
    () => void (routes = isAbsent(options?.routes) ? null : distinctRoutes(part<Route[]>(schemas.routes, options.routes, "options.routes"))),
    () => void (odds = isAbsent(options?.odds) ? {} : part<Record<string, number>>(schemas.odds, options.odds, "options.odds")),
    () => {
      if (isAbsent(options?.prices)) return;
      for (const [id, amount] of Object.entries(part<Record<string, Amount>>(schemas.prices, options.prices, "options.prices"))) prices[id] = centsOf(amount, decimals);
    },
    () => {
      if (!isAbsent(options?.withoutMeans) && typeof options.withoutMeans !== "boolean") throw invalid("options.withoutMeans", "type", "true or false", options.withoutMeans);
    },
  ]);
  return {
    on, law: law!, routes, tariffs, discount: percent.units / percent.scale / 100, yearlyDiscount: formatPercent(percent),
    odds: Object.assign(Object.create(null) as Record<string, number>, odds), prices: Object.assign(Object.create(null) as Record<string, Cents>, prices), withoutMeans: options?.withoutMeans === true, findings,
  };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function distinctRoutes(routes: Route[]): Route[] {
  const issues = routes.flatMap(({ id }, index) =>
    routes.findIndex((other) => other.id === id) === index ? [] : [{ path: `options.routes[${index}].id`, code: "duplicate", message: `expected an id that no other route has, got ${JSON.stringify(id)}` }]);
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  return routes;
}
