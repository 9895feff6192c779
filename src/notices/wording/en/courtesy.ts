/** Shortly after delivery: did everything arrive well? No reminder and no reproach. */
export const courtesy = {
  "courtesy.subject": "Is everything all right with {invoices}?",
  "courtesy.opening": "We sent you {invoices}. We would like to hear whether everything arrived well and whether you are satisfied with what we delivered.",
  "courtesy.nothing": "Is everything all right? Then there is nothing you need to do now.",
  "courtesy.problem": "Is something not as you wished, or is anything missing on the invoice? Let us know. We will put it right.",
  "courtesy.due": "You can pay up to and including {dueOn}. The details are below.",
  "courtesy.details": "The payment details are together below.",
};
