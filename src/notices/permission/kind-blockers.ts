import { covers } from "../../facts/receivable-ref.js";
import type { Agreement } from "../../agreements/agreements-on.js";
import { formatDay } from "../../dates/day.js";
import type { Blocker } from "../../dunning/decision.js";
import { isTooEarly } from "../../dunning/step-needed.js";
import type { OpenClaim, Situation } from "../../dunning/situation.js";
import { identityOf } from "../../statement/claim.js";
import { KIND_RULES } from "../request/kind-rules.js";
import type { NoticeRequest } from "../request/notice-request.js";

/** What keeps a claim out of this kind of letter: it is not due yet, not in default, or not part of what is to be confirmed. */
export function kindBlockers(open: OpenClaim, situation: Situation, { kind }: NoticeRequest, agreement: Agreement | null): Blocker[] {
  const { claim } = open;
  const invoices = [claim.invoice.number];
  const { covers: covering } = KIND_RULES[kind];
  if (kind === "confirmation") {
    if (agreement !== null && covers(agreement.invoices, identityOf(claim))) return [];
    return [{ code: "NOTHING_TO_CONFIRM", message: "No agreement on it runs: there is nothing to confirm.", invoices }];
  }
  if (claim.dueOn === null && kind !== "invoice") return [{ code: "NOT_DUE", message: "It cannot be asked for yet: its milestone was not reached.", invoices }];
  if (covering === "late" && !isLate(open, situation)) {
    return [{ code: "NOT_DUE", message: `It can be paid until ${formatDay(claim.dueOn!)}: a ${kind} would come too early.`, invoices }];
  }
  if (isTooEarly({ id: kind, action: "notice", notice: kind, after: { days: 0, from: "due" } }, open, situation, situation.on)) {
    return [{ code: "NOT_IN_DEFAULT", message: `The debtor is not in default: a ${kind} would have no effect yet.`, invoices }];
  }
  return kind === "fourteen-day-letter" ? letterBlockers(open, situation, invoices) : [];
}

/** A letter that announces costs has nothing to announce where they were charged, or where no principal is left. */
function letterBlockers(open: OpenClaim, situation: Situation, invoices: string[]): Blocker[] {
  if (open.principalOpen - open.disputed <= 0) return [{ code: "NO_PRINCIPAL_OPEN", message: "No principal is open: no collection costs can be announced.", invoices }];
  const charged = situation.account.claims[situation.claims.indexOf(open)]!.costsCharged;
  if (charged <= 0 || situation.dossier.debtor.kind === "business" || situation.dossier.debtor.kind === "public-authority") return [];
  return [{ code: "COSTS_ALREADY_CHARGED", message: "Its collection costs have fallen due already: they cannot be announced again.", invoices }];
}

export function isLate({ claim }: OpenClaim, { on }: Pick<Situation, "on">): boolean {
  return claim.dueOn !== null && on > claim.dueOn;
}
