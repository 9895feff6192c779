import type { EpochDay } from "../../dates/day.js";
import { weekdayOf } from "../../dates/weekday.js";
import { isDutchHoliday } from "./holidays.js";

/** The day of presumed delivery, counted from the day after posting. */
const DELIVERY_DAY = 2;

/** No post is delivered on Sundays, Mondays and public holidays. */
function isDeliveryDay(day: EpochDay): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 7 && weekday !== 1 && !isDutchHoliday(day);
}

/**
 * The day on which a letter by ordinary post may be presumed to have arrived: the second day after posting, where Sundays, Mondays
 * and public holidays count neither as a day between nor as the day of receipt.
 *
 * @legalBasis HR 25-11-2016, ECLI:NL:HR:2016:2704
 */
export function presumedPostalReceipt(sentOn: EpochDay): EpochDay {
  let day = sentOn;
  for (let left = DELIVERY_DAY; left > 0; ) {
    day += 1;
    if (isDeliveryDay(day)) left -= 1;
  }
  return day;
}
