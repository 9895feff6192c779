import { TermijnError, type Issue } from "../../errors/termijn-error.js";
import type { Language } from "../language/language.js";
import { placeholdersIn } from "./fill.js";
import { TEXT_VALUES } from "./text-values.js";
import { WORDINGS, type Wording } from "./wordings.js";

/** The wording of a language with the host's own texts in it; every unknown key and every unknown {name} is reported. */
export function ownWording(texts: Readonly<Record<string, string>> | undefined, language: Language): Wording {
  const wording = WORDINGS[language];
  if (texts === undefined) return wording;
  const issues = Object.entries(texts).flatMap(([key, text]): Issue[] => {
    const path = `options.texts.${key}`;
    if (!Object.hasOwn(wording, key)) return [{ path, code: "key", message: "expected the key of a text, such as reminder.opening" }];
    if (key.endsWith(".subject") && text.trim() === "") return [{ path, code: "empty", message: "expected a subject, got an empty text" }];
    const unknown = placeholdersIn(text).filter((name) => !TEXT_VALUES.some((known) => known === name));
    return unknown.map((name) => ({ path, code: "placeholder", message: `expected only values that letters know, got {${name.slice(0, 40)}}` }));
  });
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  return { ...wording, ...texts };
}
