import type { IsoDate } from "../../dates/day.js";
import type { Percent } from "../../money/percent.js";

/** Where a row of an interest table was read. None of the sources is the official page itself. */
export interface RateProvenance {
  sources: string[];
  note?: string;
  /** False where no source could be confirmed. */
  confirmed?: boolean;
  /** The reference rate and the margin that make the commercial rate. */
  referenceRate?: Percent;
  margin?: Percent;
}

/** The provenance of each row of the statutory table, by the day from which the row holds. */
export const statutoryRateSources: Readonly<Record<IsoDate, RateProvenance>> = {
  "1976-04-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1979-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1980-04-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1983-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1987-04-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1990-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1990-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)"], note: "missing in luxis seed" },
  "1992-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Apartsalan/luxis scripts/seed_interest_rates.py"], note: "Nieuw BW in force; compound from here (6:119 lid 2)" },
  "1993-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1994-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1995-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "1996-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)"], note: "disputed: luxis seed jumps to 5% on 1996-01-01; Raad van Arbitrage list (7% then 5% on 1996-07-01) preferred" },
  "1996-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)"], note: "see previous row" },
  "1998-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "luxis seed"] },
  "2001-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "luxis seed"] },
  "2002-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"] },
  "2003-08-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"] },
  "2004-02-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "Stb. 2004, 13 named in stb-2009-262 / vlex 285157467"] },
  "2007-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "Stb. 2006, 700 named in zoek.officielebekendmakingen.nl stb-2009-262"] },
  "2009-07-01": { sources: ["zoek.officielebekendmakingen.nl stb-2009-262 (primary)", "raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv"], note: "luxis scripts/seed_interest_rates.py wrongly has 4% on 2009-01-01 and 3% on 2009-07-01" },
  "2010-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "Stb. 2009, 618 named in vlex 285157467"] },
  "2011-07-01": { sources: ["nl.vlex.com 285157467 (Besluit 23-06-2011, primary text)", "iqount.nl", "Matthi-code/rentetool docs/03_rentetabel.csv"] },
  "2012-07-01": { sources: ["Stb. 2012, 285 named in stb-2014-491", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"] },
  "2015-01-01": { sources: ["zoek.officielebekendmakingen.nl stb-2014-491 (primary)", "legalize-nl/legalize-nl nederland/BWBR0002744.md", "Matthi-code/rentetool docs/03_rentetabel.csv"], note: "luxis scripts/seed_interest_rates.py wrongly has 2014-07-01" },
  "2023-01-01": { sources: ["abenslag.nl (KB 15-12-2022)", "wieringa-advocaten.nl 2024-01-16", "Matthi-code/rentetool docs/03_rentetabel.csv"] },
  "2023-07-01": { sources: ["watsonlaw.nl", "wieringa-advocaten.nl 2024-01-16", "Matthi-code/rentetool docs/03_rentetabel.csv"] },
  "2024-01-01": { sources: ["wieringa-advocaten.nl (AMvB 20-12-2023)", "smkaccountants.nl 56178", "e-justice.europa.eu NL"], note: "2024-07-01: unchanged 7% (mijn.metaalunie.nl)" },
  "2025-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], note: "2025-07-01: unchanged 6% in every list seen, although the published formula would give 5% (see fact sheet 1.3)" },
  "2026-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "secondary sites, 2026", "Apartsalan/luxis docs/sessions/S230-werkorders.md (quotes rijksoverheid.nl, 20-07-2026)"], note: "2026-07-01: unchanged 4% per S230 quoting rijksoverheid.nl. Stb. number disputed: luxis gives 2025,427 and 2025,438" },
};

/** The provenance of each row of the commercial table, by the day from which the row holds. */
export const commercialRateSources: Readonly<Record<IsoDate, RateProvenance>> = {
  "2002-12-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], note: "6:119a in force (Stb. 2002, 545). ecb_ref = marginal rate of last MRO before 1 Jul 2002 (back-computed)", referenceRate: "3.35", margin: "7" },
  "2003-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], referenceRate: "2.85", margin: "7" },
  "2003-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], referenceRate: "2.10", margin: "7" },
  "2004-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], note: "disputed: Raad van Arbitrage list has 9.01 from 2004-01-01 (it omits the 2004-07-01 row). 9.02 in three code tables; OJ notice for 1 Jan 2004 not found", confirmed: false, referenceRate: "2.02", margin: "7" },
  "2004-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)"], referenceRate: "2.01", margin: "7" },
  "2005-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py"], referenceRate: "2.09", margin: "7" },
  "2005-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "nationalbanken.dk table 8b: MRO 29-06-2005 marginal 2.05"], referenceRate: "2.05", margin: "7" },
  "2006-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "op.europa.eu OJ notice: 2,25% on 1 Jan 2006", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "2.25", margin: "7" },
  "2006-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "2.83", margin: "7" },
  "2007-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "3.58", margin: "7" },
  "2007-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "4.07", margin: "7" },
  "2008-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "4.20", margin: "7" },
  "2008-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "4.07", margin: "7" },
  "2009-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "2.50", margin: "7" },
  "2009-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], referenceRate: "1.00", margin: "7" },
  "2010-01-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "1.00", margin: "7" },
  "2010-07-01": { sources: ["raadvanarbitrage.nl woordenlijst 269 (historisch overzicht)", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "1.00", margin: "7" },
  "2011-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "1.00", margin: "7" },
  "2011-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], note: "vdkraan.nl (8.0% for all 2011-2012) is wrong for this half-year: ECB 1.25 since 13-04-2011", referenceRate: "1.25", margin: "7" },
  "2012-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "1.00", margin: "7" },
  "2012-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "1.00", margin: "7" },
  "2013-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)", "vdkraan.nl"], note: "luxis scripts/seed_interest_rates.py wrongly has 8.75 from 2013-01-01", referenceRate: "0.75", margin: "7" },
  "2013-03-16": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], note: "margin 7->8 pp on 16-03-2013, mid half-year (implementation of Directive 2011/7/EU)", referenceRate: "0.75", margin: "8" },
  "2013-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.50", margin: "8" },
  "2014-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "0.25", margin: "8" },
  "2014-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "0.15", margin: "8" },
  "2015-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)", "studylib.es 5259268 (Spain Ley 3/2004 table, same ECB+7/+8 formula)"], referenceRate: "0.05", margin: "8" },
  "2015-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.05", margin: "8" },
  "2016-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)", "rechtnet.nl"], referenceRate: "0.05", margin: "8" },
  "2016-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2017-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2017-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2018-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2018-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2019-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2019-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2020-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2020-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2021-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2021-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2022-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2022-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "0.00", margin: "8" },
  "2023-01-01": { sources: ["abenslag.nl", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "2.50", margin: "8" },
  "2023-07-01": { sources: ["watsonlaw.nl", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], note: "wieringa-advocaten.nl skips this row ('was 10.5%') - blog error", referenceRate: "4.00", margin: "8" },
  "2024-01-01": { sources: ["wieringa-advocaten.nl", "e-justice.europa.eu NL", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "4.50", margin: "8" },
  "2024-07-01": { sources: ["mijn.metaalunie.nl", "Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "enterprise.gov.ie late-payment rate table (ECB+8 since 16 Mar 2013)"], referenceRate: "4.25", margin: "8" },
  "2025-01-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "secondary sites, 2026"], referenceRate: "3.15", margin: "8" },
  "2025-07-01": { sources: ["Matthi-code/rentetool docs/03_rentetabel.csv", "Apartsalan/luxis backend/alembic/versions/010_seed_interest_rates.py", "ECB table 12533347707 (2.15 from 11-06-2025)"], referenceRate: "2.15", margin: "8" },
  "2026-01-01": { sources: ["secondary sites, 2026", "Apartsalan/luxis docs/sessions/S230-werkorders.md (quotes rijksoverheid.nl, 20-07-2026)", "ECB 2.15 unchanged until 16-06-2026"], referenceRate: "2.15", margin: "8" },
  "2026-07-01": { sources: ["Apartsalan/luxis docs/sessions/S230-werkorders.md (quotes rijksoverheid.nl, 20-07-2026)", "Apartsalan/luxis backend/alembic/versions/s230_handelsrente_2026_07.py", "secondary sites, 2026"], note: "Sites that still show 10.15% after 1-7-2026 are stale", referenceRate: "2.40", margin: "8" },
};
