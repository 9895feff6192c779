/** De bevestiging van een afspraak: wat de debiteur doet en wanneer, wat de schuldeiser doet, en wat er anders gebeurt. */
export const confirmation = {
  "confirmation.subject": "Bevestiging van onze afspraak over {invoices}",
  "confirmation.opening": "Op {agreedOn} maakten wij een afspraak over {invoices}. Met deze brief bevestigen wij die afspraak.",
  "confirmation.debtorHeading": "Wat u doet",
  "confirmation.creditorHeading": "Wat wij doen",
  "confirmation.otherwiseHeading": "Wat er gebeurt als het anders loopt",

  "confirmation.promise": "U betaalt {amount}, uiterlijk op {payBy}.",
  "confirmation.promiseOpen": "U betaalt het openstaande bedrag van {amount}, uiterlijk op {payBy}.",
  "confirmation.promiseCreditor": "Tot en met {payBy} wachten wij met verdere stappen.",
  "confirmation.promiseOtherwise": "Hebben wij het bedrag dan niet ontvangen, dan vervalt deze afspraak en gaan wij verder met de incasso.",

  "confirmation.deferral": "U krijgt uitstel van betaling. Uiterlijk op {payBy} betaalt u {amount}.",
  "confirmation.deferralCreditor": "Tot en met {payBy} vragen wij u niet om te betalen.",
  "confirmation.deferralOtherwise": "Hebben wij het bedrag dan niet ontvangen, dan gaan wij verder met de incasso.",

  "confirmation.plan": "U betaalt {amount} in {count} termijnen. Elke termijn moet uiterlijk op de genoemde dag bij ons binnen zijn.",
  "confirmation.planTable": "Uw termijnen",
  "confirmation.planNumber": "Termijn",
  "confirmation.planDueOn": "Uiterlijk op",
  "confirmation.planAmount": "Bedrag",
  "confirmation.planTotal": "Totaal",
  "confirmation.planCreditor": "Zolang u op tijd betaalt, nemen wij geen verdere stappen.",
  "confirmation.planGrace": "Komt een termijn te laat, dan hebt u nog {graceDays}. Daarna geldt de termijn als gemist.",
  "confirmation.planWholeSum": "Mist u een termijn, dan moet u alles wat dan nog open staat in één keer betalen.",
  "confirmation.planResume": "Mist u een termijn, dan vervalt deze regeling en gaan wij verder met de incasso van wat dan verschuldigd is.",
  "confirmation.planFree": "Voor deze regeling betaalt u geen kosten.",

  "confirmation.settlement": "U betaalt {amount}, uiterlijk op {payBy}.",
  "confirmation.settlementCreditor": "Ontvangen wij dit bedrag op tijd, dan is de hele vordering daarmee voldaan. Wij vragen dan niets meer.",
  "confirmation.settlementRevives": "Ontvangen wij dit bedrag niet op tijd, dan vervalt de schikking en vorderen wij weer het volledige bedrag.",
  "confirmation.settlementStays": "Ontvangen wij dit bedrag niet op tijd, dan blijft u dit bedrag verschuldigd en gaan wij verder met de incasso daarvan.",

  "confirmation.interestStopped": "Zolang deze afspraak loopt, rekenen wij geen rente.",
  "confirmation.interestRuns": "De rente loopt wel door.",
  "confirmation.rights": "Verder verandert er niets.",
  "confirmation.reply": "Klopt er iets niet in deze bevestiging? Laat het ons meteen weten. Klopt alles? Stuur ons dan een kort bericht dat u akkoord bent.",

  "days.one": "1 dag",
  "days.several": "{count} dagen",
};
