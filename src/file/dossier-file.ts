import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import type { Dossier } from "../facts/dossier.js";
import type { DossierEvent, ReceivableRef } from "../facts/event.js";
import { factsOn } from "../facts/facts-on.js";
import type { Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import { refOf } from "../facts/receivable-ref.js";
import { checkedQuestion, type CheckedQuestion, type DossierQuestion } from "../law/checked-question.js";
import type { LawPack } from "../law/pack.js";
import { formatCents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { proofOfReceipt, type ProofOfReceipt } from "../receipt/proof-of-receipt.js";
import { receivablesOf } from "../terms/receivables.js";
import { eventText } from "./event-text.js";
import type { FileEntry } from "./file-entry.js";

/** The file of a dossier, for whoever takes it over. */
export interface DossierFile {
  on: IsoDate;
  currency: string;
  creditor: string;
  debtor: string;
  /** In order of time; on one day invoices, performance and due days come before events, which keep their order. */
  entries: FileEntry[];
  findings: Finding[];
}

/**
 * The file of a dossier in order of time, to hand over or to bring before a court: what happened, when, how it reached the debtor, what it
 * claimed and what was paid.
 *
 * Invoices, performance and last days to pay stand between the events. A reversed payment stays in the file, with its reversal. What is
 * owed by that day says `statementOn`.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day up to which the file runs (inclusive), and the law pack
 * @returns the entries, the first day first; amounts in the currency of the invoices
 * @throws TermijnError INVALID_INPUT, INCONSISTENT
 * @legalBasis art. 3:37(3) BW (a statement works when it reaches the other), art. 111 Rv (what a writ must say)
 * @example
 * ```ts
 * import { dossierFile } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const file = dossierFile(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "1", issuedOn: "2026-01-15", receivedOn: "2026-01-15", total: "1210.00", terms: { kind: "date", dueOn: "2026-02-14", agreedIn: "contract" } }],
 *     events: [
 *       { type: "payment", on: "2026-03-20", amount: "210.00" },
 *       { type: "notice", kind: "reminder", channel: "email", on: "2026-02-18", receivedOn: "2026-02-18" },
 *     ],
 *   },
 *   { on: "2026-11-21", law: nl },
 * );
 * file.entries.map(({ on, text }) => [on, text]);
 * // => [
 * //   ["2026-01-15", "Invoice 1 of 1210.00 issued."],
 * //   ["2026-02-14", "Last day to pay 1210.00 on invoice 1."],
 * //   ["2026-02-18", "Reminder sent by e-mail."],
 * //   ["2026-03-20", "Payment of 210.00 received."],
 * // ]
 * ```
 */
export function dossierFile(dossier: Dossier, options: Omit<DossierQuestion, "invoice">): DossierFile {
  const asked = membersOf(options, "options");
  const question = checkedQuestion(dossier, { on: asked?.on, law: asked?.law });
  const { dossier: checked, law, findings } = question;
  const today = formatDay(question.on);
  const entries = [
    ...checked.invoices.flatMap((invoice) => entriesOfInvoice(invoice, question)),
    ...checked.events.map((event, index) => entryOfEvent(event, index, law, today)),
  ].filter((entry) => entry.on <= today);
  // Sorting is stable, so events of one day keep their order.
  entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    on: today,
    currency: checked.invoices[0]?.currency ?? law.currency,
    creditor: checked.creditor.name,
    debtor: checked.debtor.name,
    entries,
    findings: [...findings, ...factsOn(checked, question.on).findings],
  };
}

function entriesOfInvoice(invoice: Invoice, { dossier: { creditor, debtor, events }, law, on }: CheckedQuestion): FileEntry[] {
  const { number, issuedOn, receivedOn, performedOn, subject } = invoice;
  const decimals = decimalsOf(invoice.currency ?? "EUR");
  const isReceived = receivedOn !== undefined && receivedOn <= formatDay(on);
  const happened = events.filter((event) => dayOf(event.on) <= on);
  const dues = receivablesOf({ invoice, creditor, debtor }, law, happened).flatMap(({ part, amount, due }): FileEntry[] => {
    if (due.dueOn === null) return [];
    const text = `Last day to pay ${formatCents(amount, decimals)} on ${part === undefined ? "" : `part ${part} of `}invoice ${number}.`;
    return [{ on: due.dueOn, kind: "due", text, invoices: [refOf({ invoice: number, part })], amount: formatCents(amount, decimals) }];
  });
  return [
    {
      on: issuedOn, kind: "invoice", text: `Invoice ${number} of ${invoice.total} issued.`, invoices: [number], amount: invoice.total,
      ...(isReceived ? { received: { on: receivedOn, certainty: "proven" as const } } : {}),
    },
    ...(performedOn === undefined ? [] : [{ on: performedOn, kind: "performance" as const, text: `${performed(subject)} of invoice ${number} received.`, invoices: [number] }]),
    ...dues,
  ];
}

function performed(subject: Invoice["subject"]): string {
  if (subject === undefined) return "Performance";
  return subject === "goods" ? "Goods" : "Services";
}

function entryOfEvent(event: DossierEvent, index: number, law: LawPack, today: IsoDate): FileEntry {
  const invoices = concerned(event);
  return {
    on: event.on, kind: event.type, text: eventText(event),
    ...(invoices === undefined ? {} : { invoices }),
    ...(event.type === "notice" ? { received: printReceipt(proofOfReceipt(event, law), today) } : {}),
    ...(event.type === "notice" && event.claimed !== undefined ? { claimed: event.claimed } : {}),
    ...("amount" in event && event.amount !== undefined ? { amount: event.amount } : {}),
    event: index,
    ...(event.note === undefined ? {} : { note: event.note }),
  };
}

function concerned(event: DossierEvent): ReceivableRef[] | undefined {
  if ("invoices" in event) return event.invoices;
  if (!("invoice" in event) || event.invoice === undefined) return undefined;
  return [refOf({ invoice: event.invoice, part: "part" in event ? event.part : undefined })];
}

/** A receipt after the day up to which the file runs has not happened yet. */
function printReceipt({ receivedOn, certainty }: ProofOfReceipt, today: IsoDate): NonNullable<FileEntry["received"]> {
  const on = receivedOn === null ? null : formatDay(receivedOn);
  return on !== null && on > today ? { on: null, certainty: "none" } : { on, certainty };
}
