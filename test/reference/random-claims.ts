import fc from "fast-check";
import type { Amount, IsoDate, RateSource } from "termijn";
import { nl } from "termijn/nl";
import type { ReferenceClaim } from "./exact-interest.js";

const DAY = 86_400_000;
export const dayNumber = (iso: IsoDate): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const isoDay = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);
export const plusDays = (iso: IsoDate, days: number): IsoDate => isoDay(dayNumber(iso) + days);
export const amount = (cents: number): Amount => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
export const cents = (text: Amount): number => Number(text.replace(".", ""));

/** A rate for both: as the reference reads it, and as the package takes it (`source`). */
export type Rate = ReferenceClaim["rate"] & { known?: [IsoDate, IsoDate]; source: RateSource; simpleBefore?: IsoDate };
export type Claim = ReferenceClaim & { rate: Rate };

const principal = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 500_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 99 }) },
  )
  .map(amount);

/** Up to that many percent; thirty years of it compounded stay an amount that the package can carry. */
const percentUpTo = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom("0", "1", "1.5", "2", "2.00"),
    fc
      .tuple(fc.integer({ min: 0, max: most - 1 }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, "0")}`),
    fc
      .tuple(fc.integer({ min: 0, max: most - 1 }), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }))
      .map(([whole, fraction]) => `${whole}.${fraction.toString().padStart(12, "0")}`),
  );
const percent = percentUpTo(30);

const LEAST = "1976-04-01";
const series = (name: "statutory" | "commercial", first: IsoDate, simpleBefore?: IsoDate): Rate => {
  const table = nl.interest[name];
  return { rows: table.rows, known: [first, table.knownThrough], source: { table }, ...(simpleBefore && { simpleBefore }) };
};

const ownTable: fc.Arbitrary<Rate> = fc
  .record({
    rows: fc.uniqueArray(fc.record({ day: fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2035-12-31") }), percent }), {
      selector: ({ day }) => day,
      maxLength: 12,
    }),
    first: percent,
    surcharge: fc.option(
      fc.record({
        percent: percentUpTo(5),
        day: fc.option(fc.integer({ min: dayNumber("1995-01-01"), max: dayNumber("2030-12-31") }), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    fixing: fc.constantFrom("floating", "floating", "at-start"),
  })
  .map(({ rows, first, surcharge, fixing }) => {
    const sorted = [
      { from: LEAST, percent: first },
      ...rows.sort((a, b) => a.day - b.day).map((row) => ({ from: isoDay(row.day), percent: row.percent })),
    ];
    const added = surcharge && { percent: surcharge.percent, ...(surcharge.day !== undefined && { from: isoDay(surcharge.day) }) };
    const fixed = fixing as "floating" | "at-start";
    return {
      rows: sorted,
      fixing: fixed,
      ...(added && { surcharge: added }),
      known: [LEAST, "2040-12-31"],
      source: { table: { rows: sorted, knownThrough: "2040-12-31", fixing: fixed }, ...(added && { surcharge: added }) },
    };
  });

const rate: fc.Arbitrary<Rate> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(series("commercial", "2002-12-01")) },
  { weight: 3, arbitrary: fc.constant(series("statutory", LEAST, "1992-01-01")) },
  { weight: 4, arbitrary: ownTable },
  { weight: 2, arbitrary: percent.map((text): Rate => ({ percent: text, source: { percent: text } })) },
  { weight: 2, arbitrary: percentUpTo(3).map((text): Rate => ({ percent: text, per: "month", source: { percent: text, per: "month" } })) },
);

/** Half of the claims begin at a month's end, where anniversaries and months are awkward. */
function spanWithin(least: IsoDate, most: IsoDate, longest: number): fc.Arbitrary<{ from: IsoDate; to: IsoDate }> {
  const [first, last] = [dayNumber(least), dayNumber(most)];
  const start = fc
    .oneof(
      fc.integer({ min: first, max: last }),
      fc
        .tuple(
          fc.integer({ min: Number(least.slice(0, 4)) + 1, max: Number(most.slice(0, 4)) }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 0, max: 2 }),
        )
        .map(([year, month, back]) => Date.UTC(year, month, -back) / DAY),
      fc.integer({ min: 0, max: Math.floor((last - first - 1200) / 1461) }).map((leap) => {
        const year = Math.ceil(Number(least.slice(0, 4)) / 4) * 4 + leap * 4;
        return Date.UTC(year, 1, 29) / DAY;
      }),
    )
    .filter((day) => day >= first && day <= last);
  const length = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: longest }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1500 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }) },
  );
  return fc.tuple(start, length).map(([from, days]) => ({ from: isoDay(from), to: isoDay(Math.min(from + days, last)) }));
}

const THIRTY_YEARS = 10_957;

/** A random claim whose every day has a known rate. */
export const claim: fc.Arbitrary<Claim> = rate.chain((chosen) => {
  const [least, most] = chosen.known ?? [LEAST, "2040-12-31"];
  return fc
    .record({
      principal,
      span: spanWithin(least, most, THIRTY_YEARS),
      compounding: fc.constantFrom("none", "annual", "annual", "monthly") as fc.Arbitrary<Claim["compounding"]>,
      dayCount: fc.constantFrom("actual/365", "actual/365", "actual/actual", "actual/360", "30/360") as fc.Arbitrary<Claim["dayCount"]>,
      rounding: fc.constantFrom("per-stretch", "per-stretch", "once") as fc.Arbitrary<Claim["rounding"]>,
      cuts: fc.array(fc.record({ at: fc.double({ min: -0.1, max: 1.1, noNaN: true }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
        maxLength: 4,
      }),
    })
    .map(({ principal: text, span, compounding, dayCount, rounding, cuts }) => {
      const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
      const reductions = cuts.map(({ at, share }) => ({
        from: isoDay(Math.round(first + at * (last - first))),
        amount: amount(Math.max(1, Math.round(share * cents(text) * 0.6))),
      }));
      const simple = chosen.simpleBefore !== undefined && span.from < chosen.simpleBefore;
      return { principal: text, ...span, rate: chosen, compounding: simple ? "none" : compounding, dayCount, rounding, reductions } as Claim;
    });
});
