/** What other programs read: payment codes, structured payment references, calendar files. */
export { paymentQrPayload, type PaymentQr } from "./payment/payment-qr.js";
export { checkPaymentReference, makePaymentReference, type CheckedReference, type PaymentReference } from "./payment/payment-reference.js";
export type { ReferenceForm } from "../facts/identifiers/payment-reference.js";
export { calendarText, type CalendarEntry } from "./calendar/calendar-text.js";
export { deadlineCalendar, type DeadlineCalendar, type DeadlineCalendarOptions } from "./calendar/deadline-calendar.js";
