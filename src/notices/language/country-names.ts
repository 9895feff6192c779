import type { Party } from "../../facts/party.js";
import type { Language } from "./language.js";

/** Names by code (ISO 3166-1), Dutch and English: where letters from here most often go. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NL: { nl: "Nederland", en: "Netherlands" }, BE: { nl: "België", en: "Belgium" }, DE: { nl: "Duitsland", en: "Germany" }, FR: { nl: "Frankrijk", en: "France" },
  LU: { nl: "Luxemburg", en: "Luxembourg" }, GB: { nl: "Verenigd Koninkrijk", en: "United Kingdom" }, IE: { nl: "Ierland", en: "Ireland" },
  AT: { nl: "Oostenrijk", en: "Austria" }, CH: { nl: "Zwitserland", en: "Switzerland" }, ES: { nl: "Spanje", en: "Spain" }, PT: { nl: "Portugal", en: "Portugal" },
  IT: { nl: "Italië", en: "Italy" }, DK: { nl: "Denemarken", en: "Denmark" }, SE: { nl: "Zweden", en: "Sweden" }, NO: { nl: "Noorwegen", en: "Norway" },
  FI: { nl: "Finland", en: "Finland" }, IS: { nl: "IJsland", en: "Iceland" }, PL: { nl: "Polen", en: "Poland" }, CZ: { nl: "Tsjechië", en: "Czechia" },
  SK: { nl: "Slowakije", en: "Slovakia" }, HU: { nl: "Hongarije", en: "Hungary" }, RO: { nl: "Roemenië", en: "Romania" }, BG: { nl: "Bulgarije", en: "Bulgaria" },
  GR: { nl: "Griekenland", en: "Greece" }, HR: { nl: "Kroatië", en: "Croatia" }, SI: { nl: "Slovenië", en: "Slovenia" }, EE: { nl: "Estland", en: "Estonia" },
  LV: { nl: "Letland", en: "Latvia" }, LT: { nl: "Litouwen", en: "Lithuania" }, CY: { nl: "Cyprus", en: "Cyprus" }, MT: { nl: "Malta", en: "Malta" },
  LI: { nl: "Liechtenstein", en: "Liechtenstein" }, TR: { nl: "Turkije", en: "Türkiye" }, US: { nl: "Verenigde Staten", en: "United States" },
  CA: { nl: "Canada", en: "Canada" }, SR: { nl: "Suriname", en: "Suriname" }, AW: { nl: "Aruba", en: "Aruba" }, CW: { nl: "Curaçao", en: "Curaçao" }, SX: { nl: "Sint Maarten", en: "Sint Maarten" },
};

/** A country as an address ends with it: its name in the letter's language, else its code in capitals, else what was given. */
export function countryName(country: string, language: Language): string {
  const code = countryCode(country);
  return (Object.hasOwn(NAMES, code) ? NAMES[code]![language] : undefined) ?? (/^[A-Z]{2,3}$/.test(code) ? code : country);
}

/** The code of a country given by code or by name, so that two ways to write one country are one; a name we do not know in capitals. */
export function countryCode(country: string): string {
  const written = country.trim().toUpperCase();
  if (Object.hasOwn(NAMES, written)) return written;
  return Object.keys(NAMES).find((code) => Object.values(NAMES[code]!).some((name) => name.toUpperCase() === written)) ?? written;
}

/** Where a letter goes, or comes from: as the address says, else as the party does. */
export function addressedCountry({ country, address }: { country?: string | undefined; address?: Party["address"] | undefined }): string | undefined {
  return [address?.country, country].find((given) => given !== undefined && given.trim() !== "");
}
