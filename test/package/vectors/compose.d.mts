/** A question and what its answer must hold, as shipped in termijn/vectors.json. */
export interface IntegrationVector {
  id: string;
  function: string;
  arguments: unknown[];
  expected?: unknown;
  throws?: string;
  /** "Intl": only where the runtime has time zones. */
  needs?: string;
  /** Where the answer was published. */
  source?: string;
  /** How it is worked out by hand. */
  arithmetic?: string;
}
export function integrationVectors(): { about: string; vectors: IntegrationVector[] };
export function integrationVectorsText(): string;
