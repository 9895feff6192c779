/** A word in the form in which words are compared: lower case, without accents, "ß" as "ss". */
export function fold(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/œ/g, "oe");
}
