import { business, businessTwo, consumer, partPaid, two, twoLarge, withVat } from "./dossiers.js";
import type { SeededLetter } from "./seeded.js";

/** Letters whose costs, VAT or fees are wrong, or whose consequence is missing. */
export const FAULTY_COSTS: SeededLetter[] = [
  {
    name: "no amount", kind: "fourteen-day-letter", dossier: consumer, code: "COSTS_AMOUNT_MISSING",
    text: `Geachte heer De Vries,

Factuur 2026-0042 van € 1.000,00 is ondanks onze herinnering nog niet betaald. Betaal het bedrag binnen vijftien dagen nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00.
Betaalt u niet op tijd, dan bent u ook {{de wettelijke incassokosten|€ 150,00 incassokosten}} verschuldigd.
Atelier Noord`,
  },
  {
    name: "only a percentage", kind: "fourteen-day-letter", dossier: consumer, code: "COSTS_AMOUNT_MISSING",
    text: `Atelier Noord
Openstaand: 1.000,00 euro, factuur 2026-0042

Wij geven u veertien dagen, gerekend vanaf de dag na ontvangst van deze brief, om alsnog te betalen op NL91ABNA0417164300. Doet u dat niet, dan brengen wij {{15% incassokosten|15% incassokosten, ofwel € 150,00,}} in rekening.`,
  },
  {
    name: "a cent above the scale", kind: "fourteen-day-letter", dossier: consumer, code: "COSTS_ABOVE_SCALE",
    text: `Aan de heer J. de Vries

Specificatie factuur 2026-0042
Hoofdsom    € 1.000,00

Betaal dit bedrag binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00 t.n.v. Atelier Noord. Indien u niet tijdig betaalt, wordt het bedrag verhoogd met buitengerechtelijke incassokosten van € {{150,01|150,00}}.`,
  },
  {
    name: "the scale over what was invoiced instead of what is open", kind: "fourteen-day-letter", dossier: partPaid, code: "COSTS_ABOVE_SCALE",
    text: `Beste meneer De Vries,

Van factuur 2026-0042 heeft u € 400,00 betaald, dank daarvoor. Er staat nog € 600,00 open. Betaalt u dit binnen vijftien dagen nadat deze brief bij u is bezorgd, dan betaalt u geen kosten. NL91 ABNA 0417 1643 00, Atelier Noord.
Betaalt u later, dan komt er {{€ 150,00|€ 90,00}} aan incassokosten bij.`,
  },
  {
    name: "one-liner", kind: "fourteen-day-letter", dossier: consumer, channel: "sms", receivedOn: "2026-06-03", code: "COSTS_ABOVE_SCALE",
    text: `Atelier Noord: fact. 2026-0042 € 1000 nog open. Betaal binnen 15 dagen na ontvangst op NL91ABNA0417164300, anders komt er {{€ 175|€ 150}} incassokosten bij.`,
  },
  {
    name: "each of two invoices with its own minimum", kind: "fourteen-day-letter", dossier: two, code: "COSTS_ABOVE_SCALE",
    text: `Openstaande facturen bij Atelier Noord
Factuur A-101 | € 100,00
Factuur A-102 | € 100,00
Totaal | € 200,00

Betaal binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00. Bij niet tijdige betaling bent u in totaal {{tachtig|veertig}} euro incassokosten verschuldigd.`,
  },
  {
    name: "costs per invoice in rows", kind: "fourteen-day-letter", dossier: twoLarge, code: "COSTS_ABOVE_SCALE",
    text: `Atelier Noord, aanmaning

U heeft twee facturen nog niet betaald: A-201 van € 2.000,00 en A-202 van € 3.000,00, samen € 5.000,00. U kunt tot vijftien dagen nadat deze brief bij u is bezorgd zonder kosten betalen op NL91 ABNA 0417 1643 00, dus binnen vijftien dagen nadat deze brief bij u is bezorgd.

Als u dan niet hebt betaald, rekenen wij deze incassokosten:
{{voor factuur A-201: € 300,00 incassokosten
voor factuur A-202: € 425,00 incassokosten|voor beide facturen samen: € 625,00 incassokosten}}`,
  },
  {
    name: "one of two invoices left for another letter", kind: "fourteen-day-letter", dossier: two, code: "CLAIMS_NOT_ADDED_UP",
    text: `Dear customer,

{{Invoice A-101 is overdue: €100.00 is outstanding.|Invoices A-101 and A-102 are overdue: €200.00 is outstanding.}} Please pay within fifteen days after this letter has been delivered to you, to NL91 ABNA 0417 1643 00.
If you have not paid by then, you will owe €40.00 in collection costs.
Atelier Noord`,
  },
  {
    name: "claimed as due", kind: "fourteen-day-letter", dossier: consumer, code: "COSTS_CLAIMED_TOO_EARLY",
    text: `Geachte heer De Vries,

Factuur 2026-0042 is niet betaald. {{U bent nu € 1.000,00 en € 150,00 incassokosten verschuldigd.|U bent ons € 1.000,00 verschuldigd.}}
Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00. Betaalt u niet binnen die termijn, dan {{nemen wij verdere stappen voor de incassokosten|komt daar € 150,00 incassokosten bij}}.

Atelier Noord`,
  },
  {
    name: "in the sum to pay now", kind: "fourteen-day-letter", dossier: consumer, code: "COSTS_CLAIMED_TOO_EARLY",
    text: `Atelier Noord | Aanmaning | factuur 2026-0042

Hoofdsom: € 1.000,00
{{Incassokosten: € 150,00
Te betalen: € 1.150,00|Te betalen: € 1.000,00}}

Betaal € {{1.150,00|1.000,00}} binnen veertien dagen vanaf de dag na bezorging van deze brief op NL91ABNA0417164300.
Als u niet op tijd betaalt, {{blijft u de incassokosten verschuldigd|bent u € 150,00 incassokosten verschuldigd}}.`,
  },
  {
    name: "administration costs on top", kind: "fourteen-day-letter", dossier: consumer, code: "FEE_ON_TOP",
    text: `Beste heer De Vries,

Uw factuur 2026-0042 van € 1.000,00 staat open. Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00.
Betaalt u niet op tijd, dan rekenen wij € 150,00 incassokosten{{ en € 12,50 administratiekosten|}}.
Met groet, Atelier Noord`,
  },
  {
    name: "registration costs, Belgian style", kind: "fourteen-day-letter", dossier: consumer, code: "FEE_ON_TOP",
    text: `INGEBREKESTELLING EN AANMANING

Mijnheer,
Behoudens vergissing onzentwege bleef onze factuur nr. 2026-0042 ten bedrage van 1.000,00 EUR onbetaald.
Gelieve ons het openstaande bedrag te willen overschrijven op rekeningnummer NL91 ABNA 0417 1643 00, dit binnen veertien dagen vanaf de dag volgend op de bezorging van dit schrijven.
Bij gebreke daarvan is een kostenvergoeding van 150,00 EUR verschuldigd{{, te verhogen met 25,00 EUR dossierkosten|}}.

Hoogachtend
Atelier Noord`,
  },
  {
    name: "a fee for a plan", kind: "fourteen-day-letter", dossier: consumer, code: "FEE_ON_TOP",
    text: `Dear Mr De Vries,

€1,000.00 of invoice 2026-0042 is still outstanding. Please pay it within fifteen days after this letter has been delivered to you. Our IBAN is NL91 ABNA 0417 1643 00.
If you fail to pay in time, collection costs of €150.00 will be due. If you cannot pay at once, call us for a payment plan{{; the arrangement fee is €15.00|}}.

Atelier Noord`,
  },
  {
    name: "a reminder fee", kind: "reminder", dossier: consumer, code: "FEE_ON_TOP",
    text: `Betalingsherinnering

Factuur: 2026-0042
Vervaldatum: 1 mei 2026
Openstaand: € 1.000,00
{{Herinneringskosten: € 7,50|}}

Wij verzoeken u te betalen op NL91 ABNA 0417 1643 00.
Atelier Noord`,
  },
  {
    name: "collection costs in a reminder to a consumer", kind: "second-reminder", dossier: consumer, code: "COSTS_NOT_DUE",
    text: `Tweede herinnering van Atelier Noord

Factuur 2026-0042 is nog niet betaald. Er staat € 1.000,00 open. {{Wij hebben € 40,00 incassokosten in rekening gebracht.|Wij hebben nog geen kosten in rekening gebracht.}} Betaal vandaag nog op NL91ABNA0417164300.`,
  },
  {
    name: "VAT without the statement", kind: "fourteen-day-letter", dossier: withVat, code: "VAT_STATEMENT_MISSING",
    text: `Geachte heer De Vries,

U hebt factuur 2026-0042 van € 1.000,00 niet betaald. Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd op NL91 ABNA 0417 1643 00.
Als u niet op tijd betaalt, bent u € 150,00 incassokosten verschuldigd, vermeerderd met € 31,50 btw, samen € 181,50.{{| Atelier Noord kan de btw niet verrekenen; daarom worden de kosten met btw verhoogd.}}
Atelier Noord`,
  },
  {
    name: "VAT by a creditor who deducts it", kind: "fourteen-day-letter", dossier: consumer, code: "VAT_NOT_ALLOWED",
    text: `Atelier Noord verzoekt u € 1.000,00 (factuur 2026-0042) te betalen op NL91ABNA0417164300 binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd.

Indien u niet binnen deze termijn betaalt, worden incassokosten in rekening gebracht: € 150,00{{, vermeerderd met 21% btw|}}.`,
  },
  {
    name: "a wrong amount of VAT", kind: "fourteen-day-letter", dossier: withVat, code: "VAT_AMOUNT_WRONG",
    text: `Dear Mr De Vries,

Invoice 2026-0042 is unpaid; €1,000.00 is outstanding. Please pay within fourteen days from the day after this letter is delivered to you, to NL91 ABNA 0417 1643 00.
If you do not pay in time you owe collection costs of €150.00 plus VAT of {{€33.50|€31.50}}. Atelier Noord cannot deduct this VAT, therefore the costs are increased by it.`,
  },
  {
    name: "no consequence", kind: "fourteen-day-letter", dossier: consumer, code: "CONSEQUENCE_MISSING",
    text: `Beste heer De Vries,
Van factuur 2026-0042 staat € 1.000,00 open. Wij verzoeken u dit binnen vijftien dagen nadat deze brief bij u is bezorgd te betalen op NL91 ABNA 0417 1643 00.
{{De incassokosten volgens de staffel bedragen € 150,00.|Betaalt u te laat, dan betaalt u € 150,00 incassokosten.}}
Atelier Noord`,
  },
  {
    name: "default without what follows", kind: "notice-of-default", dossier: { ...consumer, invoices: [{ ...consumer.invoices[0]!, terms: { kind: "net", days: 30, agreedIn: "invoice" } }] }, code: "CONSEQUENCE_MISSING",
    text: `Ingebrekestelling
Atelier Noord verzoekt u factuur 2026-0042 (openstaand € 1.000,00) te betalen uiterlijk 22 juni 2026, op NL91ABNA0417164300. {{Wij rekenen op uw medewerking.|Na die datum bent u in verzuim en bent u wettelijke rente verschuldigd.}}`,
  },
  {
    name: "final demand without the next step", kind: "final-demand", dossier: business, code: "CONSEQUENCE_MISSING",
    text: `Dear Bakkerij Zuid,

Despite our reminders, invoice F-2026/117 is still unpaid. The total amount due is €1,413.03: principal €1,210.00, interest €21.53 and collection costs €181.50.
This is our final demand. Pay by 10 June 2026 to NL91 ABNA 0417 1643 00. {{We trust you will do so.|If you do not, we will start legal proceedings without further notice.}}

Atelier Noord`,
  },
  {
    name: "a business charged more than the statement gives", kind: "final-demand", dossier: business, code: "COSTS_TOO_HIGH",
    text: `Sommatie

Factuur F-2026/117, hoofdsom € 1.210,00. Daarbij komen € 21,53 rente en {{€ 250,00|€ 181,50}} incassokosten.
Betaal uiterlijk 10 juni 2026 op NL91 ABNA 0417 1643 00, anders dragen wij de zaak over aan onze deurwaarder.
Atelier Noord`,
  },
  {
    name: "interest above the statement", kind: "final-demand", dossier: businessTwo, code: "INTEREST_TOO_HIGH",
    text: `<table><tr><th>Factuur</th><th>Vervaldatum</th><th>Openstaand</th></tr>
<tr><td>F-2026/117</td><td>31-03-2026</td><td>€ 1.210,00</td></tr>
<tr><td>F-2026/131</td><td>30-04-2026</td><td>€ 500,00</td></tr></table>
<p>Wettelijke handelsrente tot en met 3 juni 2026: € {{62,14|26,26}}</p>
<p>Betaal voor 12 juni 2026 op NL91ABNA0417164300. Zonder betaling volgt een gerechtelijke procedure.</p><p>Atelier Noord</p>`,
  },
];
