/**
 * The 14-day letter: without it a consumer owes no collection costs. Every element is required: the default, what is outstanding, the
 * period from the day after delivery, the consequence, and the exact amount of the costs.
 */
export const fourteenDayLetter = {
  "fourteen-day-letter.subject": "Last chance to pay without collection costs: {about}",
  "fourteen-day-letter.opening": "You have not paid {invoices}, or not in full. The due date has passed and you are in default. You still owe {creditorName} an amount of {total}.",
  "fourteen-day-letter.term": "Pay {total} within {termDays} days from the day after this letter was delivered to you.",
  "fourteen-day-letter.termDate": "We assume that this letter was delivered to you on {receivedOn}. In that case {deadline} is the last day on which you can pay without collection costs. Was the letter delivered later? Then the last day is later too.",
  "fourteen-day-letter.inTime": "If you pay {total} within this period, you pay no collection costs.",
  "fourteen-day-letter.consequence": "If you do not pay within this period, you must also pay collection costs. These are exactly {costsAnnounced}. The amount follows from {costsBasis} and was calculated on a principal of {costsBase}.",
  "fourteen-day-letter.noVat": "We charge no VAT on the collection costs.",
  "fourteen-day-letter.vat": "We cannot deduct the VAT on the collection costs. We therefore increase the collection costs by {costsVat} of VAT. Together that is {costsWithVat}.",
  "fourteen-day-letter.part": "If you pay part of it in time, we will calculate the collection costs only on the part that you did not pay in time.",
  "fourteen-day-letter.free": "You pay nothing for this letter.",
  "fourteen-day-letter.object": "Do you disagree with this claim? Then tell us why within this period.",
};
