/** The second reminder: firmer, and it announces interest and collection costs. */
export const secondReminder = {
  "second-reminder.subject": "Second reminder: {about}",
  "second-reminder.opening": "For {invoices}, {total} is still outstanding. The due date has passed.",
  "second-reminder.openingAgain": "On {earlierOn} we reminded you of {invoices}. {total} is still outstanding.",
  "second-reminder.request": "We urgently ask you to pay this amount no later than {deadline}.",
  "second-reminder.interest": "You are paying late. You therefore also owe interest under {interestBasis}. Up to and including {interestUntil} that is {interestOpen}. This interest is not part of the amount above.",
  "second-reminder.interestIncluded": "You are paying late. You therefore also owe interest under {interestBasis}. It is part of the amount above.",
  "second-reminder.costs": "If you do not pay by {deadline}, we will also claim collection costs of {costsAnnounced}, under {costsBasis}.",
  "second-reminder.costsByLetter": "If you do not pay now either, collection costs may be added. You will first receive another letter. It will state the exact amount, and a last period in which you can pay without those costs.",
  "second-reminder.default": "If you do not pay now either, we will give you notice of default. After that, interest and collection costs may be added.",
};
