import type { Language } from "../state.js";
import { dutch } from "./nl.js";
import { english } from "./en.js";
import type { Words } from "./words.js";

export const WORDS: Readonly<Record<Language, Words>> = { nl: dutch, en: english };

/** A text with its {names} filled in. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
