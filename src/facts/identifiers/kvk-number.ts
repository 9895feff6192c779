/**
 * The number in the Dutch trade register (KvK-nummer) without spaces and dots, or null when it is not eight digits.
 * Leading zeros belong to it. There is no check digit; twelve digits are a branch (vestigingsnummer).
 */
export function kvkNumberOf(text: string): string | null {
  const number = text.replace(/[\s.]+/g, "");
  return /^\d{8}$/.test(number) ? number : null;
}
