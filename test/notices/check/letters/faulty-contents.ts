import { business, consumer, paid, partPaid } from "./dossiers.js";
import type { SeededLetter } from "./seeded.js";

/** Letters whose sums, names, accounts, demands or threats are wrong. */
export const FAULTY_CONTENTS: SeededLetter[] = [
  {
    name: "a wrong principal", kind: "reminder", dossier: partPaid, code: "AMOUNT_ABOVE_OPEN",
    text: `Beste heer De Vries, volgens onze administratie staat van factuur 2026-0042 nog {{€ 1.000,00|€ 600,00}} open. Wilt u dit bedrag overmaken naar NL91 ABNA 0417 1643 00? Dank u wel. Atelier Noord`,
  },
  {
    name: "a wrong sum in words of a table", kind: "second-reminder", dossier: consumer, code: "AMOUNT_WRONG",
    text: `TWEEDE HERINNERING

FACTUUR      VERVALDATUM   OPENSTAAND
2026-0042    01-05-2026    € {{100,00|1.000,00}}

GELIEVE TE BETALEN OP NL91ABNA0417164300 T.N.V. ATELIER NOORD.`,
  },
  {
    name: "paid already", kind: "reminder", dossier: paid, code: "NOTHING_OPEN",
    text: `Hallo, factuur 2026-0042 van € 1.000,00 staat nog open. Betaal op NL91ABNA0417164300. Atelier Noord{{|}}`,
  },
  {
    name: "an account number that cannot be", kind: "reminder", dossier: consumer, code: "IBAN_INVALID",
    text: `Reminder from Atelier Noord

Invoice number: 2026-0042
Due date: 1 May 2026
Amount outstanding: €1,000.00

Please transfer the amount to {{NL92|NL91}} ABNA 0417 1643 00.`,
  },
  {
    name: "another's account", kind: "reminder", dossier: consumer, code: "IBAN_WRONG",
    text: `Geachte klant, factuur 2026-0042 is nog niet betaald. Openstaand saldo € 1.000,00. Wilt u betalen op {{NL20INGB0001234567|NL91ABNA0417164300}}? Atelier Noord`,
  },
  {
    name: "no account", kind: "second-reminder", dossier: business, code: "IBAN_MISSING",
    text: `Beste crediteurenadministratie,

Onze factuur F-2026/117 d.d. 1 maart 2026 is op 31 maart 2026 vervallen. Er staat nog € 1.210,00 open.
Wij verzoeken u vriendelijk dit bedrag binnen 7 dagen over te maken{{| naar NL91 ABNA 0417 1643 00}}.

Atelier Noord`,
  },
  {
    name: "no invoice", kind: "reminder", dossier: consumer, code: "INVOICE_NOT_NAMED",
    text: `Beste Jan, er staat bij Atelier Noord nog € 1.000,00 open{{| van factuur 2026-0042}}. Wil je dat betalen op NL91 ABNA 0417 1643 00?`,
  },
  {
    name: "another invoice", kind: "reminder", dossier: consumer, code: "INVOICE_UNKNOWN",
    text: `Dear customer, invoice no. {{2026-0043|2026-0042}} of €1,000.00 is overdue. Please pay to NL91ABNA0417164300. Kind regards, Atelier Noord`,
  },
  {
    name: "a wrong invoice date", kind: "second-reminder", dossier: consumer, code: "INVOICE_DATE_WRONG",
    text: `Geachte heer De Vries,
Factuur 2026-0042 van {{11 april 2026|1 april 2026}}, groot € 1.000,00, is nog niet door u betaald. Wij verzoeken u te betalen op NL91 ABNA 0417 1643 00.
Atelier Noord`,
  },
  {
    name: "a wrong due date", kind: "reminder", dossier: business, code: "DUE_DATE_WRONG",
    text: `Betalingsherinnering
Factuurnummer: F-2026/117
Factuurdatum: 01-03-2026
Vervaldatum: {{15-03-2026|31-03-2026}}
Openstaand bedrag: € 1.210,00
IBAN: NL91 ABNA 0417 1643 00
Graag ontvangen wij uw betaling binnen een week. Atelier Noord`,
  },
  {
    name: "no creditor", kind: "reminder", dossier: consumer, code: "CREDITOR_NOT_NAMED",
    text: `U heeft factuur 2026-0042 nog niet betaald. Maak € 1.000,00 over naar NL91ABNA0417164300{{| van Atelier Noord}}.`,
  },
  {
    name: "nothing asked", kind: "reminder", dossier: consumer, code: "DEMAND_MISSING",
    text: `Geachte heer De Vries,
Ter informatie: van factuur 2026-0042 staat € 1.000,00 open. {{Ons rekeningnummer is|Wilt u dit betalen? Ons rekeningnummer is}} NL91 ABNA 0417 1643 00.
Atelier Noord`,
  },
  {
    name: "the amount is not named", kind: "reminder", dossier: consumer, code: "OPEN_AMOUNT_MISSING",
    text: `Beste heer De Vries, wilt u factuur 2026-0042{{| (€ 1.000,00)}} betalen op NL91 ABNA 0417 1643 00? Alvast bedankt, Atelier Noord`,
  },
  {
    name: "an interruption that interrupts nothing", kind: "interruption", dossier: consumer, code: "RESERVATION_MISSING",
    text: `Geachte heer De Vries,
Hierbij brengen wij factuur 2026-0042 (€ 1.000,00 openstaand, NL91 ABNA 0417 1643 00) onder uw aandacht. {{Wij hopen u binnenkort te spreken.|Wij behouden ons ondubbelzinnig het recht op nakoming voor en stuiten hiermee de verjaring.}}
Atelier Noord`,
  },
  {
    name: "a suspension without end", kind: "suspension", dossier: business, code: "SUSPENSION_WITHOUT_CONDITION",
    text: `Beste Bakkerij Zuid,
Factuur F-2026/117 staat open voor € 1.210,00. Atelier Noord schort de werkzaamheden op{{.|, totdat u hebt betaald op}} {{Rekening:|}} NL91 ABNA 0417 1643 00.`,
  },
  {
    name: "a confirmation without a day", kind: "confirmation", dossier: consumer, code: "AGREEMENT_WITHOUT_DAY",
    text: `Hi Jan, thanks for the call. You will pay the €1,000.00 of invoice 2026-0042 {{soon|on 20 June 2026}}. Best, Atelier Noord`,
  },
  {
    name: "the police", kind: "second-reminder", dossier: consumer, code: "THREAT_WITHOUT_GROUND",
    text: `LAATSTE WAARSCHUWING VAN ATELIER NOORD!!! FACTUUR 2026-0042, € 1.000,00. BETAAL NU OP NL91ABNA0417164300 {{OF WIJ DOEN AANGIFTE BIJ DE POLITIE|OF WIJ SCHAKELEN EEN INCASSOBUREAU IN}}!!!`,
  },
  {
    name: "a credit register", kind: "second-reminder", dossier: consumer, code: "THREAT_WITHOUT_GROUND",
    text: `Geachte heer De Vries, factuur 2026-0042, openstaand € 1.000,00, is nog niet voldaan. Betaal op NL91 ABNA 0417 1643 00. {{Anders volgt automatisch een BKR-registratie.|Anders sturen wij u een aanmaning met de wettelijke termijn.}} Atelier Noord`,
  },
  {
    name: "a seizure without a judgment", kind: "final-demand", dossier: consumer, code: "THREAT_WITHOUT_GROUND",
    text: `Final demand. Atelier Noord, invoice 2026-0042: €1,000.00 outstanding. Pay by 12 June 2026 to NL91 ABNA 0417 1643 00. {{Otherwise our bailiff will seize your car.|Otherwise our bailiff will summon you to court.}}`,
  },
  {
    name: "bankruptcy for a consumer", kind: "final-demand", dossier: consumer, code: "THREAT_WITHOUT_GROUND",
    text: `Sommatie van Atelier Noord: betaal de openstaande € 1.000,00 van factuur 2026-0042 uiterlijk 12 juni 2026 op NL91ABNA0417164300. Bij uitblijven van betaling {{vragen wij uw faillissement aan|dagvaarden wij u}}.`,
  },
  {
    name: "a collector without registration", kind: "second-reminder", dossier: consumer, code: "REGISTRATION_MISSING",
    text: `Incassobureau De Maas{{|, geregistreerd in het Register incassodienstverlening, registratienummer 1234}}

Onze cliënte Atelier Noord heeft een vordering op u uit factuur 2026-0042. Het openstaande bedrag is € 1.000,00. Wij verzoeken u te betalen op NL91 ABNA 0417 1643 00.`,
  },
];
