import type { Amount } from "../../money/amount.js";
import type { Language } from "./language.js";

/** No line ends between a sign and its figure. */
const NO_BREAK = "\u00a0";

const SIGNS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "$" };

/**
 * An amount as a reader of the language writes it: "€ 1.234,50" in Dutch, "€1,234.50" in English; other currencies by their code.
 *
 * @param amount - a decimal string with the currency's decimals
 */
export function writtenAmount(amount: Amount, currency: string, language: Language): string {
  const negative = amount.startsWith("-");
  const figure = writtenNumber(negative ? amount.slice(1) : amount, language);
  const sign = SIGNS[currency];
  if (language === "nl" || sign === undefined) return `${sign ?? currency}${NO_BREAK}${negative ? "-" : ""}${figure}`;
  return `${negative ? "-" : ""}${sign}${figure}`;
}

/** A percentage: "10,40%" in Dutch, "10.40%" in English. */
export function writtenPercent(percent: string, language: Language): string {
  return `${writtenNumber(percent, language)}%`;
}

/** A decimal string with the language's separators. */
function writtenNumber(decimal: string, language: Language): string {
  const [thousands, point] = language === "nl" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
