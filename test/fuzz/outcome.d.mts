export function wrongOutcome(name: string, run: () => unknown, limit: number): Promise<string | null>;
