import type { EpochDay } from "../../dates/day.js";
import type { OpenClaim } from "../../dunning/situation.js";
import type { Claim } from "../../statement/claim.js";

/** Whether a claim bears interest on the day: its debtor is in default (verzuim) with it. */
export function isInDefault({ interestFrom }: Pick<Claim, "interestFrom">, on: EpochDay): boolean {
  return interestFrom !== null && interestFrom <= on;
}

/** With all of them: what is said of default then goes for every invoice. */
export function allInDefault(claims: readonly Pick<OpenClaim, "claim">[], on: EpochDay): boolean {
  return claims.every(({ claim }) => isInDefault(claim, on));
}

/** With one of them at least: interest runs, if not on every invoice. */
export function someInDefault(claims: readonly Pick<OpenClaim, "claim">[], on: EpochDay): boolean {
  return claims.some(({ claim }) => isInDefault(claim, on));
}
