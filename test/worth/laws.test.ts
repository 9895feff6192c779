import fc from "fast-check";
import { statementOn, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { collecting } from "../../src/law/nl/collecting/index.js";
import type { Route } from "../../src/worth/route.js";
import type { Verdict } from "../../src/worth/verdict.js";
import { weighCollection } from "../../src/worth/weigh-collection.js";
import { anyDossier, askedOn } from "../statement/any-dossier.js";
import { ON, business, consumer, oneClaim } from "./one-claim.js";

const runs = (numRuns: number) => ({ numRuns });
const odds = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const euros = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => (cents / 100).toFixed(2));
const anyRoute = fc.record({
  cost: fc.oneof(fc.constant("0.00"), euros(900)), odds, days: fc.integer({ min: 0, max: 400 }), recoversCosts: fc.boolean(), feePercent: fc.constantFrom("0", "15"),
  kind: fc.constantFrom<NonNullable<Route["kind"]>[]>("letter", "agency", "court", "enforcement", "settlement", "other"),
  collects: fc.constantFrom<NonNullable<Route["collects"]>[]>(["principal"], ["principal", "interest", "costs"]),
  leads: fc.constantFrom("next", "opens", "both", "none"), next: fc.nat(10), opens: fc.nat(10),
});

/** Routes that lead only to later ones. */
const anyRoutes: fc.Arbitrary<Route[]> = fc.array(anyRoute, { minLength: 1, maxLength: 5 }).map((drawn) =>
  drawn.map(({ leads, next, opens, ...route }, index): Route => {
    const later = (step: number) => (index === drawn.length - 1 ? undefined : `r${index + 1 + (step % (drawn.length - 1 - index))}`);
    const after = leads === "next" || leads === "both" ? later(next) : undefined;
    const opened = leads === "opens" || leads === "both" ? later(opens) : undefined;
    return { id: `r${index}`, label: `Route ${index}`, ...route, ...(after === undefined ? {} : { next: after }), ...(opened === undefined ? {} : { opens: opened }) };
  }));

const claim = fc.record({ total: fc.integer({ min: 1, max: 3_000_000 }), share: fc.integer({ min: 0, max: 21 }), debtor: fc.constantFrom(business, consumer), issuedOn: fc.constantFrom("2026-08-01", "2021-12-20", "2024-03-01") })
  .map(({ total, share, debtor, issuedOn }) => ({ debtor, total, share, issuedOn }));
type Drawn = { debtor: typeof business; total: number; share: number; issuedOn: string };
const dossierOf = ({ total, share, debtor, issuedOn }: Drawn, events: DossierEvent[] = []): Dossier =>
  oneClaim((total / 100).toFixed(2), { debtor, events, vat: ((total * share) / (100 + share) / 100).toFixed(2), invoice: { issuedOn, receivedOn: issuedOn } });

const weigh = (dossier: Dossier, routes: Route[]): Verdict => weighCollection(dossier, { on: ON, law: nl, routes });
const values = ({ routes }: Verdict) => routes.map(({ value }) => Number(value));
const changed = (routes: Route[], index: number, change: Partial<Route>) => routes.map((route, position) => (position === index % routes.length ? { ...route, ...change } : route));

