/** Het voorstel om in delen te betalen. Voor een consument altijd zonder kosten. */
export const planProposal = {
  "plan-proposal.subject": "Voorstel om in delen te betalen: {about}",
  "plan-proposal.opening": "Voor {invoices} staat nog {total} open. Wij begrijpen dat u dit misschien niet in één keer kunt betalen.",
  "plan-proposal.proposal": "Daarom stellen wij u voor om {amount} in {count} termijnen te betalen.",
  "plan-proposal.proposalOne": "Daarom stellen wij u voor om {amount} uiterlijk op {firstOn} te betalen.",
  "plan-proposal.table": "De termijnen die wij voorstellen",
  "plan-proposal.free": "Voor deze regeling betaalt u geen kosten.",
  "plan-proposal.interestStopped": "Zolang u volgens de regeling betaalt, rekenen wij geen rente.",
  "plan-proposal.interestRuns": "De rente loopt wel door en komt er aan het eind bij.",
  "plan-proposal.wholeSum": "Mist u een termijn, dan moet u alles wat dan nog open staat in één keer betalen.",
  "plan-proposal.resume": "Mist u een termijn, dan vervalt de regeling en gaan wij verder met de incasso van wat dan verschuldigd is.",
  "plan-proposal.reply": "Gaat u akkoord? Laat het ons dan uiterlijk op {deadline} schriftelijk weten. Pas dan geldt de regeling. Past een ander bedrag of een andere dag u beter? Doe dan zelf een voorstel.",
};
