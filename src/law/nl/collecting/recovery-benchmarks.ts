import type { RecoveryBenchmark, ShareBenchmark } from "../../recovery-benchmark.js";

const POLL = "An opinion poll among American agencies, which gain by early placement: the chance that a claim on a business is ever collected in full. Nothing about this debtor.";
const AGENCY_AGES = "Of claims handed to one agency, and cut off after half a year. Young claims do worse than older ones: they hide bankruptcies, so age alone says little.";

/**
 * Published figures on what is collected (incassoresultaten), by name. Nothing in the package uses one unless it is handed in: odds are
 * the caller's own.
 */
export const recoveryBenchmarks = {
  ccaa2004: {
    name: "Commercial Collection Agency Association, study of 18 October 2004", dated: "2004-10-18", region: "us", source: "qbpros.net quoting the study", provenance: "single-source", caveat: POLL,
    months: [0, 1, 2, 3, 6, 9, 12, 24], shares: [0.949, 0.899, 0.813, 0.696, 0.521, 0.391, 0.228, 0.093],
  },
  ccaaLater: {
    name: "Commercial Collection Agency Association, later poll", dated: "undated", region: "us", source: "commercialrecoveryinc.com", provenance: "single-source", caveat: POLL,
    months: [3, 6, 12, 24], shares: [0.73, 0.5, 0.25, 0.1],
  },
  ccas1990s: {
    name: "Commercial Collection Agency Section, later 1990s", dated: "later 1990s", region: "us", source: "ccicollects.com", provenance: "single-source", caveat: `${POLL} The figure for six months is garbled in the source and left out.`,
    months: [3, 12], shares: [0.722, 0.286],
  },
  ccaofa: {
    name: "Commercial Collection Agencies of America", dated: "undated", region: "us", source: "cstworldwide.com", provenance: "single-source", caveat: `${POLL} The source's prose says 8.9% at one year and contradicts its own list, which is used.`,
    months: [3, 6, 12, 24], shares: [0.689, 0.513, 0.21, 0.09],
  },
  graydonBelgium: {
    name: "Graydon Belgium, 7,209 files", dated: "undated", region: "be", source: "creditexpo.be", provenance: "single-source", caveat: AGENCY_AGES,
    shares: { "handed over within 30 days": 0.317, "handed over at 31 to 60 days": 0.526 },
  },
  altaresNetherlands: {
    name: "Altares Dun & Bradstreet, Dutch payment behaviour", dated: "2024", region: "nl", source: "accountancyvanmorgen.nl 2025-07-02; nieuws.nl 2024-06-20", provenance: "multiple-sources",
    caveat: "Shares of invoices, not of debtors; most late invoices are paid without anything being done.",
    shares: { "late 2023": 0.239, "late 2024": 0.198, "over 90 days late 2022": 0.005, "over 90 days late 2023": 0.004, "over 90 days late 2024": 0.003 },
  },
  eos2025: {
    name: "EOS, 2,200 managers in 11 countries", dated: "2025", region: "eu", source: "EOS 2025", provenance: "single-source", caveat: "A survey of opinions by a collection group.",
    shares: { late: 0.19, unpaid: 0.05 },
  },
  insolvencyNetherlands: {
    name: "Statistics Netherlands, bankruptcies ended in 2015", dated: "2015", region: "nl", source: "CBS, 464 million repaid of 4.9 billion", provenance: "official",
    caveat: "All creditors together, those with security and the tax authority included: an ordinary creditor gets far less.",
    shares: { "of all debts repaid": 0.095 },
  },
  insolvencyOrdinaryCreditors: {
    name: "Dutch bankruptcies, other creditors", dated: "1992 and 1998", region: "nl", source: "CBS and NRC", provenance: "official", caveat: "No newer figure for creditors without security was found.",
    shares: { "1992": 0.02, "1998": 0.05 },
  },
} as const satisfies Record<string, RecoveryBenchmark | ShareBenchmark>;
