import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { bailiffActs } from "../../src/law/nl/collecting/bailiff-tariff.js";
import { courtFee, feePayer } from "../../src/law/nl/collecting/court-fee.js";
import { bailiffTariffs, collecting, kantonFees, kantonSalary, rechtbankFees, rechtbankSalary, recoveryBenchmarks } from "../../src/law/nl/collecting/index.js";
import { afterJudgment, salary } from "../../src/law/nl/collecting/salary.js";
import { weighCollection } from "../../src/worth/weigh-collection.js";
import { ON, creditor, oneClaim } from "./one-claim.js";

const euro = (amount: number | null) => (amount === null ? null : amount / 100);
const codes = (list: { code: string }[]) => list.map(({ code }) => code);

// Figures of `nl-collecting-costs.json` and of the tables of `collecting-costs.md`, section 1.
describe("court fees", () => {
  test.for([
    ["2019-06-01", 500, "legalPerson", 121, "single-source"], ["2020-06-01", 12_500, "legalPerson", 499, "unconfirmed"], ["2021-12-31", 12_501, "legalPerson", 1_013, "unconfirmed"],
    ["2021-12-31", 12_500, "legalPerson", 507, "single-source"], ["2022-01-01", 1_500, "legalPerson", 322, "multiple-sources"], ["2023-12-31", 12_501, "naturalPerson", 693, "multiple-sources"],
    ["2024-05-05", 2_501, "legalPerson", 496, "single-source"], ["2025-05-05", 2_500, "legalPerson", 386, "derived"], ["2025-05-05", 20_000, "naturalPerson", 732, "derived"],
    ["2026-01-01", 500, "legalPerson", 139, "multiple-sources"], ["2026-12-31", 500.01, "legalPerson", 350, "multiple-sources"], ["2026-12-31", 25_000, "withoutMeans", 93, "multiple-sources"],
    ["2019-06-01", 500, "withoutMeans", null, undefined], ["2018-12-31", 500, "legalPerson", null, undefined], ["2027-01-01", 500, "legalPerson", null, undefined],
  ] as const)("kanton on %s for %d, %s: %d", ([on, claim, payer, fee, provenance]) => {
    const item = courtFee(claim * 100, "kanton", payer, dayOf(on));
    expect([euro(item.amount), item.provenance]).toEqual([fee, provenance]);
    expect(codes(item.findings)).toEqual(expect.arrayContaining(fee === null ? ["TARIFF_UNKNOWN"] : provenance === "multiple-sources" ? [] : ["TARIFF_NOT_CONFIRMED"]));
  });

  test.for([
    ["2020-06-01", null, "legalPerson", 656], ["2024-06-01", 100_000, "legalPerson", 2_889], ["2025-06-01", 30_000, "legalPerson", 2_996], ["2026-06-01", 30_000, "naturalPerson", 1_414],
    ["2026-06-01", null, "legalPerson", 735], ["2026-06-01", 2_000_000, "legalPerson", 10_487], ["2019-06-01", 30_000, "legalPerson", null],
  ] as const)("rechtbank on %s for %d, %s: %d", ([on, claim, payer, fee]) => {
    expect(euro(courtFee(claim === null ? null : claim * 100, "rechtbank", payer, dayOf(on)).amount)).toBe(fee);
  });

  test("of two figures the dearer one, with a note", () => {
    expect(codes(courtFee(250_000, "kanton", "legalPerson", dayOf("2025-05-05")).findings)).toContain("TARIFF_DEARER_TAKEN");
    expect(codes(courtFee(250_000, "kanton", "naturalPerson", dayOf("2025-05-05")).findings)).not.toContain("TARIFF_DEARER_TAKEN");
  });

  test("a partnership pays as a legal person, a sole trader and a consumer as a natural one", () => {
    expect([creditor, { ...creditor, naturalPerson: false }, { ...creditor, naturalPerson: true }, { ...creditor, kind: "consumer" as const }].map((who) => feePayer(who, false))).toEqual(["legalPerson", "legalPerson", "naturalPerson", "naturalPerson"]);
  });
});

describe("bailiff tariffs", () => {
  test.for([
    ["2021-06-30", "a", 85.81], ["2021-07-01", "i", 209.33], ["2022-03-01", "a", 104.02], ["2023-02-28", "a", 104.02], ["2023-03-01", "a", 106.73], ["2024-06-01", "i", 233.28],
    ["2025-06-01", "b", 130], ["2026-06-01", "a", 125.57], ["2026-06-01", "c", 99.83], ["2020-06-01", "a", null], ["2021-03-01", "i", null], ["2027-01-01", "a", null],
  ] as const)("on %s act %s: %d", ([on, act, tariff]) => {
    expect(euro(bailiffActs([act], dayOf(on), creditor)[0]!.amount)).toBe(tariff);
  });

  test("computed letters of a row say so; the two sets of 2022 give a note", () => {
    expect(bailiffActs(["b", "i"], dayOf("2024-06-01"), creditor).map(({ provenance }) => provenance)).toEqual(["single-source", "derived"]);
    expect([codes(bailiffActs(["a"], dayOf("2022-06-01"), creditor)[0]!.findings), codes(bailiffActs(["a"], dayOf("2023-01-15"), creditor)[0]!.findings)]).toEqual([["TARIFF_DEARER_TAKEN"], []]);
  });
});

