import { epochDayOf, type EpochDay } from "./day.js";

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus, in the form of Meeus). */
export function easterSunday(year: number): EpochDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const fullMoonShift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * fullMoonShift + 114;
  return epochDayOf({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 });
}
