import type { BailiffTariffRow } from "./tariff-rows.js";

/**
 * What a bailiff's acts may cost the debtor (Btag), in euros without VAT, by the letters of art. 2: a summons, b service of a title,
 * c petition or bankruptcy, d notice of a seizure to the debtor, e seizure of movables, i of a bank account, j of wages, o of real estate,
 * t forced sale, v eviction. What a bailiff charges his client is free; an abandoned act is half of the tariff.
 */
export const BAILIFF_TARIFFS: readonly BailiffTariffRow[] = [
  {
    from: "2019-01-01", through: "2019-12-31", provenance: "single-source",
    source: "oegdw.nl",
    tariffs: { a: "81.83", b: "78.75", d: "69.28", e: "107.63" },
  },
  {
    from: "2021-01-01", through: "2021-06-30", provenance: "single-source",
    source: "briskmagazine.nl",
    tariffs: { a: "85.81", b: "82.58", c: "67.88", d: "72.65", e: "112.86", f: "151.56", o: "155.09" },
  },
  {
    from: "2021-07-01", through: "2021-12-31", provenance: "multiple-sources",
    source: "grootevers.nl, ruebincasso.nl",
    tariffs: { a: "98.52", b: "108.71", c: "79.02", d: "71.19", e: "131.37", f: "176.41", g: "259.99", h: "285.34", i: "209.33", j: "146.97", o: "180.47", t: "345.82", v: "258.36" },
  },
  {
    from: "2022-01-01", through: "2022-12-31", provenance: "official",
    source: "Stb 2023,63 ('was'), geerlingshofstede.nl; start date inside 2022 not found",
    note: "A lower set (103.33 for a summons) held from 1 January 2022; the day of the switch was not found, so the dearer one is taken for the whole year.",
    tariffs: { a: "104.02", b: "114.77", c: "83.42", d: "75.16", e: "138.70", f: "186.25", g: "274.48", h: "301.25", i: "221.00", j: "155.16", o: "190.53", t: "365.10", v: "272.76" },
  },
  {
    from: "2023-01-01", through: "2023-02-28", provenance: "official",
    source: "Stb 2023,63 ('was'), geerlingshofstede.nl; start date inside 2022 not found",
    tariffs: { a: "104.02", b: "114.77", c: "83.42", d: "75.16", e: "138.70", f: "186.25", g: "274.48", h: "301.25", i: "221.00", j: "155.16", o: "190.53", t: "365.10", v: "272.76" },
  },
  {
    from: "2023-03-01", through: "2023-12-31", provenance: "official",
    source: "Stb 2023,63; e-legal.nl",
    tariffs: { a: "106.73", b: "116.20", c: "84.85", d: "76.59", e: "140.13", f: "186.61", g: "274.84", h: "302.86", i: "221.57", j: "157.17", o: "192.33" },
  },
  {
    from: "2024-01-01", through: "2024-12-31", provenance: "single-source",
    source: "invorderingsbedrijf.nl (index x1.05284)",
    derived: ["e", "i", "j"],
    tariffs: { a: "112.37", b: "122.34", c: "89.33", d: "80.64", e: "147.53", i: "233.28", j: "165.47" },
  },
  {
    from: "2025-01-01", through: "2025-12-31", provenance: "derived",
    source: "2026 / 1.051629, cross-checked 2024 x 1.0626",
    tariffs: { a: "119.40", b: "130.00", c: "94.93", d: "85.69", e: "156.77", i: "247.88", j: "175.83", o: "215.17" },
  },
  {
    from: "2026-01-01", through: "2026-12-31", provenance: "single-source",
    source: "groot-evers.nl/en/btag-rates (+5.1629%); 125.57 not seen elsewhere",
    tariffs: { a: "125.57", b: "136.71", c: "99.83", d: "90.11", e: "164.86", f: "219.55", g: "323.35", h: "356.32", i: "260.68", j: "184.91", k: "159.71", l: "218.35", m: "378.31", n: "163.65", o: "226.28", p: "82.08", q: "496.26", r: "336.25", s: "122.79", t: "429.54", u: "115.74", v: "322.59", w: "374.67" },
  },
];
