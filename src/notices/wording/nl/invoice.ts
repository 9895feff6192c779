/** Het bericht waarmee de factuur zelf wordt gestuurd. Het woord "factuur" hoort in het onderwerp: daarop zoeken ontvangers. */
export const invoice = {
  "invoice.subject": "Uw factuur {numbers} van {creditorName}",
  "invoice.opening": "Hierbij sturen wij u {invoices}. Hieronder staat wat u betaalt en wanneer.",
  "invoice.request": "Wilt u {total} uiterlijk op {dueOn} betalen?",
  "invoice.requestSeveral": "Wilt u elk bedrag uiterlijk op de vervaldatum betalen? Samen is het {total}.",
  "invoice.requestLate": "De vervaldatum is al voorbij. Wilt u {total} zo snel mogelijk betalen?",
  "invoice.check": "Ontbreekt er iets, zoals een ordernummer of een kostenplaats? Laat het ons dan meteen weten. Dan passen wij het aan.",
};
