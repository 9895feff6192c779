import type { EpochDay } from "../../dates/day.js";
import type { Dossier } from "../../facts/dossier.js";
import { amountUses, type AmountUse } from "./reading/amount-topics.js";
import { dayUses, type DayUse } from "./reading/day-roles.js";
import { namedInvoices, type NamedInvoice } from "./reading/invoice-numbers.js";
import type { LetterReading } from "./reading/letter-reading.js";
import { readLetter } from "./reading/read-letter.js";

/** A letter as read beside the dossier that it is about. */
export interface Letter {
  reading: LetterReading;
  amounts: AmountUse[];
  days: DayUse[];
  invoices: NamedInvoice[];
}

/** Reads a letter of a day about a dossier. */
export function letterOf(text: string, dossier: Dossier, on: EpochDay, decimals: number): Letter {
  const reading = readLetter(text, on, decimals);
  return { reading, amounts: amountUses(reading), days: dayUses(reading, on), invoices: namedInvoices(reading, dossier.invoices.map(({ number }) => number)) };
}
