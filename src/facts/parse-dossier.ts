import { TermijnError, type ErrorData } from "../errors/termijn-error.js";
import { check, type Checked } from "./check.js";
import { inconsistencies } from "./consistency.js";
import type { Dossier } from "./dossier.js";
import { schemasFor } from "./dossier-schema.js";
import type { Finding } from "./finding.js";
import { isRecognised, recognise } from "./recognised.js";
import { statedDecimals } from "./stated-decimals.js";

/** What was left out of a checked dossier, kept beside it so that an answer about it can say so. */
const findingsOf = new WeakMap<Dossier, Finding[]>();

/**
 * Checks and normalises untrusted input into a dossier.
 *
 * Null for an absent optional field is dropped; amounts may be numbers or objects with `toFixed` (Prisma, decimal.js) and come
 * out with exactly the currency's decimals. The value is frozen and recognised by the other functions, which then do not check it again.
 *
 * @param input - a dossier as JSON, as database rows give it
 * @returns the dossier
 * @throws TermijnError INVALID_INPUT with every problem and its path; INCONSISTENT for duplicate ids, unknown references, two currencies, parts that do not make the total
 * @example
 * ```ts
 * import { parseDossier } from "termijn";
 *
 * const dossier = parseDossier({
 *   creditor: { name: "Atelier Noord", kind: "business" },
 *   debtor: { name: "Bakkerij Zuid", kind: "business", email: null },
 *   invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", total: 1210 }],
 *   events: [],
 * });
 * dossier.invoices[0]?.total; // => "1210.00"
 * ```
 */
export function parseDossier(input: unknown): Dossier {
  return checkedDossier(input).value;
}

/**
 * The same without throwing, and with a finding for every unknown field that was kept out of the value.
 *
 * @param input - a dossier as JSON, as database rows give it
 * @returns the dossier and the findings, or the error as plain JSON
 * @example
 * ```ts
 * import { safeParseDossier } from "termijn";
 *
 * const parsed = safeParseDossier({ creditor: { name: "Atelier Noord", kind: "business" }, invoices: [], events: [] });
 * parsed.ok; // => false
 * parsed.ok ? "" : parsed.error.message; // => "debtor: expected a party, got nothing"
 * ```
 */
export function safeParseDossier(input: unknown): { ok: true; value: Dossier; findings: Finding[] } | { ok: false; error: ErrorData } {
  try {
    return { ok: true, ...checkedDossier(input) };
  } catch (error) {
    if (error instanceof TermijnError) return { ok: false, error: error.toJSON() };
    throw error;
  }
}

/** The dossier checked, or recognised as checked before. */
export function checkedDossier(input: unknown): Checked<Dossier> {
  if (isRecognised(input, "creditor", "debtor", "invoices", "events")) return { value: input as Dossier, findings: findingsOf.get(input as Dossier) ?? [] };
  const { value, findings } = check<Dossier>(schemasFor(decimalsOfDossier(input)).dossier, input);
  const issues = inconsistencies(value);
  if (issues.length > 0) throw new TermijnError("INCONSISTENT", issues);
  const dossier = recognise(value);
  findingsOf.set(dossier, findings);
  return { value: dossier, findings };
}

/** The first invoice's currency decides how many decimals amounts have; the check for one currency comes later. */
function decimalsOfDossier(input: unknown): number {
  return statedDecimals(() => (input as Partial<Dossier> | null | undefined)?.invoices?.[0]?.currency);
}
