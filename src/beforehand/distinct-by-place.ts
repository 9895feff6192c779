import type { Finding } from "../facts/finding.js";

/** One finding for one thing in one place: the first, so that what the law demands comes before what is good practice. */
export function distinctByPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, path }) => {
    const key = `${code} ${path ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
