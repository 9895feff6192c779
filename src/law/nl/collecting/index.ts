import type { CollectingTariffs } from "../../collecting-law.js";
import { dutchRoutes } from "./routes.js";

/**
 * What collecting costs in the Netherlands: court fees, bailiff tariffs and awarded salaries by year, each with where it was read, as
 * compared with their sources on 21 November 2026. Amounts of 2027 were not published on that day: they are unknown, never carried on.
 *
 * @legalBasis Wgbz; art. 79, 93, 237, 240 and 434a Rv; Btag; art. 1 and 6(3) Fw; Regulation (EC) 861/2007
 * @example
 * ```ts
 * import { weighCollection } from "termijn";
 * import { nl } from "termijn/nl";
 * import { collecting } from "termijn/nl/collecting";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-08-01", total: "1210.00", vat: "210.00", terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * const { routes } = weighCollection(dossier, { on: "2026-11-21", law: nl, tariffs: collecting });
 * routes.filter(({ id }) => ["writ", "court", "enforcement"].includes(id)).map(({ id, nextCost }) => [id, nextCost]);
 * // => [["writ", "125.57"], ["court", "567.00"], ["enforcement", "487.50"]]
 * ```
 */
export const collecting: CollectingTariffs = { code: "nl", verifiedOn: "2026-11-21", currency: "EUR", routes: dutchRoutes };

export { recoveryBenchmarks } from "./recovery-benchmarks.js";
export { KANTON_FEES as kantonFees, RECHTBANK_FEES as rechtbankFees } from "./court-fee-rows.js";
export { BAILIFF_TARIFFS as bailiffTariffs } from "./bailiff-tariff-rows.js";
export { KANTON_SALARY as kantonSalary, RECHTBANK_SALARY as rechtbankSalary } from "./salary-rows.js";
export type { BailiffTariffRow, CourtFeeBand, CourtFeeRow, Euros, SalaryTable, TariffRow } from "./tariff-rows.js";
export type { CollectingFacts, CollectingRoute, CollectingTariffs, CostItem, Provenance, RouteKind } from "../../collecting-law.js";
export type { Benchmark, RecoveryBenchmark, ShareBenchmark } from "../../recovery-benchmark.js";
