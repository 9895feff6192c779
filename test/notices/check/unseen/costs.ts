import type { SeededLetter } from "../letters/seeded.js";
import { childCare, dentist, emma, energy, garden, kite, print, rent, town, webShop } from "./dossiers.js";

const kind = "fourteen-day-letter";

/** What can be wrong with the costs: their amount, what is laid on top, the VAT. */
export const COSTS: SeededLetter[] = [
  { name: "amount missing", kind, dossier: dentist, code: "COSTS_AMOUNT_MISSING", text: `Geachte S. el Amrani,

Op 11 april jl. verstreek de betalingstermijn van nota TP-88231, groot € 348,50. U dient dit bedrag alsnog te voldoen binnen 15 dagen nadat deze brief bij u is bezorgd, op NL20INGB0001234567.

Doet u dit niet, dan bent u {{de wettelijke buitengerechtelijke incassokosten|buitengerechtelijke incassokosten ten bedrage van € 52,28}} verschuldigd.

Tandartspraktijk De Molen` },
  { name: "percentage only", kind, dossier: rent, code: "COSTS_AMOUNT_MISSING", text: `Beste mevrouw Bakker,

De huur van mei (HUUR-2026-05) van € 845,00 is niet betaald voor 2 mei. U kunt nog zonder kosten betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd: NL44 RABO 0123 4567 89.

Daarna brengen wij {{15% van de hoofdsom|€ 126,75 (15% van de hoofdsom)}} aan incassokosten bij u in rekening.

Woningbeheer Delta` },
  { name: "English, amount missing", kind, dossier: emma, code: "COSTS_AMOUNT_MISSING", text: `Hello Emma,

INV-1050 (€780.00) was due on 8 May and has still not been paid. You have 14 days, counted from the day following receipt of this letter, to transfer €780.00 to NL20INGB0001234567.

After that we may pass the matter on and {{you will have to bear all costs of collection|you will have to bear the costs of collection, which are €117.00}}.

Harbour Web Studio` },
  { name: "a range instead of an amount", kind, dossier: energy, code: "COSTS_AMOUNT_MISSING or COSTS_ABOVE_SCALE", text: `Geachte heer Jansen,

Lichtstroom Energie B.V. heeft nog € 372,40 van u te goed (facturen 7000123451 en 7000123988). U heeft veertien dagen de tijd om te betalen; die termijn begint de dag nadat u deze brief heeft ontvangen. Rekening: NL02ABNA0123456789.

Betaalt u niet op tijd, dan komen er incassokosten bij. {{Die bedragen minimaal € 40,00 en maximaal € 6.775,00|Die bedragen in uw geval € 55,86}}.` },
  { name: "above the scale", kind, dossier: energy, code: "COSTS_ABOVE_SCALE", text: `Geachte heer Jansen,

Lichtstroom Energie B.V. wijst u erop dat u de nota's 7000123451 en 7000123988 niet tijdig heeft betaald. Wij verzoeken u € 372,40 over te maken op NL02 ABNA 0123 4567 89, en wel binnen vijftien dagen na bezorging van deze brief.

Geeft u hieraan geen gehoor, dan worden de incassokosten, te weten € {{75,00|55,86}}, op u verhaald.` },
  { name: "English, above the scale", kind, dossier: emma, code: "COSTS_ABOVE_SCALE", text: `Dear Emma Clarke,

Amount overdue: €780.00 (INV-1050)
Bank details: Harbour Web Studio, NL20 INGB 0001 2345 67

You are kindly but urgently requested to pay within fifteen days after this letter is delivered to you. If you don't, we will charge you €{{150|117}} in debt collection costs.` },
  { name: "two times the minimum for two invoices", kind, dossier: energy, code: "COSTS_ABOVE_SCALE or CLAIMS_NOT_ADDED_UP", text: `Beste P. Jansen,

| Factuur | Bedrag |
|---|---|
| 7000123451 | € 186,20 |
| 7000123988 | € 186,20 |

Samen moet u € 372,40 betalen, binnen 14 dagen vanaf de dag na ontvangst van deze brief. Ons IBAN: NL02ABNA0123456789.

Betaalt u te laat, dan zijn de incassokosten {{€ 40,00 per factuur|€ 55,86 over beide facturen samen}}.

Lichtstroom Energie B.V.` },
  { name: "costs in the total already", kind, dossier: rent, code: "COSTS_CLAIMED_TOO_EARLY or AMOUNT_ABOVE_OPEN", text: `Betreft: huurachterstand HUUR-2026-05

Geachte mevrouw Bakker,

{{Huur mei: € 845,00
Incassokosten: € 126,75
Nu te betalen: € 971,75|Huur mei: € 845,00
Nu te betalen: € 845,00}}

U dient {{€ 971,75|€ 845,00}} binnen 14 dagen na de dag van bezorging van deze brief over te maken op NL44RABO0123456789. Indien u niet binnen deze termijn betaalt bent u incassokosten van € 126,75 verschuldigd.

Woningbeheer Delta` },
  { name: "English, costs added now", kind, dossier: emma, code: "COSTS_CLAIMED_TOO_EARLY or AMOUNT_ABOVE_OPEN", text: `Dear Emma,

Your invoice INV-1050 of €780.00 is overdue. {{We have added €117.00 in collection costs, so the total you now have to pay is €897.00.|The total you now have to pay is €780.00.}}

Pay within 14 days from the day after this letter was delivered to you, to NL20INGB0001234567. If you do not pay in time, collection costs of €117.00 will be due.

Harbour Web Studio` },
  { name: "administratiekosten", kind, dossier: webShop, code: "FEE_ON_TOP", text: `Hoi,

Je bestelling WS202604771 (€ 59,95) is nog niet betaald. Je hebt 14 dagen vanaf de dag na ontvangst van deze brief. {{Voor deze brief rekenen we € 7,50 administratiekosten. |}}Betaal op NL91 ABNA 0417 1643 00 t.n.v. Fietsenwinkel Online. Ben je te laat, dan betaal je ook € 40,00 incassokosten.` },
  { name: "aanmaningskosten", kind, dossier: dentist, code: "FEE_ON_TOP", text: `Tandartspraktijk De Molen — aanmaning

Nota TP-88231, openstaand € 348,50.
{{Aanmaningskosten € 12,00.
|}}
Wilt u het bedrag binnen vijftien dagen nadat deze aanmaning bij u is bezorgd betalen op NL20 INGB 0001 2345 67? Zo niet, dan bent u € 52,28 incassokosten verschuldigd.` },
  { name: "herinneringskosten in a reminder", kind: "reminder", dossier: webShop, code: "FEE_ON_TOP", text: `Beste T. Visser,

Misschien is het u ontschoten: bestelling WS202604771 van € 59,95 had op 5 mei betaald moeten zijn. Wilt u dat vóór 12 juni alsnog doen? NL91ABNA0417164300, Fietsenwinkel Online. {{Wij brengen € 5,- herinneringskosten in rekening.|Aan deze herinnering zijn geen kosten verbonden.}}` },
  { name: "English reminder fee", kind: "reminder", dossier: emma, code: "FEE_ON_TOP", text: `Hi Emma,

Just a friendly nudge: invoice INV-1050 for €780.00 was due on 8 May 2026. Could you pay it by 12 June 2026? Our IBAN is NL20 INGB 0001 2345 67. {{Please note that a late payment fee of €25 has been applied.|If you've already paid, please ignore this message.}}

Thanks!
Harbour Web Studio` },
  { name: "dossierkosten", kind, dossier: garden, code: "FEE_ON_TOP", text: `Hoveniersbedrijf Groen

Familie De Groot,

Restant factuur 2026/031: € 3.000,00. Betaal binnen 14 dagen, te rekenen vanaf de dag na bezorging van deze brief, op NL91ABNA0417164300. Bij uitblijven van betaling bent u verschuldigd: € 425,00 incassokosten{{ en € 35,00 dossierkosten|}}.` },
  { name: "registratiekosten and informatiekosten", kind, dossier: energy, code: "FEE_ON_TOP", text: `Lichtstroom Energie B.V.

U betaalt € 372,40 voor de facturen 7000123451 en 7000123988 binnen 14 dagen, beginnend op de dag na ontvangst van deze brief, op NL02ABNA0123456789. Anders bent u € 55,86 incassokosten kwijt{{, vermeerderd met € 18,50 registratie- en informatiekosten|}}.` },
  { name: "fee for instalments", kind: "plan-proposal", dossier: garden, code: "FEE_ON_TOP", text: `Beste familie De Groot,

U gaf aan dat u de € 3.000,00 van factuur 2026/031 niet in één keer kunt betalen. Wij stellen drie termijnen voor van € 1.000,00: op 1 juli, 1 augustus en 1 september 2026, op NL91 ABNA 0417 1643 00. {{Voor het treffen van de regeling rekenen wij eenmalig € 25,00 regelingskosten.|Aan de regeling zijn geen kosten verbonden.}}

Laat u vóór 12 juni weten of u akkoord bent?

Hoveniersbedrijf Groen` },
  { name: "English handling charge", kind, dossier: emma, code: "FEE_ON_TOP", text: `Harbour Web Studio

Re: INV-1050, €780.00 overdue

Pay within 14 days of the day after receipt of this letter to NL20INGB0001234567{{, together with an administration charge of €15.00|}}. If you do not, collection costs of €117.00 become due.` },
  { name: "VAT by one who deducts it", kind, dossier: rent, code: "VAT_NOT_ALLOWED or COSTS_ABOVE_SCALE", text: `Mevrouw Bakker,

De huur HUUR-2026-05 (€ 845,00) is nog niet betaald. Betaal binnen 15 dagen nadat deze brief bij u is bezorgd op NL44RABO0123456789. Bij gebreke daarvan bent u {{€ 126,75 incassokosten plus 21% btw (€ 26,62), dus € 153,37,|€ 126,75 incassokosten}} verschuldigd.

Woningbeheer Delta` },
  { name: "VAT without the statement", kind, dossier: childCare, code: "VAT_STATEMENT_MISSING", text: `Beste R. Yilmaz,

Factuur KO-5512 van € 640,00 is niet op tijd betaald. Maak dit bedrag over binnen veertien dagen vanaf de dag nadat u deze brief ontvangt, op NL20 INGB 0001 2345 67 (Kinderopvang Zonnetje).

Betaalt u niet op tijd? Dan betaalt u € 96,00 incassokosten en € 20,16 btw, samen € 116,16.{{| Wij kunnen de btw niet verrekenen; daarom wordt deze bij de kosten opgeteld.}}` },
  { name: "VAT of a wrong amount", kind, dossier: childCare, code: "VAT_AMOUNT_WRONG or COSTS_ABOVE_SCALE", text: `Kinderopvang Zonnetje

KO-5512: € 640,00 open sinds 25 april 2026.

U heeft 14 dagen om te betalen, gerekend vanaf de dag na ontvangst van deze brief (NL20INGB0001234567). Daarna bent u incassokosten verschuldigd van € 96,00, te vermeerderen met € {{26,10|20,16}} btw omdat wij als vrijgestelde ondernemer de btw niet kunnen aftrekken.` },
  { name: "final demand, costs above the scale", kind: "final-demand", dossier: print, code: "COSTS_TOO_HIGH or COSTS_ABOVE_SCALE or AMOUNT_ABOVE_OPEN", text: `SOMMATIE

Drukkerij Van Dam V.O.F. / Reclamebureau Flits B.V.

Geachte directie,

Onze facturen 26-0187 (€ 1.815,00) en 26-0203 (€ 605,00) zijn onbetaald. De vordering luidt per heden:

Hoofdsom                       € 2.420,00
Handelsrente t/m 3 juni 2026   €    29,44
Incassokosten                  €   {{450,00|363,00}}
Totaal                         € {{2.899,44|2.812,44}}

Wij sommeren u het totaal uiterlijk 12 juni 2026 te voldoen op NL02 ABNA 0123 4567 89. Blijft betaling uit, dan dragen wij de vordering zonder nadere aankondiging over aan onze incassogemachtigde.` },
  { name: "English final demand, costs above the scale", kind: "final-demand", dossier: kite, code: "COSTS_TOO_HIGH or COSTS_ABOVE_SCALE or AMOUNT_ABOVE_OPEN", text: `FINAL DEMAND FOR PAYMENT

To: Blue Kite Ltd
From: Harbour Web Studio

Invoice INV-1043 (due 10 May 2026): EUR 2,400.00
Statutory commercial interest to 3 June 2026: EUR 16.02
Collection costs: EUR {{480.00|360.00}}
Total due: EUR {{2,896.02|2,776.02}}

Payment must reach NL20INGB0001234567 by 12 June 2026. If it does not, we will instruct a lawyer and start court proceedings without further notice.` },
  { name: "authority, fixed costs twice", kind: "final-demand", dossier: town, code: "COSTS_TOO_HIGH or COSTS_ABOVE_SCALE or AMOUNT_ABOVE_OPEN", text: `Aan het college van burgemeester en wethouders van de gemeente Westveld

Geacht college,

Op factuur GW-2026-9 van 31 maart 2026 staat € 12.000,00 open. De betaaltermijn eindigde op 30 april 2026. U bent daarom ook wettelijke handelsrente van € 113,46 verschuldigd en € {{1.200,00|895,00}} incassokosten, samen € {{13.313,46|13.008,46}}.

Wij verzoeken en zo nodig sommeren u dit bedrag uiterlijk 15 juni 2026 te betalen op NL02ABNA0123456789. Gebeurt dat niet, dan leggen wij de zaak voor aan de rechter.

Drukkerij Van Dam V.O.F.` },
  { name: "collection agency tariff", kind, dossier: dentist, code: "COSTS_ABOVE_SCALE", text: `Tandartspraktijk De Molen

Wij geven nota TP-88231 (€ 348,50) uit handen als u niet binnen vijftien dagen na bezorging van deze brief betaalt op NL20INGB0001234567. De kosten van het incassobureau, {{€ 95,-|€ 52,28}}, komen dan voor uw rekening.` },
];
