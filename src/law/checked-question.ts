import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { show } from "../errors/show.js";
import { TermijnError } from "../errors/termijn-error.js";
import type { Dossier } from "../facts/dossier.js";
import type { Finding } from "../facts/finding.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { checkedLaw } from "./checked-law.js";
import type { LawPack } from "./pack.js";

/** What a question about a dossier names. */
export interface DossierQuestion {
  /** The day asked about, inclusive. */
  on: IsoDate;
  law: LawPack;
  /** The number of one invoice; absent: the whole dossier. */
  invoice?: string;
}

/** A question about a dossier, checked. */
export interface CheckedQuestion {
  dossier: Dossier;
  on: EpochDay;
  law: LawPack;
  invoice: string | undefined;
  /** What was left out of the dossier. */
  findings: Finding[];
}

export function checkedQuestion(dossier: unknown, question: DossierQuestion): CheckedQuestion {
  const { value, findings } = checkedDossier(dossier);
  const options = membersOf(question, "options");
  const on = dayOf(options?.on, "options.on");
  const law = checkedLaw(options?.law, "options.law");
  const { invoice } = options;
  if (invoice !== undefined) {
    if (typeof invoice !== "string") throw invalid("options.invoice", "type", "the number of an invoice", invoice);
    if (!value.invoices.some(({ number }) => number === invoice)) {
      throw new TermijnError("INCONSISTENT", [{ path: "options.invoice", code: "reference", message: `expected the number of an invoice in the dossier, got ${show(invoice)}` }]);
    }
  }
  return { dossier: value, on, law, invoice, findings };
}
