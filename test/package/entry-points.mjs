// What the package offers, read from package.json, so that a new entry point is tried, measured and reported without being listed again.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));

/**
 * The entry points that hold code, with their files relative to the package.
 *
 * @returns {{ name: string, esm: string, cjs: string, types: string }[]} name: as a caller imports it
 */
export function entryPoints() {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    const esm = target.import.default;
    return [{ name: `${manifest.name}${path.slice(1)}`, esm, cjs: target.require.default, types: target.import.types }];
  });
}

/** What is shipped as it stands, such as vectors.json: its name and its file. */
export function shippedData() {
  return Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "string" && path !== "./package.json" ? [{ name: `${manifest.name}${path.slice(1)}`, file: target }] : []);
}

/** The built modules by entry point. */
export async function builtModules(root = ROOT) {
  const modules = {};
  for (const { name, esm } of entryPoints()) modules[name] = await import(pathToFileURL(`${root}${esm}`).href);
  return modules;
}
