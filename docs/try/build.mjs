/**
 * Builds the page to try the package into one file, ../site/try.html: from the package in ../../dist, with nothing left to load.
 * Where the reference stands beside it, each of its pages gets a link to it.
 *
 *   npm run build && node docs/try/build.mjs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(here("../../dist/pictures.js"))) {
  console.error('The package is not built: run "npm run build" first.');
  process.exit(2);
}

// tsconfig.json leads to src: it is not read, so that the page holds what is shipped.
const bundle = (entry, more = {}) => build({ entryPoints: [here(entry)], absWorkingDir: here("../.."), bundle: true, minify: true, write: false, target: "es2022", legalComments: "none", logLevel: "warning", logOverride: { "ignored-bare-import": "silent" }, tsconfigRaw: "{}", ...more });
const [script, styles] = (await Promise.all([bundle("main.ts", { format: "esm", platform: "browser" }), bundle("styles.css")])).map(({ outputFiles }) => outputFiles[0].text);
const page = readFileSync(here("index.html"), "utf8").replace("<!-- styles -->", () => styles).replace("/* script */", () => script);
mkdirSync(here("../site"), { recursive: true });
writeFileSync(here("../site/try.html"), page);
// The toolbar of the reference takes no relative links of its own: each page says how far it is from the root.
const TOOLBAR = /(<div id="tsd-toolbar-links"[^>]*>)/;
for (const name of readdirSync(here("../site"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && path !== "try.html")) {
  const [path, base] = [here(`../site/${name}`), "../".repeat(name.split(/[\\/]/).length - 1)];
  const text = readFileSync(path, "utf8");
  if (TOOLBAR.test(text) && !text.includes(">Try it</a>")) writeFileSync(path, text.replace(TOOLBAR, `$1<a href="${base}try.html">Try it</a>`));
}
console.log(`docs/site/try.html: ${(page.length / 1024).toFixed(0)} KiB`);
