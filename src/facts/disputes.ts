import type { EventOf } from "./event.js";
import { eventsOf, type FactsOn } from "./facts-on.js";
import { centsOf, type Cents } from "../money/amount.js";
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
  const left = new Map(eventsOf(events, "credit").map((credit) => [credit, centsOf(credit.amount, decimals)]));
  const disputes = standing.filter((dispute) => !(dispute.upheld && takesItsCredit(dispute, left, decimals)));
  return { disputes, findings: disputes.filter(({ upheld }) => upheld).map(({ event }) => creditNoteMissing(event)) };
}

/** Whether credit notes since the dispute cover what is not owed; what it takes of them settles no other dispute. */
function takesItsCredit({ event, amount }: StandingDispute, left: Map<EventOf<"credit">, Cents>, decimals: number): boolean {
  const matching = [...left.keys()].filter((credit) => credit.on >= event.on && (event.invoice === undefined || credit.invoice === event.invoice) && (event.part === undefined || credit.part === undefined || credit.part === event.part));
  const credited = matching.reduce((sum, credit) => sum + left.get(credit)!, 0);
  if (amount === undefined) return matching.length > 0;
  let needed = centsOf(amount, decimals);
  if (matching.length === 0 || credited < needed) return false;
  for (const credit of matching) {
    const taken = Math.min(needed, left.get(credit)!);
    left.set(credit, left.get(credit)! - taken);
    needed -= taken;
  }
  return true;
}

function creditNoteMissing({ on, invoice }: EventOf<"dispute">): Finding {
  return problem("CREDIT_NOTE_MISSING", `The dispute of ${on}${invoice === undefined ? "" : ` about invoice ${invoice}`} was upheld, but no credit note corrects the invoice.`, {
    fix: "Send a credit note and record it as a credit.",
  });
}
