// Ten invoices that nobody paid, and an afternoon to decide about them. It is 21 November 2026.
import { parseDossier, recoveryAt, weighCollection, type Dossier, type DossierEvent, type Party } from "termijn";
import { nl } from "termijn/nl";
import { collecting, recoveryBenchmarks } from "termijn/nl/collecting";

const on = "2026-11-21";

// Atelier Noord is a BV and deducts VAT; all ten have had their reminders. Of each invoice 21/121 is VAT that comes back when it stays unpaid.
const creditor: Party = { name: "Atelier Noord B.V.", kind: "business", deductsVat: true };
const business = (name: string, more: Partial<Party> = {}): Party => ({ name, kind: "business", ...more });
const bill = (debtor: Party, number: string, issuedOn: string, total: string, vat: string, events: DossierEvent[] = []): Dossier =>
  parseDossier({ id: number, creditor, debtor, events, invoices: [{ number, issuedOn, receivedOn: issuedOn, total, vat, subject: "services", terms: { kind: "net", days: 30, agreedIn: "contract" } }] });

const dossiers = [
  bill(business("Bakkerij Zuid"), "25-012", "2025-06-02", "242.00", "42.00"),
  bill(business("Café De Hoek"), "25-031", "2025-09-15", "1210.00", "210.00"),
  bill(business("Drukkerij West"), "26-004", "2026-01-20", "5445.00", "945.00"),
  bill(business("Garage Vos", { naturalPerson: true }), "26-009", "2026-02-10", "11495.00", "1995.00"),
  bill({ name: "J. de Vries", kind: "consumer" }, "26-015", "2026-03-02", "484.00", "84.00"),
  bill(business("Hotel Linde"), "26-018", "2026-03-16", "3630.00", "630.00", [{ type: "insolvency", kind: "bankruptcy", on: "2026-10-01" }]),
  bill(business("Fietsen Oost"), "25-044", "2025-11-03", "2420.00", "420.00", [{ type: "judgment", on: "2026-09-15", costs: "1100.00" }, { type: "cost", on: "2026-09-20", amount: "739.57", what: "writ, court fee and representative" }]),
  bill(business("Weinhaus Rhein", { country: "DE" }), "26-022", "2026-04-07", "1815.00", "315.00"),
  bill(business("Kwekerij Groen"), "21-077", "2021-10-20", "968.00", "168.00"),
  bill(business("IJssalon Roma"), "26-030", "2026-05-11", "605.00", "105.00"),
];

// First without any guess: what would be spent on Café De Hoek, and from which odds does that pay? The writ alone is one decision, all the way another.
const unsure = weighCollection(dossiers[1]!, { on, law: nl, tariffs: collecting });
const writ = unsure.routes.find(({ id }) => id === "writ")!;
[unsure.verdict, unsure.open, unsure.worth, unsure.vatRelief]; // => ["depends", "1387.76", "1177.76", "210.00"]
[writ.nextCost, writ.breakEvenOdds!.toFixed(2), writ.toTheEnd!.cost, writ.toTheEnd!.breakEvenOdds!.toFixed(2)]; // => ["125.57", "0.09", "1227.07", "0.50"]

// Published figures are there for who asks by name. This one is a poll of American agencies, nine months past due; it says nothing about De Hoek.
recoveryAt(recoveryBenchmarks.ccaa2004, 9); // => 0.391
recoveryBenchmarks.ccaa2004.caveat.startsWith("An opinion poll"); // => true

