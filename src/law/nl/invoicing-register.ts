import { countryOf } from "../../facts/country-of.js";
import { problem, warning, type Finding } from "../../facts/finding.js";
import { kvkNumberOf } from "../../facts/identifiers/kvk-number.js";
import { oinOf } from "../../facts/identifiers/oin-number.js";
import type { Party } from "../../facts/party.js";
import { isStated } from "../../facts/stated.js";
import type { OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";

/** The scheme under which identifiers hold the number of a public authority. */
const OIN_SCHEME = "0190";
/** What is wrong may be any text; so much of it stands in a message. */
const LONGEST_SHOWN = 60;

/** The numbers of the Dutch registers: the seller's KvK number is mandatory on all that goes out; whatever stands there should be right. */
export function registerFindings({ creditor, debtor }: OutgoingInvoice): Finding[] {
  const number = creditor.registrationNumber?.trim();
  if (!isStated(number)) {
    const missing = problem("KVK_NUMBER_MISSING", "The invoice does not state the number of the seller in the trade register (KvK-nummer).", {
      path: "creditor.registrationNumber", fix: "Put the eight digits of your KvK number on invoices, letters, orders and quotations.", basis: [ARTICLE.registerNumber],
    });
    return [missing, ...oinFindings(creditor, "creditor"), ...ofDebtor(debtor)];
  }
  return [...kvkFindings(number, "creditor"), ...oinFindings(creditor, "creditor"), ...ofDebtor(debtor)];
}

function ofDebtor(debtor: Party): Finding[] {
  const number = countryOf(debtor) === "NL" ? debtor.registrationNumber : undefined;
  return [...(isStated(number) ? kvkFindings(number, "debtor") : []), ...oinFindings(debtor, "debtor")];
}

function kvkFindings(text: string, role: "creditor" | "debtor"): Finding[] {
  if (kvkNumberOf(text) !== null) return [];
  const number = text.slice(0, LONGEST_SHOWN);
  return [warning("KVK_NUMBER_INVALID", `The KvK number ${number} is not right: it has eight digits.`, {
    values: { number }, path: `${role}.registrationNumber`, fix: "Look the number up in the trade register; leading zeros belong to it.", basis: [ARTICLE.registerNumber],
  })];
}

function oinFindings({ identifiers }: Party, role: "creditor" | "debtor"): Finding[] {
  return (identifiers ?? []).flatMap(({ scheme, value }, index) => {
    if (scheme !== OIN_SCHEME || oinOf(value) !== null) return [];
    const number = value.slice(0, LONGEST_SHOWN);
    return [warning("OIN_INVALID", `The OIN ${number} is not right: it has twenty digits, the first six of them zeros.`, {
      values: { number }, path: `${role}.identifiers[${index}]`, fix: "Look the number up in the register of the OIN.",
    })];
  });
}
