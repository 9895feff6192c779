import type { Stated } from "../stated/stated-value.js";
import { valuesAt, type Place } from "../xml/place.js";

/** The dates at a path that ends in a date-time type, plain or formatted, in the ISO form where they are eight digits (format 102), else as they stand. */
export function ciiDates(from: Place, path: string): Stated[] {
  const texts = [...valuesAt(from, `${path}/udt:DateTimeString`), ...valuesAt(from, `${path}/qdt:DateTimeString`)];
  return texts.map((stated) => {
    const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(stated.text);
    const format = stated.attributes.get("format") ?? "102";
    return digits === null || format !== "102" ? stated : { ...stated, text: `${digits[1]}-${digits[2]}-${digits[3]}` };
  });
}

export function ciiDate(from: Place, path: string): Stated | null {
  return ciiDates(from, path)[0] ?? null;
}
