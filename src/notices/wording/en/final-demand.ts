/** The final demand: the last opportunity to pay without further costs, with interest, costs and the step that follows. */
export const finalDemand = {
  "final-demand.subject": "Final demand: {about}",
  "final-demand.opening": "You have not paid {invoices}, or not in full. The due date has passed.",
  "final-demand.openingAgain": "On {earlierOn} we asked you to pay {invoices}. You have not done so, or not in full.",
  "final-demand.demand": "We demand that you pay {total} no later than {deadline}. This is the last opportunity to pay without further costs.",
  "final-demand.noCosts": "This amount includes no collection costs.",
  "final-demand.costsRise": "If you do not pay by {deadline}, the collection costs will by law be {costsAnnounced}.",
  "final-demand.nextStep": "If we have not received the amount by {deadline}, we will hand the claim over to a collection agency, a bailiff or a lawyer. If it comes to court proceedings, we will ask the court to order you to pay the costs of the proceedings as well.",
  "final-demand.nextStepCollector": "If we have not received the amount by {deadline}, {creditorName} may bring the claim before the court. If it comes to court proceedings, the court will be asked to order you to pay the costs of the proceedings as well.",
};
