import type { LegalBasis } from "./legal-basis.js";

/** Something a person should know: what, why, and what to do about it. */
export interface Finding {
  /** Stable and machine-readable, such as `RECEIPT_UNKNOWN`. */
  code: string;
  severity: "error" | "warning" | "note";
  /** In English. */
  message: string;
  /** The values that the message names, for a host that writes its own. */
  values?: Record<string, string>;
  /** The field concerned, as in `invoices[0].receivedOn`. */
  path?: string;
  /** What to do about it. */
  fix?: string;
  basis?: LegalBasis[];
}

type FindingDetails = Omit<Finding, "code" | "severity" | "message">;

export function note(code: string, message: string, details: FindingDetails = {}): Finding {
  return { code, severity: "note", message, ...details };
}

export function warning(code: string, message: string, details: FindingDetails = {}): Finding {
  return { code, severity: "warning", message, ...details };
}

export function problem(code: string, message: string, details: FindingDetails = {}): Finding {
  return { code, severity: "error", message, ...details };
}

/** The findings in order, each one only once. */
export function distinctFindings(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.code} ${finding.path ?? ""} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
