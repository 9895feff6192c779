import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { bailiffActs } from "../../src/law/nl/collecting/bailiff-tariff.js";
import { courtFee } from "../../src/law/nl/collecting/court-fee.js";
import { collecting, recoveryBenchmarks } from "../../src/law/nl/collecting/index.js";
import { salary } from "../../src/law/nl/collecting/salary.js";
import { recoveryAt } from "../../src/worth/recovery-curve.js";
import type { Route } from "../../src/worth/route.js";
import { weighCollection } from "../../src/worth/weigh-collection.js";
import { ON, creditor, exactVatClaim, oneClaim } from "./one-claim.js";
import { breakEvenRows, decisionRows, interpolated } from "./published-cases.js";

const on = dayOf(ON);
const sum = (items: { amount: number | null }[]) => items.reduce((total, { amount }) => total + amount!, 0) / 100;
const money = (value: number) => value.toFixed(2);

describe("the break-even table of 2026", () => {
  test("has 22 rows", () => expect(breakEvenRows).toHaveLength(22));

  test.for(breakEvenRows)("outlays on $claim", (row) => {
    const court = row.court as "kanton" | "rechtbank";
    const claim = row.claim * 100;
    const [legal, natural] = [courtFee(claim, court, "legalPerson", on), courtFee(claim, court, "naturalPerson", on)];
    // The table counts the claim alone for the fee and, in a column of its own, with the costs; principal and costs for the salary.
    const withCosts = courtFee(claim + Math.round(row.bik * 100), row.claim + row.bik > 25_000 ? "rechtbank" : court, "legalPerson", on);
    const points = salary(claim + Math.round(row.bik * 100), court, on);
    expect([legal, natural, withCosts, points].map(({ amount }) => amount! / 100)).toEqual([row.feeLegalPerson, row.feeNaturalPerson, row.feeIfCostsCount, row.salary]);
    const writ = bailiffActs(["a"], on, creditor);
    const enforcing = bailiffActs(["b", "i", "d"], on, creditor);
    expect([sum([legal, points, ...writ]), sum(enforcing), sum([legal, points, ...writ, ...enforcing])]).toEqual([row.titleOutlay, row.enforceOutlay, row.outlay]);
  });

  test.for(breakEvenRows)("odds on $claim", (row) => {
    const court = (cost: number): Route => ({ id: "court", label: "Court and seizure", cost: money(cost), days: 0, recoversCosts: true, collects: ["principal", "costs"], collectionCosts: money(row.bik) });
    const odds = (cost: number, dossier = oneClaim(money(row.claim))) => weighCollection(dossier, { on: ON, law: nl, routes: [court(cost)] }).routes[0]!.breakEvenOdds!;
    expect(odds(row.outlay)).toBeCloseTo(row.odds, 4);
    expect(odds(row.outlay, exactVatClaim(row.claim))).toBeCloseTo(row.oddsVatRelief, 4);
    expect(odds(row.outlay - row.feeLegalPerson + row.feeNaturalPerson)).toBeCloseTo(row.oddsNaturalCreditor, 4);
  });

  // Where the costs do not shift the band, the routes built from the tariffs come to the same, interest aside.
  test.for([750, 7_500, 15_000])("the routes built for a claim of %d", (claim) => {
    const row = breakEvenRows.find((each) => each.claim === claim)!;
    const { routes } = weighCollection(oneClaim(money(claim), { invoice: { interest: { percent: "0" } } }), { on: ON, law: nl, tariffs: collecting, yearlyDiscount: "0" });
    const writ = routes.find(({ id }) => id === "writ")!;
    expect(writ.toTheEnd!.cost).toBe(money(row.outlay));
    expect(writ.toTheEnd!.breakEvenOdds).toBeCloseTo(row.odds, 4);
  });
});

