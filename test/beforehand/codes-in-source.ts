import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));
/** Named in the source because they are left out, or given by other rooms. */
const NOT_GIVEN_HERE = ["RECEIPT_UNKNOWN", "PERFORMANCE_UNKNOWN", "MILESTONE_NOT_REACHED", "LAST_DAY_IS_REST_DAY"];

/** Every code of a finding that stands in the source of the room and of the Dutch invoicing law. */
export function codesInSource(): string[] {
  const files = [
    ...readdirSync(`${SOURCE}beforehand`).map((name) => `beforehand/${name}`),
    ...readdirSync(`${SOURCE}law/nl`).filter((name) => name.startsWith("invoicing")).map((name) => `law/nl/${name}`),
  ];
  const codes = files.flatMap((file) => [...readFileSync(SOURCE + file, "utf8").matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g)].map(([, code]) => code!));
  return [...new Set(codes)].filter((code) => !NOT_GIVEN_HERE.includes(code)).sort();
}
