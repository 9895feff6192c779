import { dayOf, type EpochDay } from "../dates/day.js";
import type { Channel, DossierEvent, EventOf, ReceivableRef } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import type { LawPack } from "../law/pack.js";
import type { InterruptionKind } from "../law/prescription-law.js";
import { isReceiptProven, proofOfReceipt } from "../receipt/proof-of-receipt.js";

/** Something that interrupts prescription (stuiting). */
export interface Interruption {
  on: EpochDay;
  kind: InterruptionKind;
  /** The kind of notice, "acknowledgement", "plan" or "suit". */
  by: string;
  /** Absent: every claim. */
  invoices: readonly ReceivableRef[] | undefined;
}

/** A call, a text message or a visit is no writing that proves its content. */
const WRITTEN: readonly Channel[] = ["email", "post", "registered-post", "bailiff", "portal"];

/** What has certainly interrupted prescription by a day. */
export function interruptionsOn({ events }: FactsOn, on: EpochDay, law: LawPack): Interruption[] {
  return events.flatMap((event) => interruptionOf(event, law) ?? []).filter((interruption) => interruption.on <= on);
}

/** A written demand of which it is not certain that it arrived. */
export interface UncertainDemand extends Interruption {
  certainty: "presumed" | "none";
}

/** The written demands that may have arrived by a day or not; those that were denied or came back did not. */
export function uncertainDemandsOn({ events }: FactsOn, on: EpochDay, law: LawPack): UncertainDemand[] {
  return events.flatMap((event): UncertainDemand[] => {
    if (!isWrittenDemand(event, law) || isReceiptProven(event) || event.receipt === "denied" || event.receipt === "returned") return [];
    const { receivedOn, certainty } = proofOfReceipt(event, law);
    const arrived = receivedOn ?? dayOf(event.on);
    return arrived > on ? [] : [{ on: arrived, kind: "demand", by: event.kind, invoices: event.invoices, certainty: certainty === "presumed" ? "presumed" : "none" }];
  });
}

function isWrittenDemand(event: DossierEvent, law: LawPack): event is EventOf<"notice"> {
  return event.type === "notice" && law.notices.demands.includes(event.kind) && WRITTEN.includes(event.channel);
}

function interruptionOf(event: DossierEvent, law: LawPack): Interruption | null {
  switch (event.type) {
    case "notice":
      if (!isWrittenDemand(event, law) || !isReceiptProven(event)) return null;
      // Proven to have arrived, but not when: it was not before it was sent, and an earlier day never claims too much.
      return { on: dayOf(event.receivedOn ?? event.on), kind: "demand", by: event.kind, invoices: event.invoices };
    case "acknowledgement":
      return { on: dayOf(event.on), kind: "acknowledgement", by: "acknowledgement", invoices: event.invoices };
    case "plan":
      return { on: dayOf(event.plan.agreedOn ?? event.on), kind: "plan", by: "plan", invoices: event.invoices };
    case "handover":
      return event.to === "court" ? { on: dayOf(event.on), kind: "suit", by: "suit", invoices: undefined } : null;
    default:
      return null;
  }
}
