import { compactIban, ibanOf } from "../../../facts/identifiers/iban.js";
import { note, problem, warning, type Finding } from "../../../facts/finding.js";
import { mentions } from "../reading/mood.js";
import type { Judgement } from "./judgement.js";

const LINK = /https?:\/\//i;

/** The letter says where to pay: the creditor's own account, with a number that exists. */
export const accountNumber: Judgement = ({ reading }, { dossier, kind }) => {
  const { creditor, debtor } = dossier;
  const others = [debtor.iban].flatMap((iban) => (iban === undefined ? [] : [compactIban(iban)]));
  const ibans = reading.ibans.filter(({ text }) => !others.includes(text));
  const findings: Finding[] = ibans.filter(({ isValid }) => !isValid).map(({ text }) =>
    problem("IBAN_INVALID", `${text} is not an account number: its check digits or its length are wrong.`, { values: { iban: text }, fix: "Write the creditor's IBAN." }));
  if (kind !== "confirmation" && reading.ibans.length === 0) {
    const hasLink = LINK.test(reading.plain);
    findings.push((hasLink ? warning : problem)("IBAN_MISSING", hasLink ? "The letter names no IBAN, only a payment link." : "The letter does not say how to pay: it names no IBAN.", { path: "creditor.iban", fix: "Name the creditor's IBAN." }));
  }
  const own = creditor.iban === undefined ? null : ibanOf(creditor.iban);
  const foreign = own === null ? [] : ibans.filter(({ text, isValid }) => isValid && text !== own);
  const isForAnother = mentions(reading, "for-another");
  for (const { text } of foreign) {
    const details = { values: { iban: text }, path: "creditor.iban", fix: "Write the creditor's IBAN, or record the new one." };
    findings.push(isForAnother ? note("IBAN_OF_ANOTHER", `${text} is not the creditor's account; the letter says that it collects for another.`, details) : problem("IBAN_WRONG", `${text} is not the creditor's account.`, details));
  }
  return findings;
};
