import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import type { EventOf } from "../facts/event.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";

/** Whether and when a notice reached the debtor. */
export interface Receipt {
  /** Null when that it arrived is not known. */
  receivedOn: EpochDay | null;
  certainty: "proven" | "presumed" | "none";
  findings: Finding[];
}

/**
 * When a notice reached the debtor (ontvangst): as recorded; on the day itself when a bailiff served it; presumed for ordinary post.
 * E-mail, a portal and registered post count only with a known day. What was denied or came back did not arrive.
 */
export function receiptOfNotice(notice: EventOf<"notice">, law: LawPack): Receipt {
  const what = `The ${notice.kind} of ${notice.on}`;
  if (notice.receipt === "denied" || notice.receipt === "returned") {
    const message = notice.receipt === "denied" ? `${what} was not received, the debtor says.` : `${what} came back.`;
    return { receivedOn: null, certainty: "none", findings: [warning("NOTICE_NOT_RECEIVED", message, { fix: "Send it again in a way that proves receipt." })] };
  }
  if (notice.receivedOn !== undefined) {
    const certainty = notice.receipt === "presumed" ? "presumed" : "proven";
    return { receivedOn: dayOf(notice.receivedOn), certainty, findings: [] };
  }
  if (notice.channel === "bailiff") return { receivedOn: dayOf(notice.on), certainty: "proven", findings: [] };
  if (notice.channel === "post") {
    const { receivedOn, basis } = law.notices.presumedPostalReceipt(dayOf(notice.on));
    const finding = note("RECEIPT_PRESUMED", `${what} was sent by post and is presumed to have arrived on ${formatDay(receivedOn)}; the debtor may deny it.`, {
      values: { receivedOn: formatDay(receivedOn) }, fix: "Keep proof of posting, or send it registered as well.", basis,
    });
    return { receivedOn, certainty: "presumed", findings: [finding] };
  }
  return {
    receivedOn: null, certainty: "none",
    findings: [note("NOTICE_RECEIPT_UNKNOWN", `When ${what.replace("The", "the")} was received is not known.`, { path: "receivedOn", fix: "Record receivedOn when its receipt is certain." })],
  };
}
