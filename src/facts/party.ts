/** A creditor or a debtor, as far as known. An absent fact is unknown and never guessed. */
export interface Party {
  name: string;
  /** The host's own key, used for grouping; names are not unique. */
  id?: string;
  /**
   * "business": any legal person (associations and foundations too) and a natural person acting in business.
   * "unknown" claims as for a consumer, the safe side, with a finding.
   */
  kind: "business" | "consumer" | "public-authority" | "unknown";
  /** "large" in the sense of art. 2:397 BW; unknown when absent. */
  size?: "large" | "small-or-medium";
  /** A sole trader or partner (eenmanszaak, vennoot): a natural person acting in business. */
  naturalPerson?: boolean;
  /** ISO 3166 code of two letters; a name is read as its code where it is known ("Nederland"). */
  country?: string;
  language?: string;
  vatId?: string;
  /** KvK number. */
  registrationNumber?: string;
  /** Other ids; scheme "0190" is the Dutch OIN. */
  identifiers?: { scheme?: string; value: string }[];
  iban?: string;
  address?: Address;
  email?: string;
  phone?: string;
  contact?: string;
  /** Creditor only: may deduct input VAT (most businesses). Decides whether VAT may be added to collection costs. */
  deductsVat?: boolean;
  /** Creditor only: VAT paid over when invoiced (default) or when received; with "cash" there is nothing to reclaim on a bad debt. */
  vatAccounting?: "invoice" | "cash";
}

/** A postal address, as it stands on a letter. */
export interface Address {
  lines: string[];
  postcode?: string;
  city?: string;
  country?: string;
}
