/** The values that may stand in a text between braces, in any letter. */
export const TEXT_VALUES = [
  "subject", "addressee", "debtorName", "creditorName", "collectorName", "collectorNumber", "registrationNumber", "vatId", "phone", "email", "contactName",
  "invoices", "about", "numbers", "number", "part", "list", "last", "count", "on", "dueOn", "earlierOn", "deadline", "receivedOn", "termDays",
  "total", "principal", "interest", "costs", "vatOnCosts", "interestOpen", "interestUntil", "interestPerDay", "interestBasis",
  "from", "to", "days", "rate", "base", "costsBasis", "costsAnnounced", "costsVat", "costsWithVat", "costsBase", "suspended", "suspendedFrom", "suspensionBasis",
  "agreedOn", "amount", "payBy", "graceDays", "firstOn", "handoverOn", "handoverTo", "prescriptionBasis",
] as const;

export type TextValue = (typeof TEXT_VALUES)[number];
