import { invalid } from "../errors/invalid.js";
import type { CollectingTariffs } from "../law/collecting-law.js";

/** The tariffs, or an error when something else was handed in. The whole module they come from will do: `import * as collecting`. */
export function checkedTariffs(input: unknown, path: string): CollectingTariffs {
  if (isTariffs(input)) return input;
  const exported = typeof input === "object" && input !== null ? Object.values(input).filter(isTariffs) : [];
  if (exported.length !== 1) throw invalid(path, "tariffs", 'tariffs, such as collecting from "termijn/nl/collecting"', input);
  return exported[0]!;
}

function isTariffs(input: unknown): input is CollectingTariffs {
  const tariffs = input as CollectingTariffs | null | undefined;
  return typeof tariffs === "object" && tariffs !== null && typeof tariffs.code === "string" && typeof tariffs.currency === "string" && typeof tariffs.routes === "function";
}
