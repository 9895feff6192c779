import { invalid } from "../errors/invalid.js";
import type { LawPack } from "./pack.js";

/** The law pack, or an error when something else was handed in. */
export function checkedLaw(law: unknown, path = "law"): LawPack {
  if (!isPack(law)) throw invalid(path, "law", 'a law pack, such as nl from "termijn/nl"', law);
  return law;
}

function isPack(law: unknown): law is LawPack {
  const pack = law as LawPack | null | undefined;
  try {
    return typeof pack === "object" && pack !== null && typeof pack.code === "string" && typeof pack.terms?.dueDate === "function" &&
      typeof pack.interest?.ruleFor === "function" && typeof pack.costs?.moments === "function";
  } catch {
    // A getter or a proxy that throws.
    return false;
  }
}
