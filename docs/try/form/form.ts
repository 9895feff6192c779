import { element } from "../element.js";
import type { State } from "../state.js";
import type { Words } from "../words/words.js";
import { eventFields } from "./event-fields.js";
import { choice, field, group } from "./field.js";

/** The fields for a state. Paths are those of the facts, where a field is one. */
export function formFor({ invoice, creditor, debtor, events, policy }: State, words: Words): HTMLElement[] {
  const { fields, headings, hints } = words;
  const { terms } = invoice;
  return [
    group(headings.invoice,
      field(fields.number, { path: "invoices[0].number", value: invoice.number ?? "" }),
      field(fields.issuedOn, { path: "invoices[0].issuedOn", type: "date", value: invoice.issuedOn ?? "" }),
      field(fields.total, { path: "invoices[0].total", value: invoice.total ?? "", hint: hints.total, decimal: true }),
      field(fields.vat, { path: "invoices[0].vat", value: invoice.vat ?? "", hint: hints.vat, decimal: true }),
      field(fields.receivedOn, { path: "invoices[0].receivedOn", type: "date", value: invoice.receivedOn ?? "", hint: hints.receivedOn })),
    group(headings.parties,
      field(fields.debtorName, { path: "debtor.name", value: debtor.name ?? "" }),
      choice(fields.debtorKind, "debtor.kind", debtor.kind ?? "unknown", words.kinds),
      field(fields.creditorName, { path: "creditor.name", value: creditor.name ?? "" }),
      field(fields.iban, { path: "creditor.iban", value: creditor.iban ?? "" })),
    group(headings.terms,
      choice(fields.terms, "invoices[0].terms.kind", terms.kind, words.termKinds, { wide: true }),
      (terms.kind === "net" || terms.kind === "end-of-month") && field(fields.days, { path: "invoices[0].terms.days", type: "number", value: terms.days ?? "" }),
      terms.kind === "months" && field(fields.months, { path: "invoices[0].terms.months", type: "number", value: terms.months ?? "" }),
      terms.kind === "date" && field(fields.dueOn, { path: "invoices[0].terms.dueOn", type: "date", value: terms.dueOn ?? "" }),
      terms.kind !== "none" && choice(fields.agreedIn, "invoices[0].terms.agreedIn", terms.agreedIn ?? "", words.agreedIn, { wide: true }),
      terms.kind !== "none" && terms.agreedIn !== "invoice" && field(fields.expressly, { path: "invoices[0].terms.expresslyAgreed", type: "checkbox", value: "", checked: terms.expresslyAgreed ?? false }),
      choice(fields.policy, "policy", policy, words.policies, { wide: true })),
    element("fieldset", {},
      element("legend", {}, headings.events),
      events.length === 0 && element("p", { class: "hint" }, words.events.none),
      ...events.map((event, index) => eventFields(event, index, words)),
      element("div", { class: "buttons" },
        ...([["payment", words.events.addPayment], ["notice", words.events.addNotice], ["promise", words.events.addPromise]] as const).map(([type, text]) =>
          element("button", { type: "button", class: "quiet", "data-action": "add-event", "data-type": type, id: `add-${type}` }, `+ ${text}`)))),
  ];
}
