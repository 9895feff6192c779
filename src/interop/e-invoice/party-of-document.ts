import { warning } from "../../facts/finding.js";
import { kvkNumberOf } from "../../facts/identifiers/kvk-number.js";
import { oinOf } from "../../facts/identifiers/oin-number.js";
import { hasKnownVatPrefix, isVatCountry, vatNumberOf } from "../../facts/identifiers/vat-number.js";
import type { Party } from "../../facts/party.js";
import type { Report } from "./report.js";
import type { StatedParty } from "./stated-invoice.js";
import type { Stated } from "./stated-value.js";

/** The schemes under which an id is a KvK number or an OIN: ISO 6523, and the names that SI-UBL 1 used. */
const KVK_SCHEMES = new Set(["0106", "NL:KVK"]);
const OIN_SCHEMES = new Set(["0190", "NL:OIN"]);

export function isKvk({ attributes }: Stated): boolean {
  return KVK_SCHEMES.has((attributes.get("schemeID") ?? "").toUpperCase());
}

export function isOin({ attributes }: Stated): boolean {
  return OIN_SCHEMES.has((attributes.get("schemeID") ?? "").toUpperCase());
}

/** The party as a fact. Its kind follows from the ids that it has, never from those that it lacks. */
export function partyOfDocument(stated: StatedParty, role: "seller" | "buyer", report: Report): Party {
  const ids = [...stated.legalIds, ...stated.otherIds];
  const kvk = ids.find(isKvk);
  const oin = ids.find(isOin);
  const vat = stated.vatIds[0];
  reportIds(stated, role, { kvk, oin, vat }, report);
  const name = stated.names[0]?.text;
  const anyId = (kvk ?? oin ?? vat ?? ids[0])?.text;
  if (name === undefined) {
    report(warning("PARTY_NAME_MISSING", `The document does not name the ${role}.`, { path: stated.path, fix: `Set the name of the ${role === "seller" ? "creditor" : "debtor"}.` }));
  }
  const identifiers = distinct(ids.filter((id) => !isKvk(id)).map(identifier));
  const address = addressOf(stated);
  return {
    name: name ?? anyId ?? "unknown",
    kind: oin !== undefined ? "public-authority" : kvk !== undefined || vat !== undefined || stated.legalIds.length > 0 ? "business" : "unknown",
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

interface PartyIds {
  kvk: Stated | undefined;
  oin: Stated | undefined;
  vat: Stated | undefined;
}

function reportIds(stated: StatedParty, role: "seller" | "buyer", { kvk, oin, vat }: PartyIds, report: Report): void {
  const country = stated.country?.text.toUpperCase() ?? "";
  const wrong = (code: string, what: string, id: Stated, expected: string) => {
    const message = `The ${what} of the ${role}, ${id.text}, is not right: expected ${expected}.`;
    report(warning(code, message, { values: { role, number: id.text }, path: id.path, fix: "Ask for the right number, or look it up in the register." }));
  };
  if (vat !== undefined && vatNumberOf(vat.text) === null && (hasKnownVatPrefix(vat.text) || isVatCountry(country))) {
    wrong("VAT_NUMBER_INVALID", "VAT number", vat, "the country's prefix and digits that pass its check");
  }
  if (kvk !== undefined && kvkNumberOf(kvk.text) === null) wrong("KVK_NUMBER_INVALID", "KvK number", kvk, "eight digits");
  if (oin !== undefined && oinOf(oin.text) === null) wrong("OIN_INVALID", "OIN", oin, "twenty digits, the first six of them zeros");
  const unknown = country === "NL" ? stated.legalIds.find((id) => !isKvk(id) && !isOin(id)) : undefined;
  if (unknown !== undefined) {
    const message = `The legal id of the ${role}, ${unknown.text}, is not marked as a KvK number (scheme 0106) or OIN (0190), as a Dutch party's must be.`;
    const fix = `If it is a KvK number, set registrationNumber of the ${role === "seller" ? "creditor" : "debtor"}.`;
    report(warning("LEGAL_ID_WITHOUT_SCHEME", message, { values: { role, number: unknown.text }, path: unknown.path, fix }));
  }
}

function identifier(id: Stated): { scheme?: string; value: string } {
  const scheme = id.attributes.get("schemeID")?.trim();
  return { ...(scheme !== undefined && scheme !== "" && { scheme: isOin(id) ? "0190" : scheme }), value: isOin(id) ? (oinOf(id.text) ?? id.text) : id.text };
}

function distinct(ids: { scheme?: string; value: string }[]): { scheme?: string; value: string }[] {
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
