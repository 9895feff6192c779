import { countryCode } from "../../facts/country-names.js";
import { countryOf } from "../../facts/country-of.js";
import type { Party } from "../../facts/party.js";
import type { LawPack } from "../../law/pack.js";
import { LANGUAGES, type Language } from "./language.js";

/** Countries where Dutch is an official language. */
const DUTCH_SPEAKING: readonly string[] = ["NL", "BE", "SR", "AW", "CW", "SX"];

/** The language to write to a debtor in: its own where we have it, else Dutch where its country (or else that of the law) speaks it, else English. */
export function languageFor(party: Party, law: LawPack): Language {
  const { language } = party;
  const own = LANGUAGES.find((known) => language?.trim().toLowerCase().startsWith(known));
  if (own !== undefined) return own;
  return DUTCH_SPEAKING.includes(countryOf(party) ?? countryCode(law.code)) ? "nl" : "en";
}