describe("salary of the representative", () => {
  test.for([
    ["2021-02-01", 250, 37], ["2023-01-31", 250, 37], ["2023-02-01", 250, 39], ["2024-01-31", 5_000, 264], ["2024-02-01", 5_000, 271], ["2026-01-31", 1_250, 135], ["2026-02-01", 1_250, 144],
    ["2028-01-31", 1_250.01, 217], ["2028-02-01", 100, null], ["2021-01-31", 100, null], ["2026-06-01", 2_000_000, 1_731],
  ] as const)("kanton, judged on %s, claim %d: %d", ([on, claim, point]) => expect(euro(salary(Math.round(claim * 100), "kanton", dayOf(on)).amount)).toBe(point));

  test.for([[9_999.99, 554], [10_000, 653], [40_000, 1_290], [999_999, 3_723], [1_000_000, 4_631]] as const)("rechtbank, claim %d: %d", ([claim, point]) => {
    expect(euro(salary(Math.round(claim * 100), "rechtbank", dayOf("2026-06-01")).amount)).toBe(point);
  });

  test("after the judgment: half a point with a cap; at the rechtbank a fixed sum", () => {
    const on = dayOf("2026-06-01");
    // 43 ÷ 2; 360 ÷ 2 = 180 above the cap of 144; 189 + 98
    expect([afterJudgment(20_000, "kanton", on), afterJudgment(900_000, "kanton", on), afterJudgment(3_000_000, "rechtbank", on), afterJudgment(20_000, "kanton", dayOf("2030-01-01"))]).toEqual([2_150, 14_400, 28_700, null]);
  });
});

test("every row holds from before its end, after the row before it, and says where it was read", () => {
  for (const rows of [kantonFees, rechtbankFees, bailiffTariffs, kantonSalary.rows, rechtbankSalary.rows]) {
    rows.forEach(({ from, through, source }, index) => {
      expect(from < through && source.length > 5).toBe(true);
      if (index > 0) expect(rows[index - 1]!.through < from).toBe(true);
    });
  }
});

describe("the edges of the fee bands in 2026", () => {
  // An invoice without interest and with costs waived: the claim as written is the principal and the scale of costs.
  const found = (total: string, who = creditor) => {
    const dossier = oneClaim(total, { creditor: who, invoice: { interest: { percent: "0" }, costsClause: { percent: "0" } } });
    return weighCollection(dossier, { on: ON, law: nl, tariffs: collecting }).findings.find(({ code }) => code === "CLAIM_JUST_OVER_BAND")?.values;
  };
  // A costs clause of nothing leaves the 40 euro of the law.
  test.for([
    ["460.00", undefined], ["460.01", { claim: "500.01", band: "500.00", drop: "0.01", saves: "211.00" }], ["670.99", { claim: "710.99", band: "500.00", drop: "210.99", saves: "211.00" }], ["671.00", undefined],
    ["1461.00", { claim: "1501.00", band: "1500.00", drop: "1.00", saves: "47.00" }], ["2461.00", { claim: "2501.00", band: "2500.00", drop: "1.00", saves: "132.00" }],
    ["4961.00", { claim: "5001.00", band: "5000.00", drop: "1.00", saves: "30.00" }], ["12461.00", { claim: "12501.00", band: "12500.00", drop: "1.00", saves: "945.00" }],
    ["25000.00", undefined], ["25001.00", { claim: "25041.00", band: "25000.00", drop: "1.00", saves: "1579.00", withoutLawyer: "yes" }], ["26600.00", undefined],
  ] as const)("an invoice of %s", ([total, values]) => expect(found(total)).toEqual(values));

  test("a natural person pays the same between 1,500 and 12,500", () => {
    expect(found("2461.00", { ...creditor, naturalPerson: true })).toBeUndefined();
    expect(found("12461.00", { ...creditor, naturalPerson: true })).toMatchObject({ saves: "488.00" });
  });

  test("of several edges the one that saves most", () => {
    // 2520 to 2500 saves 132 for 20, to 1500 would cost 1020
    expect(found("2480.00")).toMatchObject({ band: "2500.00", drop: "20.00" });
  });

  test("costs or interest may be dropped first", () => {
    const { findings } = weighCollection(oneClaim("12450.00"), { on: ON, law: nl, tariffs: collecting });
    const over = findings.find(({ code }) => code === "CLAIM_JUST_OVER_BAND")!;
    // costs 375 + 250 + 250 + 24.50 = 899.50, interest 290.88: 13640.38, 1140.38 over the limit: more than the 945 it saves
    expect(over).toBeUndefined();
    const closer = weighCollection(oneClaim("11700.00"), { on: ON, law: nl, tariffs: collecting }).findings.find(({ code }) => code === "CLAIM_JUST_OVER_BAND")!;
    // costs 892.00, interest 11700 × 10.40% × 82 ÷ 365 = 273.36: 12865.36
    expect(closer.values).toEqual({ claim: "12865.36", band: "12500.00", drop: "365.36", saves: "945.00" });
    expect(closer.message).toContain("Collection costs (892.00) or interest (273.36) may be dropped first.");
  });
});

test("published benchmarks are dated, sourced, and say what they cannot say", () => {
  for (const { name, dated, source, caveat, provenance } of Object.values(recoveryBenchmarks)) expect([name, dated, source, caveat, provenance].every((text) => text.length > 3)).toBe(true);
  expect(recoveryBenchmarks.insolvencyOrdinaryCreditors.shares).toEqual({ "1992": 0.02, "1998": 0.05 });
});
