import type { SeededLetter } from "../letters/seeded.js";
import { club, dentist, dentistNotDue, emma, emmaPromised, energy, garden, gardenPromised, kite, print, printNoTerm, rent, town, webShop } from "./dossiers.js";

const kind = "fourteen-day-letter";

/** Everything else: consequence, default, amount, invoice, account, parties, threats, and what other kinds of letter ask. */
export const CONTENTS: SeededLetter[] = [
  { name: "no consequence", kind, dossier: rent, code: "CONSEQUENCE_MISSING or COSTS_AMOUNT_MISSING", text: `Geachte mevrouw Bakker,

De huurnota HUUR-2026-05 van € 845,00 is nog niet voldaan. Wij verzoeken u dit binnen veertien dagen vanaf de dag na ontvangst van deze brief te doen op NL44RABO0123456789.{{| Als u dat nalaat, bent u € 126,75 aan incassokosten verschuldigd.}}

Woningbeheer Delta` },
  { name: "English, no consequence", kind, dossier: emma, code: "CONSEQUENCE_MISSING or COSTS_AMOUNT_MISSING", text: `Dear Emma,

Kindly note that invoice INV-1050 of €780.00 is past due. We would appreciate payment within 15 days after delivery of this letter into NL20 INGB 0001 2345 67.{{ We value your custom.| Otherwise you will owe €117.00 in collection costs as well.}}

Harbour Web Studio` },
  { name: "before default", kind, dossier: dentistNotDue, code: "LETTER_BEFORE_DEFAULT", text: `Geachte S. el Amrani,

Nota TP-88231 van € 348,50 is nog niet betaald. Betaal binnen 15 dagen nadat deze brief bij u is bezorgd op NL20INGB0001234567. Anders bent u € 52,28 incassokosten verschuldigd.

Tandartspraktijk De Molen` },
  { name: "no default without a notice", kind, dossier: club, code: "LETTER_BEFORE_DEFAULT", text: `Beste B. Hendriks,

Je contributie (CONTR-26-118, € 245,00) is nog niet binnen. Betaal binnen 15 dagen nadat deze brief bij je is bezorgd op NL44RABO0123456789, anders komt er € 40,00 incassokosten bij.

De penningmeester van S.V. De Meeuwen` },
  { name: "the part payment forgotten", kind, dossier: garden, code: "AMOUNT_ABOVE_OPEN or AMOUNT_WRONG", text: `Hoveniersbedrijf Groen

Beste familie De Groot,

Op factuur 2026/031 staat nog € {{3.750,00|3.000,00}} open. Wij vragen u dit bedrag te betalen binnen vijftien dagen nadat u deze brief heeft gekregen, op NL91 ABNA 0417 1643 00. Na die tijd bent u € 425,00 incassokosten verschuldigd.` },
  { name: "too low", kind, dossier: rent, code: "AMOUNT_WRONG", text: `Betreft: HUUR-2026-05

Het openstaande bedrag is {{€ 745,00|€ 845,00}}. Graag ontvangen wij dit binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd op rekening NL44 RABO 0123 4567 89 van Woningbeheer Delta. Zonder betaling bent u incassokosten verschuldigd: € 126,75.` },
  { name: "digits swapped", kind: "reminder", dossier: dentist, code: "AMOUNT_WRONG or AMOUNT_ABOVE_OPEN", text: `Beste S. el Amrani,

Wij hebben de betaling van nota TP-88231 (€ {{384,50|348,50}}) nog niet gezien. De vervaldatum was 11 april. Zou u het bedrag voor 15 juni 2026 willen overmaken? NL20 INGB 0001 2345 67.

Hartelijke groet, Tandartspraktijk De Molen` },
  { name: "English, wrong amount", kind: "second-reminder", dossier: kite, code: "AMOUNT_WRONG or AMOUNT_ABOVE_OPEN", text: `Second reminder

Dear Blue Kite team,

We have yet to receive payment of invoice INV-1043, {{EUR 2,640.00|EUR 2,400.00}}, due 10 May 2026. Please pay to NL20INGB0001234567 by 12 June 2026. If you do not, we will charge statutory interest and collection costs.

Harbour Web Studio` },
  { name: "no invoice", kind: "reminder", dossier: webShop, code: "INVOICE_NOT_NAMED", text: `Hoi T. Visser! Je hebt nog € 59,95 openstaan{{| voor WS202604771}} bij Fietsenwinkel Online. Wil je dat uiterlijk 12 juni 2026 overmaken naar NL91ABNA0417164300? Dankjewel!` },
  { name: "unknown invoice", kind, dossier: dentist, code: "INVOICE_UNKNOWN or INVOICE_NOT_NAMED", text: `Tandartspraktijk De Molen

Factuurnummer: {{TP-88321|TP-88231}}
Openstaand bedrag: € 348,50
Betalen binnen: 15 dagen nadat deze brief bij u is bezorgd
Rekeningnummer: NL20INGB0001234567
Gevolg van niet betalen: € 52,28 incassokosten` },
  { name: "a third invoice that does not exist", kind: "final-demand", dossier: print, code: "INVOICE_UNKNOWN or AMOUNT_WRONG or AMOUNT_ABOVE_OPEN", text: `Geachte heer,

Ondanks aanmaningen heeft u de facturen 26-0187 ad € 1.815,00 en 26-0203 ad € 605,00{{, alsmede factuur 26-0301,|}} onbetaald gelaten. Totaal te voldoen: € 2.420,00. Wij geven u een laatste termijn tot en met 10 juni 2026. Daarna volgt een dagvaarding. Betaling op NL02ABNA0123456789.

Drukkerij Van Dam V.O.F.` },
  { name: "no account number", kind: "reminder", dossier: garden, code: "IBAN_MISSING", text: `Goedemiddag,

Wil u zo vriendelijk zijn het restant van € 3.000,00 van factuur 2026/031 vóór 15 juni 2026 te betalen{{?| op NL91 ABNA 0417 1643 00?}} Alvast bedankt.

Henk, Hoveniersbedrijf Groen` },
  { name: "account of another", kind, dossier: energy, code: "IBAN_WRONG or IBAN_OF_ANOTHER", text: `Lichtstroom Energie B.V.
Facturen 7000123451 + 7000123988 = € 372,40
Uiterste termijn: veertien dagen vanaf de dag na bezorging van deze brief
IBAN: {{NL44 RABO 0123 4567 89|NL02 ABNA 0123 4567 89}}
Indien wij dan geen betaling hebben, bent u € 55,86 incassokosten verschuldigd.` },
  { name: "account with a typing error", kind: "reminder", dossier: rent, code: "IBAN_INVALID", text: `Beste huurder, de huur van mei (HUUR-2026-05, € 845,00) is nog niet binnen. Graag uiterlijk 10 juni betalen op {{NL44 RABO 0123 4576 89|NL44 RABO 0123 4567 89}}. Mvg Woningbeheer Delta` },
  { name: "no creditor", kind: "reminder", dossier: dentist, code: "CREDITOR_NOT_NAMED", text: `Beste patiënt,

Nota TP-88231 van € 348,50 staat nog open. Wilt u deze uiterlijk 17 juni 2026 betalen op NL20INGB0001234567?

Met vriendelijke groet,
{{de administratie|Tandartspraktijk De Molen}}` },
  { name: "BKR", kind: "reminder", dossier: energy, code: "THREAT_WITHOUT_GROUND", text: `Beste P. Jansen,

De facturen 7000123451 en 7000123988 (samen € 372,40) zijn te laat. Betaal uiterlijk 12 juni 2026 op NL02ABNA0123456789. {{Doet u dat niet, dan volgt een BKR-notering.|Lukt dat niet, bel ons dan.}}

Lichtstroom Energie B.V.` },
  { name: "police", kind, dossier: webShop, code: "THREAT_WITHOUT_GROUND", text: `Fietsenwinkel Online

WS202604771 / € 59,95

Je krijgt 15 dagen nadat deze brief is bezorgd. Rekening NL91ABNA0417164300. Daarna moet je ook € 40,00 incassokosten betalen.{{ Bovendien doen we dan aangifte wegens oplichting.|}}` },
  { name: "seizure without a judgment", kind: "final-demand", dossier: garden, code: "THREAT_WITHOUT_GROUND", text: `Familie De Groot,

Ik heb mijn geduld verloren. Maak de € 3.000,00 van factuur 2026/031 uiterlijk 12 juni 2026 over op NL91ABNA0417164300. {{Zo niet, dan komt de deurwaarder uw inboedel meenemen.|Zo niet, dan leg ik de zaak aan de kantonrechter voor.}}

Hoveniersbedrijf Groen` },
  { name: "seizure of wages", kind: "final-demand", dossier: rent, code: "THREAT_WITHOUT_GROUND", text: `Woningbeheer Delta eist betaling van HUUR-2026-05, € 845,00, uiterlijk 12 juni 2026 op NL44RABO0123456789. {{Bij niet-betaling laten wij direct loonbeslag leggen.|Bij niet-betaling dagvaarden wij u.}}` },
  { name: "bankruptcy of a consumer", kind: "final-demand", dossier: dentist, code: "THREAT_WITHOUT_GROUND", text: `Tandartspraktijk De Molen

Laatste sommatie. Nota TP-88231, € 348,50. Wij ontvangen dit bedrag graag vóór 13 juni 2026 op NL20INGB0001234567. {{Daarna vragen wij uw faillissement aan.|Daarna schakelen wij een incassobureau in.}}` },
  { name: "social media", kind: "second-reminder", dossier: webShop, code: "THREAT_WITHOUT_GROUND", text: `Tweede herinnering!! WS202604771, € 59,95, NL91ABNA0417164300. Betaal uiterlijk 10 juni 2026, anders {{zetten we je naam op Facebook en Instagram|volgt een aanmaning met incassokosten}}. Fietsenwinkel Online` },
  { name: "English, seizure next week", kind: "final-demand", dossier: emma, code: "THREAT_WITHOUT_GROUND", text: `Emma,

You owe Harbour Web Studio €780.00 for INV-1050. Pay by 12 June 2026 to NL20INGB0001234567 or {{a bailiff will come round next week to seize your belongings|we will take the matter to court}}.` },
  { name: "English, credit file", kind: "second-reminder", dossier: emma, code: "THREAT_WITHOUT_GROUND", text: `Hello Emma, second reminder about INV-1050 (€780.00, due 8 May). Please pay by 11 June 2026, IBAN NL20 INGB 0001 2345 67. {{If you do not, this will be reported to the credit bureau and hurt your credit score.|If you do not, we may have to charge collection costs.}} Harbour Web Studio` },
  { name: "English, name and shame", kind: "final-demand", dossier: kite, code: "THREAT_WITHOUT_GROUND", text: `Blue Kite Ltd owes Harbour Web Studio EUR 2,400.00 (INV-1043). Pay no later than 10 June 2026, NL20INGB0001234567. {{Otherwise we will post about your unpaid bills on LinkedIn.|Otherwise we will begin legal proceedings.}}` },
  { name: "telling the employer", kind: "second-reminder", dossier: garden, code: "THREAT_WITHOUT_GROUND", text: `Beste familie, ik wacht nog op € 3.000,00 voor factuur 2026/031. Uiterlijk 12 juni 2026 op NL91ABNA0417164300 a.u.b., anders {{bel ik uw werkgever op|moet ik incassokosten gaan rekenen}}. Hoveniersbedrijf Groen` },
  { name: "notice of default, three days", kind: "notice-of-default", dossier: club, code: "NOTICE_TERM_SHORT", text: `INGEBREKESTELLING

Geachte heer Hendriks,

U heeft de contributienota CONTR-26-118 van € 245,00 nog niet betaald. Hierbij stellen wij u in gebreke. Wij geven u de gelegenheid om uiterlijk {{6 juni 2026|19 juni 2026}} te betalen op NL44 RABO 0123 4567 89. Betaalt u dan nog niet, dan bent u in verzuim en is wettelijke rente verschuldigd.

S.V. De Meeuwen` },
  { name: "notice of default, no day", kind: "notice-of-default", dossier: club, code: "NOTICE_TERM_MISSING", text: `Beste B. Hendriks,

Met deze brief stelt S.V. De Meeuwen je in gebreke voor CONTR-26-118 (€ 245,00). Maak het bedrag {{zo spoedig mogelijk|binnen drie weken na ontvangst van deze brief}} over op NL44RABO0123456789. Doe je dat niet, dan ben je in verzuim en betaal je ook rente.` },
  { name: "notice of default, no consequence", kind: "notice-of-default", dossier: club, code: "CONSEQUENCE_MISSING", text: `Beste B. Hendriks,

S.V. De Meeuwen verzoekt en sommeert je de contributie CONTR-26-118 (€ 245,00) uiterlijk 22 juni 2026 te betalen op NL44RABO0123456789.{{ Alvast bedankt.| Blijft betaling uit, dan verkeer je vanaf 23 juni 2026 in verzuim en reken ik wettelijke rente.}}` },
  { name: "English notice of default, no day", kind: "notice-of-default", dossier: printNoTerm, code: "NOTICE_TERM_MISSING", text: `NOTICE OF DEFAULT

Dear Reclamebureau Flits B.V.,

You have not paid invoice 26-0199 (EUR 605.00). We hereby give you formal notice and demand payment {{as soon as you can|by 24 June 2026}} to NL02ABNA0123456789. Failing that, you will be in default and statutory commercial interest will be due.

Drukkerij Van Dam V.O.F.` },
  { name: "English notice of default, no consequence", kind: "notice-of-default", dossier: club, code: "CONSEQUENCE_MISSING", text: `Dear Mr Hendriks,

S.V. De Meeuwen demands payment of CONTR-26-118 (€245.00) on NL44RABO0123456789 within 21 days of receiving this letter.{{| If you fail to pay by then you will be in default, and we may claim statutory interest.}}` },
  { name: "final demand, no day", kind: "final-demand", dossier: print, code: "NOTICE_TERM_MISSING", text: `Drukkerij Van Dam V.O.F. sommeert u {{onverwijld|uiterlijk woensdag 10 juni 2026}} € 2.420,00 te betalen voor de facturen 26-0187 en 26-0203, op NL02ABNA0123456789. Anders schakelen wij een deurwaarder in voor een gerechtelijke procedure.` },
  { name: "final demand, no consequence", kind: "final-demand", dossier: town, code: "CONSEQUENCE_MISSING", text: `Geachte crediteurenadministratie,

Factuur GW-2026-9 (€ 12.000,00, vervaldatum 30 april 2026) is nog steeds niet betaald. Dit is de laatste keer dat wij u hieraan herinneren. Wij zien betaling tegemoet uiterlijk 15 juni 2026 op NL02ABNA0123456789.{{| Daarna starten wij een gerechtelijke procedure.}}

Met vriendelijke groet,
Drukkerij Van Dam V.O.F.` },
  { name: "English final demand, no consequence", kind: "final-demand", dossier: kite, code: "CONSEQUENCE_MISSING", text: `Last request: INV-1043, EUR 2,400.00, due 10 May 2026. We expect your transfer to NL20INGB0001234567 before 13 June 2026.{{ Thank you.| If we don't receive it, we will hand the file to a collection agency.}}

Harbour Web Studio` },
  { name: "interruption without reservation", kind: "interruption", dossier: print, code: "RESERVATION_MISSING", text: `Reclamebureau Flits B.V.

Betreft: facturen 26-0187 en 26-0203, hoofdsom € 2.420,00

Geachte heer, mevrouw,

{{Wij vragen uw aandacht voor bovengenoemde facturen en horen graag van u.|Met deze brief stuiten wij de verjaring van onze vordering. Wij behouden ons ondubbelzinnig het recht op nakoming voor.}} Betalen kan op NL02ABNA0123456789.

Drukkerij Van Dam V.O.F.` },
  { name: "English interruption without reservation", kind: "interruption", dossier: kite, code: "RESERVATION_MISSING", text: `To Blue Kite Ltd, regarding INV-1043 (EUR 2,400.00).

{{We would like to talk about this invoice at your convenience.|We hereby interrupt the limitation period and unequivocally reserve our right to performance.}} Our account: NL20INGB0001234567.

Harbour Web Studio` },
  { name: "confirmation without a day", kind: "confirmation", dossier: gardenPromised, code: "AGREEMENT_WITHOUT_DAY", text: `Beste familie De Groot,

Zoals gisteren telefonisch besproken betaalt u € 1.500,00 van factuur 2026/031 {{binnenkort|op vrijdag 26 juni 2026}}. Tot dan wachten wij met verdere stappen. Komt u de afspraak niet na, dan gaan wij door met de incasso van het geheel.

Hoveniersbedrijf Groen` },
  { name: "English confirmation without an amount", kind: "confirmation", dossier: emmaPromised, code: "AGREEMENT_WITHOUT_AMOUNT", text: `Hi Emma,

Thanks for the call yesterday. As agreed you will pay {{something|€780.00}} towards invoice INV-1050 on or before 19 June 2026. We will not take further steps until then. If the payment does not arrive, we will resume collection.

Harbour Web Studio` },
  { name: "wrong due day", kind: "reminder", dossier: dentist, code: "DUE_DATE_WRONG", text: `Beste S. el Amrani, nota TP-88231 van € 348,50 had u uiterlijk op {{1 april 2026|11 april 2026}} moeten betalen. Wilt u dat alsnog doen, vóór 15 juni 2026, op NL20INGB0001234567? Tandartspraktijk De Molen` },
  { name: "an earlier mail beneath", kind, dossier: energy, channel: "email", receivedOn: "2026-06-03", code: "NOTICE_TERM_TOO_SHORT", text: `Beste P. Jansen,

Op onderstaande mail hebben wij geen reactie gekregen. Voor de facturen 7000123451 en 7000123988 staat nu € 372,40 open. U heeft nog tot en met {{10 juni 2026|17 juni 2026}} om te betalen op NL02ABNA0123456789. Betaalt u niet, dan bent u € 55,86 incassokosten verschuldigd.

Lichtstroom Energie B.V.

Op 12 mei 2026 schreef Lichtstroom Energie <debiteuren@lichtstroom.example>:
> Beste P. Jansen,
> Factuur 7000123451 van € 186,20 is nog niet betaald.
> Wilt u dit binnen 7 dagen na heden doen?
> Met vriendelijke groet` },
];
