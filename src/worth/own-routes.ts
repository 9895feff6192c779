import type { Cents } from "../money/amount.js";
import type { Standing } from "./standing.js";
import { sumOfCosts, type WeighedRoute } from "./weighed-route.js";

const ALL = ["principal", "interest", "costs"] as const;
/** Days of the worked cases for a letter; the others are assumed likewise. */
const DAYS = { call: 7, letter: 14, settlement: 14, instalments: 0, sale: 30 };
const OWN_TIME = { code: "OWN_TIME", message: "Your own time is not counted; hand in a route with this id to count it." };

/** What a creditor can do without any tariff: ask again, settle, sell, or let it be. */
export function ownRoutes(standing: Standing, prices: Readonly<Record<string, Cents>>): WeighedRoute[] {
  const writeOff = plainRoute({ id: "write-off", kind: "write-off", label: "Write off", odds: 1 });
  const sale = plainRoute({ id: "sale", kind: "sale", label: "Sell the claim", days: DAYS.sale, ...sumGiven(prices["sale"]), reasons: [
    { code: "PRICE_OF_SALE", message: "The price is yours to find: none is published. The buyer takes over the VAT that would come back." },
  ] });
  if (standing.stop?.code === "INSOLVENCY") {
    const fileClaim = plainRoute({ id: "file-claim", kind: "file-claim", label: "File the claim with the trustee", reasons: [{ code: "FILE_CLAIM", message: "Filing costs nothing; as odds take the share that you expect ordinary creditors to get." }] });
    return [fileClaim, sale, writeOff];
  }
  if (standing.stop !== null) return [];
  const asking = standing.hasTitle || standing.handedOver ? [] : [
    plainRoute({ id: "call", kind: "call", label: "Call yourself", days: DAYS.call, next: "letter", reasons: [OWN_TIME] }),
    plainRoute({ id: "letter", kind: "letter", label: "Write yourself", days: DAYS.letter, next: "agency", reasons: [OWN_TIME] }),
  ];
  return [
    ...asking,
    plainRoute({ id: "settlement", kind: "settlement", label: "Settlement", days: DAYS.settlement, ...sumGiven(prices["settlement"]) }),
    plainRoute({ id: "instalments", kind: "instalments", label: "Payment in instalments", days: DAYS.instalments, needsSum: true }),
    sale, writeOff,
  ];
}

/** A route that costs nothing, with what is not said left open. */
export function plainRoute(route: Pick<WeighedRoute, "id" | "kind" | "label"> & Partial<WeighedRoute>): WeighedRoute {
  const costs = route.costs ?? [];
  const { cost, repaid } = sumOfCosts(costs);
  return {
    odds: null, days: 0, fee: 0, recoversCosts: false, next: null, opens: null, collects: ALL, collectionCosts: null, amount: null,
    instalments: null, interrupts: false, needsSum: false, reasons: [], costs, cost, repaid, ...route,
  };
}

function sumGiven(amount: Cents | undefined): Partial<WeighedRoute> {
  return amount === undefined ? { needsSum: true } : { amount };
}
