import { warning, type Finding } from "../../../facts/finding.js";

export function partsTotal(sum: string, difference: string): Finding {
  const message = `The parts come to ${sum} %, which differs by ${difference} from 100 %.`;
  return warning("TERMS_PARTS_TOTAL", message, { values: { sum, difference }, fix: "Ask how the total is divided and set invoice.terms.parts." });
}

export function partsUndated(parts: string[]): Finding {
  const message = `The text does not say when ${parts.join(", ")} must be paid; each waits for a milestone of that name.`;
  const fix = "Set the due rule of each part in invoice.terms.parts, or record the milestones as events.";
  return warning("TERMS_PARTS_UNDATED", message, { values: { parts: parts.join("; ") }, fix });
}
