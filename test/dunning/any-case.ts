import fc from "fast-check";
import { decide, policies, type Act, type Decision, type Dossier, type DossierEvent, type Policy } from "termijn";
import { nl } from "termijn/nl";
import { anyDossier, day, isoDay } from "../statement/any-dossier.js";

/** Random cases for the laws of dunning: what the statement's dossiers hold, and what concerns the ladder alone. */

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const plusDays = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

const span = fc.integer({ min: 0, max: 90 });
const someOf = (numbers: string[]) => fc.option(fc.subarray(numbers, { minLength: 1 }), { nil: undefined }).map((invoices) => (invoices === undefined ? {} : { invoices }));

const eventFor = (numbers: string[]): fc.Arbitrary<DossierEvent> =>
  fc.oneof(
    fc.tuple(day, span, someOf(numbers)).map(([on, days, some]): DossierEvent => ({ type: "hold", on, reason: "illness", until: plusDays(on, days), ...some })),
    fc.tuple(day, span, someOf(numbers), fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined })).map(([on, days, some, amount]): DossierEvent => ({ type: "promise", on, payBy: plusDays(on, days), ...some, ...(amount === undefined ? {} : { amount: `${amount}.00` }) })),
    fc.tuple(day, fc.integer({ min: 5, max: 40 })).map(([on, days]): DossierEvent => ({
      type: "plan", on, plan: { total: "200.00", instalments: [{ dueOn: plusDays(on, days), amount: "100.00" }, { dueOn: plusDays(on, 2 * days), amount: "100.00" }], interest: "keeps-running", graceDays: 3, onDefault: "resume-dunning" },
    })),
    fc.tuple(day, fc.constantFrom<("no-answer" | "will-pay" | "disputes")[]>("no-answer", "will-pay", "disputes")).map(([on, outcome]): DossierEvent => ({ type: "contact", on, channel: "phone", outcome })),
    fc.tuple(day, fc.constantFrom("check", "call", "weigh", "our-own-step"), fc.constantFrom<("done" | "skipped")[]>("done", "skipped")).map(([on, step, outcome]): DossierEvent => ({ type: "step", on, step, outcome })),
    fc.tuple(day, fc.constantFrom("friendly-reminder", "renamed"), someOf(numbers)).map(([on, step, some]): DossierEvent => ({ type: "notice", kind: "reminder", channel: "email", on, step, ...some })),
    day.map((on): DossierEvent => ({ type: "release", on })),
    day.map((on): DossierEvent => ({ type: "handback", on })),
    day.map((on): DossierEvent => ({ type: "suspension", on })),
    day.map((on): DossierEvent => ({ type: "insolvency-ended", on, outcome: "closed" })),
    day.map((on): DossierEvent => ({ type: "acknowledgement", on })),
  );

export const anyCase: fc.Arbitrary<Dossier> = anyDossier.chain((dossier) =>
  fc.tuple(fc.array(eventFor(dossier.invoices.map(({ number }) => number)), { maxLength: 5 }), fc.option(day, { nil: undefined })).map(([events, bankDataThrough]) => ({
    id: "case", ...dossier, events: [...dossier.events, ...events], ...(bankDataThrough === undefined ? {} : { bankDataThrough }),
  })));

export const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(fc.constantFrom(policies.gentle, policies.business, policies.consumer), fc.constantFrom<("one-by-one" | "latest")[]>("one-by-one", "latest"), fc.constantFrom({}, { tolerance: "5.00" }, { minimumOpen: "25.00" }))
  .map(([policy, missedRun, sums]) => ({ ...policy, missedRun, ...sums }));

/** A day on which an act was called for. */
export interface Played {
  on: string;
  act: Act;
}

/** Asks every day and carries out what is called for, on some days only when a share is given. */
export function play(dossier: Dossier, policy: Policy, from: string, days: number, isRun: (day: number) => boolean = () => true): { acts: Played[]; last: Decision; dossier: Dossier } {
  const events = [...dossier.events];
  const acts: Played[] = [];
  let last: Decision = decide(dossier, { on: from, law: nl, policy });
  for (let index = 0; index <= days; index++) {
    if (!isRun(index)) continue;
    const on = plusDays(from, index);
    last = decide({ ...dossier, events: [...events] }, { on, law: nl, policy });
    if (last.kind !== "act") continue;
    acts.push({ on, act: last });
    events.push(last.record);
  }
  return { acts, last, dossier: { ...dossier, events } };
}

/** Steps that are taken in their order. */
export const isOnLadder = ({ act }: Played, policy: Policy): boolean => {
  const step = policy.steps.find(({ id }) => id === act.step)!;
  return step.notice !== "confirmation" && step.after.from !== "prescription";
};
