import { dayOf, type EpochDay } from "../../dates/day.js";
import type { EventOf } from "../../facts/event.js";
import type { Finding } from "../../facts/finding.js";
import { centsOf, type Cents } from "../../money/amount.js";
import { percentOf } from "../../money/percent.js";
import { splitInProportion } from "../../money/proportion.js";
import { multiplyDivide } from "../../money/rounding.js";
import type { CostClaim, CostMoment, SentDemand } from "../costs-law.js";
import { ARTICLE } from "./articles.js";
import { costScale, sumOfParts } from "./cost-scale.js";
import { FixedPrincipals } from "./fixed-principals.js";
import { fourteenDayLetter, namedTooMuch, type EffectiveLetter } from "./fourteen-day-letter.js";
import { allowsVatOnCosts } from "./vat-on-costs.js";
import { dutchVatPercent } from "./vat-percent.js";

type SentLetter = SentDemand & { event: EventOf<"notice"> };

/** The costs of consumers: only 14-day letters make them due. */
export class ConsumerCosts {
  private readonly fixed = new FixedPrincipals();
  private readonly letters: { demand: SentLetter; letter: EffectiveLetter }[] = [];

  constructor(private readonly claims: readonly CostClaim[], private readonly handovers: readonly EpochDay[]) {}

  /** Takes in a letter; returns what there is to say about it. */
  letter(demand: SentLetter): Finding[] {
    const { creditor } = this.claims[demand.claims[0]!]!;
    const vatAllowed = allowsVatOnCosts({ creditor, handedOver: this.handovers.some((day) => day <= demand.sentOn) });
    const deadlineOn = demand.event.deadlineOn === undefined ? null : dayOf(demand.event.deadlineOn);
    const { letter, findings } = fourteenDayLetter(demand, this.claims, deadlineOn, vatAllowed);
    if (letter !== null) this.letters.push({ demand, letter });
    return findings;
  }

  moments(): CostMoment[] {
    return this.letters.flatMap(({ demand, letter }) => this.momentsOf(demand, letter));
  }

  /**
   * After a letter: the scale over what was open when its term ended, added up with what other letters were about that it could have been
   * demanded together with, less the costs of those; never more than the letter named. The first moment charges nothing; it sees what was
   * open when the letter was sent, by which its costs are measured.
   */
  private momentsOf(demand: SentLetter, letter: EffectiveLetter): CostMoment[] {
    const own = letter.claims.length;
    const indexes = [...letter.claims, ...this.demandableWith(demand, letter)];
    const later = letter.claims.map((index) => correctionsAfter(this.claims[index]!, demand.sentOn));
    const together = (open: readonly Cents[]) => this.fixed.together(indexes, open, (position) => position < own);
    let fault: Finding | null = null;
    let demanded: { sum: Cents; paidBefore: Cents } | null = null;
    const basis = [ARTICLE.fourteenDayLetter, ARTICLE.costScale, ...(indexes.length > own ? [ARTICLE.severalClaims] : [])];
    const sent: CostMoment = {
      on: demand.sentOn, claims: letter.claims, basis,
      lines: (open) => costScale(sumOf(open)),
      charge(open, _charged, standing) {
        if (standing !== undefined) demanded = { sum: demandedSum(demand.event, open, standing.interestOpen), paidBefore: sumOf(standing.paid) };
        fault = namedTooMuch(letter, open.map((amount, position) => amount + later[position]!));
        return { amounts: open.map(() => 0), vat: open.map(() => 0), findings: fault === null ? [] : [fault] };
      },
    };
    const ended: CostMoment = {
      on: letter.lastDay + 1, claims: indexes, basis,
      lines: (open) => costScale(sumOf(together(open))),
      charge: (open, charged, standing) => {
        const none = open.map(() => 0);
        // Interest that ran on after the letter takes its part of the payment first: what then remains of the principal was not demanded in time.
        const paidInTime = demanded !== null && standing !== undefined && sumOf(standing.paid.slice(0, own)) - demanded.paidBefore >= demanded.sum;
        const uncharged = open.map((amount, position) => (position < own && charged[position] === 0 ? Math.max(0, amount) : 0));
        if (fault !== null || paidInTime || sumOf(uncharged) === 0) return { amounts: none, vat: none };
        const principals = together(open);
        const before = sumOf(charged.filter((_, position) => principals[position]! > 0));
        const byScale = Math.max(0, sumOfParts(costScale(sumOf(principals))) - before);
        const total = letter.named === null ? byScale : Math.min(byScale, letter.named);
        const { units, scale } = percentOf(dutchVatPercent(letter.lastDay + 1));
        const vat = letter.withVat ? multiplyDivide(total, units, scale * 100) : 0;
        this.fixed.fix(indexes, principals);
        return { amounts: splitInProportion(total, uncharged), vat: splitInProportion(vat, uncharged) };
      },
    };
    return [sent, ended];
  }

  /** The claims of other letters that were in default together with those of this one when the earlier of the two was sent. */
  private demandableWith(demand: SentLetter, letter: EffectiveLetter): number[] {
    const inDefault = (index: number, on: EpochDay) => (this.claims[index]!.interestFrom ?? Infinity) <= on;
    const found = this.letters.flatMap((other) => {
      const [earlier, added] = other.demand.sentOn <= demand.sentOn ? [other.demand.sentOn, letter.claims] : [demand.sentOn, other.letter.claims];
      return other.letter !== letter && added.some((index) => inDefault(index, earlier)) ? other.letter.claims : [];
    });
    return [...new Set(found)].filter((index) => !letter.claims.includes(index));
  }
}

/** What a letter asks to be paid in time: the principal, and the interest it claims; all that was open where what it claims is not recorded. */
function demandedSum({ claimed }: EventOf<"notice">, open: readonly Cents[], interestOpen: readonly Cents[]): Cents {
  const interest = sumOf(interestOpen);
  return sumOf(open) + (claimed === undefined ? interest : Math.min(interest, centsOf(claimed.interest ?? "0", 2)));
}

function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function correctionsAfter({ corrections }: CostClaim, day: EpochDay): Cents {
  return corrections.reduce((sum, { on, amount }) => (on > day ? sum + amount : sum), 0);
}
