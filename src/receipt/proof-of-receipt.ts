import { dayOf, type EpochDay } from "../dates/day.js";
import type { EventOf } from "../facts/event.js";
import type { LawPack } from "../law/pack.js";
import { receiptOfNotice, type Receipt } from "./receipt-of-notice.js";

/** How sure it is that a notice reached the debtor. Proven receipt may be without a known day. */
export interface ProofOfReceipt {
  receivedOn: EpochDay | null;
  certainty: Receipt["certainty"];
}

/** Whether it is certain that a notice arrived, even if not when. */
export function isReceiptProven({ receipt, receivedOn, channel }: EventOf<"notice">): boolean {
  if (receipt === undefined) return receivedOn !== undefined || channel === "bailiff";
  return receipt === "proven";
}

/** That a notice arrived (bewijs van ontvangst), where its day matters less: a receipt recorded as proven needs no day. */
export function proofOfReceipt(notice: EventOf<"notice">, law: LawPack): ProofOfReceipt {
  if (!isReceiptProven(notice)) {
    const { receivedOn, certainty } = receiptOfNotice(notice, law);
    return { receivedOn, certainty };
  }
  const day = notice.receivedOn ?? (notice.channel === "bailiff" ? notice.on : undefined);
  return { receivedOn: day === undefined ? null : dayOf(day), certainty: "proven" };
}
