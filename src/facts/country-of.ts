import { countryCode } from "./country-names.js";
import type { Party } from "./party.js";

/**
 * The country a party is in, as a code in capitals whether it was given by code or by name: what it says of itself, else its address;
 * undefined when neither does. A name that we do not know is given back in capitals.
 */
export function countryOf({ country, address }: Pick<Party, "country" | "address">): string | undefined {
  const given = [country, address?.country].find((text) => text !== undefined && text.trim() !== "");
  return given === undefined ? undefined : countryCode(given);
}
