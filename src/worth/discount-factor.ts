/** What one unit is worth that comes in so many days later. */
export function discountFactor(yearlyDiscount: number, days: number): number {
  return (1 + yearlyDiscount) ** (-days / 365);
}

/** What a series of equal instalments is worth today, each less likely than the one before by its survival; the first comes after one period. */
export function instalmentsFactor({ count, everyDays, survival }: { count: number; everyDays: number; survival: number }, yearlyDiscount: number): number {
  const step = survival * discountFactor(yearlyDiscount, everyDays);
  return step === 1 ? count : (step * (1 - step ** count)) / (1 - step);
}
