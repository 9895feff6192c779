import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bailiffTariffs, kantonFees, kantonSalary, rechtbankFees, rechtbankSalary, recoveryBenchmarks } from "../../src/law/nl/collecting/index.js";

// The data file stands beside the repository where it is at all; without it nothing is compared.
const file = new URL("../../../shared/data/nl-collecting-costs.json", import.meta.url);

interface Band { max: number | null; legal: number | number[]; natural: number | number[]; unmeans?: number; conf?: string }
interface FeeYear { conf: string; sameAs?: string; bands?: Band[]; unspecified?: Omit<Band, "max"> }
interface Published {
  courtFees: { kanton: Record<string, FeeYear>; rechtbankCivil: Record<string, FeeYear> };
  btag: { rows: Record<string, Record<string, number | string | Record<string, number>> & { conf: string; derived?: Record<string, number> }> };
  salaryKanton: { rows: { max: number | null; y2023: number; y2024: number; y2026: number }[]; y2021derived: number[]; valid: Record<string, string> };
  salaryRechtbank2026: { conf: string; rows: { below: number | null; point: number }[]; memory2024: number[] };
  recoveryByAge: { ccaa2004: { months: number[]; p: number[] } };
}

const PROVENANCE: Record<string, string> = { official: "official", multi: "multiple-sources", single: "single-source", derived: "derived", memory: "unconfirmed" };

if (existsSync(file)) {
  const published = JSON.parse(readFileSync(file, "utf8")) as Published;

  describe.each([["kantonrechter", published.courtFees.kanton, kantonFees], ["rechtbank", published.courtFees.rechtbankCivil, rechtbankFees]] as const)("court fees of the %s", (_court, years, rows) => {
    test("for every year of the file, and no other", () => expect(rows.map(({ from, through }) => [from, through])).toEqual(Object.keys(years).map((year) => [`${year}-01-01`, `${year}-12-31`])));

    test.for(Object.keys(years))("%s", (year) => {
      const { bands, unspecified, conf } = { ...(years[year]!.sameAs === undefined ? {} : years[years[year]!.sameAs]), ...years[year]! };
      const row = rows.find(({ from }) => from === `${year}-01-01`)!;
      expect(row.provenance).toBe(PROVENANCE[conf]);
      const asOurs = ({ legal, natural, unmeans, conf: own }: Omit<Band, "max">) => ({
        legalPerson: legal, naturalPerson: natural, ...(unmeans === undefined ? {} : { withoutMeans: unmeans }), ...(own === undefined ? {} : { provenance: PROVENANCE[own] }),
      });
      // A claim above the last band of the kantonrechter is one on a sale to a consumer: the band has no upper edge of its own.
      expect(row.bands.map(({ upTo: _upTo, ...fees }) => fees)).toEqual(bands!.map(({ max: _max, ...fees }) => asOurs(fees)));
      expect(row.bands.slice(0, -1).map(({ upTo }) => upTo)).toEqual(bands!.slice(0, -1).map(({ max }) => max));
      expect(row.bands.at(-1)!.upTo).toBeNull();
      expect(row.unspecified).toEqual(unspecified === undefined ? undefined : { upTo: null, ...asOurs(unspecified) });
    });
  });

  // The lower set of January 2022 gives way to the dearer one of that year, whose first day was not found.
  const bailiffRows = Object.entries(published.btag.rows).filter(([from]) => from !== "2022-01-01");
  test("bailiff tariffs for every row", () => {
    const expected = bailiffRows.map(([from, { conf, src: _src, derived, ...letters }]) => ({
      from: from === "2019" ? "2019-01-01" : from.startsWith("2022") ? "2022-01-01" : from,
      provenance: PROVENANCE[conf],
      derived: derived === undefined ? undefined : Object.keys(derived),
      tariffs: Object.fromEntries(Object.entries({ ...letters, ...derived }).filter(([letter]) => letter !== "advertStcrt").map(([letter, tariff]) => [letter[0], (tariff as number).toFixed(2)])),
    }));
    const ours = bailiffTariffs.filter(({ from }) => from !== "2023-01-01").map(({ from, provenance, derived, tariffs }) => ({ from, provenance, derived, tariffs }));
    expect(ours).toEqual(expected);
    expect(bailiffTariffs.find(({ from }) => from === "2023-01-01")!.tariffs).toEqual(bailiffTariffs.find(({ from }) => from === "2022-01-01")!.tariffs);
  });

  test("salary at the kantonrechter for every row and table", () => {
    const { rows, y2021derived, valid } = published.salaryKanton;
    expect(kantonSalary.upTo).toEqual(rows.map(({ max }) => max ?? Infinity));
    expect(kantonSalary.rows.map(({ points }) => points)).toEqual([y2021derived, ...(["y2023", "y2024", "y2026"] as const).map((year) => rows.map((row) => row[year]))]);
    expect(kantonSalary.rows.map(({ from, through }) => `${from}..${through}`)).toEqual(["y2021", "y2023", "y2024", "y2026"].map((year) => valid[year]!.slice(0, 22)));
    expect(kantonSalary.rows.map(({ provenance }) => provenance)).toEqual(["derived", "official", "official", "single-source"]);
  });

  test("salary at the rechtbank", () => {
    const { rows, memory2024, conf } = published.salaryRechtbank2026;
    expect(rechtbankSalary.upTo).toEqual(rows.map(({ below }) => below ?? Infinity));
    expect(rechtbankSalary.rows.map(({ points, provenance }) => [points, provenance])).toEqual([[memory2024, "unconfirmed"], [rows.map(({ point }) => point), PROVENANCE[conf]]]);
  });

  test("the curve of 2004", () => {
    const { months, p } = published.recoveryByAge.ccaa2004;
    expect([recoveryBenchmarks.ccaa2004.months, recoveryBenchmarks.ccaa2004.shares]).toEqual([months, p]);
  });
}

test.each([["kantonrechter", kantonFees], ["rechtbank", rechtbankFees]] as const)("a court fee of the %s never falls as the claim grows, nor is higher for a natural person", (_court, rows) => {
  const highest = (euros: number | readonly [number, number]) => Math.max(...[euros].flat());
  for (const { bands } of rows) {
    bands.forEach(({ upTo, legalPerson, naturalPerson }, index) => {
      const before = bands[index - 1];
      expect(highest(naturalPerson)).toBeLessThan(highest(legalPerson));
      if (before === undefined) return;
      expect(upTo ?? Infinity).toBeGreaterThan(before.upTo!);
      expect(highest(legalPerson)).toBeGreaterThan(highest(before.legalPerson));
      expect(highest(naturalPerson)).toBeGreaterThanOrEqual(highest(before.naturalPerson));
    });
  }
});
