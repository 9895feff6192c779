import { invalid } from "../../errors/invalid.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import {
  belgianCheckDigits, belgianReferenceOf, dutchCheckDigit, dutchReferenceOf, isoCheckDigits, isoReferenceOf, paymentReferenceForm, type ReferenceForm,
} from "../../facts/identifiers/payment-reference.js";

/** A structured reference that passes its check. */
export interface PaymentReference {
  system: ReferenceForm;
  /** Without spaces and signs, as it travels with a payment. */
  compact: string;
  /** As it is printed for people: in groups of four, or between plus signs. */
  printed: string;
}

/** What a text is as a payment reference. */
export interface CheckedReference {
  /** Whether it passes the check of its system. Free text is not valid, though banks carry it. */
  valid: boolean;
  /** The system it is written in, also when its check fails; null for free text. */
  system: ReferenceForm | null;
  /** Null when not valid. */
  compact: string | null;
  printed: string | null;
  findings: Finding[];
}

/**
 * Which structured payment reference a text is, and whether its check digits are right.
 *
 * Twelve digits can pass as Dutch and as Belgian: then the Dutch reading is given, with a finding. Seven digits are a betalingskenmerk
 * without a check.
 *
 * @param text - the reference, with or without spaces and signs
 * @returns the system, and the reference in both forms
 * @throws TermijnError INVALID_INPUT
 * @example
 * ```ts
 * import { checkPaymentReference } from "termijn/exchange";
 *
 * const { valid, system, printed } = checkPaymentReference("RF18539007547034");
 * [valid, system, printed]; // => [true, "iso-11649", "RF18 5390 0754 7034"]
 * checkPaymentReference("2015048300000000").valid; // => false
 * ```
 */
export function checkPaymentReference(text: string): CheckedReference {
  if (typeof text !== "string") throw invalid("reference", "type", "text", text);
  const passing = ([["dutch", dutchReferenceOf], ["iso-11649", isoReferenceOf], ["belgian", belgianReferenceOf]] as const).flatMap(([system, of]) => {
    const compact = of(text);
    return compact === null ? [] : [{ system, compact }];
  });
  const form = paymentReferenceForm(text);
  const found = passing.find(({ system }) => system === form) ?? passing[0];
  if (found !== undefined) return { valid: true, ...print(found.system, found.compact), findings: doubts(found, passing.length > 1) };
  const finding = form === null
    ? note("REFERENCE_UNSTRUCTURED", "The reference is free text: a typing error in it is not found.")
    : warning("REFERENCE_CHECK_FAILED", `The reference is written as one of ${NAMES[form]}, but its check digits are wrong.`, {
      values: { system: form }, fix: "Check the reference, or hand in the right one.",
    });
  return { valid: false, system: form, compact: null, printed: null, findings: [finding] };
}

const NAMES: Readonly<Record<ReferenceForm, string>> = { "dutch": "the Netherlands (betalingskenmerk)", "iso-11649": "ISO 11649", "belgian": "Belgium (OGM/VCS)" };

function doubts({ system, compact }: Pick<PaymentReference, "system" | "compact">, isAmbiguous: boolean): Finding[] {
  if (isAmbiguous) return [note("REFERENCE_AMBIGUOUS", "The twelve digits pass as a Dutch and as a Belgian reference.", { fix: "Print a Belgian one with its plus signs and strokes." })];
  if (system !== "dutch" || compact.length !== 7) return [];
  return [note("REFERENCE_WITHOUT_CHECK", "A betalingskenmerk of seven digits has no check digit: a typing error in it is not found.", { fix: "Use one of sixteen digits." })];
}

/** The digits that can be handed in, by system. */
const BODIES: Readonly<Record<ReferenceForm, { pattern: RegExp; what: string }>> = {
  "dutch": { pattern: /^\d{1,15}$/, what: "1 to 15 digits" },
  "iso-11649": { pattern: /^[A-Z0-9]{1,21}$/, what: "1 to 21 letters and digits" },
  "belgian": { pattern: /^\d{1,10}$/, what: "1 to 10 digits" },
};

/**
 * A structured payment reference with its check digits, made of a number of your own.
 *
 * A betalingskenmerk of 7 to 12 digits gets the form with a digit for its length; other numbers the form of sixteen, with zeros in front.
 * A Belgian number is filled up to ten digits.
 *
 * @param system - whose rules: "dutch", "iso-11649" or "belgian"
 * @param body - your own number: up to 15 digits (Dutch), 21 letters and digits (ISO), 10 digits (Belgian); spaces are left out
 * @returns the reference as it travels and as it is printed
 * @throws TermijnError INVALID_INPUT
 * @example
 * ```ts
 * import { makePaymentReference } from "termijn/exchange";
 *
 * makePaymentReference("iso-11649", "20260042").compact; // => "RF8820260042"
 * makePaymentReference("belgian", "0106766095").printed; // => "+++010/6766/09538+++"
 * ```
 */
export function makePaymentReference(system: ReferenceForm, body: string): PaymentReference {
  const rule = typeof system === "string" && Object.hasOwn(BODIES, system) ? BODIES[system] : undefined;
  if (rule === undefined) throw invalid("system", "value", `one of ${Object.keys(BODIES).join(", ")}`, system);
  const own = typeof body === "string" ? body.replace(/ /g, "").toUpperCase() : "";
  if (!rule.pattern.test(own)) throw invalid("body", "value", rule.what, body);
  return print(system, completed(system, own));
}

function completed(system: ReferenceForm, own: string): string {
  switch (system) {
    case "dutch": {
      const digits = own.length >= 7 && own.length <= 12 ? `${own.length % 10}${own}` : own.padStart(15, "0");
      return `${dutchCheckDigit(digits)}${digits}`;
    }
    case "iso-11649":
      return `RF${isoCheckDigits(own)}${own}`;
    case "belgian": {
      const digits = own.padStart(10, "0");
      return `${digits}${belgianCheckDigits(digits)}`;
    }
  }
}

function print(system: ReferenceForm, compact: string): PaymentReference {
  const printed = system === "belgian" ? `+++${compact.slice(0, 3)}/${compact.slice(3, 7)}/${compact.slice(7)}+++` : (compact.match(/.{1,4}/g) ?? []).join(" ");
  return { system, compact, printed };
}
