import { TermijnError, type Invoice } from "termijn";
import { readInvoiceXml } from "termijn/ubl";
import type { State, TypedTerms } from "../state.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";

/** Fills the state from an e-invoice. Gives a sentence about how that went. */
export function fillFrom(xml: string, file: string, state: State, words: Words): { isRead: boolean; sentence: string } {
  try {
    const { invoice, creditor, debtor, document } = readInvoiceXml(xml);
    const { terms, lines: _, ...rest } = invoice;
    state.invoice = { ...rest, terms: typedTerms(terms) };
    state.creditor = creditor;
    state.debtor = debtor;
    state.events = [];
    const read = filled(words.start.read, { number: invoice.number });
    return { isRead: true, sentence: `${read} ${document.kind === "invoice" ? words.start.added : filled(words.start.notInvoice, { kind: document.kind })}` };
  } catch (error) {
    if (!(error instanceof TermijnError)) throw error;
    return { isRead: false, sentence: filled(words.start.unreadable, { file, message: error.issues[0]?.message ?? error.message }) };
  }
}

/** Terms in parts have no fields here: the invoice is then looked at as a whole, by what the law says. */
function typedTerms(terms: Invoice["terms"]): TypedTerms {
  const agreedIn = terms?.agreedIn ?? "";
  switch (terms?.kind) {
    case "net":
      return { kind: "net", days: String(terms.days), agreedIn };
    case "months":
      return { kind: "months", months: String(terms.months), agreedIn };
    case "date":
      return { kind: "date", dueOn: terms.dueOn, agreedIn };
    case "end-of-month":
      return { kind: "end-of-month", days: terms.days === undefined ? "" : String(terms.days), agreedIn };
    default:
      return { kind: "none", agreedIn: "" };
  }
}
