/** The announcement that the creditor suspends its own performance until payment: no more than the arrears justify. */
export const suspension = {
  "suspension.subject": "Announcement of suspension: {about}",
  "suspension.opening": "For {invoices}, {total} is still outstanding. The due date has passed.",
  "suspension.announce": "If we have not received this amount by {deadline}, we will use our right to suspend performance from {suspendedFrom}.",
  "suspension.announceBasis": "If we have not received this amount by {deadline}, we will use our right to suspend performance under {suspensionBasis} from {suspendedFrom}.",
  "suspension.what": "We will then suspend {suspended} until you have paid, as far as connected with this claim.",
  "suspension.goods": "our further deliveries",
  "suspension.services": "our work",
  "suspension.unknown": "our performance",
  "suspension.limit": "We will suspend no more than these arrears justify. Once you have paid, we will resume.",
};
