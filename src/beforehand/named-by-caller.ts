import { TermijnError } from "../errors/termijn-error.js";

/** Terms are judged as those of an invoice, wherever the caller put them: an error in them is told under the caller's own name. */
export function namedByCaller<Result>(judgedAs: string, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TermijnError)) throw error;
    const renamed = ({ path }: { path: string }) => (path.startsWith(judgedAs) ? name + path.slice(judgedAs.length) : path);
    throw new TermijnError(error.code, error.issues.map((issue) => ({ ...issue, path: renamed(issue) })));
  }
}
