// Every function that an entry point exports, and the checkers by the Standard Schema interface. Packs of law and of tariffs are code that the
// caller trusts, and stay out.

/**
 * @param {Record<string, object>} modules the entry points by name
 * @returns {{ name: string, entryPoint: string, run: Function }[]}
 */
export function publicFunctions(modules) {
  const seen = new Set();
  return Object.entries(modules).flatMap(([entryPoint, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => {
      const found = functionIn(name, value);
      if (found === null || seen.has(found.run)) return [];
      seen.add(found.run);
      return [{ ...found, entryPoint }];
    }));
}

function functionIn(name, value) {
  if (typeof value === "function") return value.prototype instanceof Error ? null : { name, run: value };
  const checker = value?.["~standard"];
  return checker === undefined ? null : { name: `${name}.~standard.validate`, run: checker.validate };
}
