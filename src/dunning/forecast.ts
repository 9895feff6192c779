import * as z from "zod/mini";
import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { check } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { schemasFor } from "../facts/dossier-schema.js";
import type { DossierEvent } from "../facts/event.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { recognise } from "../facts/recognised.js";
import { listOf, scalars } from "../facts/scalar-schemas.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { formatCents, type Amount } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { prescribesOnDays } from "../prescription/prescribes-on-days.js";
import type { Act, Decision } from "./decision.js";
import { decideOn } from "./decide.js";
import type { Policy } from "./policy.js";
import { checkedPolicy } from "./policy-schema.js";
import { expectedReceipt } from "./notice-term.js";
import { prescriptionSteps } from "./prescription-steps.js";
import { openBalance, situationOn, type Situation } from "./situation.js";

/** The days, the law and the policy that {@link forecast} looks ahead with. */
export interface ForecastOptions {
  /** First and last day played forward, both inclusive. */
  on: IsoDate;
  until: IsoDate;
  law: LawPack;
  policy: Policy;
  /** Payments to assume; none when absent: "what happens if nobody pays". */
  payments?: { on: IsoDate; amount: Amount }[];
}

/** One day of a forecast on which something is decided. */
export interface ForecastDay {
  on: IsoDate;
  decision: Decision;
  /** What is open on that day, as in the statement: interest and costs included, credits taken off; interest stops at the last known rate. */
  open: Amount;
}

/** Ten years; further ahead nothing is known. */
const LONGEST_FORECAST_DAYS = 3660;

/**
 * What will happen: the policy played forward, each act done on its day and received as the law presumes (post) or at once.
 *
 * Bank data are taken to be kept up to date, and events of the dossier that lie ahead happen on their day.
 *
 * @param dossier - the invoices and what happened so far
 * @param options - the first and last day, the law pack, the policy, and payments to assume
 * @returns the days on which a decision changes something, in order; ends when the dossier is closed or blocked without an end
 * @throws TermijnError INVALID_INPUT, INCONSISTENT
 * @example
 * ```ts
 * import { forecast, policies } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const days = forecast(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "1", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [],
 *   },
 *   { on: "2026-10-01", until: "2026-10-20", law: nl, policy: policies.business },
 * );
 * days.flatMap(({ on, decision }) => (decision.kind === "act" ? [`${on} ${decision.step}`] : []));
 * // => ["2026-10-02 check", "2026-10-03 friendly-reminder", "2026-10-11 call", "2026-10-13 second-reminder"]
 * ```
 */
export function forecast(dossier: Dossier, options: ForecastOptions): ForecastDay[] {
  const { value, findings } = checkedDossier(dossier);
  const asked = membersOf(options, "options");
  const law = checkedLaw(asked?.law, "options.law");
  const policy = checkedPolicy(asked.policy, "options.policy");
  const first = dayOf(asked.on, "options.on");
  const last = dayOf(asked.until, "options.until");
  if (last < first || last - first > LONGEST_FORECAST_DAYS) throw invalid("options.until", "order", `a day from ${asked.on} on, at most ten years later`, asked.until);
  const assumed = assumedPayments(asked.payments ?? [], value);
  const ahead = [...value.events, ...assumed].map(({ on }) => dayOf(on));
  const carriedOut: DossierEvent[] = [];
  const days: ForecastDay[] = [];
  for (let day: EpochDay = first; day <= last; ) {
    const events = [...value.events, ...assumed.filter(({ on }) => dayOf(on) <= day), ...carriedOut];
    const situation = situationOn(recognise({ ...value, ...bankDataBy(value, day, first), events }), day, law);
    const decision = decideOn(situation, policy, findings);
    days.push({ on: formatDay(day), decision, open: formatCents(openBalance(situation), situation.account.decimals) });
    if (decision.kind === "act") carriedOut.push(received(decision, law));
    day = nextDay(decision, day, [...ahead, ...prescriptionDays(situation, policy)]);
  }
  return days;
}

/** Bank data are taken to be read in every day from the second on; as they are on the first. */
function bankDataBy({ bankDataThrough }: Dossier, day: EpochDay, first: EpochDay): Pick<Dossier, "bankDataThrough"> {
  if (bankDataThrough === undefined || day === first) return {};
  return { bankDataThrough: formatDay(day) };
}

/** The record of an act, received as the law presumes. */
function received({ record }: Act, law: LawPack): DossierEvent {
  return record.type === "notice" ? { ...record, receivedOn: formatDay(expectedReceipt(record.channel, dayOf(record.on), law)) } : record;
}

/** The next day on which the decision can change; infinite when it never does. */
function nextDay(decision: Decision, day: EpochDay, ahead: readonly EpochDay[]): EpochDay {
  return Math.min(changesOn(decision, day), ...ahead.filter((other) => other > day));
}

/** The days of the steps that count from prescription, and those on which claims prescribe: a claim that is blocked reaches them too. */
function prescriptionDays(situation: Situation, policy: Policy): EpochDay[] {
  const prescribesOn = prescribesOnDays(situation.dossier, situation.account, situation.law);
  return [...prescriptionSteps(situation, policy, prescribesOn).map(({ day }) => day), ...prescribesOn.flatMap((day) => day ?? [])];
}

/** The day on which a decision changes by itself. */
function changesOn(decision: Decision, day: EpochDay): EpochDay {
  switch (decision.kind) {
    case "act":
      return day + 1;
    case "wait":
      return dayOf(decision.until);
    case "blocked":
      if (decision.blockers.some(({ code }) => code === "BANK_DATA_OLD")) return day + 1;
      return decision.until === undefined ? Infinity : dayOf(decision.until) + 1;
    case "closed":
      return Infinity;
  }
}

function assumedPayments(payments: readonly { on: IsoDate; amount: Amount }[], { invoices }: Dossier): DossierEvent[] {
  const { amounts } = schemasFor(decimalsOf(invoices[0]?.currency ?? "EUR"));
  const schema = listOf(z.strictObject({ on: scalars().day, amount: amounts.nonNegative }));
  return check<{ on: IsoDate; amount: Amount }[]>(schema, payments, "options.payments").value.map(({ on, amount }) => ({ type: "payment", on, amount }));
}
