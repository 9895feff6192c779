/** De sommatie: de laatste gelegenheid om te betalen zonder verdere kosten, met rente, kosten en de stap die volgt. */
export const finalDemand = {
  "final-demand.subject": "Sommatie: {about}",
  "final-demand.opening": "U hebt {invoices} niet of niet helemaal betaald. De vervaldatum is voorbij.",
  "final-demand.openingAgain": "Op {earlierOn} vroegen wij u om {invoices} te betalen. Dat hebt u niet of niet helemaal gedaan.",
  "final-demand.demand": "Wij sommeren u om {total} te betalen, uiterlijk op {deadline}. Dit is de laatste gelegenheid om te betalen zonder verdere kosten.",
  "final-demand.noCosts": "Incassokosten zitten niet in dit bedrag.",
  "final-demand.costsRise": "Betaalt u niet uiterlijk op {deadline}, dan worden de incassokosten volgens de wet {costsAnnounced}.",
  "final-demand.nextStep": "Hebben wij het bedrag uiterlijk op {deadline} niet ontvangen, dan geven wij de vordering uit handen aan een incassobureau, een gerechtsdeurwaarder of een advocaat. Komt het tot een procedure, dan vragen wij de rechter om u ook in de proceskosten te veroordelen.",
  "final-demand.nextStepCollector": "Hebben wij het bedrag uiterlijk op {deadline} niet ontvangen, dan kan {creditorName} de vordering aan de rechter voorleggen. Komt het tot een procedure, dan wordt de rechter gevraagd om u ook in de proceskosten te veroordelen.",
};
