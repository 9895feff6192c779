import type { Stated } from "./stated-value.js";

/** The schemes under which an id is a KvK number or an OIN: those of ISO 6523, and the names that SI-UBL 1 used. */
const KVK_SCHEMES = new Set(["0106", "NL:KVK"]);
const OIN_SCHEMES = new Set(["0190", "NL:OIN"]);

export function isKvk({ attributes }: Stated): boolean {
  return KVK_SCHEMES.has((attributes.get("schemeID") ?? "").trim().toUpperCase());
}

export function isOin({ attributes }: Stated): boolean {
  return OIN_SCHEMES.has((attributes.get("schemeID") ?? "").trim().toUpperCase());
}
