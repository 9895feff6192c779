import { warning } from "../../facts/finding.js";
import { kvkNumberOf } from "../../facts/identifiers/kvk-number.js";
import { oinOf } from "../../facts/identifiers/oin-number.js";
import { vatNumberOf } from "../../facts/identifiers/vat-number.js";
import type { Party } from "../../facts/party.js";
import { checkPartyIds } from "./check-party-ids.js";
import type { Report } from "./report.js";
import { isKvk, isOin } from "./stated/id-scheme.js";
import type { StatedParty } from "./stated/stated-invoice.js";
import type { Stated } from "./stated/stated-value.js";

/** The party as a fact. Its kind follows from the ids that it has, never from those that it lacks. */
export function partyOfDocument(stated: StatedParty, role: "seller" | "buyer", report: Report): Party {
  const ids = [...stated.legalIds, ...stated.otherIds];
  const kvk = ids.find(isKvk);
  const oin = ids.find(isOin);
  const vat = stated.vatIds[0];
  checkPartyIds(stated, role, { kvk, oin, vat }, report);
  const name = stated.names[0]?.text;
  if (name === undefined) {
    const fix = `Set the name of the ${role === "seller" ? "creditor" : "debtor"}.`;
    report(warning("PARTY_NAME_MISSING", `The document does not name the ${role}.`, { path: stated.path, fix }));
  }
  const inBusiness = kvk !== undefined || vat !== undefined || stated.legalIds.length > 0;
  const identifiers = distinct(ids.filter((id) => !isKvk(id)).map(identifier));
  const address = addressOf(stated);
  return {
    name: name ?? (kvk ?? oin ?? vat ?? ids[0])?.text ?? "unknown",
    kind: oin !== undefined ? "public-authority" : inBusiness ? "business" : "unknown",
    ...(stated.country && { country: stated.country.text.toUpperCase() }),
    ...(vat && { vatId: vatNumberOf(vat.text) ?? vat.text }),
    ...(kvk && { registrationNumber: kvkNumberOf(kvk.text) ?? kvk.text }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(address && { address }),
    ...(stated.email && { email: stated.email.text }),
    ...(stated.phone && { phone: stated.phone.text }),
    ...(stated.contact && { contact: stated.contact.text }),
  };
}

type Identifier = NonNullable<Party["identifiers"]>[number];

function identifier(id: Stated): Identifier {
  if (isOin(id)) return { scheme: "0190", value: oinOf(id.text) ?? id.text };
  const scheme = (id.attributes.get("schemeID") ?? "").trim();
  return { ...(scheme !== "" && { scheme }), value: id.text };
}

function distinct(ids: Identifier[]): Identifier[] {
  return [...new Map(ids.map((id) => [`${id.scheme ?? ""} ${id.value}`, id])).values()];
}

function addressOf({ addressLines, postcode, city, country }: StatedParty): Party["address"] | null {
  if (addressLines.length === 0 && postcode === null && city === null) return null;
  return {
    lines: addressLines,
    ...(postcode && { postcode: postcode.text }),
    ...(city && { city: city.text }),
    ...(country && { country: country.text.toUpperCase() }),
  };
}
