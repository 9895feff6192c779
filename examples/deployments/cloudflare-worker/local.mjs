import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

/** The Worker as one module, as it is uploaded. */
export async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("worker.mjs", import.meta.url))],
    bundle: true, minify: true, format: "esm", platform: "neutral", target: "es2022", write: false,
  });
  return outputFiles[0].text;
}

/** workerd, the runtime of Cloudflare, on this machine; it keeps its data in memory. */
export function local(script, port = 0) {
  return new Miniflare({ modules: true, script, host: "127.0.0.1", port, compatibilityDate: "2026-04-26", kvNamespaces: ["DOSSIERS", "ACTS"] });
}
