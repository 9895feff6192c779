// The package in a page: the shipped modules as they are, found by an import map, in headless Chromium.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".html": "text/html" };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function askChromium({ folder, entries, timeZone, locale }) {
  if (!existsSync(CHROMIUM)) throw Object.assign(new Error(`${CHROMIUM} is not installed; CHROMIUM names another`), { code: "ENOENT" });
  const { chromium } = await import("playwright-core");
  const server = createServer((request, response) => serve(folder, page(entries), request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const context = await browser.newContext({ timezoneId: timeZone, locale });
    const tab = await context.newPage();
    const errors = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction(() => globalThis.answer !== undefined, undefined, { timeout: 20_000 }).catch((error) => { throw new Error(errors.join("; ") || error.message); });
    return { ...(await tab.evaluate(() => globalThis.answer)), version: browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

function page(entries) {
  const imports = Object.fromEntries(entries.map(({ name, esm }) => [name, `/node_modules/termijn/${normalize(esm)}`]));
  return `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { ask } from "/ask.mjs";
const modules = {};
for (const name of ${JSON.stringify(Object.keys(imports))}) modules[name] = await import(name);
globalThis.answer = ask(modules, await (await fetch("/vectors.json")).json());
</script>`;
}

function serve(folder, html, { url }, response) {
  const path = url === "/vectors.json" ? "/node_modules/termijn/dist/vectors.json" : url;
  if (path === "/") return response.setHeader("content-type", "text/html").end(html);
  const file = join(folder, normalize(path));
  if (!existsSync(file)) return response.writeHead(404).end();
  response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  createReadStream(file).pipe(response);
}
