import { formatDay } from "../dates/day.js";
import type { EventOf } from "../facts/event.js";
import { refOf } from "../facts/receivable-ref.js";
import { formatCents } from "../money/amount.js";
import { identityOf } from "../statement/claim.js";
import type { AnnouncedCosts } from "./claim/announced-costs.js";
import type { ClaimedSums } from "./claim/claimed-sums.js";
import type { LetterTerm } from "./claim/letter-term.js";
import type { NoticeRequest } from "./request/notice-request.js";

/** The event to append once the letter is sent, without what it says of costs. */
export function letterEvent({ kind, channel, on, decided }: NoticeRequest, { claims }: ClaimedSums, { deadlineOn }: LetterTerm): EventOf<"notice"> {
  const deadline = deadlineOn === null ? {} : { deadlineOn: formatDay(deadlineOn) };
  return { on: formatDay(on), ...decided, type: "notice", kind, channel, ...deadline, invoices: claims.map(({ open }) => refOf(identityOf(open.claim))) };
}

/** The same with the interest and the costs that the letter claims; a 14-day letter records the costs that it names. */
export function letterRecord(event: EventOf<"notice">, { heads, claimed }: ClaimedSums, announced: AnnouncedCosts | null, decimals: number): EventOf<"notice"> {
  const named = event.kind === "fourteen-day-letter" ? announced : null;
  const costs = named !== null ? named.amount : heads.includes("costs") ? claimed.costs : null;
  // What such a letter asks for decides whether it was paid in time: that it asks for no interest is said too.
  const saysInterest = heads.includes("interest") || event.kind === "fourteen-day-letter";
  const sums = {
    ...(saysInterest ? { interest: formatCents(claimed.interest, decimals) } : {}),
    ...(costs === null ? {} : { costs: formatCents(costs, decimals) }),
    ...(named !== null && named.vat > 0 ? { vatOnCosts: formatCents(named.vat, decimals) } : {}),
  };
  return Object.keys(sums).length === 0 ? event : { ...event, claimed: sums };
}
