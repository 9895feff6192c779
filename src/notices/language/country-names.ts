import { countryCode, nameOfCountry } from "../../facts/country-names.js";
import type { Party } from "../../facts/party.js";
import type { Language } from "./language.js";

/** A country as an address ends with it: its name in the letter's language, else its code in capitals, else what was given. */
export function countryName(country: string, language: Language): string {
  const code = countryCode(country);
  return nameOfCountry(code, language) ?? (/^[A-Z]{2,3}$/.test(code) ? code : country);
}

/** Where a letter goes, or comes from: as the address says, else as the party does. */
export function addressedCountry({ country, address }: { country?: string | undefined; address?: Party["address"] | undefined }): string | undefined {
  return [address?.country, country].find((given) => given !== undefined && given.trim() !== "");
}
