import fc from "fast-check";
import type { ledger, RateSource } from "termijn";
import { nl } from "termijn/nl";

type Input = Parameters<typeof ledger>[0];
type Debt = Input["debts"][number];
type Payment = Input["payments"][number];

export const DAY = 86_400_000;
export const HEADS = ["costs", "interest", "principal"] as const;
export const START = Date.UTC(2015, 0, 1) / DAY;
export const SPAN = 4000;
export const isoDay = (day: number): string => new Date((START + day) * DAY).toISOString().slice(0, 10);
export const amount = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
export const cents = (text: string): number => Number(text.replace(".", ""));
export const sumOf = (amounts: string[]): number => amounts.reduce((sum, text) => sum + cents(text), 0);

const day = fc.integer({ min: 0, max: SPAN });
const sum = (most: number): fc.Arbitrary<string> => fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 300 })).map(amount);
export const percent = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, "0")}`);

type Clause = NonNullable<Debt["interest"]>;
const rate: fc.Arbitrary<Pick<Clause, "rate" | "compounding">> = fc.oneof(
  fc.constantFrom("statutory", "commercial").map((name) => ({ rate: { table: nl.interest[name as "statutory"] } as RateSource })),
  fc
    .tuple(percent, fc.constantFrom("none", "annual", "monthly"))
    .map(([text, compounding]) => ({ rate: { percent: text }, compounding: compounding as "none" })),
  fc
    .tuple(fc.constantFrom("1", "1.5", "2"), fc.constantFrom("none", "annual", "monthly"))
    .map(([text, compounding]) => ({ rate: { percent: text, per: "month" as const }, compounding: compounding as "none" })),
);

interface Shape {
  /** Costs with a day, and credits, may reach back past a payment; some laws hold only without them. */
  later: boolean;
}

const debts = ({ later }: Shape): fc.Arbitrary<Debt[]> =>
  fc
    .array(
      fc.record({
        principal: fc.oneof({ weight: 9, arbitrary: sum(5_000_000) }, { weight: 1, arbitrary: fc.constant("0.00") }),
        dueOn: fc.option(day.map(isoDay), { nil: undefined }),
        costs: fc.oneof(
          fc.constant(undefined),
          sum(100_000),
          ...(later ? [fc.array(fc.record({ on: day.map(isoDay), amount: sum(50_000) }), { maxLength: 3 })] : []),
        ),
        interest: fc.option(
          fc.tuple(fc.integer({ min: 0, max: SPAN - 100 }).map(isoDay), rate).map(([from, source]): Clause => ({ from, ...source })),
          { nil: undefined },
        ),
        credits: fc.array(fc.record({ on: day.map(isoDay), share: fc.integer({ min: 1, max: 60 }) }), { maxLength: later ? 2 : 0 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ principal, dueOn, costs, interest, credits }, index) => {
        const credited = credits.map(({ on, share }) => ({ on, amount: amount(Math.floor((cents(principal) * share) / 120)) }));
        return {
          id: `debt-${index + 1}`,
          principal,
          ...(dueOn && { dueOn }),
          ...(costs && { costs }),
          ...(interest && { interest }),
          ...(credited.length > 0 && { credits: credited }),
        };
      }),
    );

const payments = (count: number, ofDebts: number): fc.Arbitrary<Payment[]> =>
  fc
    .uniqueArray(
      fc.record({
        at: day,
        sum: sum(4_000_000),
        designated: fc.option(
          fc.subarray(
            Array.from({ length: ofDebts }, (_, index) => `debt-${index + 1}`),
            { minLength: 1 },
          ),
          { nil: undefined, freq: 2 },
        ),
      }),
      { selector: ({ at }) => at, maxLength: count },
    )
    .map((list) =>
      list.map(({ at, sum: paid, designated }, index) => ({
        id: `payment-${index + 1}`,
        on: isoDay(at),
        amount: paid,
        ...(designated && { designated }),
      })),
    );

/** Debts, payments of different days and the day asked about; "debt-1", "payment-1" and so on. */
export const books = (shape: Shape = { later: true }): fc.Arbitrary<Input> =>
  debts(shape).chain((list) =>
    fc.record({ debts: fc.constant(list), payments: payments(7, list.length), on: fc.integer({ min: SPAN - 1500, max: SPAN }).map(isoDay) }),
  );

/** Holds a law on random values; a counterexample is shown as JSON that can be copied. */
export function check<Value>(arbitrary: fc.Arbitrary<Value>, runs: number, law: (value: Value) => void): void {
  const shown = (value: Value): string => JSON.stringify(value, (key, inner) => (key === "table" ? `${inner.id}` : inner));
  fc.assert(
    fc.property(arbitrary, (value) => {
      try {
        law(value);
      } catch (error) {
        throw new Error(`${shown(value)}\n${(error as Error).message}`, { cause: error });
      }
    }),
    { numRuns: runs },
  );
}
