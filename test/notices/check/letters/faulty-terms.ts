import { business, consumer, noAgreedTerm, notYetDue } from "./dossiers.js";
import type { SeededLetter } from "./seeded.js";

/** Letters whose term is wrong, missing, or comes too early. */
export const FAULTY_TERMS: SeededLetter[] = [
  {
    name: "bailiff style, from today", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_FROM_WRONG_DAY",
    text: `Atelier Noord
Utrecht, 3 juni 2026

Betreft: laatste aanmaning inzake factuur 2026-0042 d.d. 1 april 2026

Geachte heer De Vries,

Tot op heden hebben wij geen betaling mogen ontvangen van bovengenoemde factuur, waarvan de vervaldatum 1 mei 2026 was. De hoofdsom bedraagt € 1.000,00.
Wij sommeren u het verschuldigde bedrag binnen veertien dagen {{na heden|vanaf de dag nadat deze brief bij u is bezorgd}} te voldoen op rekening NL91 ABNA 0417 1643 00 ten name van Atelier Noord.
Bij gebreke van tijdige betaling bent u tevens buitengerechtelijke incassokosten verschuldigd ad € 150,00.

Hoogachtend,
Atelier Noord`,
  },
  {
    name: "from the date of the letter", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_FROM_WRONG_DAY",
    text: `Beste meneer De Vries,

Factuur 2026-0042 van € 1.000,- staat nog open. Wilt u dit bedrag {{binnen 14 dagen na dagtekening|binnen 15 dagen nadat deze brief bij u is bezorgd}} overmaken naar NL91ABNA0417164300 (Atelier Noord)?
Als u niet op tijd betaalt, komen er incassokosten bij. Die zijn € 150,-.

Groet, Atelier Noord`,
  },
  {
    name: "chatty, two weeks without a start", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_FROM_WRONG_DAY",
    text: `Hoi Jan,

We hebben nog niks gezien van factuur 2026-0042 (€ 1.000,00). Kun je die {{binnen twee weken|binnen twee weken vanaf de dag na ontvangst van deze brief}} betalen? Het mag op NL91 ABNA 0417 1643 00 van Atelier Noord.
Doe je dat niet, dan moeten we 150 euro incassokosten rekenen. Dat willen we allebei niet!

Groetjes van het team`,
  },
  {
    name: "English, of the date of this letter", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_FROM_WRONG_DAY",
    text: `Dear Mr De Vries,

Invoice 2026-0042, dated 1 April 2026, was due on 1 May 2026. The outstanding amount is €1,000.00.
Please pay this amount within fourteen days of the {{date of this letter|day after this letter has been delivered to you}} to IBAN NL91 ABNA 0417 1643 00 in the name of Atelier Noord.
If you do not pay within that term, you will owe collection costs of €150.00.

Yours sincerely,
Atelier Noord`,
  },
  {
    name: "ten days", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_TOO_SHORT",
    text: `AANMANING

Atelier Noord / factuur 2026-0042 / openstaand: EUR 1.000,00

U krijgt nog één keer de gelegenheid om te betalen: binnen {{tien|vijftien}} dagen nadat u deze brief hebt ontvangen, op NL91ABNA0417164300.
Indien betaling uitblijft, brengen wij € 150,00 aan buitengerechtelijke kosten in rekening.`,
  },
  {
    name: "thirteen days after receipt", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_TOO_SHORT",
    text: `Geachte heer De Vries,

Wij verzoeken u € 1.000,00 (factuur 2026-0042) te betalen binnen {{13|14}} dagen, te rekenen vanaf de dag na die waarop deze brief bij u is bezorgd.
Rekening: NL91 ABNA 0417 1643 00, t.n.v. Atelier Noord.
Betaalt u niet binnen deze termijn, dan bent u € 150,00 incassokosten verschuldigd.`,
  },
  {
    name: "a day that is too early, by post", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_TOO_SHORT",
    text: `Atelier Noord - 3 juni 2026

Factuur 2026-0042, nog te betalen: € 1.000,00.
Betaal uiterlijk {{17 juni 2026|19 juni 2026}} op NL91 ABNA 0417 1643 00. Betaalt u niet op tijd, dan betaalt u € 150,00 incassokosten extra.`,
  },
  {
    name: "before a day that is one too early", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_TOO_SHORT",
    text: `Beste heer De Vries,
U heeft factuur 2026-0042 nog niet betaald. Het gaat om € 1.000,00. Wij vragen u dit bedrag vóór vrijdag {{19|20}} juni 2026 te betalen op IBAN NL91ABNA0417164300.
Anders moet u ook incassokosten betalen. Het bedrag van de incassokosten is € 150,00.
Atelier Noord`,
  },
  {
    name: "a day too early after a known receipt", kind: "fourteen-day-letter", dossier: consumer, channel: "registered-post", receivedOn: "2026-06-09", code: "NOTICE_TERM_TOO_SHORT",
    text: `REGISTERED LETTER

Atelier Noord v. J. de Vries, invoice no. 2026-0042.
You are requested to pay the principal of EUR 1000.00 by {{June 20, 2026|June 23, 2026}} at the latest, to account NL91 ABNA 0417 1643 00. Failing payment by that day, you will be charged EUR 150.00 in collection costs.`,
  },
  {
    name: "an approved wording beside a day that is too early", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_TOO_SHORT",
    text: `<html><head><style>p { color: #333 }</style></head><body>
<p>Geachte heer De Vries,</p>
<p>Factuur <b>2026-0042</b>: er staat nog <b>&euro;&nbsp;1.000,00</b> open.</p>
<p>Betaal binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd{{, dus uiterlijk 15 juni 2026|}}, op rekening NL91&nbsp;ABNA&nbsp;0417&nbsp;1643&nbsp;00 van Atelier Noord.</p>
<p>Als u niet op tijd betaalt, rekenen wij &euro; 150,00 incassokosten.</p>
</body></html>`,
  },
  {
    name: "no term at all", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_MISSING",
    text: `Geachte heer De Vries,

Ondanks eerdere herinneringen is factuur 2026-0042 niet voldaan. Openstaand bedrag: € 1.000,00.
Wij verzoeken u {{per omgaande|binnen vijftien dagen nadat deze brief bij u is bezorgd}} te betalen op NL91 ABNA 0417 1643 00.
Zonder betaling bent u buitengerechtelijke incassokosten van € 150,00 verschuldigd.

Met vriendelijke groet, Atelier Noord`,
  },
  {
    name: "two terms that differ", kind: "fourteen-day-letter", dossier: consumer, code: "NOTICE_TERM_CONFLICT",
    text: `Atelier Noord, aanmaning factuur 2026-0042

Betaal € 1.000,00 binnen 14 dagen vanaf de dag na bezorging van deze brief op NL91ABNA0417164300. Als u te laat bent, komt er € 150,00 aan incassokosten bij.
Let op: {{wij verwachten uw betaling binnen 7 dagen|wij rekenen op uw betaling}}.`,
  },
  {
    name: "sent before default", kind: "fourteen-day-letter", dossier: consumer, on: "2026-05-01", code: "LETTER_BEFORE_DEFAULT",
    text: `Beste heer De Vries,
Factuur 2026-0042 van € 1.000,00 is nog niet betaald. Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00.
Als u niet op tijd betaalt, betaalt u ook € 150,00 incassokosten. Atelier Noord{{|}}`,
  },
  {
    name: "a reminder of what is not yet due", kind: "reminder", dossier: notYetDue, code: "DEMAND_BEFORE_DUE",
    text: `Hallo, wilt u factuur 2026-0042 van € 1.000,00 betalen op NL91ABNA0417164300? Bedankt! Atelier Noord{{|}}`,
  },
  {
    name: "notice of default without a day", kind: "notice-of-default", dossier: noAgreedTerm, code: "NOTICE_TERM_MISSING",
    text: `INGEBREKESTELLING

Atelier Noord stelt u in gebreke ter zake van factuur 2026-0042. Open staat € 1.000,00. U wordt gesommeerd dit bedrag {{zo spoedig mogelijk|uiterlijk op 22 juni 2026}} te voldoen op NL91 ABNA 0417 1643 00.
Voldoet u daar niet aan, dan bent u in verzuim en is wettelijke rente verschuldigd.`,
  },
  {
    name: "notice of default with five days", kind: "notice-of-default", dossier: noAgreedTerm, code: "NOTICE_TERM_SHORT",
    text: `Notice of default

Dear Mr De Vries,
We, Atelier Noord, give you notice of default. €1,000.00 is outstanding on invoice 2026-0042. You must pay it within {{five|fourteen}} days of receipt of this letter to NL91 ABNA 0417 1643 00.
If you do not, you will be in default and owe statutory interest and compensation of our damage.`,
  },
  {
    name: "final demand without a last day", kind: "final-demand", dossier: business, code: "NOTICE_TERM_MISSING",
    text: `SOMMATIE

Aan: Bakkerij Zuid B.V.
Factuur F-2026/117 | hoofdsom | € 1.210,00
Rente | € 21,53
Incassokosten | € 181,50
Totaal | € 1.413,03

Atelier Noord sommeert u het totaal {{onverwijld|uiterlijk 10 juni 2026}} te voldoen op NL91 ABNA 0417 1643 00, bij gebreke waarvan wij tot dagvaarding overgaan.`,
  },
  {
    name: "final demand with a day that is over", kind: "final-demand", dossier: business, code: "NOTICE_TERM_TOO_SHORT",
    text: `Dear Sir or Madam,

Invoice F-2026/117 remains unpaid: €1,210.00 is outstanding. Kindly pay no later than {{1 June 2026|11 June 2026}} to NL91ABNA0417164300. Otherwise we shall hand the file over to a collection agency.

Atelier Noord, 3 June 2026`,
  },
  {
    name: "final demand with two days", kind: "final-demand", dossier: business, code: "NOTICE_TERM_CONFLICT",
    text: `LAATSTE SOMMATIE VAN ATELIER NOORD

FACTUUR F-2026/117 - OPENSTAAND € 1.210,00
U DIENT UITERLIJK 10 JUNI 2026 TE BETALEN OP NL91 ABNA 0417 1643 00.
ALS HET BEDRAG NIET {{UITERLIJK 8 JUNI 2026|DAN}} IS BETAALD, GEVEN WIJ DE VORDERING UIT HANDEN AAN EEN DEURWAARDER.`,
  },
];
