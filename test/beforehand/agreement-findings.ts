import type { AgreementDraft, Finding, Party } from "termijn";
import { BREWERY, NEIGHBOUR, STUDIO, TOWN } from "./own-papers.js";

/** One change to the complete agreement, and all that it provokes: severity, code and path, the article where law is involved. */
export interface AgreementCase {
  change: string;
  agreement?: Partial<AgreementDraft>;
  creditor?: Party;
  debtor?: Party;
  finds: [severity: Finding["severity"], code: string, path: string | undefined, article?: string][];
}

const LARGE: Party = { ...BREWERY, size: "large" };
/** What is best against a consumer: the law's own interest and costs. */
const noClauses = { interest: undefined, costsClause: undefined };
const half: AgreementDraft["terms"] = { kind: "parts", parts: [{ share: "60", due: { kind: "net", days: 0 } }, { due: { kind: "milestone", milestone: "levering" } }] };

export const AGREEMENT_CASES: AgreementCase[] = [
  { change: "nothing on what is delivered", agreement: { deliverables: undefined }, finds: [["warning", "DELIVERABLES_MISSING", "deliverables"]] },
  { change: "services, as agreed", agreement: { deliverables: "Diensten conform offerte" }, finds: [["warning", "DELIVERABLES_VAGUE", "deliverables"]] },
  { change: "not signed", agreement: { signedOn: undefined }, finds: [["warning", "NOT_SIGNED", "signedOn"]] },
  { change: "no way to pay", agreement: { paymentMethods: [] }, finds: [["note", "PAYMENT_METHODS_MISSING", "paymentMethods"]] },
  { change: "nothing on where to pay", agreement: { payTo: "" }, finds: [["warning", "PAY_TO_MISSING", "payTo"]] },
  { change: "an account that fails its check", agreement: { payTo: "NL92ABNA0417164300" }, finds: [["error", "IBAN_INVALID", "payTo"]] },
  { change: "an account that is not the creditor's", agreement: { payTo: "BE68 5390 0754 7034" }, finds: [["warning", "PAY_TO_DIFFERS", "payTo"]] },
  { change: "nobody who answers for the invoice", agreement: { contact: undefined }, finds: [["note", "CONTACT_MISSING", "contact"]] },
  { change: "no due date", agreement: { terms: undefined }, finds: [["warning", "DUE_DATE_NOT_AGREED", "terms", "art. 6:119a(2) BW"]] },
  {
    change: "no due date for a consumer", agreement: { ...noClauses, terms: undefined }, debtor: NEIGHBOUR,
    finds: [["warning", "DUE_DATE_NOT_AGREED", "terms", "art. 6:38 BW"], ["note", "NOTICE_OF_DEFAULT_NEEDED", undefined, "art. 6:82(1) BW"]],
  },
  { change: "due before it was signed", agreement: { terms: { kind: "date", dueOn: "2026-02-01" } }, finds: [["warning", "DUE_DATE_BEFORE_SIGNING", "terms"]] },
  { change: "a discount as long as the term", agreement: { terms: { kind: "net", days: 14, discount: { percent: "2", withinDays: 14 } } }, finds: [["warning", "DISCOUNT_WITHOUT_EFFECT", "terms.discount"]] },
  { change: "45 days without a discount", agreement: { terms: { kind: "net", days: 45 } }, finds: [["note", "DISCOUNT_NOT_SETTLED", "terms.discount"]] },
  { change: "nothing on interest", agreement: { interest: undefined }, finds: [["note", "INTEREST_NOT_SETTLED", "interest", "art. 6:119a BW"]] },
  { change: "nothing on costs", agreement: { costsClause: undefined }, finds: [["note", "COSTS_NOT_SETTLED", "costsClause", "art. 6:96(4) BW"]] },
  { change: "a large sum at once", agreement: { total: "5000.00", creditCheck: { cost: "3.00", doneOn: "2026-02-01" } }, finds: [["note", "IN_PARTS_FOR_LARGE", "terms"]] },
  { change: "any sum at once from a doubtful customer", agreement: { doubtfulCustomer: true, creditCheck: { cost: "3.00", doneOn: "2026-02-01" } }, finds: [["warning", "IN_PARTS_FOR_DOUBTFUL", "terms"]] },
  { change: "a large sum and nobody looked up", agreement: { total: "12100.00" }, finds: [["note", "IN_PARTS_FOR_LARGE", "terms"], ["note", "CREDIT_CHECK_NOT_WEIGHED", "creditCheck"]] },
  { change: "a check whose use depends on the loss", agreement: { creditCheck: { cost: "3.00" } }, finds: [["note", "CREDIT_CHECK_FROM_SHARE", "creditCheck"]] },
  { change: "a check that pays", agreement: { creditCheck: { cost: "3.00", lossShare: "2" } }, finds: [["note", "CREDIT_CHECK_PAYS", "creditCheck"]] },

  // with the law on it
  { change: "60 days for a large company", agreement: { terms: { kind: "net", days: 60, discount: { percent: "2", withinDays: 10 } } }, debtor: LARGE, finds: [["warning", "TERM_VOID_LARGE_DEBTOR", "terms", "art. 6:119a(6) BW"]] },
  { change: "90 days", agreement: { terms: { kind: "net", days: 90, discount: { percent: "2", withinDays: 10 } } }, finds: [["warning", "TERM_OVER_SIXTY_DAYS", "terms", "art. 6:119a(5) BW"]] },
  { change: "45 days for a municipality", agreement: { terms: { kind: "net", days: 45, discount: { percent: "2", withinDays: 10 } } }, debtor: TOWN, finds: [["warning", "TERM_VOID_AUTHORITY", "terms", "art. 6:119b BW"]] },
  { change: "two months, 62 days from July", agreement: { terms: { kind: "months", months: 2, discount: { percent: "2", withinDays: 10 } } }, finds: [["warning", "TERM_OVER_SIXTY_DAYS", "terms", "art. 6:119a(5) BW"]] },
  { change: "one month for a municipality, 31 days from January", agreement: { terms: { kind: "months", months: 1 } }, debtor: TOWN, finds: [["warning", "TERM_VOID_AUTHORITY", "terms", "art. 6:119b BW"]] },
  { change: "60 days to the month's end", agreement: { terms: { kind: "end-of-month", days: 60, discount: { percent: "2", withinDays: 10 } } }, finds: [["warning", "TERM_OVER_SIXTY_DAYS", "terms", "art. 6:119a(5) BW"]] },
  { change: "a term that is not agreed at all", agreement: { terms: { kind: "net", days: 30, agreedIn: "invoice" } }, finds: [["note", "TERM_ONLY_ON_INVOICE", "terms.agreedIn", "art. 6:119a(2) BW"]] },
  { change: "2% a month against a consumer", agreement: { ...noClauses, interest: { percent: "2", per: "month" } }, debtor: NEIGHBOUR, finds: [["warning", "INTEREST_CLAUSE_ABOVE_STATUTORY", "interest", "art. 6:119 BW"]] },
  { change: "a low rate against a consumer", agreement: { ...noClauses, interest: { percent: "1" } }, debtor: NEIGHBOUR, finds: [["note", "AGREED_RATE_NOT_HIGHER", "interest", "art. 6:119(3) BW"]] },
  { change: "costs against a consumer", agreement: { interest: undefined }, debtor: NEIGHBOUR, finds: [["warning", "COSTS_CLAUSE_AGAINST_CONSUMER", "costsClause", "art. 6:96(5) BW"]] },
  { change: "costs of 20%", agreement: { costsClause: { percent: "20" } }, finds: [["note", "COSTS_CLAUSE_MODERATED", "costsClause", "art. 242 Rv"]] },
  { change: "60% of goods beforehand from a consumer", agreement: { ...noClauses, subject: "goods", terms: half }, debtor: NEIGHBOUR, finds: [["warning", "PREPAYMENT_ABOVE_HALF", "terms.parts", "art. 7:26(2) BW"]] },
  { change: "60% beforehand, without a total", agreement: { ...noClauses, subject: "goods", terms: half, total: undefined }, debtor: NEIGHBOUR, finds: [["warning", "PREPAYMENT_ABOVE_HALF", "terms.parts", "art. 7:26(2) BW"]] },
  { change: "60% of who knows what", agreement: { ...noClauses, subject: undefined, terms: half }, debtor: NEIGHBOUR, finds: [["note", "PREPAYMENT_ABOVE_HALF", "terms.parts", "art. 7:26(2) BW"]] },
  { change: "a house for a consumer", agreement: { ...noClauses, deliverables: "Aanbouw van 12 m2 aan de achterzijde van Kade 90" }, debtor: NEIGHBOUR, finds: [["note", "HOUSE_BUILDING_FOR_CONSUMER", "deliverables", "art. 7:765 to 7:769 BW"]] },
  { change: "a customer of unknown kind", agreement: noClauses, debtor: { ...BREWERY, kind: "unknown" }, finds: [["warning", "DEBTOR_KIND_UNKNOWN", "debtor.kind"]] },
  { change: "sizes unknown and 45 days", agreement: { terms: { kind: "net", days: 45, discount: { percent: "2", withinDays: 10 } } }, creditor: { ...STUDIO, size: undefined }, debtor: LARGE, finds: [["note", "COMPANY_SIZE_UNKNOWN", "creditor.size", "art. 6:119a(6) BW"]] },
  { change: "a misspelt field", agreement: { contract: "42" } as AgreementDraft, finds: [["note", "UNKNOWN_FIELD", "agreement.contract"]] },
];
