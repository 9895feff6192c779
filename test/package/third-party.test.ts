import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");
const manifest = JSON.parse(read("package.json"));

/** The packages whose code ends up in dist, found by bundling the entry points. */
async function bundledPackages(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: Object.values<string[]>(JSON.parse(read("tsconfig.json")).compilerOptions.paths).flat(),
    absWorkingDir: ROOT, bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], outdir: "dist", write: false, metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
  return [...new Set(used.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();
}

test("what is bundled is named, with its version and licence, in a page that is shipped", async () => {
  const page = read("docs/third-party.md");
  const packages = await bundledPackages();
  expect([...page.matchAll(/^## (\S+) /gm)].map(([, name]) => name).sort()).toEqual(packages);
  for (const name of packages) {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    expect(page).toContain(`## ${name} ${version} (${license})\n`);
  }
  expect(manifest.files).toContain("docs/*.md");
});

test("a caller installs nothing else", () => {
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest).not.toHaveProperty("peerDependencies");
});
