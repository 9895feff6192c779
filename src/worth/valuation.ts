import { invalid } from "../errors/invalid.js";
import type { RouteKind } from "../law/collecting-law.js";
import type { Cents } from "../money/amount.js";
import { discountFactor, instalmentsFactor } from "./discount-factor.js";
import { sumsOf, worthOfEuro, type WeighedClaim } from "./weighed-claims.js";
import { BRINGS_JUDGMENT, sumOfCosts, type WeighedRoute } from "./weighed-route.js";

/** What a valuation rests on. */
export interface Stakes {
  routes: ReadonlyMap<string, WeighedRoute>;
  claims: readonly WeighedClaim[];
  /** The collection costs that a court would award: those that the hand-over makes due. */
  awardedCosts: Cents;
  /** Per year, 0.08 for 8 percent. */
  discount: number;
  canBring(kind: RouteKind): boolean;
  /** The step that must have been taken before a route can begin; absent: none. */
  before: ReadonlyMap<string, string>;
}

/** How far one has come along a route: days gone by, costs the debtor would repay, and when prescription was interrupted. */
interface Progress {
  days: number;
  repayable: Cents;
  interruptedAt: number | null;
  /** A court has decided. */
  isJudged: boolean;
}

/** What beginning a route is worth, in cents; null when its odds or its cost are not known. `atLeast`: what follows could not be valued and counts as stopping. */
export interface Value {
  value: number | null;
  atLeast: boolean;
}

/** What counts where odds or costs are missing: unknown, or the better outcome at the known part of the cost, to see whether a route could pay at all. */
export type Missing = "unknown" | "at-best";

const START: Progress = { days: 0, repayable: 0, interruptedAt: null, isJudged: false };
const UNKNOWN: Value = { value: null, atLeast: false };
/** More ways through the routes than anyone means. */
const MOST_STEPS = 50_000;

/**
 * The value of routes by backward induction (achterwaartse inductie): a step costs its cost whether it works or not; then, some days later,
 * it works with its odds, or what follows is taken when that is worth more than stopping. Stopping is worth 0. Chances are floating-point
 * numbers; sums are rounded to cents only where they are shown.
 */
export class Valuation {
  private readonly known = new Map<string, Value>();

  constructor(
    private readonly stakes: Stakes,
    private readonly missing: Missing = "unknown",
  ) {}

  /** What it is worth to begin a route now, or once the steps that must come before it are taken. */
  value(id: string): Value {
    return this.from(id, this.startOf(id));
  }

  /** What success of a route brings and what the rest is worth when it fails, both on the day that is known; null where that cannot be valued. */
  outcomes(id: string): { success: number | null; failure: number } {
    const route = this.stakes.routes.get(id)!;
    const { success, failure } = this.after(route, this.startOf(id));
    return { success: success.value, failure: failure.value ?? 0 };
  }

  /** What success of a route brings when the steps that led to it are taken one after the other, all to be repaid where they say so. */
  successAfter(steps: readonly WeighedRoute[]): number {
    let progress = this.startOf(steps[0]!.id);
    steps.slice(0, -1).forEach((step, index) => (progress = reaches(step, steps[index + 1]!.id, progress)));
    return this.yieldOf(steps[steps.length - 1]!, advance(steps[steps.length - 1]!, progress));
  }

  private startOf(id: string): Progress {
    const before = this.stakes.before.get(id);
    return before === undefined ? START : reaches(this.stakes.routes.get(before)!, id, this.startOf(before));
  }

  private from(id: string, progress: Progress): Value {
    const key = `${id} ${progress.days} ${progress.repayable} ${progress.interruptedAt ?? ""} ${progress.isJudged}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > MOST_STEPS) throw invalid("options.routes", "too-many", `routes with at most ${MOST_STEPS} ways through them`, "more");
    const value = this.compute(this.stakes.routes.get(id)!, progress);
    this.known.set(key, value);
    return value;
  }

  private compute(route: WeighedRoute, progress: Progress): Value {
    if (route.kind === "write-off") return { value: 0, atLeast: false };
    const { odds } = route;
    const isAtBest = this.missing === "at-best";
    const cost = route.cost ?? (isAtBest ? sumOfCosts(route.costs).known : null);
    if (cost === null || (odds === null && !isAtBest) || route.needsSum) return UNKNOWN;
    const { success, failure } = this.after(route, progress);
    if (success.value === null) return UNKNOWN;
    const later = discountFactor(this.stakes.discount, route.days);
    const fails = Math.max(0, failure.value ?? 0);
    const expected = odds === null ? Math.max(success.value, fails) : odds * success.value + (1 - odds) * fails;
    return { value: -cost + later * expected, atLeast: success.atLeast || (odds !== 1 && (failure.value === null || failure.atLeast)) };
  }

  private after(route: WeighedRoute, progress: Progress): { success: Value; failure: Value } {
    const reached = advance(route, progress);
    const failure = route.next === null ? { value: 0, atLeast: false } : this.from(route.next, reached);
    if (route.opens === null) return { success: { value: this.yieldOf(route, reached), atLeast: false }, failure };
    const opened = this.from(route.opens, reaches(route, route.opens, progress));
    // Who has a title may still take the other way, or stop.
    const success = opened.value === null ? UNKNOWN : { value: Math.max(0, opened.value, failure.value ?? 0), atLeast: opened.atLeast };
    return { success, failure };
  }

  /** What comes in, less the commission on it and without the VAT that would come back anyway. */
  private yieldOf(route: WeighedRoute, { days, repayable, interruptedAt, isJudged }: Progress): number {
    if (!this.stakes.canBring(route.kind)) return 0;
    const alive = this.stakes.claims.filter(({ prescribesIn }) => prescribesIn === null || days < prescribesIn || (interruptedAt !== null && interruptedAt < prescribesIn));
    if (alive.length === 0) return 0;
    const sums = sumsOf(alive);
    const repaid = route.recoversCosts ? repayable : 0;
    if (route.instalments !== null) {
      const comesIn = route.instalments.amount * instalmentsFactor(route.instalments, this.stakes.discount);
      return comesIn * (worthOfEuro(sums) - route.fee) + repaid;
    }
    // Who buys a claim takes over the VAT that would come back.
    if (route.kind === "sale" && route.amount !== null) return route.amount * (1 - route.fee) - sums.vat + repaid;
    const costs = route.collectionCosts ?? (isJudged ? this.stakes.awardedCosts : sums.costs);
    if (route.amount !== null) {
      const comesIn = Math.min(route.amount, sums.principal + sums.interest + costs);
      return comesIn * (worthOfEuro(sums) - route.fee) + repaid;
    }
    const has = (head: "principal" | "interest" | "costs") => route.collects.includes(head);
    const principal = has("principal") ? sums.principal : 0;
    const rest = (has("interest") ? sums.interest : 0) + (has("costs") ? costs : 0);
    return principal * worthOfEuro(sums) + rest - (principal + rest) * route.fee + repaid;
  }
}

/** What a step leads to: by its success where it opens it, else by its failure. */
function reaches(route: WeighedRoute, id: string, progress: Progress): Progress {
  const reached = advance(route, progress);
  return route.opens === id && BRINGS_JUDGMENT.includes(route.kind) ? { ...reached, isJudged: true } : reached;
}

function advance(route: WeighedRoute, { days, repayable, interruptedAt, isJudged }: Progress): Progress {
  return {
    days: days + route.days,
    repayable: repayable + (route.recoversCosts ? route.repaid : 0),
    interruptedAt: interruptedAt ?? (route.interrupts ? days : null),
    isJudged,
  };
}