describe("the golden decision cases", () => {
  test("are seven", () => expect(decisionRows).toHaveLength(7));

  test.for(decisionRows)("principal $principal, odds $wins and $enforces", (row) => {
    const routes: Route[] = [
      { id: "letter", label: "Notice", cost: "5.00", odds: row.notices, days: 14, collects: ["principal", "costs"], next: "agency" },
      { id: "agency", label: "Agency", cost: "0.00", odds: row.agrees, days: 60, collects: ["principal"], next: "court" },
      { id: "court", label: "Court", cost: money(row.titleCost), odds: row.wins, days: 75, recoversCosts: true, opens: "enforcement" },
      { id: "enforcement", label: "Seizure", cost: money(row.enforceCost), odds: row.enforces, days: 90, recoversCosts: true, collects: ["principal", "costs"], collectionCosts: money(row.bik) },
    ];
    const verdict = weighCollection(exactVatClaim(row.principal), { on: ON, law: nl, routes, yearlyDiscount: "8" });
    const values = verdict.routes.map(({ value }) => value);
    expect(values).toEqual([row.noticeGo, row.agency, row.courtGo, row.enforcement].map(money));
    expect(verdict.settlementFloor).toBe(money(row.settlementFloor));
    // Stopping is always allowed: what a step is worth to the one before it is never below zero.
    expect([row.notice, row.court]).toEqual([Math.max(0, row.noticeGo), Math.max(0, row.courtGo)]);
    expect(verdict.verdict).toBe(row.notice > 0 ? "continue" : "stop");
    expect(verdict.best).toBe(row.notice > 0 ? "letter" : null);
  });
});

test("a court whose next step is an enforcement opens it, as in the first case", () => {
  const routes: Route[] = [
    { id: "court", label: "Court", cost: "619.57", odds: 0.95, days: 75, recoversCosts: true, next: "enforcement" },
    { id: "enforcement", label: "Seizure", cost: "487.50", odds: 0.5, days: 90, recoversCosts: true, collects: ["principal", "costs"], collectionCosts: "150" },
  ];
  const { routes: valued, verdict } = weighCollection(exactVatClaim(1_000), { on: ON, law: nl, routes, yearlyDiscount: "8" });
  expect([verdict, ...valued.map(({ value }) => value)]).toEqual(["stop", "-119.60", "534.68"]);
});

test("with the judgment of the first case in hand, enforcing pays although the case did not", () => {
  const judged = { ...exactVatClaim(1_000) };
  judged.events = [...judged.events, { type: "judgment", on: ON, principal: "1000.00", interest: { from: "2027-01-01", rate: { percent: "0" } }, costs: "769.57" }, { type: "cost", on: ON, amount: "619.57", what: "court" }];
  const enforcement: Route = { id: "enforcement", label: "Seizure", cost: "487.50", odds: 0.5, days: 90, recoversCosts: true };
  const { verdict, best, routes, spent, reasons } = weighCollection(judged, { on: ON, law: nl, routes: [enforcement], yearlyDiscount: "8" });
  expect([verdict, best, routes[0]!.value, spent]).toEqual(["continue", "enforcement", "534.68", "619.57"]);
  expect(reasons.map(({ code }) => code)).toContain("SPENT_LEFT_OUT");
});

test("instalments of 100 in a year, as worked out", () => {
  // x = 0.97 × 1.08^(−30/365); 100 × (x − x^13) ÷ (1 − x)
  const value = (survival: number) =>
    weighCollection(oneClaim("2000.00"), { on: ON, law: nl, yearlyDiscount: "8", odds: { plan: 1 }, routes: [{ id: "plan", label: "A year in parts", cost: "0", days: 0, instalments: { amount: "100", count: 12, everyDays: 30, survival } }] }).routes[0]!.value;
  expect([value(0.97), value(1)]).toEqual(["952.44", "1151.94"]);
});

test.for(interpolated)("%d months past due: %d is ever collected", ([months, share]) => {
  expect(recoveryAt(recoveryBenchmarks.ccaa2004, months)).toBeCloseTo(share, 4);
});
