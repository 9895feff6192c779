import type { Language } from "../../language/language.js";
import type { CallWording } from "./call-wording.js";
import { english } from "./en.js";
import { dutch } from "./nl.js";

/** The texts of a call script by language. */
export const WORDINGS: Readonly<Record<Language, CallWording>> = { nl: dutch, en: english };
