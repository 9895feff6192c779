import type { NoticeModel } from "../model/notice-model.js";
import { fill, placeholdersIn, type Values } from "../wording/fill.js";
import type { Inline } from "../wording/inline.js";
import type { TextKey, Wording } from "../wording/wordings.js";
import type { Block } from "./blocks.js";

/** A letter while it is laid out: what it says, and the words to say it in. */
export interface Letter {
  model: NoticeModel;
  /** A text with the letter's values in it, and those given here. */
  say(key: TextKey, values?: Values): Inline;
  paragraph(...keys: TextKey[]): Block;
  /** Values that a text asked for and this letter does not have, by key. */
  missing: Map<TextKey, string[]>;
}

export function letterOf(model: NoticeModel, wording: Wording, values: Values): Letter {
  const missing: Letter["missing"] = new Map();
  const say: Letter["say"] = (key, more) => {
    const all = more === undefined ? values : { ...values, ...more };
    const lacking = placeholdersIn(wording[key]).filter((name) => !Object.hasOwn(all, name));
    if (lacking.length > 0) missing.set(key, lacking);
    return fill(wording[key], all);
  };
  return { model, say, missing, paragraph: (...keys) => ({ kind: "paragraph", text: keys.flatMap((key, index) => [...(index === 0 ? [] : [{ text: " ", foreign: false }]), ...say(key)]) }) };
}
