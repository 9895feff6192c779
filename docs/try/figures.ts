import { element } from "./element.js";
import { numberOf } from "./days.js";
import type { Language } from "./state.js";

/** An amount as it is written: "€ 1.234,50" in Dutch, "€1,234.50" in English. */
export function written(amount: string, language: Language, currency = "EUR"): string {
  const [whole = "", fraction] = amount.replace("-", "").split(".");
  const [thousands, point, space] = language === "nl" ? [".", ",", "\u00a0"] : [",", ".", ""];
  const figure = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) + (fraction === undefined ? "" : point + fraction);
  const sign = currency === "EUR" ? `€${space}` : `${currency}\u00a0`;
  return language === "nl" ? `${sign}${amount.startsWith("-") ? "-" : ""}${figure}` : `${amount.startsWith("-") ? "-" : ""}${sign}${figure}`;
}

/** An amount that can be read back by a machine as the package gave it. */
export function amountOf(value: string, language: Language, currency: string, name?: string): HTMLElement {
  return element("data", { value, class: "amount", "data-figure": name }, written(value, language, currency));
}

export function writtenDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(numberOf(day) * 86_400_000);
}

export function dayOf(day: string, language: Language, name?: string): HTMLElement {
  return element("time", { "datetime": day, "data-figure": name }, writtenDay(day, language));
}

/** An amount as people type it, in the form the package takes: "1.210,50", "1,210.50" and "€ 1210" are all right. */
export function typedAmount(text: string): string {
  const bare = text.replace(/[€\s\u00a0]/g, "");
  const comma = bare.lastIndexOf(",");
  if (comma < 0) return bare;
  if (comma > bare.lastIndexOf(".")) return bare.replaceAll(".", "").replace(",", ".");
  return bare.replaceAll(",", "");
}
