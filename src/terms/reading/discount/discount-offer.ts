import type { Finding } from "../../../facts/finding.js";
import type { PaymentTerms } from "../../../facts/terms.js";
import { comparePercent, formatPercent, parsePercent } from "../../../money/percent.js";
import type { Anchor } from "../signs/sign.js";
import { daysOf, type Length } from "../term/period-rule.js";
import { discountBase, discountStart, discountUnclear, moreDiscounts } from "./discount-findings.js";

/** An early-payment discount as the text offers it. */
export interface DiscountOffer {
  percent: string;
  /** Null when the text does not give it in days. */
  period: Length | null;
  /** What the period counts from, when that is said. */
  anchor?: Anchor;
  /** The sum that the discount is on, when it is not the total. */
  base?: string;
  says: string;
}

type Discount = NonNullable<PaymentTerms["discount"]>;

/** The highest discount that can be expressed; the others become findings. */
export function discountOf(offers: DiscountOffer[]): { discount: Discount | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const readable: { discount: Discount; offer: DiscountOffer }[] = [];
  for (const offer of offers) {
    const percent = parsePercent(offer.percent);
    const withinDays = offer.period === null ? null : daysOf(offer.period);
    if (percent === null || withinDays === null || percent.units > 100 * percent.scale) findings.push(discountUnclear(offer.says));
    else if (percent.units > 0) readable.push({ discount: { percent: formatPercent(percent), withinDays }, offer });
  }
  readable.sort((a, b) => comparePercent(parsePercent(b.discount.percent)!, parsePercent(a.discount.percent)!));
  const [first] = readable;
  if (first === undefined) return { discount: null, findings };
  const others = new Set(readable.map(({ discount }) => say(discount)).filter((other) => other !== say(first.discount)));
  if (others.size > 0) findings.push(moreDiscounts(say(first.discount), [...others]));
  const { base, anchor, says } = first.offer;
  if (base !== undefined) findings.push(discountBase(first.discount.percent, base));
  if (anchor !== undefined && anchor !== "issue") findings.push(discountStart(says, anchor));
  return { discount: first.discount, findings };
}

function say({ percent, withinDays }: Discount): string {
  return `${percent} % within ${withinDays} days`;
}
