import { ibanOf } from "../../facts/identifiers/iban.js";
import { foreign, own } from "../wording/inline.js";
import type { Block } from "./blocks.js";
import type { Letter } from "./letter.js";

/** How to pay: amount, account, name, reference, last day, and a link for each invoice that has one. */
export function payment({ model, say }: Letter): Block[] {
  const { amount, name, iban, by, reference, description } = model.payment;
  return [
    {
      kind: "facts", caption: say("payment.heading"),
      facts: [
        { label: say("payment.amount"), value: own(amount.written) },
        ...(iban === undefined ? [] : [{ label: say("payment.iban"), value: ibanOf(iban) === null ? foreign(iban) : own(iban) }]),
        { label: say("payment.name"), value: foreign(name) },
        reference === undefined ? { label: say("payment.description"), value: foreign(description) } : { label: say("payment.reference"), value: foreign(reference) },
        ...(by === undefined ? [] : [{ label: say("payment.by"), value: own(by.written) }]),
      ],
    },
    ...model.invoices.flatMap(({ number, paymentUrl }, index): Block[] => {
      // The parts of one invoice have one link.
      if (paymentUrl === undefined || model.invoices.findIndex((other) => other.number === number) < index) return [];
      return [{ kind: "link", text: say("payment.online", { number: foreign(number) }), url: paymentUrl }];
    }),
  ];
}

/** Whom to call or write to. */
export function contact({ model, paragraph }: Letter): Block {
  const { phone, email, contact: person } = model.collector ?? model.creditor;
  const how = phone !== undefined && email !== undefined ? "contact.phoneAndEmail" : phone !== undefined ? "contact.phone" : email !== undefined ? "contact.email" : "contact.none";
  return person === undefined ? paragraph(how) : paragraph(how, "contact.person");
}
