import { formatDay, type EpochDay } from "../dates/day.js";
import type { Agreement } from "../agreements/agreements-on.js";
import type { StandingDispute } from "../facts/disputes.js";
import { covers } from "../facts/receivable-ref.js";
import { concerns, identityOf } from "../statement/claim.js";
import type { Blocker } from "./decision.js";
import type { OpenClaim, Situation } from "./situation.js";

/** What keeps one claim from being pursued; several can hold at once, a dispute first. */
export function claimBlockers(open: OpenClaim, situation: Situation, prescribedOn: EpochDay | null): Blocker[] {
  const { account, on, holds } = situation;
  const invoices = [open.claim.invoice.number];
  const blockers: Blocker[] = [];
  const dispute = disputeBlocker(open, situation.disputes);
  if (dispute !== null) blockers.push({ ...dispute, invoices });
  for (const { event, until } of holds) {
    // A hold that names nothing is on the debtor: it holds up what is invoiced later too.
    if (!covers(event.invoices, identityOf(open.claim))) continue;
    blockers.push({ code: "HOLD", message: `On hold: ${event.reason}`, ...(until === null ? {} : { until: formatDay(until) }), invoices });
  }
  for (const agreement of account.agreements) {
    if (agreement.state === "running" && covers(agreement.invoices, identityOf(open.claim))) blockers.push({ ...agreementBlocker(agreement), invoices });
  }
  if (prescribedOn !== null && on >= prescribedOn) {
    blockers.push({ code: "PRESCRIBED", message: `The claim has been prescribed since ${formatDay(prescribedOn)}.`, invoices });
  }
  return blockers;
}

/** A dispute blocks a claim when nothing undisputed is left of it; one that was upheld, until a credit note says what is owed. */
function disputeBlocker({ claim, disputed, principalOpen, open }: OpenClaim, disputes: readonly StandingDispute[]): Blocker | null {
  if (disputes.some((dispute) => dispute.upheld && concerns(dispute.event, claim))) {
    return { code: "CREDIT_NOTE_MISSING", message: "The dispute was upheld, but no credit note corrects the invoice: send it first." };
  }
  // Interest and costs over a principal that is disputed are disputed with it.
  if (disputed > 0 && disputed >= (principalOpen > 0 ? principalOpen : open)) return { code: "DISPUTED", message: "The claim is disputed: settle the dispute first." };
  return null;
}

const AGREEMENT_BLOCKERS: Record<Agreement["kind"], { code: string; message: (until: string) => string }> = {
  promise: { code: "PROMISE_PENDING", message: (until) => `The debtor promised to pay by ${until}.` },
  deferral: { code: "DEFERRED", message: (until) => `Payment was deferred until ${until}.` },
  plan: { code: "PLAN_RUNNING", message: (until) => `An instalment plan runs; the next instalment is due by ${until}.` },
  settlement: { code: "SETTLEMENT_PENDING", message: (until) => `A settlement was made; it is to be paid by ${until}.` },
};

function agreementBlocker({ kind, until, nextOn }: Agreement): Blocker {
  const last = formatDay(kind === "plan" && nextOn !== undefined ? nextOn : until);
  return { code: AGREEMENT_BLOCKERS[kind].code, message: AGREEMENT_BLOCKERS[kind].message(last), until: last };
}
