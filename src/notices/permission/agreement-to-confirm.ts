import type { Agreement } from "../../agreements/agreements-on.js";
import { covers, overlap } from "../../facts/receivable-ref.js";
import type { Situation } from "../../dunning/situation.js";
import { identityOf } from "../../statement/claim.js";
import type { NoticeRequest } from "../request/notice-request.js";

/** The agreement to put in writing: the last one that runs, of the invoices asked for, with something open. */
export function agreementToConfirm({ account, claims }: Situation, { invoices }: NoticeRequest): Agreement | null {
  return account.agreements.findLast((agreement) =>
    agreement.state === "running" && overlap(agreement.invoices, invoices) && claims.some(({ open, claim }) => open > 0 && covers(agreement.invoices, identityOf(claim)))) ?? null;
}
