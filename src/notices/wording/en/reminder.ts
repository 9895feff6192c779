/** The payment reminder: friendly, because most late invoices are forgotten ones. */
export const reminder = {
  "reminder.subject": "Payment reminder: {about}",
  "reminder.opening": "This may have escaped your attention: {total} is still outstanding for {invoices}. The due date has passed.",
  "reminder.request": "Would you please pay this amount no later than {deadline}?",
  "reminder.problem": "Is there a reason why you have not paid yet? Let us know. We will look for a solution together.",

  "reminder.earlySubject": "Due soon: {about}",
  "reminder.earlyOpening": "The last day to pay for {invoices} is near. The amount is {total}. All details are together below.",
  "reminder.earlyRequest": "Would you please make sure that you pay no later than {dueOn}?",
  "reminder.earlyRequestSeveral": "Would you please make sure that you pay each amount no later than its due date?",
  "reminder.earlyCrossed": "Is the payment already on its way? Then there is nothing you need to do.",
};
