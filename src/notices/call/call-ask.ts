import type { EventOf } from "../../facts/event.js";
import { eventsOf } from "../../facts/facts-on.js";
import { refOf } from "../../facts/receivable-ref.js";
import type { OpenClaim } from "../../dunning/situation.js";
import type { Cents } from "../../money/amount.js";
import { concerns, identityOf } from "../../statement/claim.js";
import { amountOf, type CallContext } from "./call-context.js";
import type { CallScriptModel } from "./call-model.js";
import { isAboutLateness } from "./call-topic.js";

/**
 * What the caller asks for where the debtor is late: the principal, until a letter has claimed interest or costs or was a final demand; then
 * all that is open. What is disputed is not asked for.
 */
export function callAsk(context: CallContext): CallScriptModel["ask"] {
  const { subject, situation } = context;
  if (!isAboutLateness(subject.topic)) return null;
  const { asked } = subject;
  const principal = sum(asked, ({ principalOpen, disputed }) => Math.max(0, principalOpen - disputed));
  const hasClaimedMore = eventsOf(situation.account.facts.events, "notice").some((notice) => claimsMore(notice) && asked.some(({ claim }) => concerns(notice, claim)));
  const everything = hasClaimedMore || principal === 0;
  return { amount: amountOf(context, everything ? undisputedOpen(asked) : principal), heads: everything ? "everything" : "principal", invoices: asked.map(({ claim }) => refOf(identityOf(claim))) };
}

/** What is open on every head, less what is disputed. */
export function undisputedOpen(claims: readonly OpenClaim[]): Cents {
  return sum(claims, ({ open, disputed }) => Math.max(0, open - disputed));
}

function claimsMore({ kind, claimed }: EventOf<"notice">): boolean {
  return kind === "final-demand" || Number(claimed?.interest ?? 0) > 0 || Number(claimed?.costs ?? 0) > 0;
}

function sum(claims: readonly OpenClaim[], cents: (claim: OpenClaim) => Cents): Cents {
  return claims.reduce((total, claim) => total + cents(claim), 0);
}
