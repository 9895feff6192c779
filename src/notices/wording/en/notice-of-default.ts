/** The notice of default: a written demand with a reasonable period. Only when that has passed is the debtor in default. */
export const noticeOfDefault = {
  "notice-of-default.subject": "Notice of default: {about}",
  "notice-of-default.opening": "For {invoices}, {total} is still outstanding. The due date has passed.",
  "notice-of-default.demand": "With this letter we give you notice of default. You have one more reasonable period: pay {total} no later than {deadline}.",
  "notice-of-default.consequence": "If you do not pay by {deadline}, you will be in default from the day after. From then on you will owe interest.",
  "notice-of-default.alreadyInDefault": "To the extent that you are not in default already, you will be if you do not pay by {deadline}. For as long as you are in default, you owe interest.",
  "notice-of-default.costs": "After that, collection costs may be added as well.",
  "notice-of-default.costsByLetter": "After that, collection costs may be added as well. You will first receive another letter. It will state the exact amount, and a last period in which you can pay without those costs.",
};
