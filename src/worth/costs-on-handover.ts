import { formatDay } from "../dates/day.js";
import type { Situation } from "../dunning/situation.js";
import type { DossierEvent } from "../facts/event.js";
import type { Cents } from "../money/amount.js";
import { accountOn } from "../statement/account.js";

/** By then the term of a 14-day letter that is on its way has run out. */
const DAYS_AHEAD = 28;

/**
 * The collection costs that a hand-over today would let a creditor claim: those due, those that the hand-over makes due (a business), and
 * those of a letter whose term still runs (a consumer). Asked of the account itself, so that both say the same.
 */
export function costsOnHandover({ dossier, account, on, law }: Situation, costsOpen: Cents): Cents {
  const today = formatDay(on);
  const { events } = account.facts;
  if (events.some(({ type }) => type === "judgment")) return costsOpen;
  const handover: DossierEvent = { type: "handover", to: "court", on: today };
  const then = accountOn({ ...dossier, events: [...dossier.events.filter((event) => event.on <= today), handover] }, on + DAYS_AHEAD, law, "stop");
  const costs = then.claims.reduce((sum, { account: claim }) => sum + Math.max(0, claim.heads(on + DAYS_AHEAD).costs.open), 0);
  return Math.max(costsOpen, costs);
}
