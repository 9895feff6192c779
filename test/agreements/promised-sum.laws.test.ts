import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDossier, type Dossier, type DossierEvent, type EventOf, type Invoice } from "termijn";
import { creditDay } from "../../src/agreements/nominal-account.js";
import { isOpenPromise, PromisedSums } from "../../src/agreements/promised-sum.js";
import { promisedSum } from "./promised-sum.reference.js";

const on = fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}`);
const amount = fc.integer({ min: 1, max: 40 }).map((tens) => `${tens * 10}.00`);
const inParts: Invoice["terms"] = {
  kind: "parts",
  parts: [
    { share: "30", due: { kind: "net", days: 14 } },
    { share: "30", due: { kind: "milestone", milestone: "half way" } },
    { label: "rest", due: { kind: "milestone", milestone: "done", reachedOn: "2026-03-02" } },
  ],
};
const refs = fc.option(
  fc.subarray(["A", "B", { invoice: "B", part: "2" }, { invoice: "B", part: "rest" }] as NonNullable<EventOf<"promise">["invoices"]>, { minLength: 1 }), { nil: undefined },
);
const given = <Facts extends object>(facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;

const event = fc.oneof(
  fc.record({ type: fc.constant("promise" as const), on, payBy: fc.constant("2026-03-20"), invoices: refs }).map(given),
  fc.record({ type: fc.constant("payment" as const), on, amount, invoices: refs }).map(given),
  fc.record({ type: fc.constant("credit" as const), on, amount, invoice: fc.constantFrom("A", "B") }),
  fc.record({ type: fc.constant("credit" as const), on, amount, invoice: fc.constant("B"), part: fc.constantFrom("1", "2", "rest"), effectiveOn: on }),
  fc.record({ type: fc.constant("milestone" as const), on, invoice: fc.constant("B"), milestone: fc.constantFrom("half way", "done") }),
) as fc.Arbitrary<DossierEvent>;

/** Far above what is paid, so that few promises come to nothing. */
const total = fc.integer({ min: 100, max: 400 }).map((tens) => `${tens * 10}.00`);

const dossier = fc.record({ total, parted: total, issuedOn: on, events: fc.array(event, { minLength: 5, maxLength: 25, size: "max" }) }).map(({ total, parted, issuedOn, events }): Dossier =>
  parseDossier({
    creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
    invoices: [{ number: "A", issuedOn: "2026-02-01", total }, { number: "B", issuedOn, total: parted, terms: inParts }],
    events,
  }));

/** What happened, in the order in which agreements take it in. */
const dayFrom = (each: DossierEvent) => (each.type === "credit" ? creditDay(each) : Date.parse(each.on) / 86_400_000);

describe("a promise without an amount", () => {
  it("comes to the same at every moment as when all that happened before is read again", () => {
    let compared = 0;
    fc.assert(fc.property(dossier, ({ invoices, events }) => {
      const timeline = [...events].sort((a, b) => dayFrom(a) - dayFrom(b));
      const sums = new PromisedSums(events, invoices, 2);
      const made: { promise: EventOf<"promise">; paidBefore: EventOf<"payment">[] }[] = [];
      timeline.forEach((now, index) => {
        const happened = timeline.slice(0, index + 1);
        sums.record(now);
        if (isOpenPromise(now)) made.push({ promise: now, paidBefore: happened.filter((each) => each.type === "payment") });
        for (const { promise, paidBefore } of made) {
          expect(sums.sumOf(promise)).toBe(promisedSum(promise, invoices, { happened, paidBefore }, 2));
          compared += 1;
        }
      });
    }), { numRuns: 300 });
    expect(compared).toBeGreaterThan(1000);
  });
});
