import type { CourtFeeRow } from "./tariff-rows.js";

/** Court fees (griffierecht) of the kantonrechter in whole euros by year of the first roll day or filing; only the claimant pays, no VAT. */
export const KANTON_FEES: readonly CourtFeeRow[] = [
  {
    from: "2019-01-01", through: "2019-12-31", provenance: "single-source",
    source: "lbgib.nl",
    bands: [
      { upTo: 500, legalPerson: 121, naturalPerson: 81 },
      { upTo: 12500, legalPerson: 486, naturalPerson: 231 },
      { upTo: null, legalPerson: 972, naturalPerson: 482 },
    ],
  },
  {
    from: "2020-01-01", through: "2020-12-31", provenance: "unconfirmed",
    source: "2019 x 1.0251",
    bands: [
      { upTo: 500, legalPerson: 124, naturalPerson: 83, withoutMeans: 83 },
      { upTo: 12500, legalPerson: 499, naturalPerson: 236, withoutMeans: 83 },
      { upTo: null, legalPerson: 996, naturalPerson: 499, withoutMeans: 83 },
    ],
  },
  {
    from: "2021-01-01", through: "2021-12-31", provenance: "single-source",
    source: "alertincasso.nl; 507 also modintcredit.com",
    bands: [
      { upTo: 500, legalPerson: 126, naturalPerson: 85, withoutMeans: 85 },
      { upTo: 12500, legalPerson: 507, naturalPerson: 240, withoutMeans: 85 },
      { upTo: null, legalPerson: 1013, naturalPerson: 507, withoutMeans: 85, provenance: "unconfirmed" },
    ],
  },
  {
    from: "2022-01-01", through: "2022-12-31", provenance: "multiple-sources",
    source: "weersinkincasso.nl, debloggendeadvocaat.nl, alertincasso.nl",
    bands: [
      { upTo: 500, legalPerson: 128, naturalPerson: 86, withoutMeans: 86 },
      { upTo: 1500, legalPerson: 322, naturalPerson: 214, withoutMeans: 86 },
      { upTo: 2500, legalPerson: 365, naturalPerson: 244, withoutMeans: 86 },
      { upTo: 5000, legalPerson: 487, naturalPerson: 244, withoutMeans: 86 },
      { upTo: 12500, legalPerson: 514, naturalPerson: 244, withoutMeans: 86 },
      { upTo: null, legalPerson: 1384, naturalPerson: 693, withoutMeans: 86 },
    ],
  },
  {
    from: "2023-01-01", through: "2023-12-31", provenance: "multiple-sources",
    source: "same as 2022: not indexed (Stcrt 2021,48060 sets 2022 amounts; Stcrt 2023,35874 of 22-12-2023 still starts from them); twaelfprovincien.nl",
    bands: [
      { upTo: 500, legalPerson: 128, naturalPerson: 86, withoutMeans: 86 },
      { upTo: 1500, legalPerson: 322, naturalPerson: 214, withoutMeans: 86 },
      { upTo: 2500, legalPerson: 365, naturalPerson: 244, withoutMeans: 86 },
      { upTo: 5000, legalPerson: 487, naturalPerson: 244, withoutMeans: 86 },
      { upTo: 12500, legalPerson: 514, naturalPerson: 244, withoutMeans: 86 },
      { upTo: null, legalPerson: 1384, naturalPerson: 693, withoutMeans: 86 },
    ],
  },
  {
    from: "2024-01-01", through: "2024-12-31", provenance: "single-source",
    source: "wvhl.nl/tools/proceskosten (Stcrt 2023,35874)",
    bands: [
      { upTo: 500, legalPerson: 130, naturalPerson: 87, withoutMeans: 87 },
      { upTo: 1500, legalPerson: 328, naturalPerson: 218, withoutMeans: 87 },
      { upTo: 2500, legalPerson: 372, naturalPerson: 248, withoutMeans: 87 },
      { upTo: 5000, legalPerson: 496, naturalPerson: 248, withoutMeans: 87 },
      { upTo: 12500, legalPerson: 524, naturalPerson: 248, withoutMeans: 87 },
      { upTo: null, legalPerson: 1409, naturalPerson: 706, withoutMeans: 87 },
    ],
  },
  {
    from: "2025-01-01", through: "2025-12-31", provenance: "derived",
    source: "2026 / 1.029358 and 2024 x ~1.0371 (Stcrt 2024,38002)",
    bands: [
      { upTo: 500, legalPerson: 135, naturalPerson: 90, withoutMeans: 90 },
      { upTo: 1500, legalPerson: 340, naturalPerson: 226, withoutMeans: 90 },
      { upTo: 2500, legalPerson: [385, 386], naturalPerson: 257, withoutMeans: 90 },
      { upTo: 5000, legalPerson: 514, naturalPerson: 257, withoutMeans: 90 },
      { upTo: 12500, legalPerson: 543, naturalPerson: 257, withoutMeans: 90 },
      { upTo: null, legalPerson: 1461, naturalPerson: [731, 732], withoutMeans: 90 },
    ],
  },
  {
    from: "2026-01-01", through: "2026-12-31", provenance: "multiple-sources",
    source: "nl.legal/proceskosten-tarieven-2026; repo yddbz7khcq-web/proceskosten-calculator data/tarieven-2026.json; repo Apartsalan/luxis griffierechten.py; all cite Stcrt 2025,39855",
    bands: [
      { upTo: 500, legalPerson: 139, naturalPerson: 93, withoutMeans: 93 },
      { upTo: 1500, legalPerson: 350, naturalPerson: 233, withoutMeans: 93 },
      { upTo: 2500, legalPerson: 397, naturalPerson: 265, withoutMeans: 93 },
      { upTo: 5000, legalPerson: 529, naturalPerson: 265, withoutMeans: 93 },
      { upTo: 12500, legalPerson: 559, naturalPerson: 265, withoutMeans: 93 },
      { upTo: null, legalPerson: 1504, naturalPerson: 753, withoutMeans: 93 },
    ],
  },
];

