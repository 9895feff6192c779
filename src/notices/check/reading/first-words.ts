import { numeralAt } from "../../../terms/reading/text/calendar-day.js";
import { quantityAt, unitAt } from "../../../terms/reading/text/quantity.js";
import type { Token } from "../../../terms/reading/text/tokens.js";
import { lexicon } from "../../../terms/reading/vocabulary/lexicon.js";
import { phraseAt } from "../../../terms/reading/vocabulary/phrase-at.js";
import type { Meaning } from "../../../terms/reading/vocabulary/meaning.js";

const END = new Set<Meaning>(["end", "end-of-month"]);
const A_DAY: Token = { kind: "word", text: "dagen", start: 0, end: 0 };

/** Tells of each token whether it can begin a date, and whether it can begin a number of days; each word is looked up once. */
export function firstWords(): { canBeginDate(token: Token): boolean; canBeginQuantity(token: Token): boolean } {
  const dates = new Map<string, boolean>();
  const quantities = new Map<string, boolean>();
  const once = (known: Map<string, boolean>, { kind, text }: Token, find: (token: Token) => boolean) => {
    if (kind !== "word") return kind === "number";
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find({ kind, text, start: 0, end: text.length })));
    return found;
  };
  return { canBeginDate: (token) => once(dates, token, beginsDate), canBeginQuantity: (token) => once(quantities, token, beginsQuantity) };
}

function beginsDate(word: Token): boolean {
  const { months, phrases } = lexicon();
  return months.has(word.text) || numeralAt([word], 0) !== null || (phrases.get(word.text) ?? []).some(({ meaning }) => END.has(meaning)) || phraseAt([word], 0, END) !== null;
}

function beginsQuantity(word: Token): boolean {
  return (lexicon().phrases.get(word.text) ?? []).length > 0 || unitAt([word], 0) !== null || quantityAt([word, A_DAY], 0) !== null;
}
