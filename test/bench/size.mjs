import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const ENTRY = 'export { statementOn } from "termijn"; export { nl } from "termijn/nl";';

/** From the sources the bundler can tell what a byte comes from; in the built package the dependencies are already inside. */
const SOURCES = { "termijn": `${ROOT}src/index.ts`, "termijn/nl": `${ROOT}src/law/nl/index.ts`, "termijn/ubl": `${ROOT}src/interop/ubl.ts`, "termijn/schemas": `${ROOT}src/schemas/index.ts` };

/** Bytes of `statementOn` with Dutch law as a caller bundles it, minified; and what they consist of. */
export async function benchSize() {
  const built = await bundled(ENTRY, {});
  const fromSource = await bundled(ENTRY, SOURCES);
  const parts = {};
  for (const [path, { bytesInOutput }] of Object.entries(fromSource.inputs)) {
    const part = partOf(path);
    parts[part] = (parts[part] ?? 0) + bytesInOutput;
  }
  return { bytes: built.code.length, gzipped: gzipSync(built.code, { level: 9 }).length, parts };
}

/** Bytes of one entry point, bundled and minified. */
export async function sizeOfEntry(name) {
  const { code } = await bundled(`export * from "${name}";`, {});
  return { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

async function bundled(contents, alias) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT }, alias, absWorkingDir: ROOT, bundle: true, minify: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], target: "es2022",
    legalComments: "none", write: false, metafile: true,
  });
  return { code: outputFiles[0].contents, inputs: Object.values(metafile.outputs)[0].inputs };
}

function partOf(path) {
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (dependency !== undefined) return dependency;
  return /interest-rate/.test(path) ? "interest rates" : `src/${/src\/(law\/nl|[^/]+)\//.exec(path)?.[1] ?? ""}`;
}
