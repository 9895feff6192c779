import type { SeededLetter } from "../letters/seeded.js";
import { childCare, dentist, emma, energy, garden, rent, webShop } from "./dossiers.js";

const kind = "fourteen-day-letter";

/** What can be wrong with the fourteen days. */
export const TERMS: SeededLetter[] = [
  { name: "dentist, ten days", kind, dossier: dentist, code: "NOTICE_TERM_TOO_SHORT", text: `Tandartspraktijk De Molen
Molenweg 3, Zwolle

Zwolle, 3 juni 2026

Betreft: openstaande nota TP-88231

Geachte heer/mevrouw El Amrani,

Uit onze administratie blijkt dat u de nota met nummer TP-88231 van 12 maart 2026 nog niet heeft voldaan. Het gaat om een bedrag van € 348,50. De betaaltermijn is op 11 april 2026 verstreken, zodat u in verzuim bent.

Wij verzoeken u het bedrag {{binnen tien dagen na ontvangst van deze brief|binnen veertien dagen, gerekend vanaf de dag na die waarop u deze brief heeft ontvangen,}} over te maken naar rekeningnummer NL20 INGB 0001 2345 67 ten name van Tandartspraktijk De Molen, onder vermelding van het notanummer.

Ontvangen wij uw betaling niet binnen deze termijn, dan brengen wij u incassokosten in rekening. Deze bedragen € 52,28. Wij zijn niet aftrekgerechtigd voor de btw, maar rekenen daarover geen btw.

Met vriendelijke groet,
De administratie` },
  { name: "energy company, thirteen days, table", kind, dossier: energy, code: "NOTICE_TERM_TOO_SHORT", text: `Klantnummer 40218

Beste P. Jansen,

U heeft een betalingsachterstand bij Lichtstroom Energie B.V.

Factuur        Datum        Vervaldatum   Bedrag
7000123451     06-04-2026   20-04-2026    € 186,20
7000123988     06-05-2026   20-05-2026    € 186,20
Totaal                                    € 372,40

Wat moet u doen?
Betaal € 372,40 binnen {{13|14}} dagen. Deze termijn begint op de dag nadat u deze brief heeft ontvangen. Ons rekeningnummer is NL02ABNA0123456789.

Wat gebeurt er als u niet betaalt?
Dan komen er incassokosten bij. Die kosten zijn € 55,86.

Lichtstroom Energie B.V. - Afdeling Debiteuren` },
  { name: "web shop, date too early by e-mail", kind, dossier: webShop, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `Hoi T. Visser,

Je hebt bestelling WS202604771 nog niet betaald. Er staat € 59,95 open, en dat had op 5 mei binnen moeten zijn.

Betaal uiterlijk {{12 juni|17 juni}} op NL91 ABNA 0417 1643 00 (Fietsenwinkel Online). Doe je dat niet, dan betaal je € 40,- extra aan incassokosten.

Vragen? Stuur gerust een berichtje terug.

Team Fietsenwinkel Online` },
  { name: "landlord, one day too early by post", kind, dossier: rent, receivedOn: "2026-06-05", code: "NOTICE_TERM_TOO_SHORT", text: `Woningbeheer Delta
LAATSTE HERINNERING

Geachte mevrouw Bakker,

De huur over mei (nota HUUR-2026-05, € 845,00) had u op 01-05-2026 moeten betalen. U bent in verzuim.
U krijgt nog tot en met {{18-06-2026|19-06-2026}} om € 845,00 te betalen op IBAN NL44 RABO 0123 4567 89 t.n.v. Woningbeheer Delta.
Als het bedrag dan niet is bijgeschreven, bent u ons naast de huur een vergoeding voor incassokosten van € 126,75 schuldig.

Hoogachtend,
J. Postma, beheerder` },
  { name: "English, a week by e-mail", kind, dossier: emma, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `Hi Emma,

I'm writing about invoice INV-1050 (EUR 780.00), which fell due on 8 May 2026 and is still unpaid.

Please transfer EUR 780.00 to NL20 INGB 0001 2345 67 in the name of Harbour Web Studio no later than {{10 June 2026|18 June 2026}}. If we have not received it by then, you will also owe us collection costs of EUR 117.00.

Best,
Sam
Harbour Web Studio` },
  { name: "dagtekening", kind, dossier: childCare, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Geachte R. Yilmaz,

Tot op heden mochten wij geen betaling ontvangen van onze factuur KO-5512 d.d. 11 april 2026 ad € 640,00. De uiterste betaaldatum was 25 april 2026.

Wij stellen u in de gelegenheid alsnog zonder kosten te betalen, mits het bedrag van € 640,00 is bijgeschreven binnen {{veertien dagen na dagtekening van dit schrijven|vijftien dagen nadat dit schrijven bij u is bezorgd}}. U kunt betalen op NL20 INGB 0001 2345 67.

Blijft tijdige betaling uit, dan maken wij aanspraak op buitengerechtelijke incassokosten ten bedrage van € 96,00.

Kinderopvang Zonnetje` },
  { name: "heden, two weeks", kind, dossier: garden, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Aan: Familie De Groot
Van: Hoveniersbedrijf Groen
Datum: 3 juni 2026
Onderwerp: Aanmaning factuur 2026/031

Beste familie De Groot,

Van de factuur 2026/031 staat na uw aanbetaling nog € 3.000,00 open. De factuur moest 30 april betaald zijn.

Ik verzoek u dringend dit binnen twee weken {{na heden|vanaf de dag nadat u deze brief hebt gekregen}} te betalen op rekening NL91 ABNA 0417 1643 00. Anders moet ik u € 425,00 incassokosten rekenen.

Groet,
Henk Groen` },
  { name: "from the sending of the mail", kind, dossier: dentist, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_FROM_WRONG_DAY or NOTICE_TERM_FROM_SENDING", text: `Onderwerp: Tweede aanmaning nota TP-88231

Geachte S. el Amrani,

Ondanks onze herinnering is nota TP-88231 (€ 348,50, vervallen op 11 april 2026) nog niet betaald. U hebt nu veertien (14) dagen de tijd, {{gerekend vanaf de verzending van deze e-mail|te rekenen vanaf de dag volgend op die van ontvangst van deze e-mail}}, om het verschuldigde bedrag van € 348,50 over te maken op NL20INGB0001234567 t.n.v. Tandartspraktijk De Molen.

Bij niet-tijdige betaling zullen incassokosten à € 52,28 aan u worden doorberekend.` },
  { name: "factuurdatum", kind, dossier: webShop, code: "NOTICE_TERM_FROM_WRONG_DAY or NOTICE_TERM_TOO_SHORT", text: `FIETSENWINKEL ONLINE
Factuur WS202604771 / openstaand: EUR 59,95

Wij hebben uw betaling nog steeds niet ontvangen. U bent in verzuim sinds 6 mei 2026.
Maak het bedrag binnen 14 dagen {{na factuurdatum|na de dag van ontvangst van deze brief}} over op NL91ABNA0417164300.
Niet op tijd betaald? Dan bent u EUR 40,00 incassokosten verschuldigd.` },
  { name: "English, date of this letter", kind, dossier: emma, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Harbour Web Studio
Kade 12, Rotterdam

3 June 2026

Dear Ms Clarke,

Invoice INV-1050 dated 24 April 2026 in the amount of €780.00 has not been paid. Payment was due on 8 May 2026 and you are in default.

We hereby give you a final opportunity to pay €780.00 without additional costs, within fourteen days {{of the date of this letter|starting on the day after this letter was delivered to you}}. Please pay into account NL20 INGB 0001 2345 67.

Should you fail to do so, you will be liable for extrajudicial collection costs amounting to €117.00.

Yours sincerely,
Harbour Web Studio` },
  { name: "English, from today", kind, dossier: emma, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Subject: Payment overdue - INV-1050

Dear Emma Clarke,

Our records show that €780.00 is outstanding on invoice INV-1050 (due 8 May 2026).

* Amount: €780.00
* Pay to: Harbour Web Studio, NL20INGB0001234567
* Pay within: {{14 days from today|15 days after this letter has reached you}}
* If you do not pay in time: collection costs of €117.00 will be added

Kind regards, Accounts` },
  { name: "vanaf vandaag", kind, dossier: rent, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Beste K. Bakker,

Op HUUR-2026-05 staat nog 845 euro open. Die had er 1 mei moeten zijn. {{U heeft vanaf vandaag 14 dagen|U heeft 14 dagen vanaf de dag na bezorging van deze brief}} om te betalen: NL44 RABO 0123 4567 89, Woningbeheer Delta.

Betaalt u niet? Dan moet u ook 126,75 euro incassokosten betalen.` },
  { name: "date of the e-mail", kind, dossier: energy, channel: "email", receivedOn: "2026-06-04", code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Geachte klant,

Voor de facturen 7000123451 en 7000123988 is nog geen betaling ontvangen. Samen is dat € 372,40.

U heeft nog {{14 dagen na de datum van deze e-mail|14 dagen, ingaande de dag na ontvangst van deze e-mail,}} de tijd om te betalen via NL02 ABNA 0123 4567 89 ten name van Lichtstroom Energie B.V.

Let op: betaalt u later, dan rekenen wij € 55,86 aan incassokosten.` },
  { name: "as soon as possible", kind, dossier: garden, code: "NOTICE_TERM_MISSING", text: `Hoveniersbedrijf Groen

Beste familie,

Helaas is van rekening 2026/031 nog € 3.000,00 niet voldaan; dat moest voor 1 mei. Wilt u dit {{per omgaande|binnen 15 dagen nadat u deze brief heeft ontvangen}} voldoen? Het IBAN is NL91ABNA0417164300.

Blijft u in gebreke, dan komen de incassokosten van € 425,00 voor uw rekening.` },
  { name: "English, immediately", kind, dossier: emma, code: "NOTICE_TERM_MISSING", text: `Dear Ms Clarke,

Despite our earlier reminder, invoice INV-1050 for €780.00 remains unpaid. We must insist on payment {{without further delay|within 14 days beginning the day after you receive this letter}} to IBAN NL20INGB0001234567.

If payment is not received, collection costs of €117.00 will become payable by you.

Harbour Web Studio` },
  { name: "html table, vóór a date", kind, dossier: dentist, code: "NOTICE_TERM_TOO_SHORT", text: `<!doctype html><html lang="nl"><head><title>Aanmaning</title><style>td{padding:4px}</style></head><body>
<p>Geachte S. el Amrani,</p>
<p>De volgende nota is niet betaald. De termijn is verstreken.</p>
<table><tr><th>Nota</th><td>TP-88231</td></tr><tr><th>Openstaand</th><td>&euro;&nbsp;348,50</td></tr><tr><th>Te betalen v&oacute;&oacute;r</th><td>{{15 juni 2026|20 juni 2026}}</td></tr><tr><th>IBAN</th><td>NL20 INGB 0001 2345 67</td></tr></table>
<p>Is het bedrag dan niet op onze rekening bijgeschreven, dan bent u <strong>&euro;&nbsp;52,28</strong> incassokosten verschuldigd.</p>
<p>Tandartspraktijk De Molen</p></body></html>` },
  { name: "all caps, seven days", kind, dossier: energy, code: "NOTICE_TERM_TOO_SHORT", text: `LAATSTE AANMANING

FACTUREN 7000123451 EN 7000123988
TE BETALEN: EUR 372,40
BETAAL BINNEN {{7 DAGEN NADAT DEZE BRIEF BIJ U IS BEZORGD|15 DAGEN NADAT DEZE BRIEF BIJ U IS BEZORGD}}
REKENING NL02 ABNA 0123 4567 89
BIJ TE LATE BETALING BENT U EUR 55,86 INCASSOKOSTEN VERSCHULDIGD.

LICHTSTROOM ENERGIE B.V.` },
  { name: "Belgian, eight days", kind, dossier: garden, code: "NOTICE_TERM_TOO_SHORT", text: `Mevrouw, Mijnheer,

Behoudens vergissing onzentwege bleef onze factuur 2026/031, met vervaldag 30 april 2026, tot op vandaag ten dele onbetaald. Er blijft een saldo van 3.000,00 EUR.

Wij danken u dit saldo over te schrijven binnen de {{8|14}} kalenderdagen, te tellen vanaf de dag die volgt op de ontvangst van onderhavig schrijven, op rekening NL91 ABNA 0417 1643 00 van Hoveniersbedrijf Groen.

Bij gebreke hieraan zullen wij genoodzaakt zijn 425,00 EUR inningskosten aan te rekenen.

Hoogachtend` },
  { name: "posted before Whitsun", kind, dossier: rent, on: "2026-05-22", code: "NOTICE_TERM_TOO_SHORT", text: `Woningbeheer Delta, 22 mei 2026

Geachte mevrouw Bakker,

Van nota HUUR-2026-05 staat € 845,00 open. Wij verwachten uw betaling uiterlijk op {{maandag 8 juni 2026|dinsdag 9 juni 2026}} op NL44RABO0123456789. Hebben wij het geld dan niet, dan bent u ook de wettelijke incassokosten van € 126,75 verschuldigd.` },
  { name: "from the postmark", kind, dossier: webShop, code: "NOTICE_TERM_FROM_WRONG_DAY or NOTICE_TERM_FROM_SENDING", text: `Beste klant,

Bestelling WS202604771 van € 59,95 is niet betaald. U krijgt veertien dagen uitstel, {{ingaande op de datum van verzenden|ingaande op de dag na ontvangst}} van deze brief. Betaal op NL91ABNA0417164300. Daarna kost het u € 40,00 aan incassokosten.

Fietsenwinkel Online` },
  { name: "AI draft, within 14 days of this notice", kind, dossier: emma, code: "NOTICE_TERM_FROM_WRONG_DAY or NOTICE_TERM_FROM_SENDING or NOTICE_TERM_TOO_SHORT", text: `**Subject: Formal Notice of Outstanding Payment – Invoice INV-1050**

Dear Emma Clarke,

I hope this message finds you well. This letter serves as a formal reminder that the payment for Invoice INV-1050, issued on April 24, 2026, in the amount of €780.00, remains outstanding. The payment was due on May 8, 2026.

**Payment Details:**
- **Invoice Number:** INV-1050
- **Amount Due:** €780.00
- **IBAN:** NL20 INGB 0001 2345 67

In accordance with Dutch law (Article 6:96(6) of the Dutch Civil Code), we kindly request that you settle the full amount within 14 days {{of the date of this notice|, commencing on the day after you receive this letter}}. Failure to do so will result in extrajudicial collection costs of €117.00 being charged to you.

We appreciate your prompt attention to this matter.

Sincerely,
Harbour Web Studio` },
];
