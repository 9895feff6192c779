import type { Party } from "./party.js";

/** The country a party is in, as a code in capitals: what it says of itself, else its address; undefined when neither does. */
export function countryOf({ country, address }: Pick<Party, "country" | "address">): string | undefined {
  return [country, address?.country].map((given) => given?.trim().toUpperCase()).find((given) => given !== undefined && given !== "");
}
