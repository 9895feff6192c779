/** Ten years, in days or in months: a longer term is a mistake, such as a year number in the place of days. */
export const LONGEST_TERM = { days: 3660, months: 120 } as const;
