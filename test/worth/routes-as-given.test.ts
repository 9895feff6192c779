import type { Dossier, DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { collecting } from "../../src/law/nl/collecting/index.js";
import { kindNamed } from "../../src/worth/kind-named.js";
import { weighCollection, type WeighOptions } from "../../src/worth/weigh-collection.js";
import { ON, creditor, business, oneClaim } from "./one-claim.js";
import { decisionRows } from "./published-cases.js";

const ask = (dossier: Dossier, options: Partial<WeighOptions> = {}) => weighCollection(dossier, { on: ON, law: nl, ...options });
const codes = (list: { code: string }[]) => list.map(({ code }) => code);
// No interest runs, 40 euro of costs are due: 1000 + 40 = 1040 open.
const free = { interest: { percent: "0" } };
const one = oneClaim("1000.00", { invoice: free });

describe("routes of which no more is said than cost, odds, days and what is next", () => {
  // Handing over makes 150 of costs due, which the court awards.
  // Seizure: 0.8 × (1150 + 619.57 + 487.50) − 487.50 = 1318.156; court: 0.95 × 1318.156 − 619.57 = 632.6782
  // agency, which keeps the costs: 0.35 × 1000 + 0.65 × 632.6782 = 761.24083; notice: 0.1 × 1040 + 0.9 × 761.24083 − 5 = 784.116747
  const chain = [
    { id: "notice", label: "Notice", cost: "5.00", odds: 0.1, days: 0, next: "agency" },
    { id: "agency", label: "Agency", cost: "0.00", odds: 0.35, days: 0, next: "court" },
    { id: "court", label: "Court", cost: "619.57", odds: 0.95, days: 0, recoversCosts: true, next: "enforcement" },
    { id: "enforcement", label: "Enforcement", cost: "487.50", odds: 0.8, days: 0, recoversCosts: true },
  ];
  const expected = ["784.12", "761.24", "632.68", "1318.16"];

  test("notice, agency, court and what its judgment opens", () => {
    const { routes, verdict, best, settlementFloor } = ask(one, { routes: chain });
    expect(routes.map(({ value }) => value)).toEqual(expected);
    expect([verdict, best, settlementFloor]).toEqual(["continue", "notice", "784.12"]);
    expect(codes(routes[1]!.reasons)).toContain("AGENCY_KEEPS_COSTS");
    expect(routes[3]!.reasons.find(({ code }) => code === "AWARDED_COSTS")!.values).toEqual({ awarded: "150.00", due: "40.00" });
  });

  // From `nl-collecting-costs.json` (goldenDP): notice brings the 40 euro due, the agency none, the judgment the scale.
  test.for(decisionRows)("the published case of $principal, odds $wins and $enforces", (row) => {
    const [principal, money] = [row.principal, (value: number) => value.toFixed(2)];
    // What is left of a bill of 121 times the sum, so that its share of VAT is exactly 21/121.
    const dossier = oneClaim(money(principal * 121), { vat: money(principal * 21), invoice: free, events: [{ type: "payment", on: "2026-08-01", amount: money(principal * 120) }] });
    const routes = chain.map((route, index) => ({ ...route, cost: [5, 0, row.titleCost, row.enforceCost].map(money)[index]!, odds: [row.notices, row.agrees, row.wins, row.enforces][index]!, days: [14, 60, 75, 90][index]! }));
    const { routes: valued, settlementFloor } = ask(dossier, { routes, yearlyDiscount: "8" });
    expect(valued.map(({ value }) => value)).toEqual([row.noticeGo, row.agency, row.courtGo, row.enforcement].map(money));
    expect(settlementFloor).toBe(money(row.settlementFloor));
  });

  test("with the odds beside them", () => {
    const odds = Object.fromEntries(chain.map(({ id, odds: own }) => [id, own]));
    expect(ask(one, { routes: chain.map(({ odds: _own, ...route }) => route), odds }).routes.map(({ value }) => value)).toEqual(expected);
  });

  test.for([["kantonrechter", "seizure"], ["small-claims-court", "execution"], ["court", "bailiff"]] as const)("named %s and %s", ([court, enforcement]) => {
    const renamed = chain.map(({ id, next, ...route }) => {
      const name = (old: string): string => (old === "court" ? court : old === "enforcement" ? enforcement : old);
      return { id: name(id), ...route, ...(next === undefined ? {} : { next: name(next) }) };
    });
    expect(ask(one, { routes: renamed }).routes.map(({ value }) => value)).toEqual(expected);
  });

  test("with a judgment in hand enforcing pays where starting the case did not", () => {
    // At odds of 0.5: 0.5 × (1150 + 619.57 + 487.50) − 487.50 = 641.035; court: 0.95 × 641.035 − 619.57 = −10.58675
    const weak = chain.slice(2).map((route) => (route.id === "enforcement" ? { ...route, odds: 0.5 } : route));
    const before = ask(one, { routes: weak });
    expect([before.verdict, before.routes.map(({ value }) => value)]).toEqual(["stop", ["-10.59", "641.04"]]);
    // Judged: principal 1000 and costs of 619.57: 0.5 × (1619.57 + 487.50) − 487.50 = 566.035
    const judgment: DossierEvent = { type: "judgment", on: "2026-11-20", costs: "619.57" };
    const after = ask(oneClaim("1000.00", { invoice: free, events: [judgment] }), { routes: weak.slice(1) });
    expect([after.verdict, after.best, after.open, after.routes[0]!.value]).toEqual(["continue", "enforcement", "1619.57", "566.04"]);
  });

  test("an agency with a commission collects all, one that says what it collects collects that", () => {
    const agency = { id: "agency", label: "Agency", cost: "0", odds: 1, days: 0 };
    // 1000; 0.85 × 1040 = 884; 1040
    expect([agency, { ...agency, feePercent: "15" }, { ...agency, collects: ["principal" as const, "costs" as const] }].map((route) => ask(one, { routes: [route] }).routes[0]!.value)).toEqual(["1000.00", "884.00", "1040.00"]);
  });
});

test.for([
  ["agency", "agency"], ["Court", "court"], ["notice", "letter"], ["bankruptcy-petition", "bankruptcy-petition"], ["write-off", "write-off"], ["european-small-claims", "european-small-claims"],
  ["small-claims-court", "court"], ["debtCollector", "agency"], ["settle_60", "settlement"], ["bailiffSeizure", "other"], ["a", "other"], ["constructor", "other"], ["__proto__", "other"], ["", "other"],
] as const)("a route called %s is known as %s", ([id, kind]) => expect(kindNamed(id)).toBe(kind));

describe("beside tariffs", () => {
  const court = { id: "court", label: "Our own lawyer", cost: "700.00", days: 61, recoversCosts: true };

  test("a court of the caller's own still opens enforcement, after the writ", () => {
    const { routes } = ask(one, { tariffs: collecting, routes: [court], yearlyDiscount: "0", odds: { writ: 0.2, court: 0.9, enforcement: 0.5 } });
    const [writ, own, seizure] = ["writ", "court", "enforcement"].map((id) => routes.find((each) => each.id === id)!);
    // The scale falls due: 1000 + 150. Seizure: 0.5 × (1150 + 125.57 + 700 + 487.50) − 487.50 = 744.035; court: 0.9 × 744.035 − 700 = −30.3685
    // writ: 0.2 × (1150 + 125.57) − 125.57 = 129.544
    expect([seizure!.value, own!.value, writ!.value]).toEqual(["744.04", "-30.37", "129.54"]);
    expect([own, seizure].map((each) => codes(each!.reasons).includes("BEGINS_AFTER"))).toEqual([true, true]);
  });

  test("an enforcement of the caller's own brings the scale like the one it takes the place of", () => {
    // After writ and court: 1000 + 150 + 125.57 + 350 + 144 + 400 − 400 = 1769.57
    const own = { id: "enforcement", label: "Our bailiff", cost: "400.00", days: 90, odds: 1, recoversCosts: true };
    const { routes } = ask(one, { tariffs: collecting, routes: [own], yearlyDiscount: "0" });
    expect(routes.find(({ id }) => id === "enforcement")!.value).toBe("1769.57");
  });

  test("odds of zero everywhere are a reason to stop, whatever price is not known", () => {
    const ids = ask(one, { tariffs: collecting }).routes.map(({ id }) => id);
    expect(ask(one, { tariffs: collecting, odds: Object.fromEntries(ids.map((id) => [id, 0])) }).verdict).toBe("stop");
    // At any odds above zero a lawyer of an unknown price might pay.
    expect(ask(one, { tariffs: collecting, odds: { ...Object.fromEntries(ids.map((id) => [id, 0])), lawyer: 0.5 } }).verdict).toBe("depends");
  });

  test.for([["a judgment", { type: "judgment", on: "2026-11-01" }], ["a claim handed over", { type: "handover", to: "agency", on: "2026-11-01" }]] as [string, DossierEvent][])("%s and nothing known is no reason to stop", ([, event]) => {
    const { verdict, reasons } = ask(oneClaim("1000.00", { events: [event] }));
    expect([verdict, codes(reasons).includes("ODDS_NEEDED")]).toEqual(["depends", true]);
  });

  test("odds for a procedure that the dossier leaves no room for are no slip", () => {
    const paid = oneClaim("1000.00", { events: [{ type: "payment", on: "2026-08-20", amount: "1000.00" }] });
    expect(codes(ask(paid, { tariffs: collecting, odds: { court: 0.9, cuort: 0.9 } }).findings)).toEqual(["ODDS_WITHOUT_ROUTE"]);
    expect(codes(ask(one, { routes: [court], odds: { writ: 0.5 } }).findings)).toContain("ODDS_WITHOUT_ROUTE");
  });

  test("the debtor's address says where he is, and no petition is filed here against one abroad", () => {
    const { routes, reasons } = ask(oneClaim("1000.00", { debtor: { ...business, address: { lines: ["Hauptstraße 1"], country: "DE" } } }), { tariffs: collecting });
    const ids = routes.map(({ id }) => id);
    expect(["writ", "bankruptcy-petition", "european-small-claims"].map((id) => ids.includes(id))).toEqual([false, false, true]);
    expect(reasons.filter(({ values }) => values?.["why"] === "DEBTOR_ABROAD").map(({ values }) => values!["route"])).toEqual(["writ", "court", "enforcement", "bankruptcy-petition"]);
  });

  test.for([["DE", true], ["US", false], ["NL", false]] as const)("a creditor in %s, a debtor here: European small claims %s", ([country, isOpen]) => {
    const { routes } = ask(oneClaim("1000.00", { creditor: { ...creditor, country } }), { tariffs: collecting, odds: { "european-small-claims": 0.9, enforcement: 0.6 } });
    const small = routes.find(({ id }) => id === "european-small-claims");
    expect(small !== undefined).toBe(isOpen);
    if (isOpen) expect(small!.toTheEnd!.steps).toEqual(["european-small-claims", "enforcement"]);
    // Either leads to it; what is shown is what it is worth after the court.
    expect(routes.find(({ id }) => id === "enforcement")!.reasons.find(({ code }) => code === "BEGINS_AFTER")!.values).toEqual({ route: "court" });
    expect(routes.some(({ id }) => id === "writ")).toBe(true);
  });

  test("the limit of the kantonrechter counts no costs: only interest is to be dropped", () => {
    const over = ask(oneClaim("25001.00", { invoice: free }), { tariffs: collecting }).findings.find(({ code }) => code === "CLAIM_JUST_OVER_BAND")!;
    expect(over.values).toMatchObject({ band: "25000.00", drop: "1.00", saves: "1579.00" });
    expect(over.message).toContain("Principal and interest are 25001.00");
    expect(`${over.message} ${over.fix}`).not.toContain("osts or interest");
  });
});

test("what keeps a claim from being pursued is a warning", () => {
  const disputed: DossierEvent = { type: "dispute", on: "2026-10-01", reason: "not ordered" };
  expect(ask(oneClaim("1000.00", { events: [disputed] }), { routes: [] }).findings.find(({ code }) => code === "DISPUTED")?.severity).toBe("warning");
});

test("VAT that could be reclaimed already is said so, and what of it is due again", () => {
  // last day 31 August 2024, relief on 31 August 2025; 121 of 1210 paid since: 21 of VAT due again
  const dossier = oneClaim("1210.00", { vat: "210.00", events: [{ type: "payment", on: "2026-01-10", amount: "121.00", designatedHead: "principal" }], invoice: { ...free, issuedOn: "2024-08-01", receivedOn: "2024-08-01" } });
  const { reasons, vatRelief } = ask(dossier, { routes: [] });
  expect(vatRelief).toBe("189.00");
  expect(reasons.find(({ code }) => code === "VAT_COMES_BACK")!.message).toBe(
    "210.00 of VAT on invoice 26-001 could be reclaimed from 2025-08-31, in the return of 2025-Q3. It is never at stake. 21.00 of it is due again, for what was paid since.",
  );
});
