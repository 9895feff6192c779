import { TermijnError, type ErrorData } from "../errors/termijn-error.js";

/**
 * An error of this package, whichever copy of it threw: a law pack loaded by `require` beside a core that was imported has a class of
 * its own, so the name tells it apart and not the class. Null for any other.
 */
export function knownError(error: unknown): ErrorData | null {
  try {
    if (error instanceof TermijnError) return error.toJSON();
    if (!(error instanceof Error) || error.name !== "TermijnError") return null;
    const { code, issues } = error as Partial<TermijnError>;
    return code === undefined || !Array.isArray(issues) ? null : new TermijnError(code, issues).toJSON();
  } catch {
    // Anything can be thrown, also what cannot be read.
    return null;
  }
}
