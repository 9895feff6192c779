/** The proposal to pay in parts. For a consumer always free of costs. */
export const planProposal = {
  "plan-proposal.subject": "Proposal to pay in parts: {about}",
  "plan-proposal.opening": "For {invoices}, {total} is still outstanding. We understand that you may not be able to pay this at once.",
  "plan-proposal.proposal": "We therefore propose that you pay {amount} in {count} instalments.",
  "plan-proposal.proposalOne": "We therefore propose that you pay {amount} no later than {firstOn}.",
  "plan-proposal.table": "The instalments we propose",
  "plan-proposal.free": "You pay no costs for this arrangement.",
  "plan-proposal.interestStopped": "As long as you pay according to the arrangement, we charge no interest.",
  "plan-proposal.interestRuns": "Interest does keep running and is added at the end.",
  "plan-proposal.wholeSum": "If you miss an instalment, you must pay all that is then still outstanding at once.",
  "plan-proposal.resume": "If you miss an instalment, the arrangement lapses and we will continue collecting what is then due.",
  "plan-proposal.reply": "Do you agree? Then let us know in writing no later than {deadline}. Only then does the arrangement apply. Does another amount or another day suit you better? Then make a proposal of your own.",
};
