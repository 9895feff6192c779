import type { SalaryTable } from "./tariff-rows.js";

/** Salary of the representative (salaris gemachtigde) at the kantonrechter, whole euros per point, by the day of the judgment. A default judgment is one point, one with a hearing two. */
export const KANTON_SALARY: SalaryTable = {
  upTo: [250, 500, 1250, 2500, 3750, 5000, 10000, 20000, 40000, 100000, 200000, 400000, 1000000, Infinity],
  rows: [
    {
      from: "2021-02-01", through: "2023-01-31", provenance: "derived",
      source: "2023 / 1.062",
      points: [37, 75, 124, 187, 218, 249, 311, 373, 498, 748, 872, 997, 1245, 1494],
    },
    {
      from: "2023-02-01", through: "2024-01-31", provenance: "official",
      source: "table of 1 February 2023",
      points: [39, 80, 132, 199, 232, 264, 330, 396, 529, 794, 926, 1059, 1322, 1587],
    },
    {
      from: "2024-02-01", through: "2026-01-31", provenance: "official",
      source: "table of 1 February 2024",
      points: [40, 82, 135, 204, 238, 271, 339, 406, 543, 815, 950, 1087, 1356, 1628],
    },
    {
      from: "2026-02-01", through: "2028-01-31", provenance: "single-source",
      source: "repo yddbz7khcq-web/proceskosten-calculator; equals 2024 x 1.063 rounded in all rows (6.3% after nl.legal)",
      points: [43, 87, 144, 217, 253, 288, 360, 432, 577, 866, 1010, 1155, 1441, 1731],
    },
  ],
};

/** Salary of the lawyer (liquidatietarief) at the rechtbank, whole euros per point; the sums stand below the limits. The table before 2026 was not confirmed. */
export const RECHTBANK_SALARY: SalaryTable = {
  isBelow: true,
  upTo: [10000, 20000, 40000, 98000, 195000, 390000, 1000000, Infinity],
  rows: [
    {
      from: "2024-02-01", through: "2026-01-31", provenance: "unconfirmed",
      source: "not confirmed",
      points: [521, 614, 786, 1214, 1929, 2714, 3502, 4357],
    },
    {
      from: "2026-02-01", through: "2028-01-31", provenance: "single-source",
      source: "repo yddbz7khcq-web/proceskosten-calculator",
      points: [554, 653, 836, 1290, 2051, 2885, 3723, 4631],
    },
  ],
};
