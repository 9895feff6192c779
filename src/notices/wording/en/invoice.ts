/** The message that carries the invoice itself. The word "factuur" stands in the subject: recipients search for it. */
export const invoice = {
  "invoice.subject": "Your invoice (factuur) {numbers} from {creditorName}",
  "invoice.opening": "With this message we send you {invoices}. Below you can see what to pay, and when.",
  "invoice.request": "Would you please pay {total} no later than {dueOn}?",
  "invoice.requestSeveral": "Would you please pay each amount no later than its due date? Together they come to {total}.",
  "invoice.requestLate": "The due date has already passed. Would you please pay {total} as soon as possible?",
  "invoice.check": "Is anything missing, such as an order number or a cost centre? Please let us know at once. We will put it right.",
};
