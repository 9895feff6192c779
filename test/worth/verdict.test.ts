import type { Dossier, DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { collecting } from "../../src/law/nl/collecting/index.js";
import * as collectingModule from "../../src/law/nl/collecting/index.js";
import { recoveryAt } from "../../src/worth/recovery-curve.js";
import type { Route } from "../../src/worth/route.js";
import { weighCollection, type WeighOptions } from "../../src/worth/weigh-collection.js";
import { ON, business, consumer, creditor, oneClaim } from "./one-claim.js";
import { germany } from "../sketch-packs/germany.js";

const ask = (dossier: Dossier, options: Partial<WeighOptions> = {}) => weighCollection(dossier, { on: ON, law: nl, ...options });
const codes = (list: { code: string }[]) => list.map(({ code }) => code);
const letter: Route = { id: "letter", label: "Letter", cost: "10.00", days: 0, odds: 0.5 };

describe("the verdict", () => {
  // principal 1000, costs 40, interest over 1 September to 21 November: 1000 × 10.40% × 82 ÷ 365 = 23.36; open 1063.36
  const one = oneClaim("1000.00");
  const cases: [string, Dossier, Partial<WeighOptions>, string, string | null, string][] = [
    ["a letter with odds", one, { routes: [letter] }, "continue", "letter", "BEST_ROUTE"],
    ["an agency", one, { routes: [{ ...letter, id: "agency" }] }, "hand-over", "agency", "BEST_ROUTE"],
    ["an agency under another name", one, { routes: [{ ...letter, id: "bureau", kind: "agency" }] }, "hand-over", "bureau", "BEST_ROUTE"],
    ["a bailiff", one, { routes: [{ ...letter, id: "bailiff" }] }, "hand-over", "bailiff", "BEST_ROUTE"],
    ["a settlement worth more than the rest", one, { routes: [letter, { id: "settlement", label: "800 now", cost: "0", days: 0, odds: 0.9, amount: "800" }] }, "offer-settlement", "settlement", "BEST_ROUTE"],
    ["a settlement worth less than the rest", one, { routes: [letter, { id: "settlement", label: "500 now", cost: "0", days: 0, odds: 0.9, amount: "500" }] }, "continue", "letter", "BEST_ROUTE"],
    ["no odds", one, { routes: [{ id: "letter", label: "Letter", cost: "10.00", days: 0 }] }, "depends", null, "PAYS_FROM"],
    ["odds for one of two, which pays", one, { routes: [letter, { id: "call", label: "Call", cost: "5", days: 0 }] }, "continue", "letter", "BEST_ROUTE"],
    ["odds for one of two, which does not pay", one, { routes: [{ ...letter, odds: 0 }, { id: "call", label: "Call", cost: "5", days: 0 }] }, "depends", null, "PAYS_FROM"],
    ["a cost above what is open", one, { routes: [{ ...letter, cost: "1063.36", odds: 1 }] }, "stop", null, "STOP"],
    ["a cost above what is open, no odds", one, { routes: [{ id: "letter", label: "Letter", cost: "1100", days: 0 }] }, "stop", null, "STOP"],
    ["odds of zero", one, { routes: [{ ...letter, odds: 0 }] }, "stop", null, "STOP"],
    ["neither routes nor tariffs", one, {}, "depends", null, "ODDS_NEEDED"],
    ["tariffs and no odds", one, { tariffs: collecting }, "depends", null, "PAYS_FROM"],
    ["the whole module of tariffs", one, { tariffs: collectingModule }, "depends", null, "PAYS_FROM"],
    ["no routes at all", one, { routes: [] }, "stop", null, "STOP"],
    ["paid", oneClaim("1000.00", { events: [{ type: "payment", on: "2026-08-20", amount: "1000.00" }] }), { routes: [letter] }, "stop", null, "NOTHING_OPEN"],
    ["paid, with tariffs", oneClaim("1000.00", { events: [{ type: "payment", on: "2026-08-20", amount: "1000.00" }] }), { tariffs: collecting }, "stop", null, "NOTHING_OPEN"],
    ["no invoice", { ...one, invoices: [] }, { tariffs: collecting }, "stop", null, "NOTHING_OPEN"],
    ["prescribed", oneClaim("1000.00", { invoice: { issuedOn: "2021-08-01", receivedOn: "2021-08-01" } }), { routes: [letter] }, "stop", null, "PRESCRIBED"],
    ["bankrupt", oneClaim("1000.00", { events: [{ type: "insolvency", kind: "bankruptcy", on: "2026-10-01" }] }), { tariffs: collecting, odds: { letter: 1, agency: 1, court: 1 } }, "stop", null, "INSOLVENCY"],
    ["bankrupt, with a share expected", oneClaim("1000.00", { events: [{ type: "insolvency", kind: "bankruptcy", on: "2026-10-01" }] }), { odds: { "file-claim": 0.02 } }, "continue", "file-claim", "INSOLVENCY"],
    ["clean slate", oneClaim("1000.00", { events: [{ type: "insolvency", kind: "debt-restructuring", on: "2026-10-01" }, { type: "insolvency-ended", outcome: "clean-slate", on: "2026-11-01" }] }), { routes: [letter] }, "stop", null, "CLEAN_SLATE"],
    ["money that would cover it", oneClaim("1000.00", { invoice: { terms: { kind: "parts", parts: [{ amount: "500", due: { kind: "net", days: 0 } }, { due: { kind: "net", days: 0 } }] } }, events: [{ type: "credit", on: "2026-08-02", amount: "3000.00", invoice: "26-001", part: "1" }] }), { routes: [letter] }, "stop", null, "UNALLOCATED_MONEY"],
    ["handed over to an agency", oneClaim("1000.00", { events: [{ type: "handover", to: "agency", on: "2026-10-01" }] }), { tariffs: collecting, odds: { agency: 0.3 } }, "continue", "agency", "BEST_ROUTE"],
    ["before the court already", oneClaim("1000.00", { events: [{ type: "handover", to: "court", on: "2026-11-01" }] }), { tariffs: collecting, odds: { court: 0.95, enforcement: 0.9 } }, "continue", "court", "BEST_ROUTE"],
  ];
  test.for(cases)("%s", ([, dossier, options, verdict, best, why]) => {
    const result = ask(dossier, options);
    expect([result.verdict, result.best]).toEqual([verdict, best]);
    expect(codes(result.reasons)).toContain(why);
  });

  test("a letter by hand: 0.5 × 1063.36 − 10 = 521.68; it pays from 10 ÷ 1063.36", () => {
    const { routes, open, worth, settlementFloor } = ask(one, { routes: [letter] });
    expect([open, worth, routes[0]!.value, settlementFloor]).toEqual(["1063.36", "1063.36", "521.68", "521.68"]);
    expect(routes[0]!.breakEvenOdds).toBeCloseTo(10 / 1063.36, 12);
  });

  test("two steps by hand: the second is taken only where it pays", () => {
    // second: 0.2 × 1063.36 − 100 = 112.67; first: 0.5 × 1063.36 + 0.5 × 112.67 − 10 = 578.02
    const second: Route = { id: "second", label: "Second", cost: "100.00", days: 0, odds: 0.2 };
    const first = { ...letter, next: "second" };
    expect(ask(one, { routes: [first, second] }).routes.map(({ value }) => value)).toEqual(["578.02", "112.67"]);
    // second at 300 loses: 0.2 × 1063.36 − 300 = −87.33; the first stops there
    expect(ask(one, { routes: [first, { ...second, cost: "300.00" }] }).routes.map(({ value }) => value)).toEqual(["521.68", "-87.33"]);
    // own break-even of the first with 112.67 behind it: 10 < 112.67, any odds will do
    expect(ask(one, { routes: [first, second] }).routes[0]!.breakEvenOdds).toBe(0);
  });

  test("a commission counts on all that comes in, VAT included, and the VAT comes back anyway", () => {
    // net of VAT 826.45 + 23.36 + 40; commission 15% of 1063.36 = 159.50; sure success: 889.81 − 159.50 = 730.31
    const { routes, worth, vatRelief } = ask(oneClaim("1000.00", { vat: "173.55" }), { routes: [{ id: "agency", label: "Agency", cost: "0", days: 0, odds: 1, feePercent: "15" }] });
    expect([worth, routes[0]!.value, vatRelief]).toEqual(["889.81", "730.31", "173.55"]);
  });

  test("each invoice has its own share of VAT", () => {
    // 1210 with 210 of VAT, 545 with 45 of 9%, 500 without: 1000 + 500 + 500 = 2000 is at stake; principal alone, without interest
    const [first] = one.invoices;
    const dossier: Dossier = { ...one, invoices: [{ ...first!, total: "1210.00", vat: "210.00" }, { ...first!, number: "2", total: "545.00", vat: "45.00" }, { ...first!, number: "3", total: "500.00" }] };
    const { routes, vatRelief, reasons } = ask(dossier, { routes: [{ id: "letter", label: "Letter", cost: "0", days: 0, odds: 1, collects: ["principal"] }] });
    expect([routes[0]!.value, vatRelief]).toEqual(["2000.00", "255.00"]);
    expect(reasons.filter(({ code }) => code === "VAT_COMES_BACK").map(({ values }) => [values!["amount"], values!["period"]])).toEqual([["210.00", "2027-Q3"], ["45.00", "2027-Q3"]]);
  });

  test.for([["cash accounting", { ...creditor, vatAccounting: "cash" as const }], ["no business", { name: "P. Smit", kind: "consumer" as const }]] as const)("no VAT comes back: %s", ([, who]) => {
    const { worth, open, vatRelief } = ask(oneClaim("1000.00", { vat: "173.55", creditor: who }), { routes: [] });
    expect([worth, vatRelief]).toEqual([open, "0.00"]);
  });

  test("a sale gives up the VAT that would come back", () => {
    // 300 − 173.55 = 126.45
    const { routes } = ask(oneClaim("1000.00", { vat: "173.55" }), { routes: [{ id: "sale", label: "Sale", cost: "0", days: 0, odds: 1, amount: "300" }] });
    expect(routes[0]!.value).toBe("126.45");
  });

  test("no settlement is worth more than what is open", () => {
    // sure payment with 500 of costs more is worth 826.45 + 23.36 + 500: more than 1063.36 with its VAT; nothing is below nothing
    const sure: Route = { id: "letter", label: "Letter", cost: "0", days: 0, odds: 1, collectionCosts: "500" };
    expect(ask(oneClaim("1000.00", { vat: "173.55" }), { routes: [sure] }).settlementFloor).toBe("1063.36");
    expect(ask(one, { routes: [{ ...letter, cost: "2000" }] }).settlementFloor).toBe("0.00");
  });

  test("a settlement is not measured by itself", () => {
    const { settlementFloor } = ask(one, { routes: [letter, { id: "settlement", label: "900 now", cost: "0", days: 0, odds: 1, amount: "900" }] });
    expect(settlementFloor).toBe("521.68");
  });

  test("the discount is 8 percent a year unless the caller says otherwise, and every result shows it", () => {
    const inAYear = { ...letter, cost: "0", odds: 1, days: 365, collects: ["principal" as const] };
    expect([ask(one, { routes: [inAYear] }), ask(one, { routes: [inAYear], yearlyDiscount: "25" }), ask(one, { routes: [inAYear], yearlyDiscount: "0" })].map(({ routes, yearlyDiscount }) => [routes[0]!.value, yearlyDiscount])).toEqual([["925.93", "8.00"], ["800.00", "25.00"], ["1000.00", "0.00"]]);
  });

  test("odds by route id go before those of the route", () => {
    expect(ask(one, { routes: [letter], odds: { letter: 1 } }).routes[0]!.value).toBe("1053.36");
  });

  test("what comes after prescription brings nothing, unless a suit interrupted it", () => {
    const old = oneClaim("1000.00", { invoice: { issuedOn: "2021-12-01", receivedOn: "2021-12-01" } });
    const late = (id: string, days: number): Route => ({ id, label: id, cost: "0", days, odds: 1, collects: ["principal"] });
    const value = (route: Route) => ask(old, { routes: [route], yearlyDiscount: "0" }).routes[0]!.value;
    // last day to pay 31 December 2021; prescribed on 1 January 2027, 41 days after 21 November 2026
    expect([value(late("letter", 40)), value(late("letter", 41)), value(late("court", 41))]).toEqual(["1000.00", "0.00", "1000.00"]);
    expect(codes(ask(old, { routes: [late("letter", 41)] }).findings)).toContain("PRESCRIPTION_NEAR");
  });
});

describe("what the routes built from tariffs rest on", () => {
  const route = (id: string, dossier: Dossier, options: Partial<WeighOptions> = {}) => ask(dossier, { tariffs: collecting, ...options }).routes.find((each) => each.id === id);

  test("a business owes the scale from the hand-over on: 15 percent of 1000 in the claim as written", () => {
    // claim 1000 + 23.36 + 150 = 1173.36: fee 350, one point 144
    expect(route("court", oneClaim("1000.00"))!.costs.map(({ what, amount, provenance }) => [what, amount, provenance])).toEqual([
      ["Court fee (griffierecht)", "350.00", "multiple-sources"], ["Representative, one point (salaris gemachtigde)", "144.00", "single-source"],
    ]);
  });

  test("a consumer owes no costs without a 14-day letter; one on its way counts", () => {
    const without = ask(oneClaim("480.00", { debtor: consumer }), { tariffs: collecting });
    expect(codes(without.findings)).toContain("COSTS_NEED_LETTER");
    // 480 and a little interest stay below 500: fee 139
    expect(without.routes.find(({ id }) => id === "court")!.costs[0]!.amount).toBe("139.00");
    const sent: DossierEvent = { type: "notice", kind: "fourteen-day-letter", channel: "registered-post", on: "2026-11-18", receivedOn: "2026-11-19", claimed: { costs: "72.00" } };
    const running = ask(oneClaim("480.00", { debtor: consumer, events: [sent] }), { tariffs: collecting });
    expect(codes(running.findings)).not.toContain("COSTS_NEED_LETTER");
    // with 72 of costs it is above 500: fee 350, and a little less would save 211
    expect(running.routes.find(({ id }) => id === "court")!.costs[0]!.amount).toBe("350.00");
    expect(codes(running.findings)).toContain("CLAIM_JUST_OVER_BAND");
  });

  test("writ, court and enforcement: the first decision costs the writ alone", () => {
    const { routes, best } = ask(oneClaim("5000.00"), { tariffs: collecting, yearlyDiscount: "0", odds: { writ: 0.2, court: 0.95, enforcement: 0.6 } });
    const [writ, court, seizure] = ["writ", "court", "enforcement"].map((id) => routes.find((each) => each.id === id)!);
    // open 5000 + interest 116.82 + costs 625 of the scale = 5741.82; fee 559, point 360, writ 125.57, seizure 487.50
    // seizure: 0.6 × (5741.82 + 125.57 + 919 + 487.50) − 487.50 = 0.6 × 7273.89 − 487.50 = 3876.83
    // court: 0.95 × 3876.83 − 919 = 2763.99; writ: 0.2 × (5741.82 + 125.57) + 0.8 × 2763.99 − 125.57 = 3259.10
    expect([seizure, court, writ].map((each) => each!.value)).toEqual(["3876.83", "2763.99", "3259.10"]);
    expect(best).toBe("writ");
    expect(codes(court!.reasons)).toContain("BEGINS_AFTER");
  });

  test("a natural person, and one without means, pays less", () => {
    const fee = (who: typeof creditor, withoutMeans = false) => route("court", oneClaim("10000.00", { creditor: who }), { withoutMeans })!.costs[0]!.amount;
    expect([fee(creditor), fee({ ...creditor, naturalPerson: true }), fee(creditor, true)]).toEqual(["559.00", "265.00", "93.00"]);
    const taken = (who: typeof creditor) => ask(oneClaim("10000.00", { creditor: who }), { tariffs: collecting }).findings.find(({ code }) => code === "CREDITOR_TAKEN_AS_LEGAL_PERSON")?.values;
    expect([taken(creditor), taken({ ...creditor, naturalPerson: false })]).toEqual([{ legalPerson: "559.00", naturalPerson: "265.00" }, undefined]);
  });

  test("VAT on the bailiff only for who cannot deduct it", () => {
    // 125.57 × 0.21 = 26.37
    expect(route("writ", oneClaim("1000.00", { creditor: { ...creditor, deductsVat: false } }))!.nextCost).toBe("151.94");
    expect(route("writ", oneClaim("1000.00"))!.nextCost).toBe("125.57");
  });

  test("beyond the last known year nothing is carried on", () => {
    const { routes, findings, verdict } = ask(oneClaim("1000.00"), { on: "2027-01-15", tariffs: collecting, odds: { call: 0, letter: 0, agency: 0, writ: 0.5, court: 0.9, enforcement: 0.5 } });
    for (const id of ["writ", "court", "enforcement", "bankruptcy-petition"]) expect(routes.find((each) => each.id === id)).toMatchObject({ value: null, breakEvenOdds: null });
    const unknown = findings.filter(({ code }) => code === "TARIFF_UNKNOWN");
    expect(unknown.map(({ values }) => values!["knownThrough"])).toEqual(unknown.map(() => "2026-12-31"));
    expect(unknown.length).toBeGreaterThan(3);
    expect(verdict).toBe("depends");
    // The interest of 2027 is not known either: it stops, and a finding says so.
    expect(codes(findings)).toContain("RATE_UNKNOWN");
  });

  test("late in the year the later steps are counted at today's tariffs, and a note says so", () => {
    const note = (on: string) => ask(oneClaim("1000.00"), { on, tariffs: collecting }).findings.find(({ code }) => code === "TARIFFS_OF_TODAY")?.message;
    expect(note("2026-09-15")).toBeUndefined();
    expect(note("2026-11-21")).toContain("2026-12-31");
    expect(note("2026-12-28")).toContain("only if the writ is served in it");
  });

  test("above 25,000 a lawyer is needed, and his price stays open until it is given", () => {
    const large = oneClaim("30000.00");
    const { findings, routes } = ask(large, { tariffs: collecting, odds: { writ: 0.3, court: 0.9, enforcement: 0.6 } });
    expect(codes(findings)).toEqual(expect.arrayContaining(["LAWYER_NEEDED", "PRICE_UNKNOWN"]));
    expect(routes.find(({ id }) => id === "court")).toMatchObject({ value: null, nextCost: "3083.00" });
    expect(codes(routes.find(({ id }) => id === "writ")!.reasons)).toContain("AT_LEAST");
    expect(route("court", large, { prices: { lawyer: "2500" }, odds: { court: 0.9, enforcement: 0.6 } })).toMatchObject({ nextCost: "5583.00", value: expect.any(String) as string });
  });

  test("a sale of goods to a consumer stays with the kantonrechter", () => {
    expect(route("court", oneClaim("30000.00", { debtor: consumer, invoice: { subject: "goods" } }))!.label).toBe("Kantonrechter");
    expect(route("court", oneClaim("30000.00", { debtor: consumer, invoice: { subject: "services" } }))!.label).toBe("Rechtbank, with a lawyer");
  });

  test.for([
    ["Germany", "DE", "900.00", "european-small-claims", null],
    ["Germany, above 5,000", "DE", "5001.00", null, "ABOVE_LIMIT"],
    ["Denmark", "DK", "900.00", null, "OUTSIDE_REGULATION"],
    ["the Netherlands", "NL", "900.00", null, "NOT_ACROSS_BORDERS"],
    ["unknown", undefined, "900.00", null, "NOT_ACROSS_BORDERS"],
  ] as const)("a debtor in %s", ([, country, total, open, why]) => {
    const { routes, reasons } = ask(oneClaim(total, { debtor: { ...business, ...(country === undefined ? {} : { country }) } }), { tariffs: collecting });
    expect(routes.some(({ id }) => id === "european-small-claims")).toBe(open !== null);
    expect(routes.some(({ id }) => id === "writ")).toBe(country === undefined || country === "NL");
    if (why !== null) expect(reasons.filter(({ code }) => code === "ROUTE_NOT_OPEN").map(({ values }) => values!["why"])).toContain(why);
  });

  test("a judgment leaves enforcement, and says why nothing else", () => {
    const judged = oneClaim("1000.00", { events: [{ type: "judgment", on: "2026-10-01", costs: "700.00" }] });
    const { routes, reasons, verdict, best } = ask(judged, { tariffs: collecting, odds: { enforcement: 0.9 } });
    expect(routes.map(({ id }) => id)).toEqual(["settlement", "instalments", "sale", "write-off", "enforcement", "bankruptcy-petition"]);
    expect(reasons.filter(({ values }) => values?.["why"] === "TITLE_EXISTS")).toHaveLength(6);
    expect([verdict, best]).toEqual(["continue", "enforcement"]);
  });

  test("only a registered collector may take over a claim on a natural person", () => {
    const registered = (dossier: Dossier, options: Partial<WeighOptions>) => codes(ask(dossier, options).findings).includes("COLLECTOR_MUST_BE_REGISTERED");
    const soleTrader = oneClaim("1000.00", { debtor: { ...business, naturalPerson: true } });
    expect([oneClaim("1000.00"), oneClaim("1000.00", { debtor: consumer }), soleTrader].map((dossier) => registered(dossier, { tariffs: collecting }))).toEqual([false, true, true]);
    expect([letter, { ...letter, id: "sale" }, { ...letter, id: "bailiff" }].map((each) => registered(soleTrader, { routes: [each] }))).toEqual([false, true, false]);
  });

  test("the caller's routes replace those built by id, and add to them", () => {
    const { routes } = ask(oneClaim("1000.00"), { tariffs: collecting, routes: [{ id: "agency", label: "Ours", cost: "42.50", days: 30, next: "writ" }, { id: "visit", label: "Visit", cost: "20", days: 1 }] });
    expect(routes.filter(({ id }) => id === "agency")).toMatchObject([{ label: "Ours", nextCost: "42.50" }]);
    expect(routes.find(({ id }) => id === "agency")!.toTheEnd!.steps).toEqual(["agency", "writ", "court", "enforcement"]);
    expect(routes.some(({ id }) => id === "visit")).toBe(true);
  });

  test("prices make a settlement, a sale and a bailiff out of court routes like the others", () => {
    const { routes } = ask(oneClaim("1000.00"), { tariffs: collecting, yearlyDiscount: "0", prices: { settlement: "600", sale: "100", bailiff: "50" }, odds: { settlement: 1, sale: 1, bailiff: 0.2 } });
    expect(["settlement", "sale", "bailiff"].map((id) => routes.find((each) => each.id === id)!.value)).toEqual(["600.00", "100.00", expect.any(String)]);
  });

  test("another currency is not mixed with the tariffs", () => {
    const dollars = oneClaim("1000.00", { invoice: { currency: "USD" } });
    const { routes, findings } = ask(dollars, { tariffs: collecting });
    expect(routes.map(({ id }) => id)).toEqual(["call", "letter", "settlement", "instalments", "sale", "write-off"]);
    expect(codes(findings)).toEqual(expect.arrayContaining(["FOREIGN_CURRENCY", "TARIFFS_IN_OTHER_CURRENCY"]));
  });
});

describe("what a person should know", () => {
  test.for([
    ["a part is disputed", [{ type: "dispute", on: "2026-10-01", reason: "scratches", amount: "200.00" }], "PARTLY_DISPUTED"],
    ["all is disputed", [{ type: "dispute", on: "2026-10-01", reason: "not ordered" }], "DISPUTED"],
    ["a promise runs", [{ type: "promise", on: "2026-11-15", payBy: "2026-12-01" }], "PROMISE_PENDING"],
    ["something is still to happen", [{ type: "payment", on: "2026-12-01", amount: "5.00" }], "EVENTS_AHEAD"],
  ] as [string, DossierEvent[], string][])("%s", ([, events, code]) => {
    expect(codes(ask(oneClaim("1000.00", { events }), { routes: [letter] }).findings)).toContain(code);
  });

  test("odds for a route that is not there", () => {
    expect(codes(ask(oneClaim("1000.00"), { routes: [letter], odds: { leter: 0.5 } }).findings)).toContain("ODDS_WITHOUT_ROUTE");
    expect(codes(ask(oneClaim("1000.00"), { tariffs: collecting, odds: { "european-small-claims": 0.5 } }).findings)).not.toContain("ODDS_WITHOUT_ROUTE");
  });

  test("a pack without prescription, VAT relief or notices on letters has an answer too", () => {
    const { verdict, vatRelief } = weighCollection(oneClaim("1000.00", { vat: "159.66" }), { on: ON, law: germany, routes: [letter] });
    expect([verdict, vatRelief]).toEqual(["continue", "0.00"]);
  });

  test("nothing is taken from a published curve", () => {
    expect(ask(oneClaim("1000.00"), { tariffs: collecting }).routes.filter(({ value, kind }) => value !== null && kind !== "write-off")).toEqual([]);
    expect(recoveryAt({ months: [0, 10], shares: [1, 0.25] }, 5)).toBeCloseTo(0.5, 12);
  });
});
