import { dayOf, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";
import { checkedLaw } from "../law/checked-law.js";
import type { CostPart } from "../law/costs-law.js";
import type { LawPack } from "../law/pack.js";
import { centsOf, formatCents, type Amount } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { percentOf, type Percent } from "../money/percent.js";
import { multiplyDivide } from "../money/rounding.js";

/** One line of collection costs. */
export type CostLine =
  | { kind: "slice"; upTo: Amount | null; percent: Percent; amount: Amount }
  | { kind: "fixed" | "minimum" | "maximum"; amount: Amount; /** position of the principal it belongs to */ claim?: number };

/** Collection costs: `lines` sum to `amount`; `total` is with VAT. */
export interface CollectionCosts {
  amount: Amount;
  vat: Amount;
  total: Amount;
  lines: CostLine[];
  basis: LegalBasis[];
}

/** What {@link collectionCosts} assesses. */
export interface CollectionCostsInput {
  /** Including VAT. Several: the claims of one letter. */
  principal: Amount | Amount[];
  law: LawPack;
  /** The day of the demand. */
  on: IsoDate;
  /** Adds VAT: only for a creditor who uses a taxed collection service, cannot deduct its VAT, and said so in the letter. */
  addVat?: boolean;
  debtor?: Party["kind"];
}

const DEBTOR_KINDS: readonly unknown[] = ["business", "consumer", "public-authority", "unknown", undefined];

/**
 * What collecting may cost the debtor (buitengerechtelijke incassokosten).
 *
 * Several principals are added up for one letter to a consumer; for a business it is at least 40 euro per late invoice, else the scale of
 * the sum. The minimum and the maximum are lines of their own. A principal of zero or less costs nothing.
 *
 * @param input - the principal or principals, the day of the demand, and the kind of debtor
 * @returns the costs with their lines, without and with VAT
 * @throws TermijnError INVALID_INPUT
 * @legalBasis art. 6:96 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten
 * @example
 * ```ts
 * import { collectionCosts } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * collectionCosts({ principal: "4000.00", law: nl, on: "2026-11-21" }).amount; // => "525.00"
 * collectionCosts({ principal: ["100", "100"], law: nl, on: "2026-11-21", debtor: "business" }).amount; // => "80.00"
 * ```
 */
export function collectionCosts(input: CollectionCostsInput): CollectionCosts {
  if (typeof input !== "object" || input === null) throw invalid("", "type", "a principal, a law pack and a day", input);
  const { law: pack, on: day, debtor, addVat, principal } = membersOf(input, "");
  const law = checkedLaw(pack);
  const decimals = decimalsOf(law.currency);
  const on = dayOf(day, "on");
  if (!DEBTOR_KINDS.includes(debtor)) throw invalid("debtor", "value", "one of business, consumer, public-authority, unknown", debtor);
  const given = membersOf(principal, "principal");
  const principals = Array.isArray(given) ? given.map((each, index) => centsOf(each, decimals, `principal[${index}]`)) : [centsOf(given, decimals, "principal")];
  const { lines, basis } = law.costs.assess(principals, on, debtor);
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const { units, scale } = percentOf(law.costs.vatPercent(on));
  const vat = addVat === true ? multiplyDivide(amount, units, scale * 100) : 0;
  return {
    amount: formatCents(amount, decimals),
    vat: formatCents(vat, decimals),
    total: formatCents(amount + vat, decimals),
    lines: printCostParts(lines, decimals),
    basis,
  };
}

/** Cost lines as they are shown. */
export function printCostParts(lines: readonly CostPart[], decimals: number): CostLine[] {
  return lines.map((line) =>
    line.kind === "slice"
      ? { kind: line.kind, upTo: line.upTo === null ? null : formatCents(line.upTo, decimals), percent: line.percent, amount: formatCents(line.amount, decimals) }
      : { ...line, amount: formatCents(line.amount, decimals) },
  );
}
