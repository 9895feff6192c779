import { countryCode } from "../../facts/country-names.js";
import type { Party } from "../../facts/party.js";
import { countryName } from "../language/country-names.js";
import type { Language } from "../language/language.js";
import type { Collector } from "../request/compose-options.js";
import type { PartyInLetter } from "./notice-model.js";

/** A party as far as a letter names it; what is absent or empty is left out. */
type Named = { name: string; address?: Party["address"] | undefined } & {
  [Detail in "contact" | "registrationNumber" | "vatId" | "iban" | "phone" | "email"]?: string | undefined;
};

/** What of a party stands in a letter. */
export function partyInLetter({ name, contact, address, registrationNumber, vatId, iban, phone, email }: Named): PartyInLetter {
  const party: PartyInLetter = { name };
  for (const [key, value] of Object.entries({ contact, registrationNumber, vatId, iban, phone, email })) {
    if (value !== undefined && value.trim() !== "") Object.assign(party, { [key]: value });
  }
  return address === undefined ? party : { ...party, address };
}

/** The country that an address ends with: within one country none. */
export function countryLine(of: string | undefined, other: string, language: Language): { country?: string } {
  return of === undefined || countryCode(of) === countryCode(other) ? {} : { country: countryName(of, language) };
}

/** Whom to greet by name: the contact, or a natural person. */
export function addresseeOf({ name, contact, kind, naturalPerson }: Party): string | undefined {
  if (contact !== undefined && contact.trim() !== "") return contact;
  return kind === "consumer" || naturalPerson === true ? name : undefined;
}

export function collectorInLetter({ name, registrationNumber, contact, address, phone, email }: Collector): PartyInLetter {
  return partyInLetter({ name, registrationNumber, contact, address, phone, email });
}
