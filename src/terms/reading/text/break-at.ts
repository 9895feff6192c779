import { isAttached, type Token } from "./tokens.js";

/** After these a dot stands for the rest of the word, not for the end of a sentence. */
const ABBREVIATIONS = new Set([
  "d", "dg", "dgn", "dgen", "tg", "tge", "tgen", "t", "j", "jrs", "mnd", "mth", "mths", "mon", "wk", "wkn", "wks", "sem", "nr", "no", "art",
  "incl", "excl", "inkl", "zzgl", "abzgl", "abzugl", "abzuegl", "ca", "evt", "sk", "esc", "n", "st", "max", "min", "bzw", "resp", "fact", "rech",
  "rg", "re", "inv", "dt", "bet", "zahl", "betr", "nto", "prox", "ult", "vgl", "sept", "okt", "nov", "dez", "febr", "jan", "str", "jl", "dd",
  "ovv", "v", "c", "o",
]);
const SOFT = new Set([",", "(", ")", "[", "]", "|", "•", "·", "*", ">", "–"]);
const HARD = new Set([";", "!", "?"]);

/** Whether the token divides the text: softly (a comma, bracket, line end) or as the end of a sentence. */
export function breakAt(tokens: Token[], index: number): "soft" | "hard" | null {
  const token = tokens[index]!;
  if (token.kind === "line" || SOFT.has(token.text)) return "soft";
  if (token.kind !== "mark") return null;
  if (HARD.has(token.text)) return "hard";
  const previous = tokens[index - 1];
  const isLoose = !isAttached(token, tokens[index + 1]);
  if (token.text === "/" && previous?.kind === "word" && tokens[index + 1]?.kind === "word") return "soft";
  if (token.text === "-" || token.text === "/") return isLoose && !isAttached(previous, token) ? "soft" : null;
  if (token.text !== "." || !isLoose) return null;
  return previous !== undefined && ABBREVIATIONS.has(previous.text) ? null : "hard";
}
