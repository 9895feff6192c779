import { note, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import { isStated } from "../facts/stated.js";

/** Whether a debtor with a question knows whom to ask: an unanswered question is a reason not to pay. */
export function sellerContactFindings({ contact, email, phone }: Party): Finding[] {
  if ([contact, email, phone].some(isStated)) return [];
  return [note("SELLER_CONTACT_MISSING", "The invoice does not say whom to ask.", { path: "creditor.contact", fix: "Add a name, an e-mail address or a telephone number for questions." })];
}
