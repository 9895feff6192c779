/** The message that the claim is or was handed over to others. */
export const handover = {
  "handover.subject": "We are handing over the claim: {about}",
  "handover.subjectDone": "We have handed over the claim: {about}",
  "handover.opening": "You have not paid {invoices}, or not in full. The due date has passed.",
  "handover.announce": "We are therefore handing the claim over to {handoverTo} on {handoverOn}.",
  "handover.done": "We therefore handed the claim over to {handoverTo} on {handoverOn}.",
  "handover.announceCourt": "We are therefore bringing the claim before the court on {handoverOn}.",
  "handover.doneCourt": "We therefore brought the claim before the court on {handoverOn}.",
  "handover.next": "From that day contact about this claim no longer goes through us. Below you can see what you owe today.",
  "handover.nextCourt": "Below you can see what you owe today.",
  "handover.prevent": "Would you like to prevent this? Then make sure that we have received {total} before that day.",
  "handover.payDirect": "If you still pay us, please let us know at once.",
  "handover.agency": "a collection agency",
  "handover.bailiff": "a bailiff",
  "handover.lawyer": "a lawyer",
  "handover.court": "the court",
};
