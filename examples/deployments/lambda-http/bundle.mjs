import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The handler as one module: what goes into the zip file as handler.mjs. */
export async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("handler.mjs", import.meta.url))],
    bundle: true, minify: true, format: "esm", platform: "node", target: "node20", write: false,
  });
  return outputFiles[0].contents;
}
