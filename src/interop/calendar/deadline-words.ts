import type { NoticeKind } from "../../facts/event.js";

/** The titles of deadlines in one language. */
export interface DeadlineWords {
  invoice(number: string): string;
  part(invoice: string, part: string): string;
  due(name: string): string;
  prescription(name: string): string;
  term(letter: string): string;
  letters: Readonly<Record<NoticeKind, string>>;
  agreements: Readonly<Record<"promise" | "deferral" | "settlement" | "plan", string>>;
  instalment(number: number, of: number): string;
}

const dutch: DeadlineWords = {
  invoice: (number) => `factuur ${number}`,
  part: (invoice, part) => `deel ${part} van factuur ${invoice}`,
  due: (name) => `laatste dag om ${name} te betalen`,
  prescription: (name) => `${name} verjaart na vandaag`,
  term: (letter) => `einde van de termijn van de ${letter}`,
  letters: {
    "invoice": "factuur", "courtesy": "servicebericht", "reminder": "betalingsherinnering", "second-reminder": "tweede herinnering", "fourteen-day-letter": "veertiendagenbrief",
    "notice-of-default": "ingebrekestelling", "final-demand": "laatste aanmaning", "suspension": "aankondiging van opschorting", "confirmation": "bevestiging",
    "plan-proposal": "voorgestelde betalingsregeling", "handover": "aankondiging van overdracht", "interruption": "stuitingsbrief",
  },
  agreements: { promise: "toegezegde dag van betaling", deferral: "einde van het uitstel", settlement: "laatste dag om de schikking te betalen", plan: "betalingsregeling" },
  instalment: (number, of) => `termijn ${number} van ${of} van de betalingsregeling`,
};

const english: DeadlineWords = {
  invoice: (number) => `invoice ${number}`,
  part: (invoice, part) => `part ${part} of invoice ${invoice}`,
  due: (name) => `last day to pay ${name}`,
  prescription: (name) => `${name} is prescribed after today`,
  term: (letter) => `end of the term of the ${letter}`,
  letters: {
    "invoice": "invoice", "courtesy": "courtesy message", "reminder": "reminder", "second-reminder": "second reminder", "fourteen-day-letter": "14-day letter",
    "notice-of-default": "notice of default", "final-demand": "final demand", "suspension": "notice of suspension", "confirmation": "confirmation",
    "plan-proposal": "proposed plan", "handover": "notice of hand-over", "interruption": "letter that interrupts prescription",
  },
  agreements: { promise: "promised day of payment", deferral: "end of the deferral", settlement: "last day to pay the settlement", plan: "payment plan" },
  instalment: (number, of) => `instalment ${number} of ${of} of the payment plan`,
};

export const DEADLINE_WORDS: Readonly<Record<"nl" | "en", DeadlineWords>> = { nl: dutch, en: english };
