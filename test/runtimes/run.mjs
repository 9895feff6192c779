// The packed package on every runtime: node test/runtimes/run.mjs [--allow-missing] [--tarball path]
// Node 20 (the one that runs this, or newer), 22, 24 and 26, Bun, Deno, workerd and a page in headless Chromium answer termijn/vectors.json;
// the answers must be as published and the same to the letter everywhere, in another time zone and locale and without Intl too.
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { entryPoints, shippedData } from "../package/entry-points.mjs";
import { emptyFolder, install, run, tarball } from "../package/packed.mjs";
import { askChromium } from "./chromium.mjs";
import { askWorkerd } from "./workerd.mjs";

const { values } = parseArgs({ options: { "allow-missing": { type: "boolean", default: false }, tarball: { type: "string" } } });
const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, "node_modules");
const APIA = { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
const WITHOUT_INTL = ["--import", "data:text/javascript,delete globalThis.Intl"];

if (!existsSync(join(MODULES, ".package-lock.json"))) run("npm", ["ci", "--no-audit", "--no-fund", "--silent"], HERE);

const folder = install(tarball(values.tarball), emptyFolder("runtimes"));
cpSync(join(HERE, "ask.mjs"), join(folder, "ask.mjs"));
cpSync(join(HERE, "../package/vectors/run-vectors.mjs"), join(folder, "run-vectors.mjs"));
const names = entryPoints().map(({ name }) => name);
const [vectors] = shippedData().map(({ name }) => name).filter((name) => name.endsWith("/vectors.json"));
const modules = `${names.map((name, index) => `import * as entry${index} from "${name}";`).join("\n")}\nconst modules = { ${names.map((name, index) => `"${name}": entry${index}`).join(", ")} };\n`;
const asking = `import { ask } from "./ask.mjs";\nimport shipped from "${vectors}" with { type: "json" };\n${modules}`;
writeFileSync(join(folder, "main.mjs"), `${asking}console.log(JSON.stringify(ask(modules, shipped)));\n`);
writeFileSync(join(folder, "worker.mjs"), `${asking}export default { fetch: () => Response.json(ask(modules, shipped)) };\n`);

/** A runtime that is a program: asked by starting it. */
function program(path, given = [], environment = {}) {
  if (path !== process.execPath && !existsSync(path)) throw new Missing(`${path} is not installed`);
  return JSON.parse(run(path, [...given, "main.mjs"], folder, environment).trim().split("\n").at(-1));
}
class Missing extends Error {}

const node = (major) => join(MODULES, `node-${major}/bin/node`);
// The install script of the package moves the program, where install scripts are run.
const bun = [join(MODULES, "@oven/bun-linux-x64/bin/bun"), join(MODULES, "bun/bin/bun.exe")].find((path) => existsSync(path)) ?? "bun";
const deno = join(MODULES, "@deno/linux-x64-glibc/deno");
const denoRun = ["run", "--quiet", "--no-remote", "--node-modules-dir=manual"];
const versionOf = (path, given = ["--version"]) => (existsSync(path) ? run(path, given, folder).match(/\d+\.\d+\.\d+/)[0] : "");

const runs = [
  ["Node", process.versions.node, "Europe/Amsterdam", () => program(process.execPath, [], { TZ: "Europe/Amsterdam" })],
  ["Node", process.versions.node, "Pacific/Apia, Turkish", () => program(process.execPath, [], APIA)],
  ["Node", process.versions.node, "without Intl", () => program(process.execPath, WITHOUT_INTL)],
  ...[22, 24, 26].flatMap((major) => [
    ["Node", versionOf(node(major)) || major, "Europe/Amsterdam", () => program(node(major), [], { TZ: "Europe/Amsterdam" })],
    ["Node", versionOf(node(major)) || major, "Pacific/Apia, Turkish", () => program(node(major), [], APIA)],
    ["Node", versionOf(node(major)) || major, "without Intl", () => program(node(major), WITHOUT_INTL)],
  ]),
  ["Bun", versionOf(bun), "Europe/Amsterdam", () => program(bun, [], { TZ: "Europe/Amsterdam" })],
  ["Bun", versionOf(bun), "Pacific/Apia, Turkish", () => program(bun, [], APIA)],
  ["Deno", versionOf(deno), "Europe/Amsterdam", () => program(deno, denoRun, { TZ: "Europe/Amsterdam" })],
  ["Deno", versionOf(deno), "Pacific/Apia, Turkish", () => program(deno, denoRun, APIA)],
  ["workerd", "", "no Node modules", () => askWorkerd(join(folder, "worker.mjs"))],
  ["Chromium", "", "Europe/Amsterdam", () => askChromium({ folder, entries: entryPoints(), timeZone: "Europe/Amsterdam", locale: "nl-NL" })],
  ["Chromium", "", "Pacific/Apia, Turkish", () => askChromium({ folder, entries: entryPoints(), timeZone: "Pacific/Apia", locale: "tr-TR" })],
];

let [failed, missing] = [0, 0];
let first;
const line = (...cells) => process.stdout.write(`${cells.map((cell, index) => String(cell).padEnd([10, 16, 24, 8, 8, 10][index] ?? 0)).join("")}\n`);
line("runtime", "version", "where", "asked", "wrong", "answers", "");
for (const [runtime, known, where, asked] of runs) {
  let verdict = "ok";
  let answer = { asked: 0, wrong: [], digest: "" };
  try {
    answer = await asked();
    first ??= answer;
    if (answer.wrong.length > 0 || answer.asked === 0) verdict = "WRONG";
    else if (answer.digest !== first.digest) verdict = "DIFFERENT from the first";
  } catch (error) {
    const isMissing = error instanceof Missing || error.code === "ENOENT" || error.code === "ERR_MODULE_NOT_FOUND";
    if (isMissing) missing++;
    verdict = `${isMissing ? "NOT RUN" : "FAILED"}: ${error.message}`;
    if (!isMissing) failed++;
  }
  if (verdict === "WRONG" || verdict.startsWith("DIFFERENT")) failed++;
  line(runtime, answer.version ?? known, where, answer.asked, answer.wrong.length, answer.digest, verdict);
  for (const wrong of answer.wrong.slice(0, 5)) process.stdout.write(`    ${wrong}\n`);
}
process.stdout.write(`\n${runs.length - failed - missing} of ${runs.length} runs agree on ${first?.asked ?? 0} questions${missing > 0 ? `, ${missing} not run` : ""}\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(failed > 0 || (missing > 0 && !values["allow-missing"]) ? 1 : 0);
