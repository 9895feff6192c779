import { problem, type Finding } from "../../../facts/finding.js";
import { formatCents } from "../../../money/amount.js";
import type { Letter } from "../letter.js";
import { within } from "../reading/in-order.js";
import type { Mark } from "../reading/marks.js";
import { mentions, neighbours, says } from "../reading/mood.js";
import { allowedCosts } from "../reference/costs-allowed.js";
import { coveredClaims } from "./costs-announced.js";
import { basisOf, type Judgement } from "./judgement.js";

/** VAT on the costs only where the law lets the creditor charge it, where the letter says that he cannot deduct it, and to the right amount. */
export const vatOnCosts: Judgement = (letter, letterCase) => {
  const { law, account } = letterCase;
  const { reading, amounts } = letter;
  const charged = reading.marks.filter((mark) => mark.meaning === "vat" && isAddedToCosts(mark, letter));
  if (charged.length === 0) return [];
  const { costs, vat, mayAddVat } = allowedCosts(letterCase, coveredClaims(letterCase));
  const basis = basisOf(law, "vat-on-costs");
  if (!mayAddVat) {
    return [problem("VAT_NOT_ALLOWED", "The letter adds VAT to the costs; that is for a creditor who pays a collector and cannot deduct its VAT.", { path: "creditor.deductsVat", fix: "Leave the VAT out, or record that the creditor cannot deduct VAT and has handed the claim over.", ...basis })];
  }
  const findings: Finding[] = [];
  if (!mentions(reading, "cannot-deduct")) {
    findings.push(problem("VAT_STATEMENT_MISSING", "The letter adds VAT to the costs without saying that the creditor cannot deduct it.", { fix: "Say that the creditor cannot deduct VAT and that the costs are therefore higher.", ...basis }));
  }
  const wrong = amounts.filter(({ topic, cents, sentence }) => topic === "vat" && cents > 0 && cents !== vat && cents !== costs + vat && cents !== costs && within(charged, sentence).length > 0);
  for (const { cents } of wrong) {
    const values = { amount: formatCents(cents, account.decimals), vat: formatCents(vat, account.decimals) };
    findings.push(problem("VAT_AMOUNT_WRONG", `The letter names ${values.amount} of VAT on the costs; it is ${values.vat}.`, { values, fix: `Name ${values.vat}.`, ...basis }));
  }
  return findings;
};

/** "€ 150 plus 21% btw", "btw over de incassokosten: € 31,50"; not "geen btw", nor the VAT of the invoice. */
function isAddedToCosts(mark: Mark, { reading, amounts }: Letter): boolean {
  const sentence = reading.sentenceAt(mark.from);
  const inside = within(amounts, sentence);
  const namesVat = inside.some(({ topic }) => topic === "vat");
  const isNear = (from: number, to: number) => ({ from: Math.max(sentence.from, from), to: Math.min(sentence.to, to) });
  const before = isNear(mark.from - 6, mark.from);
  if (reading.near(before.from, before.to, ["excluding", "negation", "reference-label"]).some(({ to }) => to <= mark.from && to > mark.from - 4)) return false;
  if (reading.near(mark.from, mark.to + 2, ["reference-label"]).some(({ from, to }) => from === mark.from && to > mark.to)) return false;
  if (reading.near(sentence.from, sentence.to, ["cannot-deduct"]).some(({ from, to }) => from <= mark.to + 8 && to >= mark.from) && !namesVat && reading.near(before.from, before.to, ["including", "adding"]).length === 0) return false;
  const isOfCosts = says(reading, sentence, "costs") || inside.some(({ topic }) => topic === "costs") ||
    (neighbours(reading, sentence).some((near) => says(reading, near, "costs")) && !says(reading, sentence, "invoice-label", "principal", "invoiced"));
  if (!isOfCosts) return false;
  const isAdded = reading.near(before.from, before.to, ["including", "adding"]).length > 0 || namesVat;
  return isAdded || says(reading, sentence, "charged");
}