describe("weighCollection with routes of the caller's own", () => {
  test("higher odds never turn continue into stop, nor lower what a step that brings the whole sum is worth", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.nat(4), odds, (drawn, routes, which, more) => {
      const dossier = dossierOf(drawn);
      const index = which % routes.length;
      const higher = changed(routes, index, { odds: Math.min(1, routes[index]!.odds! + more) });
      const before = weigh(dossier, routes);
      const after = weigh(dossier, higher);
      if (before.verdict !== "stop") expect(after.verdict).not.toBe("stop");
      const isWhole = routes.every(({ feePercent, collects }) => feePercent === "0" && collects!.length === 3);
      if (isWhole) values(after).forEach((value, position) => expect(value).toBeGreaterThanOrEqual(values(before)[position]! - 0.01));
    }), runs(150));
  });

  test("a lower cost never turns continue into stop, nor lowers any value but that of what comes after it", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.nat(4), fc.integer({ min: 0, max: 100 }), (drawn, routes, which, percent) => {
      const dossier = dossierOf(drawn);
      const index = which % routes.length;
      const cheaper = changed(routes, index, { cost: ((Number(routes[index]!.cost) * percent) / 100).toFixed(2) });
      const [before, after] = [weigh(dossier, routes), weigh(dossier, cheaper)];
      if (before.verdict !== "stop") expect(after.verdict).not.toBe("stop");
      expect(values(after)[index]).toBeGreaterThanOrEqual(values(before)[index]! - 0.01);
    }), runs(150));
  });

  test("money spent changes nothing but what is shown as spent", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.array(euros(5_000), { minLength: 1, maxLength: 3 }), (drawn, routes, spent) => {
      const events = spent.map((amount): DossierEvent => ({ type: "cost", on: "2026-10-01", amount, what: "bailiff" }));
      const { spent: none, ...before } = weigh(dossierOf(drawn), routes);
      const { spent: shown, ...after } = weigh(dossierOf(drawn, events), routes);
      expect(after).toEqual(before);
      expect([none, shown]).toEqual(["0.00", spent.reduce((sum, amount) => sum + Number(amount), 0).toFixed(2)]);
    }), runs(200));
  });

  test("splitting a step in two without cost changes nothing", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.nat(4), fc.nat(100), fc.boolean(), (drawn, routes, which, percent, waitsFirst) => {
      const index = which % routes.length;
      const whole = routes[index]!;
      // An interrupting step would begin later when it is the second half.
      fc.pre(whole.kind !== "court");
      const wait = Math.floor((whole.days * percent) / 100);
      const { next: _next, opens: _opens, ...rest } = whole;
      const half = { ...rest, id: "second-half", cost: "0.00", days: whole.days - wait, ...(whole.next === undefined ? {} : { next: whole.next }), ...(whole.opens === undefined ? {} : { opens: whole.opens }) };
      const first: Route = waitsFirst
        ? { ...rest, odds: 1, days: wait, opens: "second-half" }
        : { ...rest, odds: 0, days: wait, next: "second-half" };
      const split = [...routes.map((route, position) => (position === index ? first : route)), half];
      const [before, after] = [weigh(dossierOf(drawn), routes), weigh(dossierOf(drawn), split)];
      // What is left of the value after the wait is paid for; a step that is worth nothing after it would be left alone.
      const [one, two] = [Number(before.routes[index]!.value), Number(after.routes[index]!.value)];
      const secondHalfPays = Number(after.routes.at(-1)!.value) >= 0;
      if (secondHalfPays) expect(two).toBeCloseTo(one, 1);
      else expect(two).toBeGreaterThanOrEqual(one - 0.01);
    }), runs(150));
  });

  test("the best is worth more than stopping, and the floor lies between nothing and what is open", () => {
    fc.assert(fc.property(claim, anyRoutes, (drawn, routes) => {
      const { verdict, best, routes: valued, settlementFloor, open } = weigh(dossierOf(drawn), routes);
      if (best !== null) expect(Number(valued.find(({ id }) => id === best)!.value)).toBeGreaterThan(0);
      expect(best === null).toBe(verdict === "stop" || verdict === "depends");
      expect(Number(settlementFloor)).toBeGreaterThanOrEqual(0);
      expect(Number(settlementFloor)).toBeLessThanOrEqual(Number(open));
    }), runs(150));
  });

  test("raising what is open never lowers a value", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.integer({ min: 1, max: 500_000 }), (drawn, routes, more) => {
      const [before, after] = [weigh(dossierOf(drawn), routes), weigh(dossierOf({ ...drawn, total: drawn.total + more }), routes)];
      // The share of VAT is rounded to the cent on each invoice.
      values(after).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(values(before)[index]! - 0.02));
    }), runs(300));
  });

  test("later money that is worth less never raises the least settlement, nor does a higher cost; without odds none is given", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.nat(40), fc.nat(40), fc.nat(4), (drawn, routes, one, other, which) => {
      const floor = (given: Route[], percent: number) => Number(weighCollection(dossierOf(drawn), { on: ON, law: nl, routes: given, yearlyDiscount: String(percent) }).settlementFloor);
      expect(floor(routes, Math.max(one, other))).toBeLessThanOrEqual(floor(routes, Math.min(one, other)) + 0.02);
      const index = which % routes.length;
      expect(floor(changed(routes, index, { cost: (Number(routes[index]!.cost) + one).toFixed(2) }), other)).toBeLessThanOrEqual(floor(routes, other) + 0.02);
      expect(floor(routes.map(({ odds: _odds, ...route }) => route), other)).toBe(0);
    }), runs(150));
  });

  test("without odds the answer is to stop only where it is when all are certain", () => {
    fc.assert(fc.property(claim, anyRoutes, (drawn, routes) => {
      const { verdict, best } = weigh(dossierOf(drawn), routes.map(({ odds: _odds, ...route }) => route));
      expect([verdict === "depends" || verdict === "stop", best]).toEqual([true, null]);
      if (verdict === "stop") expect(weigh(dossierOf(drawn), routes.map((route) => ({ ...route, odds: 1 }))).verdict).toBe("stop");
    }), runs(150));
  });

  test("at its break-even odds a route is worth as much as stopping, below them less", () => {
    fc.assert(fc.property(claim, anyRoutes, fc.nat(4), (drawn, routes, which) => {
      const index = which % routes.length;
      const { breakEvenOdds } = weigh(dossierOf(drawn), routes).routes[index]!;
      if (breakEvenOdds === null) expect(values(weigh(dossierOf(drawn), changed(routes, index, { odds: 1 })))[index]).toBeLessThanOrEqual(0);
      else if (breakEvenOdds > 0) {
        expect(values(weigh(dossierOf(drawn), changed(routes, index, { odds: breakEvenOdds })))[index]).toBeCloseTo(0, 1);
        expect(values(weigh(dossierOf(drawn), changed(routes, index, { odds: breakEvenOdds / 2 })))[index]).toBeLessThanOrEqual(0.01);
      }
    }), runs(150));
  });
});

describe("weighCollection of any dossier", () => {
  test("gives plain data, the open sum of the statement, and the same answer twice", () => {
    fc.assert(fc.property(anyDossier, askedOn, fc.constantFrom<Record<string, number>[]>({}, { letter: 0.3, agency: 0.4, writ: 0.2, court: 0.9, enforcement: 0.5 }), (dossier, on, given) => {
      const verdict = weighCollection(dossier, { on, law: nl, tariffs: collecting, odds: given });
      expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
      expect(weighCollection(structuredClone(dossier), { on, law: nl, tariffs: collecting, odds: given })).toStrictEqual(verdict);
      expect(verdict.open).toBe(statementOn(dossier, { on, law: nl, unknownRates: "stop" }).open);
      expect(Number(verdict.settlementFloor)).toBeLessThanOrEqual(Math.max(0, Number(verdict.open)));
      for (const { breakEvenOdds } of verdict.routes) if (breakEvenOdds !== null) expect(breakEvenOdds >= 0 && breakEvenOdds <= 1).toBe(true);
    }), runs(150));
  });
});
