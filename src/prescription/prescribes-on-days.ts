import type { EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { LawPack } from "../law/pack.js";
import type { DossierAccount } from "../statement/account.js";
import { claimTerms } from "./claim-terms.js";

/** Per claim of an account the first day on which it is prescribed; null when that is not known, or the law pack does not say. */
export function prescribesOnDays(dossier: Dossier, account: DossierAccount, law: LawPack): (EpochDay | null)[] {
  if (law.prescription === undefined) return account.claims.map(() => null);
  return claimTerms(account, dossier, law).map(({ running }) => running.prescribesOn);
}
