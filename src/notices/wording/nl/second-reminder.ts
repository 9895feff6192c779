/** De tweede herinnering (aanmaning): steviger, en kondigt rente en incassokosten aan. */
export const secondReminder = {
  "second-reminder.subject": "Tweede herinnering: {about}",
  "second-reminder.opening": "Voor {invoices} staat nog {total} open. De vervaldatum is voorbij.",
  "second-reminder.openingAgain": "Op {earlierOn} herinnerden wij u aan {invoices}. Er staat nog {total} open.",
  "second-reminder.request": "Wij vragen u dringend om dit bedrag uiterlijk op {deadline} te betalen.",
  "second-reminder.interest": "U betaalt te laat. Daarom bent u ook rente verschuldigd volgens {interestBasis}. Tot en met {interestUntil} is dat {interestOpen}. Die rente zit niet in het bedrag hierboven.",
  "second-reminder.interestIncluded": "U betaalt te laat. Daarom bent u ook rente verschuldigd volgens {interestBasis}. Die zit in het bedrag hierboven.",
  "second-reminder.costs": "Betaalt u niet uiterlijk op {deadline}, dan vorderen wij ook incassokosten van {costsAnnounced}, volgens {costsBasis}.",
  "second-reminder.costsByLetter": "Betaalt u ook nu niet, dan kunnen er incassokosten bij komen. U krijgt dan eerst nog een brief. Daarin staat het precieze bedrag, en een laatste termijn waarin u zonder die kosten kunt betalen.",
  "second-reminder.default": "Betaalt u ook nu niet, dan stellen wij u in gebreke. Daarna kunnen er rente en incassokosten bij komen.",
};
