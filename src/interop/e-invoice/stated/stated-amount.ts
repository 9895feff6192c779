import { warning } from "../../../facts/finding.js";
import { amountExpectation, parseCents, type Cents } from "../../../money/amount.js";
import type { Report } from "../report.js";
import type { Stated } from "./stated-value.js";

/** The stated amount in cents; null, with a finding, when it is none or has more decimals than the currency. */
export function centsStated(stated: Stated | null, decimals: number, report: Report): Cents | null {
  if (stated === null) return null;
  const cents = parseCents(plainDecimal(stated.text, decimals), decimals);
  if (cents === null) {
    const message = `The amount ${JSON.stringify(stated.text)} cannot be read; expected ${amountExpectation(decimals)}.`;
    const fix = "Ask the sender for a corrected e-invoice.";
    report(warning("AMOUNT_UNREADABLE", message, { values: { amount: stated.text }, path: stated.path, fix }));
  }
  return cents;
}

/** The forms that XML Schema allows beside ours: "+1", ".5", "1.", and zeros beyond the currency's decimals. */
export function plainDecimal(text: string, decimals: number): string {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (parts === null || ((parts[2] ?? "") === "" && (parts[3] ?? "") === "")) return text;
  const fraction = parts[3] ?? "";
  const kept = fraction.slice(0, decimals) + fraction.slice(decimals).replace(/0+$/, "");
  return `${parts[1] === "-" ? "-" : ""}${parts[2] === "" ? "0" : parts[2]}${kept === "" ? "" : `.${kept}`}`;
}