// So the owner takes her own. Letters and calls have been tried: she gives them no odds and they stay unvalued. Her agency got something in one
// case of three, few paid on the writ, a judgment nearly always came, and a seizure found money half the time.
const odds = { agency: 0.35, writ: 0.15, court: 0.95, enforcement: 0.5 };
const weigh = (dossier: Dossier) => weighCollection(dossier, { on, law: nl, tariffs: collecting, odds });
const worth = (dossier: Dossier, route: string) => weigh(dossier).routes.find(({ id }) => id === route)?.value ?? "-";
const line = (dossier: Dossier) => {
  const { verdict, best, open, settlementFloor } = weigh(dossier);
  return `${dossier.debtor.name}: ${verdict}${best === null ? "" : ` ${best} ${worth(dossier, best)}`} of ${open}; the writ ${worth(dossier, "writ")}; settle from ${settlementFloor}`;
};
dossiers.map(line);
// => [
//   "Bakkerij Zuid: hand-over agency 81.34 of 317.36; the writ -65.61; settle from 98.42",
//   "Café De Hoek: hand-over agency 505.92 of 1387.76; the writ 175.60; settle from 612.16",
//   "Drukkerij West: hand-over agency 3195.65 of 5906.76; the writ 2328.80; settle from 3866.74",
//   "Garage Vos: hand-over agency 6718.16 of 12358.26; the writ 4908.53; settle from 8128.97",
//   "J. de Vries: hand-over agency 142.53 of 496.41; the writ -45.11; settle from 172.46",
//   "Hotel Linde: stop of 3841.88; the writ -; settle from 0.00",
//   "Fietsen Oost: continue enforcement 1390.25 of 3759.94; the writ -; settle from 1682.20",
//   "Weinhaus Rhein: hand-over agency 553.55 of 1956.72; the writ -; settle from 669.80",
//   "Kwekerij Groen: stop of 1632.23; the writ -; settle from 0.00",
//   "IJssalon Roma: hand-over agency 182.54 of 673.18; the writ -14.22; settle from 220.87",
// ]

// In small cases the writ loses more than it brings, in large ones it waits until the agency has had its turn.
// Two need no more thought. Hotel Linde is bankrupt: filing the claim costs nothing, and its VAT comes back. Kwekerij Groen prescribed yesterday.
const why = (dossier: Dossier) => weigh(dossier).reasons[0]!.message;
why(dossiers[5]!); // => "The debtor is bankrupt since 2026-10-01: file the claim of 3841.88."
why(dossiers[8]!); // => "Everything open is prescribed: it cannot be enforced against a debtor who says so."
weigh(dossiers[5]!).vatRelief; // => "630.00"

// Fietsen Oost: what the case cost is gone, whatever is decided now. The judgment is there, and enforcing it pays.
const { spent, best } = weigh(dossiers[6]!);
[spent, best]; // => ["739.57", "enforcement"]

// Garage Vos comes just over a limit of the court fee. A little less in the writ saves more; and the agency must be a registered one, for Vos is a sole trader.
const found = weigh(dossiers[3]!).findings;
found.find(({ code }) => code === "CLAIM_JUST_OVER_BAND")!.message;
// => "The claim as written is 13208.21, just over a limit of 12500.00: claiming 708.21 less saves 945.00 of court fee. Collection costs (889.95) or interest (823.26) may be dropped first."
found.some(({ code }) => code === "COLLECTOR_MUST_BE_REGISTERED"); // => true

// J. de Vries never had a 14-day letter: until then no collection costs are due, and none were counted.
weigh(dossiers[4]!).findings.some(({ code }) => code === "COSTS_NEED_LETTER"); // => true

// On the phone Drukkerij West offers 4,500, to be paid on Monday and nearly certain: above the floor, and worth more than the agency.
const offer = { id: "settlement", label: "4,500 on Monday", cost: "0", days: 2, odds: 0.95, amount: "4500" };
const settled = weighCollection(dossiers[2]!, { on, law: nl, tariffs: collecting, odds, routes: [offer] });
[settled.verdict, settled.routes.find(({ id }) => id === "settlement")!.value, settled.settlementFloor]; // => ["offer-settlement", "3531.57", "3866.74"]

// Had it offered instalments: ten months of 500, each a little less likely than the one before.
const inParts = { id: "instalments", label: "Ten months of 500", cost: "0", days: 0, odds: 0.9, instalments: { amount: "500", count: 10, everyDays: 30, survival: 0.96 } };
weighCollection(dossiers[2]!, { on, law: nl, routes: [inParts] }).routes[0]!.value; // => "2895.91"
