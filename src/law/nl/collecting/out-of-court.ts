import type { CollectingFacts, CollectingRoute } from "../../collecting-law.js";
import { priceItem } from "./tariff-item.js";

/** Days of the worked cases. */
const DAYS = { agency: 60, bailiff: 30, lawyer: 30 };

/** Handing over without a court: to an agency on no cure no pay, to a bailiff or a lawyer at a price of theirs. */
export function outOfCourt({ prices }: CollectingFacts, next: string): CollectingRoute[] {
  return [
    {
      id: "agency", kind: "agency", label: "Agency, no cure no pay", days: DAYS.agency, collects: ["principal", "interest"], next,
      costs: prices["agency"] === undefined ? [] : [priceItem("Agency, file fee", "agency", prices)],
      reasons: [{ code: "NO_CURE_NO_PAY", message: "Full payment costs the creditor nothing, but the agency keeps the collection costs; a part payment, a withdrawal or a settlement of your own usually costs a commission." }],
    },
    { id: "bailiff", kind: "bailiff", label: "Bailiff, out of court", days: DAYS.bailiff, costs: [priceItem("Bailiff out of court", "bailiff", prices)], next, reasons: [] },
    { id: "lawyer", kind: "lawyer", label: "Lawyer, out of court", days: DAYS.lawyer, costs: [priceItem("Lawyer", "lawyer", prices)], next, reasons: [] },
  ];
}
