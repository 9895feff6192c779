import type { RateRow } from "../../facts/rate-source.js";

/** Last day on which the last rows are known to hold; the next possible change is 1 January 2027. */
export const RATES_KNOWN_THROUGH = "2026-12-31";

/** The day on which the rows were last compared with their sources, which stand in `interest-rate-sources.ts`. */
export const RATES_VERIFIED_ON = "2026-11-21";

/**
 * Statutory interest (wettelijke rente), percent per year, art. 6:119 and 6:120(1) BW; before 1992 the old law.
 * Fixed by order in council: a table, never a formula (the published formula misses 2006-07-01 and 2025-07-01).
 */
export const STATUTORY_ROWS: RateRow[] = [
  { from: "1976-04-01", percent: "8.00" },
  { from: "1979-01-01", percent: "10.00" },
  { from: "1980-04-01", percent: "12.00" },
  { from: "1983-01-01", percent: "9.00" },
  { from: "1987-04-01", percent: "8.00" },
  { from: "1990-01-01", percent: "10.00" },
  { from: "1990-07-01", percent: "11.00", disputed: "missing in luxis seed" },
  { from: "1992-01-01", percent: "12.00" },
  { from: "1993-07-01", percent: "10.00" },
  { from: "1994-01-01", percent: "9.00" },
  { from: "1995-01-01", percent: "8.00" },
  { from: "1996-01-01", percent: "7.00", disputed: "luxis seed jumps to 5% on 1996-01-01; Raad van Arbitrage list (7% then 5% on 1996-07-01) preferred" },
  { from: "1996-07-01", percent: "5.00" },
  { from: "1998-01-01", percent: "6.00" },
  { from: "2001-01-01", percent: "8.00" },
  { from: "2002-01-01", percent: "7.00" },
  { from: "2003-08-01", percent: "5.00" },
  { from: "2004-02-01", percent: "4.00" },
  { from: "2007-01-01", percent: "6.00" },
  { from: "2009-07-01", percent: "4.00" },
  { from: "2010-01-01", percent: "3.00" },
  { from: "2011-07-01", percent: "4.00" },
  { from: "2012-07-01", percent: "3.00" },
  { from: "2015-01-01", percent: "2.00" },
  { from: "2023-01-01", percent: "4.00" },
  { from: "2023-07-01", percent: "6.00" },
  { from: "2024-01-01", percent: "7.00" },
  { from: "2025-01-01", percent: "6.00" },
  { from: "2026-01-01", percent: "4.00" },
];

/**
 * Commercial interest (wettelijke handelsrente), percent per year, art. 6:119a, 6:119b and 6:120(2) BW: the ECB refinancing rate
 * before the half-year plus 7 points, from 16 March 2013 plus 8. The act entered into force on 1 December 2002.
 */
export const COMMERCIAL_ROWS: RateRow[] = [
  { from: "2002-12-01", percent: "10.35" },
  { from: "2003-01-01", percent: "9.85" },
  { from: "2003-07-01", percent: "9.10" },
  { from: "2004-01-01", percent: "9.02", disputed: "Raad van Arbitrage list has 9.01 from 2004-01-01 (it omits the 2004-07-01 row). 9.02 in three code tables; OJ notice for 1 Jan 2004 not found" },
  { from: "2004-07-01", percent: "9.01" },
  { from: "2005-01-01", percent: "9.09" },
  { from: "2005-07-01", percent: "9.05" },
  { from: "2006-01-01", percent: "9.25" },
  { from: "2006-07-01", percent: "9.83" },
  { from: "2007-01-01", percent: "10.58" },
  { from: "2007-07-01", percent: "11.07" },
  { from: "2008-01-01", percent: "11.20" },
  { from: "2008-07-01", percent: "11.07" },
  { from: "2009-01-01", percent: "9.50" },
  { from: "2009-07-01", percent: "8.00" },
  { from: "2010-01-01", percent: "8.00" },
  { from: "2010-07-01", percent: "8.00" },
  { from: "2011-01-01", percent: "8.00" },
  { from: "2011-07-01", percent: "8.25" },
  { from: "2012-01-01", percent: "8.00" },
  { from: "2012-07-01", percent: "8.00" },
  { from: "2013-01-01", percent: "7.75" },
  { from: "2013-03-16", percent: "8.75" },
  { from: "2013-07-01", percent: "8.50" },
  { from: "2014-01-01", percent: "8.25" },
  { from: "2014-07-01", percent: "8.15" },
  { from: "2015-01-01", percent: "8.05" },
  { from: "2015-07-01", percent: "8.05" },
  { from: "2016-01-01", percent: "8.05" },
  { from: "2016-07-01", percent: "8.00" },
  { from: "2017-01-01", percent: "8.00" },
  { from: "2017-07-01", percent: "8.00" },
  { from: "2018-01-01", percent: "8.00" },
  { from: "2018-07-01", percent: "8.00" },
  { from: "2019-01-01", percent: "8.00" },
  { from: "2019-07-01", percent: "8.00" },
  { from: "2020-01-01", percent: "8.00" },
  { from: "2020-07-01", percent: "8.00" },
  { from: "2021-01-01", percent: "8.00" },
  { from: "2021-07-01", percent: "8.00" },
  { from: "2022-01-01", percent: "8.00" },
  { from: "2022-07-01", percent: "8.00" },
  { from: "2023-01-01", percent: "10.50" },
  { from: "2023-07-01", percent: "12.00" },
  { from: "2024-01-01", percent: "12.50" },
  { from: "2024-07-01", percent: "12.25" },
  { from: "2025-01-01", percent: "11.15" },
  { from: "2025-07-01", percent: "10.15" },
  { from: "2026-01-01", percent: "10.15" },
  { from: "2026-07-01", percent: "10.40" },
];
