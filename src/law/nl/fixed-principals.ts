import type { Cents } from "../../money/amount.js";

/**
 * The principals on which collection costs were fixed, claim by claim: what is demanded later is added up with them, so that several
 * letters never cost more than one would. A claim that has been paid no longer counts, nor do its costs.
 *
 * @legalBasis art. 6:96(4), (6) and (7) BW
 */
export class FixedPrincipals {
  private readonly principals = new Map<number, Cents>();

  /** What to add up at a moment, per claim: what its costs were fixed on, else what is open where it is being demanded. */
  together(claims: readonly number[], open: readonly Cents[], isDemanded: (position: number) => boolean): Cents[] {
    return claims.map((claim, position) => (open[position]! <= 0 ? 0 : (this.principals.get(claim) ?? (isDemanded(position) ? open[position]! : 0))));
  }

  /** Keeps what the costs of claims were fixed on; the first time counts. */
  fix(claims: readonly number[], principals: readonly Cents[]): void {
    claims.forEach((claim, position) => {
      if (principals[position]! > 0 && !this.principals.has(claim)) this.principals.set(claim, principals[position]!);
    });
  }
}
