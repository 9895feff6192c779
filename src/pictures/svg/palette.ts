/**
 * Colours for shapes that stand out from white and from near-black by at least 3 to 1 (WCAG 1.4.11), also for those who tell red and green
 * apart badly: no meaning hangs on colour alone. Text is `currentColor`.
 */
export const PALETTE = {
  teal: "#15847f",
  blue: "#3b7dd0",
  amber: "#b3701b",
  orange: "#cc5a24",
  red: "#cf4257",
} as const;

/** From not late to very late. */
export const BY_AGE = [PALETTE.teal, PALETTE.blue, PALETTE.amber, PALETTE.orange, PALETTE.red] as const;
