import type { Finding } from "../../facts/finding.js";
import type { PaymentTerms, TermRule } from "../../facts/terms.js";
import { discountWithoutTerm } from "./discount/discount-findings.js";
import { discountOf } from "./discount/discount-offer.js";
import { discountsOf } from "./discount/discounts.js";
import { skontoLinesOf } from "./discount/skonto-lines.js";
import { notUnderstood } from "./findings.js";
import { sharesOf } from "./parts/part-shares.js";
import { partsOf } from "./parts/parts.js";
import { withBareDays } from "./signs/bare-days.js";
import { clausesOf, withoutRefusals } from "./signs/clauses.js";
import { withHappenings } from "./signs/happenings.js";
import { withMonthEnds } from "./signs/month-ends.js";
import type { Sign } from "./signs/sign.js";
import { signsOf } from "./signs/signs.js";
import { languagesOf } from "./term/due-dates.js";
import { singleTermOf } from "./term/single-term.js";
import { plainText, tokensOf } from "./text/tokens.js";

/** What a text says of the term and of a discount, apart from each other: a discount may stand beside a due date elsewhere. */
export interface TextReading {
  rule: TermRule | null;
  discount: NonNullable<PaymentTerms["discount"]> | null;
  findings: Finding[];
}

/** Terms hold a few figures; a text of hundreds is a table, and would cost time that grows with their square. */
const MOST_FIGURES = 200;
const FIGURES = new Set<Sign["kind"]>(["quantity", "choice", "percent", "pair", "shares", "money", "date"]);

/** Reads a text of payment terms: from tokens to signs, from signs to clauses, from clauses to the discount, the parts or the one term. */
export function readText(text: string): TextReading {
  const { rest: plain, offers, netDays } = skontoLinesOf(plainText(text));
  const signs = withBareDays(withHappenings(withMonthEnds(signsOf(tokensOf(plain))), plain));
  const figures = signs.filter(({ kind }) => FIGURES.has(kind)).length;
  if (figures > MOST_FIGURES) return { rule: null, discount: null, findings: [notUnderstood(text)] };
  const clauses = withoutRefusals(clausesOf(signs));
  const shares = sharesOf(clauses);
  const discounts = discountsOf(clauses, new Set(shares.map(({ sign }) => sign)), plain);
  const languages = languagesOf(signs);
  const read = shares.length > 0
    ? partsOf(clauses, shares, discounts.used, plain, languages)
    : singleTermOf(clauses, discounts.used, netDays, plain, languages);
  const found = discountOf([...offers, ...discounts.offers]);
  const findings = [...read.findings, ...found.findings];
  const isExplained = read.findings.some(({ severity }) => severity === "warning");
  if (read.rule === null && !isExplained && found.discount !== null) findings.push(discountWithoutTerm(found.discount));
  if (read.rule === null && !findings.some(({ severity }) => severity === "warning")) findings.push(notUnderstood(text));
  return { rule: read.rule, discount: found.discount, findings };
}
