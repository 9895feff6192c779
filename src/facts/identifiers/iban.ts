/** The length of an IBAN by country, after the registry of SWIFT (ISO 13616). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 " +
    "GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 " +
    "MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 " +
    "UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Longer than any identifier with its spaces; such text is not looked at further. */
export const LONGEST_IDENTIFIER = 100;

/** Whether the text is written as an IBAN: a country, two check digits, an account. Says nothing about the check. */
export function looksLikeIban(text: string): boolean {
  return text.length <= LONGEST_IDENTIFIER && /^[A-Z]{2}\d{2}[A-Z0-9]{5,30}$/.test(compactIban(text));
}

/** The text in capitals and without the spaces that make an IBAN readable. */
export function compactIban(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}

/** The IBAN without spaces, or null when its country, its length or its check digits (ISO 7064, mod 97-10) are wrong. */
export function ibanOf(text: string): string | null {
  if (!looksLikeIban(text)) return null;
  const iban = compactIban(text);
  if (LENGTHS.get(iban.slice(0, 2)) !== iban.length) return null;
  if (iban.startsWith("NL") && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return null;
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : null;
}

/** The remainder by 97 of capitals and digits read as a number, A being 10 and Z being 35. */
export function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
