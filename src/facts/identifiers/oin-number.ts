/**
 * The number by which Dutch public authorities are known to each other (organisatie-identificatienummer) without spaces, or null
 * when it is not twenty digits: a prefix of eight that says which register the number comes from, then nine digits and three zeros,
 * or, from the trade register, eight digits and four zeros.
 */
export function oinOf(text: string): string | null {
  const number = text.replace(/\s+/g, "");
  return /^0{6}\d{14}$/.test(number) ? number : null;
}
