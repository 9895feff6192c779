import { absentParty } from "../stated/absent-party.js";
import type { StatedParty } from "../stated/stated-invoice.js";
import type { Stated } from "../stated/stated-value.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

/** What a UBL document states about its supplier or customer. */
export function ublParty(document: Place, role: "cac:AccountingSupplierParty" | "cac:AccountingCustomerParty"): StatedParty {
  const party = placesAt(document, `${role}/cac:Party`)[0];
  const path = `${role}/cac:Party`;
  if (party === undefined) return absentParty(path);
  const endpoint = valueAt(party, "cbc:EndpointID");
  return {
    path,
    names: [
      ...valuesAt(party, "cac:PartyLegalEntity/cbc:RegistrationName"),
      ...valuesAt(party, "cac:PartyName/cbc:Name"),
      ...placesAt(party, "cac:Person").flatMap(personName),
    ],
    country: valueAt(party, "cac:PostalAddress/cac:Country/cbc:IdentificationCode"),
    legalIds: valuesAt(party, "cac:PartyLegalEntity/cbc:CompanyID"),
    vatIds: placesAt(party, "cac:PartyTaxScheme").filter(isVat).flatMap((scheme) => valuesAt(scheme, "cbc:CompanyID")),
    otherIds: [...valuesAt(party, "cac:PartyIdentification/cbc:ID"), ...(endpoint === null ? [] : [endpoint])],
    addressLines: addressLines(party),
    postcode: valueAt(party, "cac:PostalAddress/cbc:PostalZone"),
    city: valueAt(party, "cac:PostalAddress/cbc:CityName"),
    email: valueAt(party, "cac:Contact/cbc:ElectronicMail") ?? (endpoint?.attributes.get("schemeID") === "EM" ? endpoint : null),
    phone: valueAt(party, "cac:Contact/cbc:Telephone"),
    contact: valueAt(party, "cac:Contact/cbc:Name"),
  };
}

function isVat(taxScheme: Place): boolean {
  return valueAt(taxScheme, "cac:TaxScheme/cbc:ID")?.text.toUpperCase() === "VAT";
}

function personName(person: Place): Stated[] {
  const names = ["cbc:FirstName", "cbc:MiddleName", "cbc:FamilyName"].flatMap((part) => valuesAt(person, part));
  return names.length === 0 ? [] : [{ ...names[0]!, text: names.map(({ text }) => text).join(" ") }];
}

/** Street and number, the rest of the address, and a post-office box where there is no street. */
function addressLines(party: Place): string[] {
  const text = (path: string) => valueAt(party, `cac:PostalAddress/${path}`)?.text;
  const street = [text("cbc:StreetName"), text("cbc:BuildingNumber")].filter((part) => part !== undefined).join(" ");
  const box = text("cbc:Postbox");
  const dutch = text("cac:Country/cbc:IdentificationCode") === "NL";
  const first = street !== "" ? street : box === undefined ? undefined : `${dutch ? "Postbus" : "PO Box"} ${box}`;
  const further = valuesAt(party, "cac:PostalAddress/cac:AddressLine/cbc:Line").map((line) => line.text);
  return [first, text("cbc:AdditionalStreetName"), ...further].filter((line) => line !== undefined);
}
