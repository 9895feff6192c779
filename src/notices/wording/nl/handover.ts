/** Het bericht dat de vordering uit handen gaat of is gegeven. */
export const handover = {
  "handover.subject": "Wij geven de vordering uit handen: {about}",
  "handover.subjectDone": "Wij hebben de vordering uit handen gegeven: {about}",
  "handover.opening": "U hebt {invoices} niet of niet helemaal betaald. De vervaldatum is voorbij.",
  "handover.announce": "Daarom geven wij de vordering op {handoverOn} uit handen aan {handoverTo}.",
  "handover.done": "Daarom hebben wij de vordering op {handoverOn} uit handen gegeven aan {handoverTo}.",
  "handover.announceCourt": "Daarom leggen wij de vordering op {handoverOn} voor aan de rechter.",
  "handover.doneCourt": "Daarom hebben wij de vordering op {handoverOn} voorgelegd aan de rechter.",
  "handover.next": "Vanaf die dag loopt het contact over deze vordering niet meer via ons. Hieronder staat wat u vandaag verschuldigd bent.",
  "handover.nextCourt": "Hieronder staat wat u vandaag verschuldigd bent.",
  "handover.prevent": "Wilt u dit voorkomen? Zorg dan dat wij {total} vóór die dag hebben ontvangen.",
  "handover.payDirect": "Betaalt u nog aan ons? Laat het ons dan meteen weten.",
  "handover.agency": "een incassobureau",
  "handover.bailiff": "een gerechtsdeurwaarder",
  "handover.lawyer": "een advocaat",
  "handover.court": "de rechter",
};
