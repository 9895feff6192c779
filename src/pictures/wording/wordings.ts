import type { Language } from "../../notices/language/language.js";
import { dutch } from "./nl.js";
import { english } from "./en.js";
import type { PictureWording } from "./wording.js";

export const PICTURE_WORDINGS: Readonly<Record<Language, PictureWording>> = { nl: dutch, en: english };
