import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { collectIssues } from "../facts/check.js";
import { LANGUAGES, type Language } from "../notices/language/language.js";
import type { PictureOptions } from "./picture.js";

/** How a picture is drawn. */
export interface DrawingOptions {
  language: Language;
  idPrefix: string;
  width: number;
}

const USUAL_WIDTH = 480;
const LEAST_WIDTH = 280;
const MOST_WIDTH = 1600;
const ID_PREFIX = /^[A-Za-z][\w-]{0,63}$/;

/** The options that all pictures have, checked: every problem at once. */
export function checkedPictureOptions(given: PictureOptions | undefined, usualPrefix: string): DrawingOptions {
  const options = membersOf(given ?? {}, "options");
  const { language = "nl", idPrefix = usualPrefix, width = USUAL_WIDTH } = options;
  collectIssues([
    () => {
      if (typeof options !== "object") throw invalid("options", "type", "options", options);
    },
    () => {
      if (!LANGUAGES.includes(language)) throw invalid("options.language", "value", `one of ${LANGUAGES.join(", ")}`, language);
    },
    () => {
      if (typeof idPrefix !== "string" || !ID_PREFIX.test(idPrefix)) throw invalid("options.idPrefix", "value", "a letter, then at most 63 letters, digits, hyphens and underscores", idPrefix);
    },
    () => {
      if (!Number.isInteger(width) || width < LEAST_WIDTH || width > MOST_WIDTH) throw invalid("options.width", "value", `a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}`, width);
    },
  ]);
  return { language, idPrefix, width };
}
