/**
 * Uses the page to try the package (docs/site/try.html) as people do, in headless Chromium: from an empty form to a letter by clicks and
 * keyboard, an e-invoice dropped on it, the slider by keyboard, the state from the address; that its figures are those of the package called
 * directly, that it asks nothing of a network, passes axe-core in both languages, and fits a telephone. Keeps screenshots under screenshots/.
 *
 *   npm install             (once, in this folder)
 *   node try-page.mjs       builds the package and the page where they are missing or old
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = here("../../");
const PAGE = here("../../docs/site/try.html");
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

demand(existsSync(CHROMIUM), `Chromium is not at ${CHROMIUM}. Install it with "apt-get install chromium", or name another in CHROMIUM.`);
demand(existsSync(here("node_modules/playwright-core")), 'Run "npm install" in this folder first.');
demand(existsSync(`${ROOT}node_modules`), 'Run "npm ci" in the repository first.');
if (isOlder(`${ROOT}dist/pictures.js`, `${ROOT}src`)) execFileSync("npm", ["run", "--silent", "build:quiet"], { cwd: ROOT, stdio: "inherit" });
if (isOlder(PAGE, `${ROOT}docs/try`) || isOlder(PAGE, `${ROOT}dist`)) execFileSync(process.execPath, ["docs/try/build.mjs"], { cwd: ROOT, stdio: "inherit" });

const load = (path) => import(pathToFileURL(`${ROOT}dist/${path}`).href);
const { composeNotice, decide, parseDossier, policies, statementOn, weighCollection } = await load("index.js");
const { nl } = await load("nl.js");
const { collecting } = await load("nl/collecting.js");
const { timelinePicture } = await load("pictures.js");
const { readInvoiceXml } = await load("ubl.js");
const { chromium } = await import("playwright-core");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(here("screenshots"), { recursive: true });

const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
const problems = [];
let checks = 0;
try {
  for (const [name, use] of Object.entries({ fromEmptyFormToLetter, byKeyboardAlone, droppedInvoice, wrongInput, sharedAddress, accessible, onTelephone })) await use(name);
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
console.log(`${checks} checks of the page, ${problems.length} problems; screenshots in ${here("screenshots")}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Types an invoice, records each step, and ends with the last letter before it is handed over. */
async function fromEmptyFormToLetter(name) {
  const page = await opened(name, DESKTOP);
  equal(name, "what is missing is named", await page.locator("#waiting").innerText(), "Vul nog in: factuurnummer, factuurdatum, totaal, met btw.");
  await page.getByLabel("Factuurnummer").fill("2026-0042");
  await page.getByLabel("Factuurdatum").fill("2026-04-01");
  await page.getByLabel("Totaal, met btw").fill("1.210,00");
  await page.getByLabel("Waarvan btw").fill("210");
  await page.getByLabel("Ontvangen op").fill("2026-04-01");
  await page.getByLabel("Debiteur", { exact: true }).fill("Bakkerij Zuid");
  await page.getByLabel("Uw naam of bedrijf").fill("Atelier Noord");
  await page.getByLabel("Uw IBAN").fill("NL13TEST0123456789");
  await page.getByLabel("Of kies een datum").fill("2026-05-02");
  const dossier = parseDossier({
    creditor: { name: "Atelier Noord", kind: "business", iban: "NL13TEST0123456789" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
    invoices: [{ number: "2026-0042", issuedOn: "2026-04-01", receivedOn: "2026-04-01", total: "1210.00", vat: "210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }], events: [],
  });
  await sameFigures(page, name, dossier, "2026-05-02");
  const events = [];
  let letters = 0;
  for (let turn = 0; turn < 12; turn++) {
    const on = await page.inputValue("#exact");
    const now = { ...dossier, events: [...events] };
    const decision = decide(now, { on, law: nl, policy: policies.business });
    equal(name, `the step on ${on}`, await value(page, "step"), decision.kind === "act" ? decision.step : decision.kind);
    if (decision.kind === "act" && decision.action === "notice") {
      const letter = composeNotice(now, { on, law: nl, kind: decision.notice, decision, language: "nl" });
      equal(name, `the subject of ${decision.step}`, await text(page, "subject"), letter.subject);
      equal(name, `the text of ${decision.step}`, await page.locator('[data-figure="letter"]').evaluate((node) => node.textContent), letter.text);
      equal(name, `what ${decision.step} claims`, await value(page, "claimed"), letter.claimed.total);
      equal(name, `the page of ${decision.step}`, await page.locator("iframe.letter").getAttribute("srcdoc"), letter.html);
      equal(name, "the letter may do nothing", await page.locator("iframe.letter").getAttribute("sandbox"), "");
      await shot(page, `try-letter-${++letters}`);
    }
    if (decision.kind === "act") {
      events.push(decision.record);
      await page.getByRole("button", { name: "Noteer als gedaan" }).click();
    }
    const next = page.locator("#to-next");
    if ((await next.count()) === 0) break;
    await next.click();
  }
  ok(name, "three letters went out", letters >= 3);
  ok(name, "it was handed over in the end", events.some(({ type }) => type === "handover"));
  await page.getByText("Als tabel").first().click();
  await shot(page, "try-handed-over");
  await page.close();
}

/** The same start without a mouse: tab, type, and the arrow keys on the slider. */
async function byKeyboardAlone(name) {
  const page = await opened(name, DESKTOP);
  await page.keyboard.press("Tab");
  equal(name, "the first stop leads to the result", await focusedText(page), "Naar de uitkomst");
  for (let stop = 0; stop < 12 && (await page.evaluate(() => document.activeElement.id)) !== "example"; stop++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#answers").waitFor();
  const before = await page.inputValue("#exact");
  for (let stop = 0; stop < 60 && (await page.evaluate(() => document.activeElement.id)) !== "slider"; stop++) await page.keyboard.press("Tab");
  for (let day = 0; day < 10; day++) await page.keyboard.press("ArrowRight");
  const after = await page.inputValue("#exact");
  equal(name, "ten keys are ten days", Date.parse(after) - Date.parse(before), 10 * 86_400_000);
  equal(name, "the slider keeps the focus", await page.evaluate(() => document.activeElement.id), "slider");
  equal(name, "the slider says its day", await page.locator("#slider").getAttribute("aria-valuetext"), await page.locator("#day-text").innerText());
  await sameFigures(page, name, dossierOf(await stateOf(page)), after);
  await page.waitForFunction(() => document.getElementById("live").textContent !== "");
  ok(name, "the outcome is spoken", (await page.locator("#live").textContent()).includes("open"));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  equal(name, "focus can be seen", outline, "solid");
  await page.close();
}

/** An e-invoice dropped on the page is read as the package reads it. */
async function droppedInvoice(name) {
  const page = await opened(name, DESKTOP);
  const xml = readFileSync(`${ROOT}examples/demo/invoice.xml`, "utf8");
  await drop(page, xml, "invoice.xml");
  const { invoice, creditor, debtor } = readInvoiceXml(xml);
  await page.getByLabel("Of kies een datum").fill("2026-06-12");
  equal(name, "its number", await page.getByLabel("Factuurnummer").inputValue(), invoice.number);
  equal(name, "its total", await page.getByLabel("Totaal, met btw").inputValue(), invoice.total);
  await page.getByLabel("Waar afgesproken").selectOption("contract");
  const { lines: _, ...facts } = invoice;
  const dossier = { creditor, debtor, invoices: [{ ...facts, terms: { ...invoice.terms, agreedIn: "contract" } }], events: [] };
  await sameFigures(page, name, dossier, "2026-06-12");
  await page.getByRole("button", { name: "Betaling erbij" }).click();
  await page.getByLabel("Bedrag").fill("1500");
  await page.getByLabel("Datum", { exact: true }).fill("2026-02-16");
  await sameFigures(page, name, { ...dossier, events: [{ type: "payment", on: "2026-02-16", amount: "1500.00" }] }, "2026-06-12");
  await page.locator("#odds-court").fill("60");
  const weighed = weighCollection({ ...dossier, events: [{ type: "payment", on: "2026-02-16", amount: "1500.00" }] }, { on: "2026-06-12", law: nl, tariffs: collecting, odds: { court: 0.6 } });
  equal(name, "the verdict", await value(page, "verdict"), weighed.verdict);
  equal(name, "the odds keep the focus", await page.evaluate(() => document.activeElement.id), "odds-court");
  await shot(page, "try-dropped");
  await drop(page, "<Invoice/>", "broken.xml");
  ok(name, "what cannot be read is said", (await page.locator("#read").innerText()).startsWith("broken.xml is niet te lezen"));
  await page.close();
}

/** A mistake is a sentence beside its field, and a list that leads there. */
async function wrongInput(name) {
  const page = await opened(name, DESKTOP);
  await page.getByRole("button", { name: "Toon een voorbeeld" }).click();
  await page.getByLabel("Totaal, met btw").fill("duizend");
  equal(name, "the list", await page.locator("#waiting a").allInnerTexts(), ["Totaal, met btw: vul een bedrag in, zoals 1210,00."]);
  equal(name, "the field is marked", await page.getByLabel("Totaal, met btw").getAttribute("aria-invalid"), "true");
  await page.locator("#waiting a").click();
  equal(name, "the link leads to the field", await page.evaluate(() => document.activeElement.id), "field-invoices-0-total");
  await shot(page, "try-wrong");
  await page.getByLabel("Totaal, met btw").fill("1000");
  ok(name, "mended, it answers again", await page.locator("#answers").isVisible());
  await page.close();
}

/** The address holds everything: a reload and a copy show the same. */
async function sharedAddress(name) {
  const page = await opened(name, DESKTOP);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Show an example" }).click();
  await page.getByLabel("Or pick a date").fill("2026-09-09");
  const [address, seen] = [page.url(), await page.locator("#answers").innerText()];
  await page.reload();
  equal(name, "a reload shows the same", await page.locator("#answers").innerText(), seen);
  const other = await opened(name, DESKTOP, address);
  equal(name, "a copy shows the same", await other.locator("#answers").innerText(), seen);
  equal(name, "in its language", await other.locator("html").getAttribute("lang"), "en");
  for (const broken of ["#x", "#bnVsbA", `#${btoa('{"language":"nl","on":"2026-99-99"}')}`]) {
    const empty = await opened(name, DESKTOP, pathToFileURL(PAGE).href + broken);
    ok(name, `${broken} is an empty form`, await empty.locator("#answers").isHidden());
    await empty.close();
  }
  await other.close();
  await page.close();
}

/** axe-core in both languages, light and dark, with and without answers. */
async function accessible(name) {
  for (const [language, button, example] of [["nl", "Nederlands", "Toon een voorbeeld"], ["en", "English", "Show an example"]]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await opened(name, DESKTOP);
      await page.emulateMedia({ colorScheme });
      await page.getByRole("button", { name: button }).click();
      await judged(page, `${name} ${language} ${colorScheme}, empty`);
      if (colorScheme === "light") await shot(page, `try-empty.${language}`);
      await page.getByRole("button", { name: example }).click();
      for (const summary of await page.locator("#answers summary").all()) await summary.click();
      await judged(page, `${name} ${language} ${colorScheme}`);
      await page.reload();
      await shot(page, `try-desktop.${language}.${colorScheme}`);
      await page.close();
    }
  }
}

/** Nothing is wider than a telephone, with answers and in both languages. */
async function onTelephone(name) {
  for (const [language, button, example] of [["nl", "Nederlands", "Toon een voorbeeld"], ["en", "English", "Show an example"]]) {
    const page = await opened(name, PHONE);
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("button", { name: example }).click();
    await page.evaluate(() => scrollTo(0, 0));
    equal(name, `the width in ${language}`, await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
    const small = await page.evaluate(() => [...document.querySelectorAll(".picture svg")].map((svg) => (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width) * 12).filter((size) => size < 9.5));
    equal(name, `text in pictures can be read in ${language}`, small, []);
    await judged(page, `${name} ${language}`);
    await shot(page, `try-phone.${language}`);
    await page.close();
  }
}

/** What the page shows is what the package says when it is asked directly. */
async function sameFigures(page, name, dossier, on) {
  const statement = statementOn(dossier, { on, law: nl, unknownRates: "stop" });
  const [line] = statement.receivables;
  const wanted = {
    open: statement.open, dueOn: line.dueOn, interestFrom: line.interestFrom, principal: statement.principal.open, interest: statement.interest.open, costs: statement.costs.open, perDay: statement.perDay,
  };
  for (const [figure, expected] of Object.entries(wanted)) equal(name, `${figure} on ${on}`, await value(page, figure), expected);
  equal(name, `the stretches on ${on}`, await page.locator('[data-figure="stretch"]').evaluateAll((nodes) => nodes.map((node) => node.value)), statement.receivables.flatMap(({ stretches }) => stretches.map(({ interest }) => interest)));
  const { rows } = timelinePicture(dossier, { on, law: nl, policy: policies.business, language: "nl" });
  equal(name, `the timeline on ${on}`, await page.locator("#timeline-place td").evaluateAll((nodes) => nodes.map((node) => node.textContent)), rows.map(({ text: row }) => row));
}

/** Opened from a file, with the network cut off; every request, error and complaint is a problem. */
async function opened(name, viewport, address = pathToFileURL(PAGE).href) {
  const page = await browser.newPage({ viewport });
  page.on("pageerror", (error) => problems.push(`${name}: a script failed: ${error.message}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(`${name}: the browser complains: ${message.text()}`));
  page.on("request", (request) => !/^(file|about|data):/.test(request.url()) && problems.push(`${name}: it asks for ${request.url()}`));
  await page.context().setOffline(true);
  await page.goto(address);
  return page;
}

async function judged(page, what) {
  await page.evaluate(axe);
  // Frames are left out: the letter runs no script, axe neither; letters.mjs judges letters.
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  checks++;
  for (const { id, help, nodes } of violations) problems.push(`${what}: ${id}: ${help} (${nodes.slice(0, 5).map(({ target }) => target.join(" ")).join("; ")})`);
}

async function drop(page, content, file) {
  const data = await page.evaluateHandle(([text, fileName]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], fileName, { type: "text/xml" }));
    return transfer;
  }, [content, file]);
  await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
  await page.waitForFunction(() => document.getElementById("read").textContent !== "");
}

async function stateOf(page) {
  return JSON.parse(Buffer.from(new URL(page.url()).hash.slice(1), "base64url").toString("utf8"));
}

/** The dossier of a state, put together without the code of the page. */
function dossierOf({ creditor, debtor, invoice: { terms, ...invoice }, events }) {
  return parseDossier({ creditor, debtor, invoices: [{ ...invoice, terms: { kind: terms.kind, days: Number(terms.days), agreedIn: terms.agreedIn } }], events });
}

async function value(page, figure) {
  return page.locator(`[data-figure="${figure}"]`).first().evaluate((node) => node.dataset.value ?? (node.tagName === "TIME" ? node.dateTime : node.value));
}

async function text(page, figure) {
  return page.locator(`[data-figure="${figure}"]`).first().innerText();
}

async function focusedText(page) {
  return page.evaluate(() => document.activeElement.textContent);
}

async function shot(page, name) {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.screenshot({ path: here(`screenshots/${name}.png`), fullPage: true });
}

function equal(name, what, got, wanted) {
  checks++;
  if (JSON.stringify(got) !== JSON.stringify(wanted)) problems.push(`${name}: ${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
}

function ok(name, what, holds) {
  equal(name, what, holds, true);
}

/** Whether a file is not there, or older than the newest in a folder. */
function isOlder(file, folder) {
  if (!existsSync(file)) return true;
  const made = statSync(file).mtimeMs;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile() && statSync(`${entry.parentPath}/${entry.name}`).mtimeMs > made);
}

function demand(condition, message) {
  if (condition) return;
  console.error(message);
  process.exit(2);
}
