// The package in workerd, the runtime of Cloudflare Workers, without its Node compatibility.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export async function askWorkerd(worker) {
  const { Miniflare } = await import("miniflare");
  const { outputFiles } = await build({ entryPoints: [worker], bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], conditions: ["workerd", "worker"], target: "es2022", write: false });
  const miniflare = new Miniflare({ modules: true, script: outputFiles[0].text, compatibilityDate: "2026-01-01" });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/");
    if (!response.ok) throw new Error(await response.text());
    return { ...(await response.json()), version };
  } finally {
    await miniflare.dispose();
  }
}

const version = JSON.parse(readFileSync(fileURLToPath(new URL("package-lock.json", import.meta.url)), "utf8")).packages["node_modules/workerd"]?.version ?? "";
