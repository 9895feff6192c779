import type { InvoiceInLetter } from "../model/notice-model.js";
import { foreign, own, type Inline } from "../wording/inline.js";
import type { TextKey } from "../wording/wordings.js";
import type { Block, Column } from "./blocks.js";
import type { Letter } from "./letter.js";

type Fact = Extract<Block, { kind: "facts" }>["facts"][number];

const COMMA = own(", ");
const SPACE = own(" ");

/** What a buyer's bookkeeper looks for, in this order. */
const REFERENCES: readonly (readonly [TextKey, "order" | "customer" | "costCentre" | "project"])[] = [
  ["details.order", "order"], ["details.customer", "customer"], ["details.costCentre", "costCentre"], ["details.project", "project"],
];

/** The invoice, or all of them as a table, with what is open on each. */
export function invoiceDetails(letter: Letter): Block[] {
  const { invoices, credit } = letter.model;
  if (invoices.length === 1 && credit === undefined) return [singleInvoice(invoices[0]!, letter)];
  return [severalInvoices(letter), ...sharedReferences(letter), ...ownReferences(letter)];
}

function singleInvoice(invoice: InvoiceInLetter, { say }: Letter): Block {
  const { number, part, issuedOn, total, open, references } = invoice;
  const fact = (key: TextKey, value: Inline): Fact => ({ label: say(key), value });
  return {
    kind: "facts", caption: say("details.heading"),
    facts: [
      fact("details.number", foreign(number)),
      ...(part === undefined ? [] : [fact("details.part", foreign(part))]),
      fact("details.issuedOn", own(issuedOn.written)),
      fact("details.dueOn", dueText(invoice, say)),
      ...REFERENCES.flatMap(([key, name]) => (isGiven(references[name]) ? [fact(key, foreign(references[name]!))] : [])),
      ...(total.amount === open.amount ? [] : [fact("details.amount", own(total.written))]),
      { ...fact("details.open", own(open.written)), strong: true },
    ],
  };
}

function severalInvoices({ model, say }: Letter): Block {
  const { invoices, credit } = model;
  const columns: (readonly [Column, (invoice: InvoiceInLetter) => Inline])[] = [
    [{ heading: say("details.tableNumber"), align: "start" }, ({ number }) => foreign(number)],
    ...(invoices.some(({ part }) => part !== undefined) ? [[{ heading: say("details.part"), align: "start" }, ({ part }: InvoiceInLetter) => foreign(part ?? "")] as const] : []),
    [{ heading: say("details.tableIssuedOn"), align: "start" }, ({ issuedOn }) => own(issuedOn.written)],
    [{ heading: say("details.dueOn"), align: "start" }, (invoice) => dueText(invoice, say)],
    [{ heading: say("details.open"), align: "end" }, ({ open }) => own(open.written)],
  ];
  const closing = (label: Inline, value: string): Inline[] => [label, ...columns.slice(2).map(() => own("")), own(value)];
  return {
    kind: "table", caption: say(invoices.length === 1 ? "details.heading" : "details.headingSeveral"),
    columns: columns.map(([column]) => column),
    rows: [...invoices.map((invoice) => columns.map(([, cell]) => cell(invoice))), ...(credit === undefined ? [] : [closing(say("details.credit"), credit.written)])],
    ...(model.claims.length === 1 && model.claims[0] === "principal" ? { total: closing(say("details.total"), model.claimed.total.written) } : {}),
  };
}

/** What several invoices have in common, said once. How to pay says the reference for the payment. */
function sharedReferences({ model, say }: Letter): Block[] {
  const facts = REFERENCES.flatMap(([key, name]): Fact[] => (model.references[name] === undefined ? [] : [{ label: say(key), value: foreign(model.references[name]) }]));
  return facts.length === 0 ? [] : [{ kind: "facts", caption: say("details.references"), facts }];
}

/** What differs, one line for each invoice that has something of its own: columns would not fit a telephone. */
function ownReferences({ model: { invoices, references: shared }, say }: Letter): Block[] {
  const names = [...REFERENCES, ["payment.reference", "payment"] as const].filter(([, name]) => shared[name] === undefined);
  const facts = invoices.flatMap(({ number, references }): Fact[] => {
    const own = names.filter(([, name]) => isGiven(references[name]));
    return own.length === 0 ? [] : [{ label: foreign(number), value: own.flatMap(([key, name], index) => [...(index === 0 ? [] : COMMA), ...say(key), ...SPACE, ...foreign(references[name]!)]) }];
  });
  return facts.length === 0 ? [] : [{ kind: "facts", caption: say("details.ownReferences"), facts }];
}

function dueText({ dueOn }: InvoiceInLetter, say: Letter["say"]): Inline {
  return dueOn === undefined ? say("details.dueUnknown") : own(dueOn.written);
}

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
