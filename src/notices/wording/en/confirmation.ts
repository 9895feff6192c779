/** The confirmation of an agreement: what the debtor will do and when, what the creditor does, and what happens otherwise. */
export const confirmation = {
  "confirmation.subject": "Confirmation of our agreement on {invoices}",
  "confirmation.opening": "On {agreedOn} we made an agreement on {invoices}. With this letter we confirm that agreement.",
  "confirmation.debtorHeading": "What you do",
  "confirmation.creditorHeading": "What we do",
  "confirmation.otherwiseHeading": "What happens otherwise",

  "confirmation.promise": "You pay {amount}, no later than {payBy}.",
  "confirmation.promiseOpen": "You pay the outstanding amount of {amount}, no later than {payBy}.",
  "confirmation.promiseCreditor": "Up to and including {payBy} we will wait with further steps.",
  "confirmation.promiseOtherwise": "If we have not received the amount by then, this agreement lapses and we will continue collection.",

  "confirmation.deferral": "You are granted a deferral of payment. No later than {payBy} you pay {amount}.",
  "confirmation.deferralCreditor": "Up to and including {payBy} we do not ask you to pay.",
  "confirmation.deferralOtherwise": "If we have not received the amount by then, we will continue collection.",

  "confirmation.plan": "You pay {amount} in {count} instalments. Each instalment must reach us no later than the day stated.",
  "confirmation.planTable": "Your instalments",
  "confirmation.planNumber": "Instalment",
  "confirmation.planDueOn": "No later than",
  "confirmation.planAmount": "Amount",
  "confirmation.planTotal": "Total",
  "confirmation.planCreditor": "As long as you pay in time, we take no further steps.",
  "confirmation.planGrace": "If an instalment is late, you have {graceDays} more. After that the instalment counts as missed.",
  "confirmation.planWholeSum": "If you miss an instalment, you must pay all that is then still outstanding at once.",
  "confirmation.planResume": "If you miss an instalment, this arrangement lapses and we will continue collecting what is then due.",
  "confirmation.planFree": "You pay no costs for this arrangement.",

  "confirmation.settlement": "You pay {amount}, no later than {payBy}.",
  "confirmation.settlementCreditor": "If we receive this amount in time, the whole claim is settled. We will then ask for nothing more.",
  "confirmation.settlementRevives": "If we do not receive this amount in time, the settlement lapses and we will claim the full amount again.",
  "confirmation.settlementStays": "If we do not receive this amount in time, you will still owe this amount and we will continue collecting it.",

  "confirmation.interestStopped": "As long as this agreement runs, we charge no interest.",
  "confirmation.interestRuns": "Interest does keep running.",
  "confirmation.rights": "Nothing else changes.",
  "confirmation.reply": "Is anything in this confirmation not right? Let us know at once. Is it right? Then send us a short message that you agree.",

  "days.one": "1 day",
  "days.several": "{count} days",
};
