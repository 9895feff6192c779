import { absentParty } from "../stated/absent-party.js";
import type { StatedParty } from "../stated/stated-invoice.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

/** What a Cross Industry Invoice states about its seller or buyer. */
export function ciiParty(document: Place, path: string): StatedParty {
  const party = placesAt(document, path)[0];
  if (party === undefined) return absentParty(path);
  const endpoint = valueAt(party, "ram:URIUniversalCommunication/ram:URIID");
  const contact = "ram:DefinedTradeContact";
  const lines = ["ram:LineOne", "ram:LineTwo", "ram:LineThree"].flatMap((line) => valuesAt(party, `ram:PostalTradeAddress/${line}`));
  const email = valueAt(party, `${contact}/ram:EmailURIUniversalCommunication/ram:URIID`);
  return {
    path,
    names: [...valuesAt(party, "ram:Name"), ...valuesAt(party, "ram:SpecifiedLegalOrganization/ram:TradingBusinessName")],
    country: valueAt(party, "ram:PostalTradeAddress/ram:CountryID"),
    legalIds: valuesAt(party, "ram:SpecifiedLegalOrganization/ram:ID"),
    vatIds: valuesAt(party, "ram:SpecifiedTaxRegistration/ram:ID").filter(({ attributes }) => attributes.get("schemeID") === "VA"),
    otherIds: [...valuesAt(party, "ram:ID"), ...valuesAt(party, "ram:GlobalID"), ...(endpoint === null ? [] : [endpoint])],
    addressLines: lines.map(({ text }) => text),
    postcode: valueAt(party, "ram:PostalTradeAddress/ram:PostcodeCode"),
    city: valueAt(party, "ram:PostalTradeAddress/ram:CityName"),
    email: email ?? (endpoint?.attributes.get("schemeID") === "EM" ? endpoint : null),
    phone: valueAt(party, `${contact}/ram:TelephoneUniversalCommunication/ram:CompleteNumber`),
    contact: valueAt(party, `${contact}/ram:PersonName`),
  };
}
