import { expect } from "vitest";

/** Every reason, blocker and finding in an answer has a code, a sentence, and where it says what to do a second one; the answer itself is handed back. */
export function readable<Answer>(answer: Answer): Answer {
  if (Array.isArray(answer)) answer.forEach(readable);
  else if (typeof answer === "object" && answer !== null) {
    const { code, message, fix } = answer as { code?: unknown; message?: unknown; fix?: unknown };
    if (message !== undefined) {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(message, String(code)).toMatch(/^[A-Z0-9"].{12,}[^\s]$/s);
      expect(message, String(code)).not.toMatch(/undefined|null|NaN|\[object| {2}|""|Stryker/);
    }
    if (fix !== undefined) expect(fix, String(code)).toMatch(/^[A-Z].{8,}\.$/s);
    Object.values(answer).forEach(readable);
  }
  return answer;
}
