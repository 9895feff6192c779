export const ROOT: string;
export const manifest: { name: string; exports: Record<string, unknown> };
export function entryPoints(): { name: string; esm: string; cjs: string; types: string }[];
export function shippedData(): { name: string; file: string }[];
export function builtModules(root?: string): Promise<Record<string, Record<string, any>>>;
