/** What an error of someone else's code says; anything can be thrown, also what cannot be read. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return "one that cannot be read";
  }
}
