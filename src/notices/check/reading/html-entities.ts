/** The character references that letters use beside those by number. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", euro: "€", pound: "£", ndash: "–", mdash: "—", hellip: "…", middot: "·", bull: "•", eacute: "é",
  egrave: "è", euml: "ë", iuml: "ï", ouml: "ö", uuml: "ü", oacute: "ó", aacute: "á", ccedil: "ç", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", shy: "", thinsp: " ", ensp: " ", emsp: " ",
};
const LAST_CODE_POINT = 0x10ffff;

/** The text with its character references ("&euro;", "&#8364;") as the characters they stand for; unknown ones stay. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
