import type { Channel, Dossier, NoticeKind } from "termijn";
import { childCare, club, dentist, emma, emmaPromised, energy, garden, kite, print, printNoTerm, rent, town, webShop } from "./dossiers.js";

interface CorrectLetter { name: string; kind: NoticeKind; dossier: Dossier; on?: string; receivedOn?: string; channel?: Channel; text: string }

/** Letters in which nothing is wrong. */
export const RIGHT: CorrectLetter[] = [
  { name: "bailiff's model", kind: "fourteen-day-letter", dossier: rent, text: `GERECHTSDEURWAARDERSKANTOOR VERMEER namens Woningbeheer Delta

Inzake: Woningbeheer Delta / Bakker
Dossier: 2026.0917

Geachte mevrouw Bakker,

Cliënte heeft een vordering op u uit hoofde van huur over de maand mei 2026, factuur HUUR-2026-05. Ondanks het verstrijken van de betaaltermijn op 1 mei 2026 is € 845,00 onbetaald gebleven.

U wordt nog eenmaal in de gelegenheid gesteld de vordering kosteloos te voldoen, binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd, op rekening NL44RABO0123456789 van cliënte.

Voldoet u niet of niet tijdig, dan bent u op grond van artikel 6:96 BW aan buitengerechtelijke kosten een bedrag van € 126,75 verschuldigd, berekend volgens het Besluit vergoeding voor buitengerechtelijke incassokosten. In dat geval kan cliënte u zonder nadere aankondiging in rechte betrekken, waarna de rechter u ook in de proceskosten kan veroordelen.

Registratienummer incassoregister 12345` },
  { name: "plain language with questions", kind: "fourteen-day-letter", dossier: dentist, text: `Beste S. el Amrani,

U moet ons nog € 348,50 betalen. Het gaat om nota TP-88231.

Wanneer moet u betalen?
Binnen 15 dagen nadat deze brief bij u in de brievenbus ligt.

Hoe betaalt u?
Maak het geld over op NL20 INGB 0001 2345 67. De naam is Tandartspraktijk De Molen.

Wat als u niet op tijd betaalt?
Dan betaalt u ook incassokosten. Die zijn € 52,28. Betaalt u wel op tijd, dan hoeft u deze kosten niet te betalen.

Kunt u niet betalen?
Bel ons op 038 - 123 45 67. We zoeken samen een oplossing. Gratis hulp bij schulden krijgt u via geldfit.nl of 0800 - 8115.` },
  { name: "VAT with the statement", kind: "fourteen-day-letter", dossier: childCare, text: `Kinderopvang Zonnetje

Factuur KO-5512, € 640,00, vervallen op 25 april 2026.

Betaal binnen veertien dagen. De termijn gaat in op de dag na ontvangst van deze brief. IBAN NL20INGB0001234567.

Bij te late betaling worden buitengerechtelijke incassokosten in rekening gebracht van € 96,00. Omdat wij de omzetbelasting niet kunnen verrekenen, worden deze kosten verhoogd met 21% btw, te weten € 20,16. In totaal zijn de kosten dan € 116,16.` },
  { name: "English bullets", kind: "fourteen-day-letter", dossier: emma, text: `Dear Ms Clarke,

- What: invoice INV-1050 of 24 April 2026, €780.00, payable by 8 May 2026, not paid
- To whom: Harbour Web Studio, NL20 INGB 0001 2345 67
- By when: within 14 days, the first day being the day after this letter was delivered to you
- And if not: you will owe collection costs of €117.00 under Dutch law. No costs if you pay on time.

Can't pay all at once? Call us and we'll work something out. We charge nothing for that.` },
  { name: "e-mail with a date and a day of the week", kind: "fourteen-day-letter", dossier: garden, channel: "email", receivedOn: "2026-06-04", text: `Dag familie De Groot,

Van factuur 2026/031 (16 april 2026, € 3.750,00) ontving ik op 25 april € 750,00. Er blijft € 3.000,00 over. U kunt dat tot en met donderdag 18 juni 2026 betalen zonder extra kosten, op NL91 ABNA 0417 1643 00.

Lukt dat niet, dan komt er € 425,00 incassokosten bij en wordt het € 3.425,00.

Henk Groen, Hoveniersbedrijf Groen` },
  { name: "reminder by text message", kind: "reminder", dossier: webShop, channel: "sms", text: `Hoi! WS202604771 (59,95) staat nog open. Betaal je voor 12 juni? NL91ABNA0417164300 tnv Fietsenwinkel Online. Al betaald? Dan kun je dit negeren.` },
  { name: "friendly reminder of a business", kind: "reminder", dossier: print, text: `Hallo collega's,

Bij het nalopen van onze administratie zagen we twee openstaande posten:

- 26-0187 van 1 april, € 1.815,00 (verlopen op 15 april)
- 26-0203 van 22 april, € 605,00 (verlopen op 6 mei)

Samen € 2.420,00. Kunnen jullie dit in de betaalrun van vrijdag 12 juni meenemen? Ons rekeningnummer is nog steeds NL02 ABNA 0123 4567 89.

Groet, Marieke
Drukkerij Van Dam V.O.F.
T 020 123 45 67 | KvK 12345678 | btw NL001234567B01` },
  { name: "second reminder to an authority", kind: "second-reminder", dossier: town, text: `Geachte heer/mevrouw,

Op 31 maart 2026 stuurden wij u factuur GW-2026-9 voor € 12.000,00. De termijn van 30 dagen is voorbij en ook op onze herinnering van 12 mei hebben wij niets vernomen.

Wij verzoeken u vriendelijk voor 15 juni 2026 te betalen op NL02ABNA0123456789. Betaalt u niet, dan zijn wij genoodzaakt wettelijke rente en incassokosten in rekening te brengen.

Drukkerij Van Dam V.O.F.` },
  { name: "final demand of a lawyer", kind: "final-demand", dossier: print, text: `PER AANGETEKENDE POST EN PER E-MAIL

Geachte directie,

Tot mij wendde zich Drukkerij Van Dam V.O.F. U heeft de facturen 26-0187 en 26-0203 tot een bedrag van € 2.420,00 ondanks herhaalde verzoeken niet betaald. Tevens bent u wettelijke handelsrente verschuldigd, tot en met heden € 29,44, en buitengerechtelijke kosten ad € 363,00.

Namens cliënte sommeer ik u het totaalbedrag van € 2.812,44 uiterlijk vrijdag 12 juni 2026 om 12.00 uur te hebben bijgeschreven op rekening NL02ABNA0123456789. Bij gebreke daarvan heb ik opdracht u te dagvaarden en zo nodig conservatoir beslag te vragen aan de voorzieningenrechter.

Alle rechten en weren worden voorbehouden.` },
  { name: "English final demand with a table in html", kind: "final-demand", dossier: kite, text: `<html lang="en"><body><h1>Final demand</h1><p>Dear Blue Kite Ltd,</p><table><tr><th scope="row">Invoice INV-1043</th><td>&euro;2,400.00</td></tr><tr><th scope="row">Interest until 3 June 2026</th><td>&euro;16.02</td></tr><tr><th scope="row">Collection costs</th><td>&euro;360.00</td></tr><tr><th scope="row">Total</th><td>&euro;2,776.02</td></tr></table><p>We must receive the total by <b>12 June 2026</b> on NL20&nbsp;INGB&nbsp;0001&nbsp;2345&nbsp;67, Harbour Web Studio.</p><p>If we do not, we shall issue a summons.</p></body></html>` },
  { name: "notice of default of a club", kind: "notice-of-default", dossier: club, text: `Beste B. Hendriks,

De contributie voor dit seizoen (CONTR-26-118) is € 245,00. Op de nota stond dat je binnen 21 dagen moest betalen. Dat is niet gebeurd.

Wij stellen je daarom formeel in gebreke. Je krijgt nog een redelijke termijn: betaal uiterlijk 24 juni 2026 op NL44RABO0123456789. Is het geld er dan niet, dan ben je vanaf 25 juni in verzuim. Dan kunnen we rente en, na een aparte brief, incassokosten vragen.

S.V. De Meeuwen, ledenadministratie` },
  { name: "notice of default in English", kind: "notice-of-default", dossier: printNoTerm, text: `Dear Reclamebureau Flits B.V.,

Invoice 26-0199 of 9 April 2026 for EUR 605.00 has remained unpaid. Please treat this letter as a notice of default: we summon you to pay within 14 days after receipt, into NL02ABNA0123456789. If you fail to do so you will be in default as of the following day, without any further notice being required, and liable for our loss.

Drukkerij Van Dam V.O.F.` },
  { name: "confirmation of a promise", kind: "confirmation", dossier: emmaPromised, text: `Hi Emma, good talking to you. To confirm: you'll pay the €780.00 for INV-1050 by Friday 19 June 2026, and until then we'll leave you in peace. If it doesn't come in, we pick up where we left off. Harbour Web Studio` },
  { name: "interruption", kind: "interruption", dossier: town, text: `Aangetekend

Gemeente Westveld

Factuur GW-2026-9, € 12.000,00. Om te voorkomen dat onze vordering verjaart, delen wij u mee dat wij ons onverkort het recht voorbehouden om nakoming te vorderen. U kunt deze brief beschouwen als stuiting in de zin van artikel 3:317 BW. Rekening: NL02ABNA0123456789.

Drukkerij Van Dam V.O.F.` },
  { name: "answer above a quoted thread", kind: "reminder", dossier: kite, channel: "email", receivedOn: "2026-06-03", text: `Hi Tom,

Thanks for getting back to us. INV-1043 (EUR 2,400.00, due 10 May) is still open on our side. Would you be able to get it paid by 10 June? Account NL20INGB0001234567.

Cheers,
Ana | Harbour Web Studio

-----Original Message-----
From: Tom <tom@bluekite.example>
Sent: 28 May 2026 09:12
To: Ana
Subject: RE: INV-1043

I thought this was EUR 2,040.00? We normally pay within 45 days. Is there a late fee?` },
];
