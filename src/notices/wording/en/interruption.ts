/** The letter that interrupts prescription: a written statement in which the creditor unambiguously reserves the right to performance. */
export const interruption = {
  "interruption.subject": "Interruption of prescription: {about}",
  "interruption.opening": "We have a claim against you for {invoices}. This claim has not been paid, or not in full.",
  "interruption.reserve": "We unambiguously reserve our right to performance of this whole claim: the principal, the interest and the costs. With this letter we interrupt its prescription.",
  "interruption.basis": "This is a statement within the meaning of {prescriptionBasis}.",
  "interruption.scope": "This also applies to interest and costs that are added later.",
  "interruption.demand": "We demand that you pay {total}.",
  "interruption.agreement": "This letter does not change what we agreed with you about payment.",
  "interruption.noCosts": "At this moment this amount includes no costs.",
};
