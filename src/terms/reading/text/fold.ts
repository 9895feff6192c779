/** Most words have nothing to take off; this is asked of every word of a text. */
const PLAIN = /^[\u0000-\u007f]*$/;

/** A word in the form in which words are compared: lower case, without accents, "ß" as "ss". */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/œ/g, "oe");
}