/** Court fees of the rechtbank in civil cases, in whole euros; "unspecified" is also the fee of a bankruptcy petition. */
export const RECHTBANK_FEES: readonly CourtFeeRow[] = [
  {
    from: "2020-01-01", through: "2020-12-31", provenance: "official",
    source: "rechtspraak.nl Griffierecht civiel 2020",
    unspecified: { upTo: null, legalPerson: 656, naturalPerson: 304, withoutMeans: 83 },
    bands: [
      { upTo: 100000, legalPerson: 2042, naturalPerson: 937, withoutMeans: 83 },
      { upTo: null, legalPerson: 4131, naturalPerson: 1639, withoutMeans: 83 },
    ],
  },
  {
    from: "2021-01-01", through: "2021-12-31", provenance: "unconfirmed",
    source: "not confirmed",
    unspecified: { upTo: null, legalPerson: 667, naturalPerson: 309, withoutMeans: 85 },
    bands: [
      { upTo: 100000, legalPerson: 2076, naturalPerson: 952, withoutMeans: 85 },
      { upTo: null, legalPerson: 4200, naturalPerson: 1666, withoutMeans: 85 },
    ],
  },
  {
    from: "2022-01-01", through: "2022-12-31", provenance: "derived",
    source: "computed from neighbouring years with the published index",
    unspecified: { upTo: null, legalPerson: 676, naturalPerson: 314, withoutMeans: 86 },
    bands: [
      { upTo: 100000, legalPerson: 2837, naturalPerson: 1301, withoutMeans: 86 },
      { upTo: 1000000, legalPerson: 6497, naturalPerson: 2578, withoutMeans: 86 },
      { upTo: null, legalPerson: 9647, naturalPerson: 2578, withoutMeans: 86 },
    ],
  },
  {
    from: "2023-01-01", through: "2023-12-31", provenance: "derived",
    source: "not indexed: the amounts of 2022",
    unspecified: { upTo: null, legalPerson: 676, naturalPerson: 314, withoutMeans: 86 },
    bands: [
      { upTo: 100000, legalPerson: 2837, naturalPerson: 1301, withoutMeans: 86 },
      { upTo: 1000000, legalPerson: 6497, naturalPerson: 2578, withoutMeans: 86 },
      { upTo: null, legalPerson: 9647, naturalPerson: 2578, withoutMeans: 86 },
    ],
  },
  {
    from: "2024-01-01", through: "2024-12-31", provenance: "single-source",
    source: "wvhl.nl",
    unspecified: { upTo: null, legalPerson: 688, naturalPerson: 320, withoutMeans: 87 },
    bands: [
      { upTo: 100000, legalPerson: 2889, naturalPerson: 1325, withoutMeans: 87 },
      { upTo: 1000000, legalPerson: 6617, naturalPerson: 2626, withoutMeans: 87 },
      { upTo: null, legalPerson: 9825, naturalPerson: 2626, withoutMeans: 87 },
    ],
  },
  {
    from: "2025-01-01", through: "2025-12-31", provenance: "derived",
    source: "computed from neighbouring years with the published index",
    unspecified: { upTo: null, legalPerson: 714, naturalPerson: 331, withoutMeans: 90 },
    bands: [
      { upTo: 100000, legalPerson: [2995, 2996], naturalPerson: 1374, withoutMeans: 90 },
      { upTo: 1000000, legalPerson: [6860, 6861], naturalPerson: 2723, withoutMeans: 90 },
      { upTo: null, legalPerson: 10188, naturalPerson: 2723, withoutMeans: 90 },
    ],
  },
  {
    from: "2026-01-01", through: "2026-12-31", provenance: "multiple-sources",
    source: "as kanton 2026 (calculator repo + luxis)",
    unspecified: { upTo: null, legalPerson: 735, naturalPerson: 341, withoutMeans: 93 },
    bands: [
      { upTo: 100000, legalPerson: 3083, naturalPerson: 1414, withoutMeans: 93 },
      { upTo: 1000000, legalPerson: 7062, naturalPerson: 2803, withoutMeans: 93 },
      { upTo: null, legalPerson: 10487, naturalPerson: 2803, withoutMeans: 93 },
    ],
  },
];
