import type { EpochDay } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { RateSource, RateTable } from "../facts/rate-source.js";
import type { Compounding } from "../facts/terms.js";
import type { ClaimFacts } from "./terms-law.js";

/** Which interest a claim bears, and why. */
export interface InterestRule {
  rate: RateSource;
  /** Absent: as the table says. */
  compounding?: Compounding;
  basis: LegalBasis[];
  findings: Finding[];
}

/** Interest for late payment: the tables, and which of them a claim takes. */
export interface InterestLaw {
  /** Interest for everyone else than businesses and authorities (wettelijke rente). */
  statutory: RateTable;
  /** Interest between businesses and on debts of authorities (wettelijke handelsrente). */
  commercial: RateTable;
  /** The tables are handed in, so that a pack with newer rows applies the same rule to them. */
  ruleFor(facts: ClaimFacts & { interestFrom: EpochDay }, tables: Pick<InterestLaw, "statutory" | "commercial">): InterestRule;
}
