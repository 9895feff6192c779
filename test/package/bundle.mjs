// A caller's bundle: the built package as it is shipped, or its sources, which tell what a byte comes from.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "./entry-points.mjs";

/** Where each entry point stands in src/, as the compiler knows it. */
const sources = () => Object.fromEntries(Object.entries(JSON.parse(readFileSync(`${ROOT}tsconfig.json`, "utf8")).compilerOptions.paths).map(([name, [path]]) => [name, ROOT + path.slice(2)]));

/**
 * @param {string} contents what the caller imports
 * @returns {Promise<{ code: string, gzipped: number }>} minified; of the package in dist: tsconfig.json, which leads to src, is not read
 */
export async function shipped(contents) {
  const { outputFiles } = await bundled(contents, { tsconfigRaw: "{}", minify: true });
  return { code: outputFiles[0].text, gzipped: gzipSync(outputFiles[0].contents, { level: 9 }).length };
}

/** Minified bytes by what they come from: a package, or a folder of src. The largest first. */
export async function partsOf(contents) {
  const { metafile } = await bundled(contents, { alias: sources(), minify: true });
  const parts = {};
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /src\/(law\/nl\/collecting|law\/nl|[^/]+)\//.exec(path)?.[0].slice(0, -1) ?? "src";
    parts[part] = (parts[part] ?? 0) + bytesInOutput;
  }
  return Object.entries(parts).sort(([, a], [, b]) => b - a);
}

function bundled(contents, options) {
  return build({
    stdin: { contents, resolveDir: ROOT }, absWorkingDir: ROOT, bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], target: "es2022",
    legalComments: "none", logLevel: "silent", write: false, metafile: true, ...options,
  });
}
