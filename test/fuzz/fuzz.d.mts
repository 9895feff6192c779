export const DEFAULT_SEED: number;
export function fuzz(modules: Record<string, object>, options: { inputs: number; seed: number; only?: string }): Promise<{ functions: { name: string; entryPoint: string; calls: number; slowest: number }[]; failures: string[] }>;
