import type { Channel, Invoice, NoticeKind, Party } from "termijn";

export type Language = "nl" | "en";
export type PolicyName = "auto" | "business" | "consumer" | "gentle";

/** Fields as they are typed: text, whatever it is worth. */
export type Typed<Facts> = { [Field in keyof Facts]?: string };

export interface TypedTerms {
  kind: "none" | "net" | "date" | "months" | "end-of-month";
  days?: string;
  months?: string;
  dueOn?: string;
  agreedIn?: "" | "contract" | "general-conditions" | "invoice";
  expresslyAgreed?: boolean;
}

/** A payment, a letter or a promise as it is typed; any other event as the package gave it. */
export type TypedEvent =
  | { type: "payment"; on: string; amount: string }
  | { type: "notice"; on: string; kind: NoticeKind; channel: Channel; deadlineOn: string; [more: string]: unknown }
  | { type: "promise"; on: string; payBy: string; amount: string }
  | { type: string; on: string; [more: string]: unknown };

/** Everything the page knows; it is what the address holds. */
export interface State {
  language: Language;
  on: string;
  policy: PolicyName;
  creditor: Partial<Party>;
  debtor: Partial<Party>;
  /** What has no field of its own, such as references, stays as the e-invoice had it. */
  invoice: Omit<Partial<Invoice>, "terms"> & { terms: TypedTerms };
  events: TypedEvent[];
  /** The chance of success by route, in percent, as typed. */
  odds: Record<string, string>;
}

export function emptyState(language: Language, on: string): State {
  return { language, on, policy: "auto", creditor: { name: "", kind: "business", iban: "" }, debtor: { name: "", kind: "business" }, invoice: { number: "", issuedOn: "", total: "", vat: "", terms: { kind: "net", days: "30", agreedIn: "contract" } }, events: [], odds: {} };
}

/** A late invoice to look at. */
export function exampleState(language: Language): State {
  return {
    language, on: "2026-10-22", policy: "auto",
    creditor: { name: "Atelier Noord", kind: "business", iban: "NL13TEST0123456789" },
    debtor: { name: "Bakkerij Zuid", kind: "business" },
    invoice: { number: "2026-0042", issuedOn: "2026-04-01", receivedOn: "2026-04-01", total: "4840.00", vat: "840.00", terms: { kind: "net", days: "30", agreedIn: "contract" } },
    events: [
      { type: "notice", on: "2026-05-04", kind: "reminder", channel: "email", deadlineOn: "2026-05-11" },
      { type: "promise", on: "2026-05-12", payBy: "2026-06-01", amount: "2000.00" },
      { type: "payment", on: "2026-07-15", amount: "1000.00" },
    ],
    odds: {},
  };
}
