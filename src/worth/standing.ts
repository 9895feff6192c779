import type { Reason } from "../dunning/decision.js";
import { dossierBlockers } from "../dunning/dossier-blockers.js";
import type { Situation } from "../dunning/situation.js";
import type { RouteKind } from "../law/collecting-law.js";
import type { WeighedClaim } from "./weighed-claims.js";

/** Whether anything can still come in, and by which routes. */
export interface Standing {
  /** Why the answer is to stop, whatever the odds of collecting; null when it is open. */
  stop: Reason | null;
  /** Whether a route of this kind can bring anything. */
  canBring(kind: RouteKind): boolean;
  hasTitle: boolean;
  /** To whom the claim was handed over and not taken back. */
  handedOver: boolean;
  handedToCourt: boolean;
}

/** In an insolvency the estate is divided: a claim is filed, or sold to somebody who does. */
const IN_INSOLVENCY: readonly RouteKind[] = ["file-claim", "sale"];
/** What ends collecting, in the words of the dunning that it blocks. */
const ENDS = ["INSOLVENCY", "CLEAN_SLATE", "COMPOSITION", "UNALLOCATED_MONEY"];

export function standingOf(situation: Situation, claims: readonly WeighedClaim[]): Standing {
  const { events } = situation.account.facts;
  const blockers = dossierBlockers(situation);
  const handover = events.findLast(({ type }) => type === "handover");
  const handedOver = blockers.some(({ code }) => code === "HANDED_OVER");
  const common = {
    hasTitle: blockers.some(({ code }) => code === "JUDGMENT"), handedOver,
    handedToCourt: handedOver && handover?.type === "handover" && handover.to === "court",
  };
  const none = () => false;
  if (claims.length === 0) return { ...common, stop: { code: "NOTHING_OPEN", message: "Nothing is open: there is nothing to collect." }, canBring: none };
  const end = blockers.find(({ code }) => ENDS.includes(code));
  if (end !== undefined) {
    const stop = { code: end.code, message: end.message };
    return { ...common, stop, canBring: end.code === "INSOLVENCY" ? (kind) => IN_INSOLVENCY.includes(kind) : none };
  }
  if (claims.every(({ prescribesIn }) => prescribesIn !== null && prescribesIn <= 0)) {
    return { ...common, stop: { code: "PRESCRIBED", message: "Everything open is prescribed: it cannot be enforced against a debtor who says so." }, canBring: none };
  }
  return { ...common, stop: null, canBring: () => true };
}
