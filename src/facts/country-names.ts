import { madeOnce } from "./made-once.js";

/**
 * Names by code (ISO 3166-1), Dutch and English: the countries that invoices and letters from here most often go to. What follows is how
 * else those nearest are written: by three letters, in the neighbours' languages, by a code in use that is not the ISO one.
 */
const NAMES: Readonly<Record<string, readonly [nl: string, en: string, ...also: string[]]>> = {
  NL: ["Nederland", "Netherlands", "The Netherlands", "Kingdom of the Netherlands", "Holland", "NLD", "Niederlande", "Pays-Bas"],
  BE: ["België", "Belgium", "BEL", "Belgien", "Belgique"], DE: ["Duitsland", "Germany", "DEU", "Deutschland", "Allemagne"],
  FR: ["Frankrijk", "France", "FRA", "Frankreich"], LU: ["Luxemburg", "Luxembourg", "LUX"],
  GB: ["Verenigd Koninkrijk", "United Kingdom", "GBR", "UK", "Great Britain", "Groot-Brittannië"], IE: ["Ierland", "Ireland"],
  AT: ["Oostenrijk", "Austria"], CH: ["Zwitserland", "Switzerland"], ES: ["Spanje", "Spain"], PT: ["Portugal", "Portugal"], IT: ["Italië", "Italy"],
  DK: ["Denemarken", "Denmark"], SE: ["Zweden", "Sweden"], NO: ["Noorwegen", "Norway"], FI: ["Finland", "Finland"], IS: ["IJsland", "Iceland"],
  PL: ["Polen", "Poland"], CZ: ["Tsjechië", "Czechia", "CZE", "Czech Republic"], SK: ["Slowakije", "Slovakia"], HU: ["Hongarije", "Hungary"],
  RO: ["Roemenië", "Romania"], BG: ["Bulgarije", "Bulgaria"], GR: ["Griekenland", "Greece", "EL", "GRC"], HR: ["Kroatië", "Croatia"],
  SI: ["Slovenië", "Slovenia"], EE: ["Estland", "Estonia"], LV: ["Letland", "Latvia"], LT: ["Litouwen", "Lithuania"], CY: ["Cyprus", "Cyprus"],
  MT: ["Malta", "Malta"], LI: ["Liechtenstein", "Liechtenstein"], TR: ["Turkije", "Türkiye", "TUR", "Turkey"],
  US: ["Verenigde Staten", "United States", "USA", "United States of America"], CA: ["Canada", "Canada"], SR: ["Suriname", "Suriname"],
  AW: ["Aruba", "Aruba"], CW: ["Curaçao", "Curaçao"], SX: ["Sint Maarten", "Sint Maarten"],
};

const CODES = /* @__PURE__ */ madeOnce(() => new Map(Object.entries(NAMES).flatMap(([code, names]) => [code, ...names].map((name) => [folded(name), code] as const))));

/** The code of a country given by code or by name, so that two ways to write one country are one; a name we do not know in capitals. */
export function countryCode(country: string): string {
  return CODES().get(folded(country)) ?? country.trim().toUpperCase();
}

/** The name of a country given by code or by name; undefined for one we have no name of. */
export function nameOfCountry(country: string, language: "nl" | "en"): string | undefined {
  const code = countryCode(country);
  return Object.hasOwn(NAMES, code) ? NAMES[code]![language === "nl" ? 0 : 1] : undefined;
}

/** In capitals and without accents, as names are compared. */
function folded(name: string): string {
  return name.trim().toUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
}
