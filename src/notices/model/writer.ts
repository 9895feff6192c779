import { formatDay, type EpochDay, type IsoDate } from "../../dates/day.js";
import { formatCents, type Amount, type Cents } from "../../money/amount.js";
import type { Language } from "../language/language.js";
import { writtenAmount, writtenPercent } from "../language/written-amount.js";
import { writtenDay } from "../language/written-day.js";
import type { Money, WrittenDay } from "./notice-model.js";

/** Writes amounts and days of one letter, raw and preformatted side by side. */
export interface Writer {
  language: Language;
  money(cents: Cents): Money;
  amount(amount: Amount): Money;
  day(day: EpochDay): WrittenDay;
  isoDay(day: IsoDate): WrittenDay;
  percent(percent: string): string;
}

export function writerFor(language: Language, currency: string, decimals: number): Writer {
  const amount = (value: Amount): Money => ({ amount: value, written: writtenAmount(value, currency, language) });
  const isoDay = (on: IsoDate): WrittenDay => ({ on, written: writtenDay(on, language) });
  return { language, amount, isoDay, money: (cents) => amount(formatCents(cents, decimals)), day: (day) => isoDay(formatDay(day)), percent: (percent) => writtenPercent(percent, language) };
}
