import { TermijnError } from "../errors/termijn-error.js";
import type { LawPack } from "./pack.js";

type OptionalSection = { [Name in keyof LawPack]-?: undefined extends LawPack[Name] ? Name : never }[keyof LawPack];

/** A section that not every pack has; UNSUPPORTED when this one does not. */
export function requiredSection<Name extends OptionalSection>(law: LawPack, name: Name): NonNullable<LawPack[Name]> {
  const section = law[name];
  if (section === undefined) {
    throw new TermijnError("UNSUPPORTED", [{ path: "options.law", code: "section", message: `expected a law pack with the section ${name}, got ${law.code} without it` }]);
  }
  return section as NonNullable<LawPack[Name]>;
}
