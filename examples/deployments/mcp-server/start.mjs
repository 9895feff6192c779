// node start.mjs: the tool server on stdin and stdout. In the settings of an assistant: { "command": "node", "args": ["<path>/start.mjs"] }.
// Bundles first, because it takes two of its tools from a TypeScript file; ship the one module that comes out of it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "termijn-tools-"));
const outfile = join(folder, "server.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("main.mjs", import.meta.url))], outfile,
  bundle: true, format: "esm", platform: "node", target: "node20", nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
  // What the protocol's package loads by require.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
