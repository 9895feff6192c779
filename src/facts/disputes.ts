import type { EventOf } from "./event.js";
import { eventsOf, type FactsOn } from "./facts-on.js";
import { centsOf } from "../money/amount.js";
import { problem, type Finding } from "./finding.js";

/** A dispute (betwisting) that still stands: open, or upheld without the credit note that would settle it. */
export interface StandingDispute {
  event: EventOf<"dispute">;
  /** What the debtor does not owe, where that is known; absent: all of what is disputed. */
  amount?: string;
  upheld: boolean;
}

/** The disputes that stand on a day. Only a credit changes an amount: an upheld dispute waits for one. */
export function standingDisputes({ events }: FactsOn, decimals: number): { disputes: StandingDispute[]; findings: Finding[] } {
  let standing: StandingDispute[] = [];
  for (const event of events) {
    if (event.type === "dispute") {
      standing.push({ event, upheld: false, ...(event.amount === undefined ? {} : { amount: event.amount }) });
    } else if (event.type === "dispute-resolved") {
      standing = standing.flatMap((dispute) => {
        const meant = event.dispute === undefined ? !dispute.upheld : dispute.event.id === event.dispute;
        if (!meant) return [dispute];
        const amount = event.amount ?? dispute.amount;
        return event.outcome === "upheld" ? [{ event: dispute.event, upheld: true, ...(amount === undefined ? {} : { amount }) }] : [];
      });
    }
  }
  const credits = eventsOf(events, "credit");
  const disputes = standing.filter((dispute) => !(dispute.upheld && isCredited(dispute, credits, decimals)));
  return { disputes, findings: disputes.filter(({ upheld }) => upheld).map(({ event }) => creditNoteMissing(event)) };
}

/** Whether a credit note since the dispute covers what is not owed. */
function isCredited({ event, amount }: StandingDispute, credits: readonly EventOf<"credit">[], decimals: number): boolean {
  const matching = credits.filter((credit) => credit.on >= event.on && (event.invoice === undefined || credit.invoice === event.invoice) && (event.part === undefined || credit.part === undefined || credit.part === event.part));
  const credited = matching.reduce((sum, credit) => sum + centsOf(credit.amount, decimals), 0);
  return matching.length > 0 && (amount === undefined || credited >= centsOf(amount, decimals));
}

function creditNoteMissing({ on, invoice }: EventOf<"dispute">): Finding {
  return problem("CREDIT_NOTE_MISSING", `The dispute of ${on}${invoice === undefined ? "" : ` about invoice ${invoice}`} was upheld, but no credit note corrects the invoice.`, {
    fix: "Send a credit note and record it as a credit.",
  });
}
