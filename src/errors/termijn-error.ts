/** One thing wrong with the input: where, a stable code, and what was expected. */
export interface Issue {
  /** Where it stands, as in `invoices[0].total`; empty for the whole input. */
  path: string;
  code: string;
  message: string;
}

/** A {@link TermijnError} as plain JSON, the form in which errors stand inside results. */
export interface ErrorData {
  name: "TermijnError";
  code: "INVALID_INPUT" | "RATE_UNKNOWN" | "UNSUPPORTED" | "INCONSISTENT" | "REFUSED";
  message: string;
  issues: Issue[];
}

/**
 * The only error this package throws: bad input, with every problem and its path.
 *
 * Recognise it by `name` and `code`, not by `instanceof`: ESM, CommonJS and each entry point may hold a class of its own.
 *
 * @example
 * ```ts
 * import { toCents } from "termijn";
 *
 * try {
 *   toCents("12,50");
 * } catch (error) {
 *   (error as Error).message; // => 'amount: expected an amount with at most 2 decimals, got "12,50"'
 * }
 * ```
 */
export class TermijnError extends Error implements ErrorData {
  override name = "TermijnError" as const;
  code: ErrorData["code"];
  issues: Issue[];

  constructor(code: ErrorData["code"], issues: Issue[]) {
    super(issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; "));
    this.code = code;
    this.issues = issues;
  }

  /** The error as plain JSON. */
  toJSON(): ErrorData {
    return { name: this.name, code: this.code, message: this.message, issues: this.issues };
  }
}
