import type { Provenance } from "./collecting-law.js";

/** Somebody else's figures: named, dated, and never used unless the caller asks for them by name. */
export interface Benchmark {
  name: string;
  /** When or over which time it was measured, as far as the source says. */
  dated: string;
  /** Where, ISO 3166 in lower case, or "eu". */
  region: string;
  source: string;
  provenance: Provenance;
  /** What it cannot say. */
  caveat: string;
}

/** The share ever collected by months past due; interpolate with `recoveryAt`. */
export interface RecoveryBenchmark extends Benchmark {
  months: readonly number[];
  shares: readonly number[];
}

/** Shares by name. */
export interface ShareBenchmark extends Benchmark {
  shares: Readonly<Record<string, number>>;
}
