import type { SeededLetter } from "../letters/seeded.js";
import { club, dentist, emma, emmaPromised, energy, garden, gardenPromised, kite, print, printNoTerm, rent, town, webShop } from "./dossiers.js";

const kind = "fourteen-day-letter";

/** A second round, written after the first was mended: everything but terms and costs. */
export const SECOND_CONTENTS: SeededLetter[] = [
  { name: "amount in words of the whole series", kind, dossier: energy, code: "AMOUNT_WRONG or AMOUNT_ABOVE_OPEN", text: `Lichtstroom Energie B.V.

Uw openstaande facturen:
7000123451 – 186,20 euro
7000123988 – 186,20 euro
Totaal – {{382,40|372,40}} euro

Betaal het totaal binnen veertien dagen, te beginnen op de dag nadat deze brief bezorgd is, op NL02ABNA0123456789. Als u dit niet doet, krijgt u € 55,86 incassokosten.` },
  { name: "one of two invoices forgotten", kind, dossier: energy, code: "CLAIMS_NOT_ADDED_UP or AMOUNT_ABOVE_OPEN or COSTS_ABOVE_SCALE", text: `Lichtstroom Energie B.V.

{{Factuur 7000123451 is|De facturen 7000123451 en 7000123988 zijn}} niet betaald. Wij vragen u € {{186,20|372,40}} te betalen binnen 15 dagen nadat u deze brief hebt ontvangen, op NL02ABNA0123456789. Zonder betaling bent u € {{40,00|55,86}} incassokosten verschuldigd.` },
  { name: "wage seizure named first", kind: "second-reminder", dossier: rent, code: "THREAT_WITHOUT_GROUND", text: `Mevrouw, {{loonbeslag is zo geregeld, dus wacht niet langer|wij gaan ervan uit dat u dit niet bewust doet}}. HUUR-2026-05, € 845,00, graag op NL44RABO0123456789 voor 12 juni 2026. Anders komen er kosten bij. Woningbeheer Delta` },
  { name: "listed as a bad payer", kind: "second-reminder", dossier: dentist, code: "THREAT_WITHOUT_GROUND", text: `Tandartspraktijk De Molen herinnert u voor de tweede maal aan nota TP-88231 (€ 348,50). Betaal uiterlijk 12 juni op NL20INGB0001234567. {{Zo niet, dan krijgt u een registratie bij het BKR en komt u op een zwarte lijst.|Zo niet, dan volgt een brief met incassokosten.}}` },
  { name: "door step", kind: "final-demand", dossier: webShop, code: "THREAT_WITHOUT_GROUND", text: `Laatste kans, T. Visser. WS202604771 (€ 59,95) uiterlijk 9 juni 2026 op NL91ABNA0417164300. {{Anders staan we vanavond bij je op de stoep.|Anders gaat de zaak naar de rechter.}} Fietsenwinkel Online` },
  { name: "English, police", kind: "final-demand", dossier: emma, code: "THREAT_WITHOUT_GROUND", text: `Emma, INV-1050 (€780.00) is unpaid. Pay Harbour Web Studio by 12 June 2026, NL20INGB0001234567. {{If not, we will report you to the police for fraud.|If not, we will go to court.}}` },
  { name: "English, bankruptcy of a consumer", kind: "final-demand", dossier: emma, code: "THREAT_WITHOUT_GROUND", text: `Dear Ms Clarke, our last letter on INV-1050 (€780.00). Payment is required by 15 June 2026, account NL20INGB0001234567. {{Thereafter we will file for your bankruptcy.|Thereafter we will issue a summons.}} Harbour Web Studio` },
  { name: "account of an old bank", kind: "second-reminder", dossier: garden, code: "IBAN_WRONG", text: `Tweede herinnering van Hoveniersbedrijf Groen: factuur 2026/031, nog € 3.000,00, uiterlijk 12 juni 2026 op {{NL20 INGB 0001 2345 67|NL91 ABNA 0417 1643 00}}. Hierna brengen wij incassokosten en rente in rekening.` },
  { name: "pay as usual", kind: "second-reminder", dossier: town, code: "IBAN_MISSING", text: `Geachte heer, mevrouw, onze factuur GW-2026-9 van € 12.000,00 is ondanks een herinnering niet betaald. Wilt u dit voor 12 juni 2026 doen {{op de u bekende rekening|op NL02 ABNA 0123 4567 89}}? Bij gebreke daarvan maken wij aanspraak op rente en kosten. Drukkerij Van Dam V.O.F.` },
  { name: "only the customer number", kind: "reminder", dossier: energy, code: "INVOICE_NOT_NAMED", text: `Beste P. Jansen (klantnummer 40218), u heeft een achterstand van € 372,40{{| op de facturen 7000123451 en 7000123988}}. Wilt u die voor 12 juni 2026 betalen? NL02ABNA0123456789, Lichtstroom Energie B.V.` },
  { name: "notice of default, a bare warning", kind: "notice-of-default", dossier: printNoTerm, code: "CONSEQUENCE_MISSING or DEFAULT_EFFECT_NOT_NAMED", text: `Aan Reclamebureau Flits B.V.

Wij stellen u hierbij in gebreke wegens het niet betalen van factuur 26-0199 (€ 605,00). Betaal alsnog binnen veertien dagen na ontvangst van deze brief, op NL02ABNA0123456789.{{| Daarna bent u in verzuim en bent u handelsrente en kosten verschuldigd.}}

Drukkerij Van Dam V.O.F.` },
  { name: "English notice of default, two days", kind: "notice-of-default", dossier: printNoTerm, code: "NOTICE_TERM_SHORT or NOTICE_TERM_TOO_SHORT", text: `Reclamebureau Flits B.V. is hereby put on notice: pay EUR 605.00 (26-0199) within {{two|fourteen}} days of receiving this letter, NL02ABNA0123456789, failing which you are in default and interest will accrue. Drukkerij Van Dam V.O.F.` },
  { name: "interruption, polite request", kind: "interruption", dossier: town, code: "RESERVATION_MISSING", text: `Betreft factuur GW-2026-9 (€ 12.000,00)

{{Graag vernemen wij wanneer u tijd heeft om deze zaak te bespreken.|Wij handhaven onze vordering en behouden ons alle rechten ter zake voor.}} Ons rekeningnummer is NL02ABNA0123456789.

Drukkerij Van Dam V.O.F.` },
  { name: "confirmation without amount", kind: "confirmation", dossier: gardenPromised, code: "AGREEMENT_WITHOUT_AMOUNT", text: `Dag familie De Groot, fijn dat we elkaar spraken. U betaalt uiterlijk 26 juni 2026 {{een deel|€ 1.500,00}} van factuur 2026/031. Wij wachten zolang. Gebeurt het niet, dan pakken wij de draad weer op. Hoveniersbedrijf Groen` },
  { name: "English confirmation without a day", kind: "confirmation", dossier: emmaPromised, code: "AGREEMENT_WITHOUT_DAY", text: `Dear Emma, as discussed you will settle the €780.00 of invoice INV-1050 {{once you have been paid yourself|by 19 June 2026}}. In the meantime we put collection on hold. Should the payment not arrive we will continue. Harbour Web Studio` },
  { name: "wrong invoice date", kind: "reminder", dossier: kite, code: "INVOICE_DATE_WRONG", text: `Hi there, invoice INV-1043 dated {{1 April 2026|10 April 2026}} (EUR 2,400.00) seems to have slipped through. Would you pay it by 12 June 2026 please? NL20 INGB 0001 2345 67, Harbour Web Studio.` },
  { name: "a shop that is on social media", kind: "reminder", dossier: webShop, code: "AMOUNT_WRONG or AMOUNT_ABOVE_OPEN", text: `Hoi! Nog even betalen? WS202604771, € {{69,95|59,95}}, uiterlijk 12 juni 2026 op NL91ABNA0417164300.

Fietsenwinkel Online
Volg ons op Facebook en Instagram | Beoordeel ons op Google | Verzendkosten vanaf € 4,95` },
  { name: "half a year of mails beneath", kind: "final-demand", dossier: club, code: "CONSEQUENCE_MISSING", text: `Beste B. Hendriks,

Dit is echt de laatste keer dat we je vragen € 245,00 te betalen voor CONTR-26-118. Doe dat uiterlijk 20 juni 2026 op NL44RABO0123456789.{{| Daarna dragen we het over aan een incassobureau.}}

S.V. De Meeuwen

Van: S.V. De Meeuwen
Verzonden: maandag 18 mei 2026 20:14
Aan: B. Hendriks
Onderwerp: contributie

Als je voor 25 mei betaalt komen er geen kosten bij en hoeven we het incassobureau niet in te schakelen.` },
];
