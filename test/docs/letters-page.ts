import type { Dossier, DossierEvent, Invoice, NoticeKind, Party } from "termijn";
import { nl } from "termijn/nl";
import { composeNotice } from "../../src/notices/compose-notice.js";

const creditor: Party = {
  name: "Atelier Noord", kind: "business", registrationNumber: "01234567", vatId: "NL000099998B57", iban: "NL13TEST0123456789", phone: "020 123 45 67", email: "post@atelier-noord.example",
  address: { lines: ["Noordkade 1"], postcode: "1011 AA", city: "Amsterdam" }, deductsVat: true,
};
const company: Party = { name: "Bakkerij Zuid", kind: "business", email: "post@bakkerij-zuid.example", address: { lines: ["Zuiderweg 2"], postcode: "3011 BB", city: "Rotterdam" } };
const person: Party = { name: "J. de Vries", kind: "consumer", email: "j.devries@post.example", address: { lines: ["Westlaan 3"], postcode: "2511 CC", city: "Den Haag" } };
const invoice: Invoice = { number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", vat: "210.00", subject: "services", terms: { kind: "net", days: 30, agreedIn: "contract" }, references: { order: "PO-7" } };
const notAgreed: Invoice = { ...invoice, terms: { kind: "net", days: 30, agreedIn: "invoice" } };

const notice = (kind: NoticeKind, on: string, deadlineOn: string): DossierEvent => ({ type: "notice", kind, channel: "email", on, deadlineOn });
const reminded = [notice("reminder", "2026-10-03", "2026-10-10")];
const warned = [...reminded, notice("second-reminder", "2026-10-14", "2026-10-21")];
const demanded = [...warned, notice("final-demand", "2026-10-22", "2026-10-29")];

interface Sample {
  kind: NoticeKind;
  dutch: string;
  /** What it is for, and what it does in law. */
  purpose: string;
  on: string;
  debtor: Party;
  invoice: Invoice;
  events: readonly DossierEvent[];
}

const sample = (kind: NoticeKind, dutch: string, on: string, purpose: string, other: Partial<Sample> = {}): Sample => ({ kind, dutch, on, purpose, debtor: company, invoice, events: [], ...other });

const SAMPLES: readonly Sample[] = [
  sample("invoice", "factuur", "2026-09-01", "Goes with the invoice: what, how much, by when, and how to pay."),
  sample("courtesy", "welkom- of nabericht", "2026-09-04", "A few days after delivery: did the invoice arrive, is all well? It asks for nothing and is no demand."),
  sample("reminder", "betalingsherinnering", "2026-10-03", "The first after the last day. A written demand: it interrupts prescription if it certainly arrived (art. 3:317 BW)."),
  sample("second-reminder", "aanmaning", "2026-10-14", "Firmer, and announces interest and costs. To a business it makes the scale of collection costs fall due (art. 6:96 BW).", { events: reminded }),
  sample("notice-of-default", "ingebrekestelling", "2026-10-14", "Where no fatal term was agreed: default begins when its term has passed (art. 6:82 BW).", { debtor: person, invoice: notAgreed, events: reminded }),
  sample("fourteen-day-letter", "veertiendagenbrief, WIK-brief", "2026-10-22", "The last chance of a consumer without costs. Without it, or with a wrong term or sum, no costs are due (art. 6:96(6) BW).", { debtor: person, events: warned }),
  sample("final-demand", "sommatie", "2026-10-22", "The last day to pay without more, with interest and costs as they stand.", { events: warned }),
  sample("suspension", "opschorting", "2026-10-30", "Own work stops until payment (art. 6:52 and 6:262 BW).", { events: demanded }),
  sample("confirmation", "bevestiging van een afspraak", "2026-10-12", "What was agreed, in writing, so that both mean the same.", { events: [...reminded, { type: "promise", on: "2026-10-12", payBy: "2026-10-30" }] }),
  sample("plan-proposal", "voorstel voor een betalingsregeling", "2026-10-22", "Instalments, offered. It binds nobody until it is agreed.", { debtor: person, events: warned }),
  sample("handover", "aankondiging van overdracht", "2026-10-30", "The claim goes to a collector, and what is owed by then.", { events: demanded }),
  sample("interruption", "stuiting", "2026-10-22", "Reserves the right to payment in writing, so that a new term of prescription starts (art. 3:317 BW).", { events: warned }),
];

const LANGUAGES = [["nl", "Dutch"], ["en", "English"]] as const;

function section({ kind, dutch, purpose, on, debtor, invoice: claim, events }: Sample): string {
  const dossier: Dossier = { id: "42", creditor, debtor, invoices: [claim], events: [...events], bankDataThrough: on };
  const letters = LANGUAGES.map(([language, name]) => {
    const { text } = composeNotice(dossier, { on, law: nl, kind, language });
    return `### ${kind} in ${name}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  });
  return `## ${kind}\n\n*${dutch}*. ${purpose}\n\n${letters.join("\n")}`;
}

/** A letter that somebody wrote by hand, and what is wrong with it. */
const CHECKED = `\`\`\`ts
import { checkNotice, type Dossier } from "termijn";
import { nl } from "termijn/nl";

const dossier: Dossier = {
  creditor: { name: "Fietsmaker Noord", kind: "business" },
  debtor: { name: "J. de Vries", kind: "consumer" },
  invoices: [{ number: "2026-118", issuedOn: "2026-09-01", total: "484.00", subject: "services", terms: { kind: "net", days: 14, agreedIn: "contract" } }],
  events: [],
};
// Fourteen days from today instead of from the day after receipt, and a fee for the letter.
const text = "Geachte J. de Vries, u hebt factuur 2026-118 van € 484,00 niet betaald. Betaal binnen 14 dagen na heden op NL13TEST0123456789 t.n.v. Fietsmaker Noord. Doet u dat niet, dan betaalt u € 72,60 incassokosten. Voor deze brief rekenen wij € 10,00 administratiekosten.";
checkNotice(text, { kind: "fourteen-day-letter", law: nl, dossier, on: "2026-10-01" }).map(({ severity, code }) => [severity, code]);
// => [["error", "NOTICE_TERM_FROM_WRONG_DAY"], ["error", "FEE_ON_TOP"]]
\`\`\`
`;

/** docs/letters.md: each kind of letter in both languages, as `composeNotice` writes it. */
export function lettersPage(): string {
  return `---
title: Letters
---

# Letters

Every kind of letter that \`composeNotice\` writes, in Dutch and English, about one invoice of 1,210.00 that was to be paid by
1 October 2026. The page is made from the package by \`test/docs/letters-page.ts\`, and a test fails when it is not current. The HTML of a
letter says the same. Which of them a debtor gets, and when, is for [your own policy](your-own-policy.md) to say.

| kind | in Dutch | to, here |
| --- | --- | --- |
${SAMPLES.map(({ kind, dutch, debtor }) => `| [${kind}](#${kind}) | ${dutch} | a ${debtor.kind} |`).join("\n")}

Change a text with \`texts\`, or write your own letter from \`model\`, which holds every value raw and as it is written. A letter of your own is
then for \`checkNotice\` to read: it says what the letter lacks by law, whoever wrote it.

${CHECKED}
${SAMPLES.map(section).join("\n")}`;
}
