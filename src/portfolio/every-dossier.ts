import { TermijnError, type Issue } from "../errors/termijn-error.js";
import type { Dossier } from "../facts/dossier.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { checkedSource } from "./dossier-source.js";
import { knownError } from "./known-error.js";

/**
 * Goes through dossiers once, each checked. A figure about all of them must not silently lack one: when any is unsound, an error names
 * every problem of every dossier, as in `dossiers[3].invoices[0].total`.
 */
export function everyDossier(dossiers: unknown, visit: (dossier: Dossier, index: number) => void): void {
  const issues: Issue[] = [];
  const codes = new Set<TermijnError["code"]>();
  let index = 0;
  for (const input of checkedSource(dossiers)) {
    try {
      visit(checkedDossier(input).value, index);
    } catch (error) {
      const known = knownError(error);
      if (known === null) throw error;
      codes.add(known.code);
      for (const issue of known.issues) issues.push({ ...issue, path: pathWithin(index, issue.path) });
    }
    index++;
  }
  const [code] = codes;
  if (code !== undefined) throw new TermijnError(codes.size === 1 ? code : "INVALID_INPUT", issues);
}

function pathWithin(index: number, path: string): string {
  return path === "" ? `dossiers[${index}]` : `dossiers[${index}].${path}`;
}
