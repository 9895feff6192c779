/** Longer addresses are no payment links. */
const LONGEST_LINK = 2_000;

/** What could end a link, turn the text around it, or hide where it goes; a host has a dot, and nobody's name before it. */
const PLAIN_HTTPS = /^https:\/\/[^\s/?#\\<>"'`@]+\.[^\s/?#\\<>"'`@]+(?:[/?#][^\s\\<>"'`]*)?$/i;
const UNSEEN = /[\p{Cc}\p{Surrogate}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** The address to pay at, where it is safe to click: https, a host, and nothing that could end a link; else null. */
export function paymentLinkOf(url: string | undefined): string | null {
  if (url === undefined || url.length > LONGEST_LINK || UNSEEN.test(url)) return null;
  return PLAIN_HTTPS.test(url) ? url : null;
}
