export function publicFunctions(modules: Record<string, object>): { name: string; entryPoint: string; run: (...given: unknown[]) => unknown }[];
