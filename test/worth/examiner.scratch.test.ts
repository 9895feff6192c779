import fc from "fast-check";
import { vatRelief, statementOn, type Dossier, type DossierEvent, type Party } from "termijn";
import { nl } from "termijn/nl";
import { expect, test } from "vitest";
import { collecting } from "../../src/law/nl/collecting/index.js";
import { weighCollection } from "../../src/worth/weigh-collection.js";
import { ON, business, consumer, creditor, oneClaim } from "./one-claim.js";
import { anyDossier, askedOn } from "../statement/any-dossier.js";
const N = 1500;
const ids = ["notice", "agency", "court", "enforcement", "settlement", "sale", "bailiff", "writ", "x", "lawyer", "letter", "instalments"];
const odds = fc.integer({ min: 0, max: 100 }).map((p) => p / 100);
const route = fc.record({ cost: fc.integer({ min: 0, max: 200000 }).map((c) => (c / 100).toFixed(2)), odds, days: fc.constantFrom(0, 14, 90, 400, 3000), fee: fc.constantFrom(undefined, "0", "10", "100"), rec: fc.constantFrom(undefined, true, false), next: fc.nat(10), has: fc.boolean() });
const routes = fc.tuple(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 6 }), fc.array(route, { minLength: 6, maxLength: 6 })).map(([names, rs]) => names.map((id, i) => { const r = rs[i]!; return { id, label: id, cost: r.cost, odds: r.odds, days: r.days, ...(r.fee === undefined ? {} : { feePercent: r.fee }), ...(r.rec === undefined ? {} : { recoversCosts: r.rec }), ...(r.has && i < names.length - 1 ? { next: names[i + 1 + (r.next % (names.length - 1 - i))]! } : {}) }; }));
const claim = fc.record({ total: fc.integer({ min: 1, max: 3000000 }), vat: fc.boolean(), debtor: fc.constantFrom(business, consumer) });
const dos = (c: any, ev: DossierEvent[] = []) => oneClaim((c.total / 100).toFixed(2), { debtor: c.debtor, events: ev, ...(c.vat ? { vat: ((c.total * 21) / 121 / 100).toFixed(2) } : {}) });
const weigh = (d: Dossier, r: any, o: any = {}) => weighCollection(d, { on: ON, law: nl, routes: r, ...o });
const go = (v: any) => v !== "stop";
test("odds", () => fc.assert(fc.property(claim, routes, fc.nat(5), odds, (c, r, w, more) => {
  const i = w % r.length; const up = r.map((x, j) => (j === i ? { ...x, odds: Math.min(1, x.odds + more) } : x));
  const a = weigh(dos(c), r), b = weigh(dos(c), up);
  if (go(a.verdict)) expect(b.verdict).not.toBe("stop");
}), { numRuns: N }));
test("cost", () => fc.assert(fc.property(claim, routes, fc.nat(5), odds, (c, r, w, f) => {
  const i = w % r.length; const up = r.map((x, j) => (j === i ? { ...x, cost: (Number(x.cost) * f).toFixed(2) } : x));
  const a = weigh(dos(c), r), b = weigh(dos(c), up);
  if (go(a.verdict)) expect(b.verdict).not.toBe("stop");
  expect(Number(b.settlementFloor)).toBeGreaterThanOrEqual(Number(a.settlementFloor) - 0.02);
}), { numRuns: N }));
test("floor monotone in odds (no fee, no agency, no sale)", () => fc.assert(fc.property(claim, routes, fc.nat(5), odds, (c, r0, w, more) => {
  const r = r0.map(({ feePercent, ...x }) => x).filter(({ id }) => id !== "x");
  if (r.length === 0 || r.some((x) => x.id === "agency")) return;
  const known = new Set(r.map((x) => x.id)); const rr = r.map((x: any) => (x.next !== undefined && !known.has(x.next) ? (({ next, ...y }) => y)(x) : x));
  const i = w % rr.length; const up = rr.map((x: any, j: number) => (j === i ? { ...x, odds: Math.min(1, x.odds + more) } : x));
  const a = weigh(dos(c), rr), b = weigh(dos(c), up);
  expect(Number(b.settlementFloor)).toBeGreaterThanOrEqual(Number(a.settlementFloor) - 0.02);
}), { numRuns: N }));
test("discount", () => fc.assert(fc.property(claim, routes, fc.nat(40), fc.nat(40), (c, r, d1, d2) => {
  const lo = String(Math.min(d1, d2)), hi = String(Math.max(d1, d2));
  const a = weigh(dos(c), r, { yearlyDiscount: lo }), b = weigh(dos(c), r, { yearlyDiscount: hi });
  expect(Number(b.settlementFloor)).toBeLessThanOrEqual(Number(a.settlementFloor) + 0.02);
}), { numRuns: N }));
test("sunk", () => fc.assert(fc.property(claim, routes, (c, r) => {
  const a = weigh(dos(c), r), b = weigh(dos(c, [{ type: "cost", on: "2026-10-10", amount: "500.00", what: "x" }]), r);
  expect({ ...b, spent: "" }).toEqual({ ...a, spent: "" });
}), { numRuns: 300 }));
test("raise", () => fc.assert(fc.property(claim, routes, fc.integer({ min: 1, max: 500000 }), (c, r, m) => {
  if (r.some((x) => x.feePercent === "100")) return;
  const a = weigh(dos(c), r), b = weigh(dos({ ...c, total: c.total + m }), r);
  a.routes.forEach((x, i) => expect(Number(b.routes[i]!.value)).toBeGreaterThanOrEqual(Number(x.value) - 0.03));
}), { numRuns: N }));
test("break-even", () => fc.assert(fc.property(claim, routes, fc.nat(5), (c, r, w) => {
  const i = w % r.length; const a = weigh(dos(c), r).routes[i]!;
  const at = (o: number) => Number(weigh(dos(c), r.map((x, j) => (j === i ? { ...x, odds: o } : x))).routes[i]!.value);
  if (a.breakEvenOdds === null) { expect(at(1)).toBeLessThanOrEqual(0.01); expect(at(0)).toBeLessThanOrEqual(0.01); }
  else if (a.breakEvenOdds === 0) expect(at(0)).toBeGreaterThanOrEqual(-0.01);
  else { expect(Math.abs(at(a.breakEvenOdds))).toBeLessThanOrEqual(0.02); expect(at(Math.max(0, a.breakEvenOdds - 0.02))).toBeLessThanOrEqual(0.011); expect(at(Math.min(1, a.breakEvenOdds + 0.02))).toBeGreaterThanOrEqual(-0.011); }
}), { numRuns: N }));
test("no odds: stop only when nothing pays at odds 1; never 'best'", () => fc.assert(fc.property(claim, routes, (c, r) => {
  const bare = r.map(({ odds: _o, ...x }) => x);
  const a = weigh(dos(c), bare);
  expect(["depends", "stop"]).toContain(a.verdict);
  const one = weigh(dos(c), bare, { odds: Object.fromEntries(bare.map((x) => [x.id, 1])) });
  if (a.verdict === "stop") expect(one.verdict).toBe("stop");
  expect(a.settlementFloor).toBe("0.00");
}), { numRuns: N }));
test("any dossier", () => fc.assert(fc.property(anyDossier, askedOn, routes, (d, on, r) => {
  const v = weighCollection(d, { on, law: nl, routes: r });
  const text = JSON.stringify(v); expect(text).not.toContain("NaN"); expect(JSON.parse(text)).toStrictEqual(v); expect(structuredClone(v)).toStrictEqual(v);
  const walk = (x: any): void => { if (typeof x === "number") { expect(Object.is(x, -0)).toBe(false); expect(Number.isFinite(x)).toBe(true); } else if (x === undefined) throw new Error("undefined"); else if (typeof x === "string") expect(x).not.toMatch(/^-0(\.0+)?$|undefined|NaN|\[object/); else if (x !== null && typeof x === "object") Object.values(x).forEach(walk); };
  walk(v);
  const rel = vatRelief(d, { on, law: nl }).reduce((s, x) => s + Number(x.amount) - Number(x.repaidOnLaterReceipt), 0);
  expect(Number(v.vatRelief)).toBeCloseTo(Math.max(0, rel), 2);
  expect(v.open).toBe(statementOn(d, { on, law: nl, unknownRates: "stop" }).open);
  expect(Number(v.settlementFloor)).toBeLessThanOrEqual(Number(v.open));
}), { numRuns: 400 }));
