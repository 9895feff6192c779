import type { Channel, Dossier, NoticeKind } from "termijn";
import { business, businessTwo, consumer, noAgreedTerm, partPaid, two, withVat } from "./dossiers.js";

/** Letters that are right, each in a style of its own. */
export const CORRECT: { name: string; kind: NoticeKind; dossier: Dossier; on?: string; channel?: Channel; receivedOn?: string; text: string }[] = [
  {
    name: "formal, approved wording", kind: "fourteen-day-letter", dossier: consumer,
    text: `Atelier Noord
Verzonnen Gracht 12, 3500 ZZ Utrecht, KvK 12345678, btw NL123456782B01

De heer J. de Vries

Utrecht, 3 juni 2026
Betreft: factuur 2026-0042 d.d. 1 april 2026

Geachte heer De Vries,

Op 1 mei 2026 is de betaaltermijn van onze factuur 2026-0042 verstreken. Wij hebben nog geen betaling ontvangen. U bent in verzuim.
De hoofdsom bedraagt € 1.000,00 en de wettelijke rente tot en met vandaag € 3,62.

Wij stellen u in de gelegenheid om € 1.003,62 te voldoen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd, op
rekeningnummer NL91 ABNA 0417 1643 00 ten name van Atelier Noord onder vermelding van 2026-0042.

Indien wij uw betaling niet binnen deze termijn hebben ontvangen, bent u op grond van artikel 6:96 BW buitengerechtelijke incassokosten
verschuldigd. Deze kosten bedragen € 150,00 (15% over € 1.000,00). Over deze kosten wordt geen btw berekend.

Hoogachtend,
Atelier Noord`,
  },
  {
    name: "plain language for a consumer", kind: "fourteen-day-letter", dossier: consumer,
    text: `Beste meneer De Vries,

U heeft een rekening van Atelier Noord nog niet betaald. Het gaat om factuur 2026-0042. U moet nog € 1.000,- betalen.

Wat moet u doen?
Betaal € 1.000,- op NL91ABNA0417164300. Doe dit binnen 15 dagen nadat deze brief bij u is bezorgd.

Betaalt u op tijd? Dan betaalt u geen extra kosten.
Betaalt u niet op tijd? Dan moet u ook incassokosten betalen. Die zijn € 150,-.

Lukt betalen niet in één keer? Bel ons binnen 5 dagen op 030 123 45 67. Een regeling kost u niets.

Vriendelijke groet, Atelier Noord`,
  },
  {
    name: "with a day that is late enough", kind: "fourteen-day-letter", dossier: consumer,
    text: `Invoice 2026-0042 of 1 April 2026 - €1,000.00 outstanding

Dear Mr De Vries,
You are requested to pay €1,000.00 not later than Monday 22 June 2026 into account NL91 ABNA 0417 1643 00 of Atelier Noord. In the absence of payment by that date you shall owe extrajudicial collection costs in the amount of €150.00. If you pay in time, you owe no costs.`,
  },
  {
    name: "weeks in words, all in capitals", kind: "fourteen-day-letter", dossier: partPaid,
    text: `ATELIER NOORD - AANMANING

WIJ ONTVINGEN € 400,00 OP 20 APRIL 2026. VAN FACTUUR 2026-0042 STAAT NOG OPEN: € 600,00.
WIJ VERZOEKEN U DIT TE BETALEN BINNEN TWEE WEKEN, TE REKENEN VANAF DE DAG NA ONTVANGST VAN DEZE BRIEF, OP NL91 ABNA 0417 1643 00.
BIJ GEBREKE DAARVAN BRENGEN WIJ NEGENTIG EURO INCASSOKOSTEN IN REKENING.`,
  },
  {
    name: "two invoices in a table, html", kind: "fourteen-day-letter", dossier: two,
    text: `<!doctype html><html lang="nl"><head><title>Aanmaning</title></head><body><h1>Aanmaning van Atelier Noord</h1>
<table><thead><tr><th scope="col">Factuur</th><th scope="col">Datum</th><th scope="col">Vervaldatum</th><th scope="col">Open</th></tr></thead>
<tbody><tr><td>A-101</td><td>1 april 2026</td><td>1 mei 2026</td><td>&#8364;&#160;100,00</td></tr><tr><td>A-102</td><td>1 april 2026</td><td>1 mei 2026</td><td>&euro; 100,00</td></tr>
<tr><td>Totaal</td><td></td><td></td><td>&euro; 200,00</td></tr></tbody></table>
<p>Betaal &euro; 200,00 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00.</p>
<p>Doet u dat niet, dan betaalt u daarbovenop &euro; 40,00 incassokosten.</p></body></html>`,
  },
  {
    name: "with VAT and the statement", kind: "fourteen-day-letter", dossier: withVat,
    text: `Geachte heer De Vries,

Van factuur 2026-0042 staat € 1.000,00 open. Wij verzoeken u dit bedrag binnen vijftien dagen nadat deze brief bij u is bezorgd over te maken op NL91 ABNA 0417 1643 00.
Bij gebreke van tijdige betaling worden incassokosten van € 150,00 in rekening gebracht, te vermeerderen met € 31,50 btw omdat Atelier Noord de btw niet kan verrekenen. In totaal is dat € 181,50.`,
  },
  {
    name: "by e-mail, received the same day", kind: "fourteen-day-letter", dossier: consumer, channel: "email", receivedOn: "2026-06-03",
    text: `Hi Jan,

Invoice 2026-0042 (€1,000.00) is still unpaid. Please pay no later than 17 June 2026 to NL91 ABNA 0417 1643 00. After that date collection costs of €150.00 will be added.

Cheers, Atelier Noord`,
  },
  {
    name: "text message", kind: "fourteen-day-letter", dossier: consumer, channel: "sms", receivedOn: "2026-06-03",
    text: "Atelier Noord: factuur 2026-0042, EUR 1000,00 open. Betaal binnen 14 dagen vanaf de dag na ontvangst op NL91ABNA0417164300. Anders komt EUR 150,00 incassokosten erbij.",
  },
  {
    name: "first reminder", kind: "reminder", dossier: consumer,
    text: `Beste Jan,

Misschien is het u ontgaan, maar factuur 2026-0042 van 1 april 2026 is nog niet betaald. De vervaldatum was 1 mei 2026.
Wilt u € 1.000,00 overmaken naar NL91 ABNA 0417 1643 00? Graag vóór 10 juni 2026.
Er zijn geen kosten aan deze herinnering verbonden.
Atelier Noord`,
  },
  {
    name: "second reminder that announces interest and costs", kind: "second-reminder", dossier: consumer,
    text: `Geachte heer De Vries,

Onze eerdere herinnering voor factuur 2026-0042 heeft niet tot betaling geleid. Open staat € 1.000,00. Wij verzoeken u dit binnen zeven dagen te betalen op NL91ABNA0417164300.
Betaalt u niet, dan sturen wij u een laatste aanmaning en kunnen wettelijke rente en incassokosten verschuldigd worden.
Atelier Noord`,
  },
  {
    name: "notice of default", kind: "notice-of-default", dossier: noAgreedTerm,
    text: `Ingebrekestelling

Geachte heer De Vries,
Atelier Noord stelt u hierbij in gebreke voor factuur 2026-0042, groot € 1.000,00. U krijgt nog drie weken na ontvangst van deze brief om te betalen op NL91 ABNA 0417 1643 00. Na afloop van die termijn bent u van rechtswege in verzuim en is wettelijke rente verschuldigd.`,
  },
  {
    name: "final demand to a business", kind: "final-demand", dossier: business,
    text: `SOMMATIE

Bakkerij Zuid B.V.

Inzake: factuur F-2026/117 van 1 maart 2026, vervallen op 31 maart 2026

Hoofdsom                                  EUR   1.210,00
Wettelijke handelsrente t/m 3 juni 2026   EUR      21,53
Buitengerechtelijke incassokosten         EUR     181,50
Totaal                                    EUR   1.413,03

Namens Atelier Noord sommeren wij u om EUR 1.413,03 uiterlijk op 12 juni 2026 bij te schrijven op NL91 ABNA 0417 1643 00, bij gebreke waarvan u zonder nadere aankondiging zult worden gedagvaard. De rente bedraagt 10,15% per jaar, ofwel € 0,34 per dag.`,
  },
  {
    name: "final demand in English for two invoices", kind: "final-demand", dossier: businessTwo,
    text: `Dear Bakkerij Zuid,

Two invoices remain unpaid: F-2026/117 (€1,210.00, due 31 March 2026) and F-2026/131 (€500.00, due 30 April 2026), in total €1,710.00.
We require payment of €1,710.00 into NL91 ABNA 0417 1643 00 by 12 June 2026. Should you fail to pay, we will instruct our bailiff to start proceedings; interest and costs will then be claimed as well.

Atelier Noord`,
  },
  {
    name: "suspension", kind: "suspension", dossier: business,
    text: `Beste Bakkerij Zuid,

Omdat factuur F-2026/117 (€ 1.210,00) niet is betaald, schorten wij onze werkzaamheden op vanaf 10 juni 2026. Zodra u hebt betaald op NL91ABNA0417164300 gaan wij weer verder.

Atelier Noord`,
  },
  {
    name: "interruption", kind: "interruption", dossier: consumer,
    text: `Dear Mr De Vries,
Atelier Noord hereby unequivocally reserves its right to performance of invoice 2026-0042, of which €1,000.00 is outstanding, and interrupts the limitation period. Payment can be made to NL91 ABNA 0417 1643 00.`,
  },
  {
    name: "confirmation", kind: "confirmation", dossier: consumer,
    text: `Hallo Jan, zoals besproken betaal je € 500,00 op 15 juni 2026 en € 500,00 op 15 juli 2026 voor factuur 2026-0042. Groet, Atelier Noord`,
  },
  {
    name: "a collector with a registration", kind: "second-reminder", dossier: consumer,
    text: `Incassobureau De Maas, Wki registratie 5678

Geachte heer De Vries, in opdracht van Atelier Noord verzoeken wij u € 1.000,00 voor factuur 2026-0042 te betalen op NL91 ABNA 0417 1643 00. U kunt ons dit jaar tussen 9.00 en 17.00 uur bellen.`,
  },
];
