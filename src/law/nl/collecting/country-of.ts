import type { Party } from "../../../facts/party.js";

/** The country a party is in, in lower case: what it says of itself, else its address, else the country of the law. */
export function countryOf({ country, address }: Party, ofTheLaw: string): string {
  const named = [country, address?.country].find((given) => given !== undefined && given.trim() !== "");
  return named?.trim().toLowerCase() ?? ofTheLaw;
}
