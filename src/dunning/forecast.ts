import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { check } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { schemasFor } from "../facts/dossier-schema.js";
import type { DossierEvent } from "../facts/event.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { recognise } from "../facts/recognised.js";
import * as z from "zod/mini";
import { day as daySchema, listOf } from "../facts/scalar-schemas.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { formatCents, type Amount } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import type { Act, Decision } from "./decision.js";
import { decideOn } from "./decide.js";
import type { Policy } from "./policy.js";
import { checkedPolicy } from "./policy-schema.js";
import { situationOn } from "./situation.js";

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
  /** What is open on that day, interest and costs included; interest stops at the last known rate. */
  open: Amount;
}

/** Ten years; further ahead nothing is known. */
const LONGEST_FORECAST_DAYS = 3660;

/**
 * What will happen: the policy played forward, each act done on its day and received as the law presumes (ordinary post) or at once.
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
  const { value } = checkedDossier(dossier);
  const law = checkedLaw(options?.law, "options.law");
  const policy = checkedPolicy(options?.policy, "options.policy");
  const first = dayOf(options.on, "options.on");
  const last = dayOf(options.until, "options.until");
  if (last < first || last - first > LONGEST_FORECAST_DAYS) throw invalid("options.until", "order", `a day from ${options.on} on, at most ten years later`, options.until);
  const payments = assumedPayments(options.payments ?? [], value);
  let events: DossierEvent[] = [...value.events, ...payments];
  const days: ForecastDay[] = [];
  for (let day: EpochDay = first; day <= last; ) {
    const situation = situationOn(recognise({ ...value, events: [...events] }), day, law);
    const decision = decideOn(situation, policy);
    const open = situation.claims.reduce((sum, claim) => sum + Math.max(0, claim.open), 0);
    days.push({ on: formatDay(day), decision, open: formatCents(open, situation.account.decimals) });
    if (decision.kind === "act") events = [...events, received(decision, law)];
    const next = nextDay(decision, day, payments);
    if (next === null) break;
    day = next;
  }
  return days;
}

/** The record of an act, received as the law presumes. */
function received({ record }: Act, law: LawPack): DossierEvent {
  if (record.type !== "notice") return record;
  const sentOn = dayOf(record.on);
  const byPost = record.channel === "post" || record.channel === "registered-post";
  return { ...record, receivedOn: formatDay(byPost ? law.notices.presumedPostalReceipt(sentOn).receivedOn : sentOn) };
}

/** The next day on which the decision can change; null when it never does. */
function nextDay(decision: Decision, day: EpochDay, payments: readonly DossierEvent[]): EpochDay | null {
  const nextPayment = payments.map(({ on }) => dayOf(on)).filter((on) => on > day).sort((a, b) => a - b)[0];
  const next = decision.kind === "act" ? day + 1 : decision.kind === "wait" ? dayOf(decision.until) : decision.kind === "blocked" && decision.until !== undefined ? dayOf(decision.until) + 1 : null;
  if (next === null) return nextPayment ?? null;
  return Math.max(day + 1, nextPayment === undefined ? next : Math.min(next, nextPayment));
}

function assumedPayments(payments: readonly { on: IsoDate; amount: Amount }[], { invoices }: Dossier): DossierEvent[] {
  const { amounts } = schemasFor(decimalsOf(invoices[0]?.currency ?? "EUR"));
  const schema = listOf(z.strictObject({ on: daySchema, amount: amounts.nonNegative }));
  return check<{ on: IsoDate; amount: Amount }[]>(schema, payments, "options.payments").value.map(({ on, amount }) => ({ type: "payment", on, amount }));
}
