import type { IntegrationVector } from "./compose.mjs";

export function runVectors(vectors: readonly IntegrationVector[], functions: Record<string, (...given: unknown[]) => unknown>, values: Record<string, unknown>): string[];
