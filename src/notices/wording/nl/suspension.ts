/** De aankondiging dat de schuldeiser zijn eigen prestatie opschort tot er is betaald: niet meer dan de achterstand rechtvaardigt. */
export const suspension = {
  "suspension.subject": "Aankondiging van opschorting: {about}",
  "suspension.opening": "Voor {invoices} staat nog {total} open. De vervaldatum is voorbij.",
  "suspension.announce": "Hebben wij dit bedrag uiterlijk op {deadline} niet ontvangen, dan maken wij vanaf {suspendedFrom} gebruik van ons recht op opschorting.",
  "suspension.announceBasis": "Hebben wij dit bedrag uiterlijk op {deadline} niet ontvangen, dan maken wij vanaf {suspendedFrom} gebruik van ons recht op opschorting volgens {suspensionBasis}.",
  "suspension.what": "Wij stellen dan {suspended} uit totdat u hebt betaald, voor zover die met deze vordering samenhangen.",
  "suspension.goods": "onze verdere leveringen",
  "suspension.services": "onze werkzaamheden",
  "suspension.unknown": "onze prestaties",
  "suspension.limit": "Wij stellen niet meer uit dan deze achterstand rechtvaardigt. Hebt u betaald, dan gaan wij weer verder.",
};
