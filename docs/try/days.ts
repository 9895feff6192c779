const MILLISECONDS = 86_400_000;

/** The number of a day, for a slider; the package itself computes nothing with it. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

export function dayAt(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(numberOf(text)) && dayAt(numberOf(text)) === text;
}

/** The only clock of this page: where the slider starts when the address says nothing. */
export function today(): string {
  const now = new Date();
  return dayAt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS);
}
