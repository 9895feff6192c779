import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import type { Agreement } from "../agreements/agreements-on.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import { covers } from "../facts/receivable-ref.js";
import { identityOf } from "../statement/claim.js";
import type { Blocker } from "./decision.js";
import type { OpenClaim, Situation } from "./situation.js";

/** What keeps one claim from being pursued; several can hold at once, a dispute first. */
export function claimBlockers(open: OpenClaim, situation: Situation, prescribedOn: EpochDay | null): Blocker[] {
  const { account, on } = situation;
  const invoices = [open.claim.invoice.number];
  const blockers: Blocker[] = [];
  if (open.disputed > 0 && open.disputed >= open.open) {
    const upheld = situation.findings.some(({ code }) => code === "CREDIT_NOTE_MISSING");
    blockers.push({ code: upheld ? "CREDIT_NOTE_MISSING" : "DISPUTED", message: upheld ? "The dispute was upheld, but no credit note corrects the invoice." : "The claim is disputed: settle the dispute first.", invoices });
  }
  for (const { event, until } of openHolds(account.facts.events, on)) {
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

/** The holds (pauze) that stand on a day, with their last day. */
export function openHolds(events: readonly DossierEvent[], on: EpochDay): { event: EventOf<"hold">; until: EpochDay | null }[] {
  let holds: EventOf<"hold">[] = [];
  for (const event of events) {
    if (event.type === "hold") holds.push(event);
    if (event.type === "release") holds = holds.filter((hold) => event.hold !== undefined && hold.id !== event.hold);
  }
  return holds
    .map((event) => ({ event, until: event.until === undefined ? null : dayOf(event.until) }))
    .filter(({ until }) => until === null || until >= on);
}
