import type { SeededLetter } from "../letters/seeded.js";
import { childCare, dentist, emma, energy, garden, kite, print, rent, webShop } from "./dossiers.js";

const kind = "fourteen-day-letter";

/** A second round, written after the first was mended: terms, costs and VAT in yet other styles. */
export const SECOND_TERMS: SeededLetter[] = [
  { name: "town hall style", kind, dossier: rent, code: "NOTICE_TERM_TOO_SHORT", text: `Ons kenmerk: WD/2026/0417
Behandeld door: mw. Postma

Geachte mevrouw Bakker,

Op grond van de huurovereenkomst bent u gehouden de huur bij vooruitbetaling te voldoen. De huur over mei (HUUR-2026-05, € 845,00) is niet voldaan, ofschoon de betaaldatum van 1 mei 2026 verstreken is.

Wij stellen u in de gelegenheid om {{binnen een week na bezorging van deze brief|binnen een termijn van veertien dagen, aanvangende op de dag volgende op die waarop deze brief bij u bezorgd wordt,}} alsnog tot betaling over te gaan op IBAN NL44RABO0123456789 ten name van Woningbeheer Delta.

Ingeval van niet-betaling binnen die termijn is een vergoeding voor de kosten van buitengerechtelijke invordering verschuldigd ten bedrage van € 126,75.` },
  { name: "numbered list", kind, dossier: dentist, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Tandartspraktijk De Molen
Aanmaning nota TP-88231

1. U moet ons € 348,50 betalen.
2. U krijgt daarvoor 14 dagen. De termijn start {{op de datum bovenaan deze brief|op de dag nadat u deze brief kreeg}}.
3. U betaalt op NL20INGB0001234567.
4. Betaalt u niet binnen die termijn? Dan kost dat u € 52,28 extra: de incassokosten.` },
  { name: "portal message, date", kind, dossier: energy, channel: "portal", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `Nieuw bericht in Mijn Lichtstroom

Beste P. Jansen, de nota's 7000123451 en 7000123988 zijn nog open (€ 372,40). Regel het vóór {{15-6-2026|18-6-2026}}. Dat kan via NL02ABNA0123456789 op naam van Lichtstroom Energie B.V. Lukt het niet op tijd, dan rekenen we € 55,86 incassokosten.` },
  { name: "next Friday", kind, dossier: webShop, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `Hey T. Visser,

WS202604771 (€ 59,95) is nog niet betaald. Maak het {{vóór aanstaande vrijdag|uiterlijk op 18 juni a.s.}} over naar NL91ABNA0417164300, anders wordt er € 40,00 aan incassokosten berekend.

Fietsenwinkel Online` },
  { name: "working days", kind, dossier: garden, code: "NOTICE_TERM_TOO_SHORT", text: `Geachte familie De Groot,

Wij hebben geconstateerd dat er van onze factuur 2026/031 nog € 3.000,00 openstaat. Gelieve dit binnen {{vijf werkdagen|vijftien dagen}} na ontvangst van deze aanmaning te voldoen op NL91 ABNA 0417 1643 00. Laat u dit na, dan bent u € 425,00 aan incassokosten verschuldigd.

Hoveniersbedrijf Groen` },
  { name: "English, sentence about the law", kind, dossier: emma, code: "NOTICE_TERM_FROM_WRONG_DAY", text: `Dear Emma,

We refer to invoice INV-1050 for the sum of EUR 780.00, which you should have paid by 8 May 2026. As the law requires, we give you fourteen days to pay. This period {{starts today|starts on the day after you have received this letter}}. Transfer the money to IBAN NL20INGB0001234567.

After that period you must also pay the costs of collection: EUR 117.00.

Harbour Web Studio` },
  { name: "English, month and day", kind, dossier: emma, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `EMMA CLARKE / INV-1050 / EUR 780.00 OVERDUE

WE MUST HAVE YOUR PAYMENT ON NL20 INGB 0001 2345 67 BY {{JUNE 12, 2026|JUNE 17, 2026}}. LATER THAN THAT AND YOU OWE US COLLECTION COSTS OF EUR 117.00 TOO.

HARBOUR WEB STUDIO` },
  { name: "two terms", kind, dossier: childCare, code: "NOTICE_TERM_TOO_SHORT or NOTICE_TERM_CONFLICT", text: `Kinderopvang Zonnetje

Factuur KO-5512 / € 640,00

Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd{{ (dus vóór 16 juni 2026)| (reken op 19 juni 2026 of later)}} op NL20 INGB 0001 2345 67. Als u te laat betaalt zijn de incassokosten van € 96,00 voor u.` },
  { name: "no term, thanks", kind, dossier: energy, code: "NOTICE_TERM_MISSING", text: `Lichtstroom Energie B.V.

7000123451 en 7000123988: samen € 372,40.

Wij verzoeken u {{spoedig|binnen twee weken nadat de dag van ontvangst van deze brief is verstreken}} te betalen op NL02ABNA0123456789. Bij niet-betaling zijn de incassokosten € 55,86.` },
  { name: "costs in words only", kind, dossier: rent, code: "COSTS_AMOUNT_MISSING", text: `Woningbeheer Delta schrijft u over HUUR-2026-05 (€ 845,00). Betaalt u niet binnen vijftien dagen nadat deze brief is bezorgd op NL44 RABO 0123 4567 89, dan moet u {{incassokosten betalen volgens de wettelijke staffel|incassokosten betalen: honderdzesentwintig euro en vijfenzeventig cent}}.` },
  { name: "costs with a calculation", kind, dossier: garden, code: "COSTS_ABOVE_SCALE", text: `Hoveniersbedrijf Groen aan familie De Groot

Restant van 2026/031: € 3.000,00, te voldoen binnen 14 dagen gerekend vanaf de dag na ontvangst van deze brief, op rekening NL91ABNA0417164300.

Daarna zijn incassokosten verschuldigd, als volgt berekend:
15% over de eerste € 2.500,00 = € 375,00
{{15%|10%}} over het meerdere van € 500,00 = € {{75,00|50,00}}
samen € {{450,00|425,00}}` },
  { name: "costs already on the bill", kind, dossier: webShop, code: "COSTS_CLAIMED_TOO_EARLY or AMOUNT_ABOVE_OPEN or COSTS_ABOVE_SCALE", text: `Fietsenwinkel Online

WS202604771: € 59,95
{{Incassokosten: € 40,00
Te betalen: € 99,95|Te betalen: € 59,95}}

Betaal binnen 15 dagen nadat deze brief bij je is bezorgd op NL91 ABNA 0417 1643 00. {{Bij te late betaling nemen we verdere stappen.|Bij te late betaling komt er € 40,00 incassokosten bij.}}` },
  { name: "penalty per week", kind: "reminder", dossier: garden, code: "FEE_ON_TOP", text: `Goedemorgen, er staat nog € 3.000,00 open van factuur 2026/031. Graag uiterlijk 12 juni 2026 overmaken: NL91ABNA0417164300. {{Voor elke week dat u te laat bent geldt een boete van € 25,00.|Lukt dat niet? Laat het dan even weten.}} Hoveniersbedrijf Groen` },
  { name: "English surcharge", kind: "second-reminder", dossier: emma, code: "FEE_ON_TOP", text: `Dear Emma, this is our second reminder for INV-1050 of €780.00. Please pay by 11 June 2026 into NL20INGB0001234567{{, plus a €10 surcharge for this reminder|}}. If we don't hear from you we may charge collection costs. Harbour Web Studio` },
  { name: "incassokosten met btw", kind, dossier: dentist, code: "VAT_NOT_ALLOWED or COSTS_ABOVE_SCALE", text: `Tandartspraktijk De Molen

Geachte S. el Amrani, betaal nota TP-88231 (€ 348,50) binnen vijftien dagen nadat u deze brief ontving op NL20INGB0001234567. Anders rekenen wij {{€ 63,26 incassokosten (inclusief btw)|€ 52,28 incassokosten}}.` },
  { name: "final demand with a weekday", kind: "final-demand", dossier: kite, code: "COSTS_TOO_HIGH or COSTS_ABOVE_SCALE or AMOUNT_ABOVE_OPEN", text: `Blue Kite Ltd,

Final notice. INV-1043 stands at EUR 2,400.00. With interest of EUR 16.02 and collection costs of EUR {{400.00|360.00}} you owe EUR {{2,816.02|2,776.02}}. We give you until Friday 12 June 2026 to pay (NL20INGB0001234567). After that our lawyers will act.

Harbour Web Studio` },
  { name: "final demand, yesterday", kind: "final-demand", dossier: print, code: "NOTICE_TERM_TOO_SHORT", text: `Sommatie

Drukkerij Van Dam V.O.F. vordert van Reclamebureau Flits B.V. € 2.420,00 (facturen 26-0187 en 26-0203). Betaling dient uiterlijk {{2 juni 2026|9 juni 2026}} op NL02 ABNA 0123 4567 89 te staan, bij gebreke waarvan zonder nadere vooraankondiging tot dagvaarding wordt overgegaan.` },
];
