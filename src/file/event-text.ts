import type { DossierEvent } from "../facts/event.js";

/** What an event was, in a sentence. Amounts stand without a currency: a dossier has one. */
export function eventText(event: DossierEvent): string {
  switch (event.type) {
    case "payment":
      return `Payment of ${event.amount} received${given(", reference", event.reference)}.`;
    case "set-off":
      return `Set off: ${event.amount}${given(", working back to", event.effectiveOn)}.`;
    case "payment-reversed":
      return `Payment ${event.payment} was reversed.`;
    case "credit":
      return `Credit${given(" note", event.number)} of ${event.amount} on invoice ${event.invoice}${given(", reason:", event.reason)}.`;
    case "notice":
      return `${sentence(event.kind)} sent by ${words(event.channel)}${given(", to be paid by", event.deadlineOn)}.${receiptText(event.receipt)}`;
    case "step":
      return `Step ${event.step} ${event.outcome}.`;
    case "milestone":
      return `Milestone "${event.milestone}" of invoice ${event.invoice} reached.`;
    case "handback":
      return "The file was handed back.";
    case "contact":
      return `Contact by ${words(event.channel)}: ${words(event.outcome)}.`;
    case "promise":
      return `The debtor promised to pay${given("", event.amount)} by ${event.payBy}${given(", confirmed on", event.confirmedOn)}.`;
    case "deferral":
      return `Payment was deferred until ${event.until}.`;
    case "plan":
      return `Instalment plan over ${event.plan.total} in ${event.plan.instalments.length} instalments, agreed on ${event.plan.agreedOn ?? event.on}.`;
    case "settlement":
      return `Settlement for ${event.amount}, to be paid by ${event.payBy}.`;
    case "dispute":
      return `Disputed${given(" for", event.amount)}: ${event.reason}.`;
    case "dispute-resolved":
      return `Dispute ${event.outcome}${given("; not owed:", event.amount)}.`;
    case "hold":
      return `On hold${given(" until", event.until)}: ${event.reason}.`;
    case "release":
      return "Hold released.";
    case "acknowledgement":
      return "The debtor acknowledged the debt in writing.";
    case "waiver":
      return `The creditor waived ${event.of}${given(" up to", event.amount)}.`;
    case "suspension":
      return "The creditor suspended performance.";
    case "resumption":
      return "The creditor resumed performance.";
    case "handover":
      return event.to === "court" ? "Brought before a court." : `Handed over: ${event.to}.`;
    case "judgment":
      return `Judgment${given(" for", event.principal, " of principal")}${given(" and", event.costs, " of costs")}${given(", final on", event.finalOn)}.`;
    case "insolvency":
      return `Insolvency of the debtor: ${words(event.kind)}.`;
    case "insolvency-ended":
      return `The insolvency ended: ${words(event.outcome)}.`;
    case "cost":
      return `Spent by the creditor: ${event.amount}, ${event.what}.`;
    case "write-off":
      return `Written off${given(":", event.amount)} (${event.reason}); the claim stays.`;
  }
}

/** A detail that may be absent, after the words that lead to it. */
function given(words: string, value: string | undefined, after = ""): string {
  return value === undefined ? "" : `${words} ${value}${after}`;
}

function receiptText(receipt: "proven" | "presumed" | "denied" | "returned" | undefined): string {
  if (receipt === "denied") return " The debtor denies receipt.";
  return receipt === "returned" ? " It came back." : "";
}

function words(code: string): string {
  return code === "email" ? "e-mail" : code.replaceAll("-", " ");
}

function sentence(code: string): string {
  const text = words(code);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
