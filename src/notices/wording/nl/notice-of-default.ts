/** De ingebrekestelling: een schriftelijke aanmaning met een redelijke termijn. Pas als die voorbij is, is de debiteur in verzuim. */
export const noticeOfDefault = {
  "notice-of-default.subject": "Ingebrekestelling: {about}",
  "notice-of-default.opening": "Voor {invoices} staat nog {total} open. De vervaldatum is voorbij.",
  "notice-of-default.demand": "Met deze brief stellen wij u in gebreke. U krijgt nog een redelijke termijn: betaal {total} uiterlijk op {deadline}.",
  "notice-of-default.consequence": "Betaalt u niet uiterlijk op {deadline}, dan bent u vanaf de dag daarna in verzuim. Vanaf dat moment bent u rente verschuldigd.",
  "notice-of-default.alreadyInDefault": "Voor zover u nog niet in verzuim bent, bent u dat als u niet uiterlijk op {deadline} betaalt. Zolang u in verzuim bent, bent u rente verschuldigd.",
  "notice-of-default.costs": "Daarna kunnen er ook incassokosten bij komen.",
  "notice-of-default.costsByLetter": "Daarna kunnen er ook incassokosten bij komen. U krijgt dan eerst nog een brief. Daarin staat het precieze bedrag, en een laatste termijn waarin u zonder die kosten kunt betalen.",
};
