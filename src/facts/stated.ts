/** What people write when they have nothing to write. */
const PLACEHOLDER = /^(?:n\.?\s?\/?\s?a\.?|n\.?v\.?t\.?|nvt|none|geen|onbekend|unknown|tbd|x+)$/i;

/** Whether a text says something: a letter or digit, and no placeholder such as "n/a" or "nvt". */
export function isStated(text: string | undefined): text is string {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text) && !PLACEHOLDER.test(text.trim());
}
