import type { EpochDay } from "../../dates/day.js";
import { centsOf, type Cents } from "../../money/amount.js";
import { percentOf } from "../../money/percent.js";
import { splitInProportion } from "../../money/proportion.js";
import { multiplyDivide } from "../../money/rounding.js";
import type { CostClaim, CostMoment, CostPart } from "../costs-law.js";
import { ARTICLE } from "./articles.js";
import { costScale, sumOfParts } from "./cost-scale.js";
import { contractDay, LAW_CHANGED } from "./dates-of-law.js";
import { FixedPrincipals } from "./fixed-principals.js";
import { relationOf } from "./relation.js";

/** The least a business or authority owes per late invoice, without a reminder. */
export const FIXED_SUM: Cents = 40_00;

export function owesFixedSum(claim: CostClaim): boolean {
  const relation = relationOf(claim);
  return (relation === "commercial" || relation === "authority") && contractDay(claim.invoice) >= LAW_CHANGED.directive2011;
}

export function fixedSumMoment(claim: number, on: EpochDay): CostMoment {
  const lines = (open: readonly Cents[]): CostPart[] => (open[0]! > 0 ? [{ kind: "fixed", amount: FIXED_SUM, claim }] : []);
  return {
    on, claims: [claim], lines, basis: [ARTICLE.fixedSum],
    charge: (open, charged) => ({ amounts: [Math.max(0, sumOfParts(lines(open)) - charged[0]!)], vat: [0] }),
  };
}

/** The costs a business agreed to; between businesses only, so that an authority owes the scale. */
function agreedClause({ invoice, debtor }: CostClaim): CostClaim["invoice"]["costsClause"] {
  return debtor.kind === "business" ? invoice.costsClause : undefined;
}

/** The costs of businesses and authorities, as demands follow one another. */
export class BusinessCosts {
  private readonly fixed = new FixedPrincipals();
  private readonly demandedBefore = new Set<number>();

  constructor(private readonly claims: readonly CostClaim[]) {}

  /** After a demand: the scale over all that was demanded and is open, at least what was charged before; agreed costs where a clause says so. */
  demanded(named: readonly number[], on: EpochDay): CostMoment {
    const indexes = [...named, ...[...this.demandedBefore].filter((index) => !named.includes(index))];
    named.forEach((index) => this.demandedBefore.add(index));
    const isNamed = (position: number) => position < named.length;
    const clauses = indexes.map((index) => agreedClause(this.claims[index]!));
    const byScale = (open: readonly Cents[]) => open.map((amount, position) => (clauses[position] === undefined ? amount : 0));
    const together = (open: readonly Cents[]) => this.fixed.together(indexes, byScale(open), isNamed);
    const lines = (open: readonly Cents[]) => costScale(together(open).reduce((sum, amount) => sum + amount, 0));
    return {
      on, claims: indexes, lines, basis: [ARTICLE.fixedSum, ARTICLE.costScale, ARTICLE.moderation],
      charge: (open, charged) => {
        const principals = together(open);
        const chargedByScale = charged.reduce((sum, amount, position) => (principals[position]! > 0 ? sum + amount : sum), 0);
        const shares = byScale(open).map((amount, position) => (isNamed(position) ? Math.max(0, amount) : 0));
        const most = shares.some((amount) => amount > 0) ? Math.max(0, sumOfParts(lines(open)) - chargedByScale) : 0;
        const extra = splitInProportion(most, shares);
        this.fixed.fix(indexes, principals);
        const amounts = open.map((amount, position) => {
          const clause = clauses[position];
          if (clause === undefined || amount <= 0 || !isNamed(position)) return extra[position]!;
          const { units, scale } = percentOf(clause.percent);
          const agreed = Math.max(multiplyDivide(amount, units, scale * 100), clause.minimum === undefined ? 0 : centsOf(clause.minimum, 2));
          return Math.max(0, agreed - charged[position]!);
        });
        return { amounts, vat: open.map(() => 0) };
      },
    };
  }
}
