import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import { collectIssues } from "../../facts/check.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import { ibanOf } from "../../facts/identifiers/iban.js";
import { dutchReferenceOf, isoReferenceOf, paymentReferenceForm } from "../../facts/identifiers/payment-reference.js";
import { centsOf, formatCents, type Amount } from "../../money/amount.js";
import { oneLine } from "../../notices/print/safe-text.js";
import { utf8Length } from "../utf-8.js";

/** A payment to put into a QR code. */
export interface PaymentQr {
  /** Who is paid. */
  name: string;
  iban: string;
  amount: Amount;
  /** Only "EUR". */
  currency?: string;
  /** A creditor reference of ISO 11649 stands in the line for it; a betalingskenmerk and free text in the line for text. */
  reference?: string;
  /** Not needed within the European Economic Area. */
  bic?: string;
  /** A purpose code of ISO 20022, such as "GDSV". */
  purpose?: string;
  /** For the payer's eyes; it does not travel with the payment. */
  information?: string;
}

const LONGEST = { name: 70, text: 140, information: 70 } as const;
const MOST_CENTS = 99_999_999_999;
const MOST_BYTES = 331;

/**
 * What stands in the QR code of a transfer in euros (EPC069-12, version 002), for a bank's app to read.
 *
 * Drawing the code is left to the host: error correction level M, at most version 13. The amount and the IBAN belong beside it as text too.
 * A value that is too long is shortened, with a finding; line ends and control characters become spaces.
 *
 * @param given - who is paid, on which account, how much (euros, 0.01 to 999999999.99), and what for
 * @returns the payload, at most 331 bytes in UTF-8, and what was shortened
 * @throws TermijnError INVALID_INPUT, also for an IBAN that fails its check and for another currency
 * @example
 * ```ts
 * import { paymentQrPayload } from "termijn/exchange";
 *
 * const { payload } = paymentQrPayload({ name: "Atelier Noord", iban: "NL91 ABNA 0417 1643 00", amount: "1210.00", reference: "RF8820260042" });
 * payload.split("\n"); // => ["BCD", "002", "1", "SCT", "", "Atelier Noord", "NL91ABNA0417164300", "EUR1210.00", "", "RF8820260042"]
 * ```
 */
export function paymentQrPayload(given: PaymentQr): { payload: string; findings: Finding[] } {
  const payment = membersOf(given, "");
  const { iban, cents, bic, purpose } = checked(payment);
  const findings: Finding[] = [];
  const structured = payment.reference === undefined ? null : isoReferenceOf(payment.reference);
  const values = {
    name: shortened(line(payment.name), "name", LONGEST.name, findings),
    text: structured !== null ? "" : shortened(remittanceText(payment.reference ?? "", findings), "reference", LONGEST.text, findings),
    information: shortened(line(payment.information ?? ""), "information", LONGEST.information, findings),
  };
  const payload = () => lines(["BCD", "002", "1", "SCT", bic, values.name, iban, `EUR${formatCents(cents, 2)}`, purpose, structured ?? "", values.text, values.information]);
  // Letters of other scripts take more bytes than one: what the payer can miss most gives way first.
  for (const [field, path] of [["information", "information"], ["text", "reference"], ["name", "name"]] as const) {
    const before = values[field];
    while (utf8Length(payload()) > MOST_BYTES && values[field] !== "") values[field] = [...values[field]].slice(0, -1).join("");
    if (values[field] !== before) findings.push(tooLong(path, `in all ${MOST_BYTES} bytes`));
  }
  return { payload: payload(), findings };
}

/** No value may bring a line of its own. */
function line(value: string): string {
  return oneLine(value).trim();
}

/** Empty lines at the end are left out. */
function lines(values: readonly string[]): string {
  return values.slice(0, values.findLastIndex((value) => value !== "") + 1).join("\n");
}

/** A betalingskenmerk without spaces; other text as it is. */
function remittanceText(reference: string, findings: Finding[]): string {
  const form = paymentReferenceForm(reference);
  if (form === "iso-11649") {
    findings.push(warning("REFERENCE_CHECK_FAILED", "The reference is written as one of ISO 11649, but its check digits are wrong; it stands in the code as free text.", {
      path: "reference", fix: "Check the reference.",
    }));
  }
  return form === "dutch" ? (dutchReferenceOf(reference) ?? line(reference)) : line(reference);
}

function shortened(value: string, path: string, most: number, findings: Finding[]): string {
  const characters = [...value];
  if (characters.length <= most) return value;
  findings.push(tooLong(path, `${most} characters`));
  return characters.slice(0, most).join("").trim();
}

function tooLong(path: string, limit: string): Finding {
  return note("SHORTENED", `The ${path} was shortened: the code has room for ${limit}.`, { path, values: { limit }, fix: "Hand in a shorter text." });
}

function checked(payment: PaymentQr): { iban: string; cents: number; bic: string; purpose: string } {
  if (typeof payment !== "object" || payment === null) throw invalid("", "type", "a payment with a name, an IBAN and an amount", payment);
  const result = { iban: "", cents: 0, bic: "", purpose: "" };
  const optionalText = (path: "reference" | "information") => () => {
    const value = payment[path];
    if (value !== undefined && typeof value !== "string") throw invalid(path, "type", "text", value);
  };
  const code = (path: "bic" | "purpose", pattern: RegExp, what: string) => () => {
    const value: unknown = payment[path];
    if (value === undefined || value === "") return;
    const text = typeof value === "string" ? value.replace(/ /g, "").toUpperCase() : "";
    if (!pattern.test(text)) throw invalid(path, "value", what, value);
    result[path] = text;
  };
  collectIssues([
    () => { if (typeof payment.name !== "string" || line(payment.name) === "") throw invalid("name", "value", "the name of who is paid", payment.name); },
    () => {
      const iban = typeof payment.iban === "string" ? ibanOf(payment.iban) : null;
      if (iban === null) throw invalid("iban", "value", "an IBAN with the right length and check digits", payment.iban);
      result.iban = iban;
    },
    () => {
      result.cents = centsOf(payment.amount, 2, "amount");
      if (result.cents < 1 || result.cents > MOST_CENTS) throw invalid("amount", "amount", "an amount from 0.01 to 999999999.99", payment.amount);
    },
    () => { if (payment.currency !== undefined && payment.currency !== "EUR") throw invalid("currency", "value", '"EUR", the only currency of this code', payment.currency); },
    optionalText("reference"), optionalText("information"),
    code("bic", /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, "a BIC of 8 or 11 characters"),
    code("purpose", /^[A-Z]{4}$/, "a purpose code of four letters"),
  ]);
  return result;
}
