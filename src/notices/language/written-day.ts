import type { IsoDate } from "../../dates/day.js";
import type { Language } from "./language.js";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** A day in words, without a zero before the figure: "3 maart 2026" in Dutch, "3 March 2026" in English. */
export function writtenDay(day: IsoDate, language: Language): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[language][Number(month) - 1]} ${year}`;
}
