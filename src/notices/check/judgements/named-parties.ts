import { problem, warning } from "../../../facts/finding.js";
import { fold } from "../../../terms/reading/text/fold.js";
import { unknownNumbers } from "../reading/unknown-numbers.js";
import type { Judgement } from "./judgement.js";

const LEGAL_FORMS = new Set(["bv", "nv", "vof", "cv", "bvba", "srl", "sa", "gmbh", "ltd", "inc", "llc", "ug", "ag", "stichting", "vereniging", "the"]);

/** The letter names who claims. */
export const creditorNamed: Judgement = ({ reading }, { dossier }) => {
  const name = lettersOf(dossier.creditor.name).filter((word) => !LEGAL_FORMS.has(word));
  const text = ` ${lettersOf(reading.plain).join(" ")} `;
  if (name.length === 0 || text.includes(` ${name.join(" ")} `)) return [];
  return [problem("CREDITOR_NOT_NAMED", `The letter does not name the creditor, ${dossier.creditor.name}.`, { path: "creditor.name", fix: "Say who claims." })];
};

/** The letter names the invoices that it is about, and no others. */
export const invoicesNamed: Judgement = ({ reading, invoices }, { dossier }) => {
  if (dossier.invoices.length === 0) return [];
  const known = new Set(dossier.invoices.flatMap(({ number, references = {} }) => [number, ...Object.values(references)]).map(compact));
  const unknown = unknownNumbers(reading, (text) => known.has(compact(text)) || [...known].some((number) => number !== "" && compact(text).startsWith(number) && !/^\d/.test(compact(text).slice(number.length))));
  return [
    ...(invoices.length > 0 ? [] : [problem("INVOICE_NOT_NAMED", "The letter names no invoice of the dossier.", { path: "invoices", fix: "Name the number of each invoice that is to be paid." })]),
    ...unknown.map((number) => warning("INVOICE_UNKNOWN", `The letter names invoice ${number}, which is not in the dossier.`, { values: { number }, path: "invoices", fix: "Correct the number, or add the invoice to the dossier." })),
  ];
};

function compact(number: string): string {
  return number.normalize("NFKC").toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

/** The words of a text without accents and dots: "J. de Vries B.V." as j, de, vries, bv. */
function lettersOf(text: string): string[] {
  return fold(text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/(?<=\p{L})\.(?=\p{L})/gu, "")).match(/[\p{L}\d]+/gu) ?? [];
}
