/** De betalingsherinnering: vriendelijk, want de meeste late facturen zijn vergeten facturen. */
export const reminder = {
  "reminder.subject": "Betalingsherinnering: {about}",
  "reminder.opening": "Misschien is het u ontgaan: voor {invoices} staat nog {total} open. De vervaldatum is voorbij.",
  "reminder.request": "Wilt u dit bedrag uiterlijk op {deadline} betalen?",
  "reminder.problem": "Is er een reden dat u nog niet hebt betaald? Laat het ons weten. Dan zoeken wij samen een oplossing.",

  "reminder.earlySubject": "Binnenkort te betalen: {about}",
  "reminder.earlyOpening": "Binnenkort is de laatste dag om te betalen voor {invoices}. Het gaat om {total}. Alle gegevens staan hieronder bij elkaar.",
  "reminder.earlyRequest": "Wilt u ervoor zorgen dat u uiterlijk op {dueOn} betaalt?",
  "reminder.earlyRequestSeveral": "Wilt u ervoor zorgen dat u elk bedrag uiterlijk op de vervaldatum betaalt?",
  "reminder.earlyCrossed": "Staat de betaling al klaar? Dan hoeft u niets te doen.",
};
