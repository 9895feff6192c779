export function casesOf(csv: string, score: string, recovered: string): { score: number; recovered: number }[];
