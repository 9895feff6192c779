import { dayOf, type EpochDay } from "../dates/day.js";
import type { FactsOn } from "../facts/facts-on.js";
import type { Finding } from "../facts/finding.js";
import type { SentDemand } from "../law/costs-law.js";
import type { LawPack } from "../law/pack.js";
import { receiptOfNotice } from "../receipt/receipt-of-notice.js";
import { concerns, type Claim } from "./claim.js";

/** The demands that were sent, when each arrived, and which claims it concerns. */
export function sentDemands({ events }: FactsOn, claims: readonly Claim[], law: LawPack): { demands: SentDemand[]; handovers: EpochDay[]; findings: Finding[] } {
  const demands: SentDemand[] = [];
  const handovers: EpochDay[] = [];
  const findings: Finding[] = [];
  for (const event of events) {
    if (event.type === "handover") {
      const sentOn = dayOf(event.on);
      handovers.push(sentOn);
      demands.push({ event, sentOn, receivedOn: null, claims: claims.map((_, index) => index) });
    } else if (event.type === "notice" && law.notices.demands.includes(event.kind)) {
      const receipt = receiptOfNotice(event, law);
      if (event.kind === "fourteen-day-letter") findings.push(...receipt.findings);
      const concerned: number[] = [];
      claims.forEach((claim, index) => {
        if (concerns(event, claim)) concerned.push(index);
      });
      demands.push({ event, sentOn: dayOf(event.on), receivedOn: receipt.receivedOn, claims: concerned });
    }
  }
  return { demands, handovers, findings };
}
