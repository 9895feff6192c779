import { dayOf, type EpochDay } from "../dates/day.js";
import type { Agreement } from "../agreements/agreements-on.js";
import type { DossierEvent } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import { covers } from "../facts/receivable-ref.js";
import { concerns, identityOf, type Claim } from "./claim.js";

/** Days on which a claim bears no interest, inclusive. */
export interface Pause {
  from: EpochDay;
  to: EpochDay;
}

const INSOLVENCY_STOPS: readonly string[] = ["bankruptcy", "suspension-of-payments", "debt-restructuring"];

/**
 * When a claim bears no interest: while an agreement that stopped it runs, from the day of an insolvency, and after interest was
 * waived or the claim written off as a whole. A broken settlement that revives the claim revives its interest too.
 *
 * @legalBasis art. 128 Fw (bankruptcy), art. 260 Fw (suspension of payments), art. 303 Fw (debt restructuring)
 */
export function interestPauses(claim: Claim, { events }: FactsOn, agreements: readonly Agreement[]): Pause[] {
  const pauses: Pause[] = [];
  for (const agreement of agreements) {
    if (agreement.interest !== "stopped" || !covers(agreement.invoices, identityOf(claim))) continue;
    if (agreement.kind === "settlement" && agreement.state === "broken" && !staysOnDefault(agreement)) continue;
    // The day itself still bears interest: it is in the sum that was agreed on.
    pauses.push({ from: agreement.since + 1, to: lastDayOf(agreement) });
  }
  events.forEach((event, index) => {
    if (event.type === "insolvency" && INSOLVENCY_STOPS.includes(event.kind)) {
      const closed = events.slice(index).find((later) => later.type === "insolvency-ended" && later.outcome === "closed");
      pauses.push({ from: dayOf(event.on), to: closed === undefined ? Infinity : dayOf(closed.on) - 1 });
    } else if (endsInterest(event, claim)) pauses.push({ from: dayOf(event.on) + 1, to: Infinity });
  });
  return pauses;
}

/** A waiver of all interest on the claim, or a write-off of the whole. */
function endsInterest(event: DossierEvent, claim: Claim): boolean {
  if (event.type === "waiver") return event.of === "interest" && event.amount === undefined && concerns(event, claim);
  return event.type === "write-off" && event.amount === undefined && concerns(event, claim);
}

function staysOnDefault({ event }: Agreement): boolean {
  return event.type === "settlement" && event.onDefault === "stays";
}

function lastDayOf(agreement: Agreement): EpochDay {
  if (agreement.kind === "deferral" && agreement.state !== "replaced") return agreement.until;
  return agreement.state === "broken" || agreement.state === "replaced" ? (agreement.endedOn ?? agreement.until + 1) - 1 : Infinity;
}
