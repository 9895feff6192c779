import type { LegalBasis } from "../../facts/legal-basis.js";
import type { Language } from "./language.js";

const AND: Readonly<Record<Language, string>> = { nl: "en", en: "and" };

/** Names one after the other, the last one after "and". */
export function writtenList(names: readonly string[], language: Language): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${AND[language]} ${names.at(-1)!}`;
}

/** Articles of law, each once, as a reader of the language cites them: "art. 6:96(4) BW" is "artikel 6:96 lid 4 BW" in Dutch. */
export function writtenBasis(basis: readonly LegalBasis[], language: Language): string {
  return writtenList([...new Set(basis.map(({ ref }) => writtenArticle(ref, language)))], language);
}

function writtenArticle(ref: string, language: Language): string {
  if (language === "en") return ref;
  return ref.replace(/^art\. /, "artikel ").replace(/\((\d+)\)/g, " lid $1").replace(/\(([a-z])\)/g, " onder $1").replace(/ Besluit\b/, " van het Besluit").replaceAll(" and ", " en ");
}

const FOURTEEN: Readonly<Record<Language, string>> = { nl: "veertien", en: "fourteen" };

/** A number of days, the statutory fourteen in words. */
export function writtenDays(days: number, language: Language): string {
  return days === 14 ? FOURTEEN[language] : String(days);
}
