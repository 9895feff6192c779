/**
 * Opens every kind of letter, in each language, in headless Chromium: passes axe-core (WCAG 2 A and AA), loads nothing, and needs no
 * sideways scrolling on a telephone. Keeps a screenshot of each under screenshots/.
 *
 *   npm install                                  (once, in this folder)
 *   node letters.mjs                             the built package, ../../dist
 *   node letters.mjs some/index.js some/nl.js    other files that export composeNotice and nl
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CASES } from "./letter-cases.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PHONE_WIDTH = 360;
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const [core = here("../../dist/index.js"), law = here("../../dist/nl.js")] = process.argv.slice(2).map((path) => resolve(path));
demand(existsSync(CHROMIUM), `Chromium is not at ${CHROMIUM}. Install it with "apt-get install chromium", or name another in CHROMIUM.`);
demand(existsSync(here("node_modules/playwright-core")), 'Run "npm install" in this folder first.');
for (const path of [core, law]) demand(existsSync(path), `${path} is not there. Build the package first: npm run build.`);
const { composeNotice } = await import(pathToFileURL(core).href);
const { nl } = await import(pathToFileURL(law).href);
demand(typeof composeNotice === "function", `${core} exports no composeNotice.`);

const { chromium } = await import("playwright-core");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(here("screenshots"), { recursive: true });

const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
const problems = [];
let letters = 0;
try {
  for (const { name, dossier, options } of CASES) {
    for (const language of ["nl", "en"]) {
      const letter = `${name}.${language}`;
      const { html, kind } = composeNotice(dossier, { law: nl, language, ...options });
      problems.push(...(await problemsOf(html, letter)).map((problem) => `${letter} (${kind}): ${problem}`));
      letters += 1;
    }
  }
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
console.log(`${letters} letters opened, ${problems.length} problems; screenshots in ${here("screenshots")}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What is wrong with a letter as a reader sees it. */
async function problemsOf(html, letter) {
  const found = [];
  // A script of the letter's own would be a fault; ours is put in by the browser.
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  page.on("pageerror", (error) => found.push(`a script failed: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && found.push(`the browser complains: ${message.text()}`));
  page.on("dialog", (dialog) => { found.push(`it opens a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  await page.route("**/*", (route) => { found.push(`it asks for ${route.request().url()}`); return route.abort(); });
  try {
    await page.setContent(html, { waitUntil: "load" });
    if ((await page.locator("script, iframe, object, embed, form").count()) > 0) found.push("it holds more than text");
    if ((await page.title()).trim() === "") found.push("it has no title");
    await page.screenshot({ path: here(`screenshots/${letter}.png`), fullPage: true });
    await page.setViewportSize({ width: PHONE_WIDTH, height: 740 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > PHONE_WIDTH) found.push(`it is ${width} px wide on a telephone of ${PHONE_WIDTH}`);
    await page.screenshot({ path: here(`screenshots/${letter}.phone.png`), fullPage: true });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
    for (const { id, help, nodes } of violations) found.push(`${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`);
  } finally {
    await page.close();
  }
  return found;
}

function demand(condition, message) {
  if (condition) return;
  console.error(message);
  process.exit(2);
}
