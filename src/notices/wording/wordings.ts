import type { Language } from "../language/language.js";
import { english } from "./en/texts.js";
import { dutch, type TextKey } from "./nl/texts.js";

export type { TextKey } from "./nl/texts.js";

/** The texts of letters, by key. */
export type Wording = Readonly<Record<TextKey, string>>;

/** The texts as they stand in the files of each language. */
export const WORDINGS: Readonly<Record<Language, Wording>> = { nl: dutch, en: english };
