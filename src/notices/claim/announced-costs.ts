import { dayOf, formatDay, type EpochDay } from "../../dates/day.js";
import type { EventOf } from "../../facts/event.js";
import type { Finding } from "../../facts/finding.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import type { CostMoment } from "../../law/costs-law.js";
import type { LawPack } from "../../law/pack.js";
import type { Cents } from "../../money/amount.js";
import { multiplyDivide } from "../../money/rounding.js";
import { accountOn, type DossierAccount } from "../../statement/account.js";
import type { Situation } from "../../dunning/situation.js";
import type { ClaimedSums } from "./claimed-sums.js";
import type { LetterTerm } from "./letter-term.js";

/** What the collection costs will be when this letter does not help: named in it, not claimed by it. */
export interface AnnouncedCosts {
  amount: Cents;
  vat: Cents;
  /** The principal they were measured by. */
  base: Cents;
  basis: LegalBasis[];
  findings: Finding[];
}

/** More than nothing: it asks the law whether VAT would be allowed. */
const SOME_VAT = "0.01";

/**
 * The costs that the law gives when this letter is recorded and does not help: the very assessment that the statement makes then, over
 * what is open and undisputed now. Null where the law charges none because of it.
 */
export function announcedCosts(event: EventOf<"notice">, { account, law, claims: all }: Situation, { claims, credit }: ClaimedSums, { receivedOn }: LetterTerm): AnnouncedCosts | null {
  if (account.currency !== law.currency) return null;
  const indexes = claims.map(({ open }) => all.indexOf(open));
  const principals = lessCredit(claims.map(({ sums }) => sums.principal), credit);
  const costClaims = account.claims.map(({ claim }) => claim);
  const handovers = account.facts.events.flatMap(({ type, on }) => (type === "handover" ? [dayOf(on)] : []));
  const ask = (claimed: EventOf<"notice">["claimed"]) => {
    const demand = { event: { ...event, ...(claimed === undefined ? {} : { claimed }) }, sentOn: dayOf(event.on), receivedOn, claims: indexes };
    const without = law.costs.moments(costClaims, [], handovers);
    const withLetter = law.costs.moments(costClaims, [demand], handovers);
    const findings = withLetter.findings.filter(({ severity, code }) => severity !== "note" && !without.findings.some((known) => known.code === code));
    return { moment: addedMoments(withLetter.moments, without.moments).at(-1), findings };
  };
  const charge = (moment: CostMoment) => {
    const open = moment.claims.map((index) => principals[indexes.indexOf(index)]!);
    const { amounts, vat } = moment.charge(open, moment.claims.map((index) => account.claims[index]!.costsCharged));
    const [alone, added] = [sum(amounts), addedWith(event, receivedOn, moment.on, account, law, indexes)];
    return added >= alone ? { amount: alone, vat: sum(vat) } : { amount: added, vat: multiplyDivide(sum(vat), added, alone) };
  };
  const { moment, findings } = ask(undefined);
  const { lines, basis } = law.costs.assess(principals, dayOf(event.on), account.dossier.debtor.kind);
  const base = sum(principals);
  if (event.kind !== "fourteen-day-letter") {
    const after = sum(claims.map(({ sums }) => sums.costs)) + (moment === undefined ? 0 : charge(moment).amount);
    return after > 0 ? { amount: after, vat: 0, base, basis, findings } : null;
  }
  // A letter that this law does not need for its costs still names what they come to.
  if (moment === undefined) return { amount: sum(lines.map(({ amount }) => amount)), vat: 0, base, basis, findings };
  const taxed = ask({ vatOnCosts: SOME_VAT }).moment;
  return { amount: charge(moment).amount, vat: taxed === undefined ? 0 : charge(taxed).vat, base, basis, findings };
}

/** What the account would charge these claims until the costs of the letter fall due: with what other letters demanded it is added up. */
function addedWith(event: EventOf<"notice">, receivedOn: EpochDay, until: EpochDay, { dossier, claims, on }: DossierAccount, law: LawPack, indexes: readonly number[]): Cents {
  const today = formatDay(on);
  const letter = { ...event, receivedOn: formatDay(receivedOn) };
  const later = accountOn({ ...dossier, events: [...dossier.events.filter((happened) => happened.on <= today), letter] }, Math.max(on, until), law, "stop");
  const charged = indexes.reduce((total, index) => total + later.claims[index]!.costsCharged - claims[index]!.costsCharged, 0);
  return Math.max(0, charged);
}

/** The moments that were not there before, in order of time. */
function addedMoments(moments: readonly CostMoment[], before: readonly CostMoment[]): CostMoment[] {
  const known = before.map(signature);
  return moments.filter((moment) => {
    const index = known.indexOf(signature(moment));
    if (index < 0) return true;
    known.splice(index, 1);
    return false;
  });
}

function signature({ on, claims }: CostMoment): string {
  return `${on} ${claims.join(",")}`;
}

function lessCredit(principals: readonly Cents[], credit: Cents): Cents[] {
  let left = credit;
  return principals.map((principal) => {
    const part = Math.min(left, principal);
    left -= part;
    return principal - part;
  });
}

function sum(cents: readonly Cents[]): Cents {
  return cents.reduce((total, each) => total + each, 0);
}
