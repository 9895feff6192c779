// Those who use the package, each built and run from the packed tarball: node test/package/consumers.mjs [tarball]
// ESM, CommonJS, TypeScript by each way of finding modules, and bundles for a browser and for a worker. All ask the same question.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { entryPoints, ROOT, shippedData } from "./entry-points.mjs";
import { emptyFolder, install, run, tarball } from "./packed.mjs";

/**
 * 1,210 x 10.15 % x 149/365 = 50.14; 500 - 40 - 50.14 = 409.86 leaves 800.14; 800.14 x 10.15 % x 60/365 = 13.35;
 * 800.14 x 10.40 % x 144/365 = 32.83; together 846.32.
 */
const ANSWER = "846.32";
const QUESTION = `statementOn(
  {
    creditor: { name: "Atelier Noord", kind: "business" },
    debtor: { name: "Bakkerij Zuid", kind: "business" },
    invoices: [{ number: "2025-0042", issuedOn: "2025-11-03", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
    events: [{ type: "payment", on: "2026-05-01", amount: "500.00" }],
  },
  { on: "2026-11-21", law: nl },
)`;

const names = entryPoints().map(({ name }) => name);
/** Every entry point is loaded; the answer is printed only when each of them brought something. */
const everyEntry = (load) => `for (const entry of [${names.map(load).join(", ")}]) if (Object.keys(entry).length === 0) throw new Error("an entry point is empty");`;
const imports = names.map((name, index) => `import * as entry${index} from "${name}";`).join("\n");
const esm = `import { statementOn } from "termijn";\nimport { nl } from "termijn/nl";\n${imports}\n${everyEntry((_, index) => `entry${index}`)}\nconst { open } = ${QUESTION};\n`;

const consumers = {
  "ESM import": (folder) => {
    writeFileSync(join(folder, "main.mjs"), `${esm}console.log(open);\n`);
    return run("node", ["main.mjs"], folder);
  },
  "CommonJS require": (folder) => {
    const load = `const { statementOn } = require("termijn");\nconst { nl } = require("termijn/nl");\n${everyEntry((name) => `require("${name}")`)}\n`;
    writeFileSync(join(folder, "main.cjs"), `${load}console.log(${QUESTION}.open);\n`);
    return run("node", ["main.cjs"], folder);
  },
  "shipped data": (folder) => {
    writeFileSync(join(folder, "data.cjs"), `${shippedData().map(({ name }) => `if (typeof require("${name}") !== "object") throw new Error("${name}");`).join("\n")}\nconsole.log("${ANSWER}");\n`);
    return run("node", ["data.cjs"], folder);
  },
  "TypeScript, node16, ESM": (folder) => compiled(folder, "node16-esm", "mts", { module: "node16", moduleResolution: "node16" }),
  "TypeScript, node16, CommonJS": (folder) => compiled(folder, "node16-cjs", "cts", { module: "node16", moduleResolution: "node16" }),
  "TypeScript, bundler": (folder) => compiled(folder, "bundler", "ts", { module: "esnext", moduleResolution: "bundler" }),
  "TypeScript, bundler, DOM and exact optional members": (folder) =>
    compiled(folder, "exact", "ts", { module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true }),
  "esbuild, browser": (folder) => bundled(folder, { platform: "browser", format: "iife" }),
  "esbuild, worker": (folder) => bundled(folder, { platform: "neutral", format: "iife", conditions: ["worker", "workerd"], mainFields: ["module", "main"] }),
};

/** TypeScript compiles it under the strictest checks, the types of the package among what is checked; then it runs. */
function compiled(folder, name, extension, compilerOptions) {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, "package.json"), `{ "type": "module" }\n`);
  const types = `const answer: Amount = open;\n// @ts-expect-error: a number is no day.\nconst wrong: StatementOptions = { on: 20261121, law: nl };\nvoid wrong;\n`;
  writeFileSync(join(own, `main.${extension}`), `import type { Amount, StatementOptions } from "termijn";\n${esm}${types}console.log(answer);\n`);
  const options = { target: "es2022", lib: ["ES2022"], types: [], strict: true, skipLibCheck: false, outDir: "out", ...compilerOptions };
  const console = "declare const console: { log(text: string): void };\n";
  const hasConsole = options.lib.includes("DOM");
  if (!hasConsole) writeFileSync(join(own, "console.d.ts"), console);
  writeFileSync(join(own, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*"] }));
  run("node", [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", own], own);
  return run("node", [join(own, "out", readdirSync(join(own, "out")).find((file) => file.startsWith("main")))], own);
}

/** One script without any module, run where there is nothing but the language: no process, no require, no Buffer, no Intl data asked for. */
async function bundled(folder, options) {
  writeFileSync(join(folder, "bundle.mjs"), `${esm}globalThis.answer = open;\n`);
  const { outputFiles, metafile, warnings } = await build({ entryPoints: [join(folder, "bundle.mjs")], bundle: true, minify: true, target: "es2022", write: false, metafile: true, outdir: folder, logLevel: "silent", ...options });
  const left = Object.values(metafile.outputs).flatMap((output) => output.imports).filter(({ external }) => external);
  const builtin = Object.keys(metafile.inputs).filter((path) => builtinModules.includes(path.replace(/^node:/, "")));
  if (left.length + builtin.length + warnings.length > 0) throw new Error(`not self-contained: ${JSON.stringify({ left, builtin, warnings })}`);
  const context = vm.createContext({});
  vm.runInContext("delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;", context);
  vm.runInContext(outputFiles[0].text, context);
  return vm.runInContext("answer", context);
}

const folder = install(tarball(process.argv[2]), emptyFolder("consumers"));
let failed = 0;
for (const [name, consumer] of Object.entries(consumers)) {
  const started = performance.now();
  let verdict = "ok";
  try {
    const answer = (await consumer(folder)).trim();
    if (answer !== ANSWER) verdict = `WRONG: ${answer} instead of ${ANSWER}`;
  } catch (error) {
    verdict = `FAILED: ${error.message}`;
  }
  if (verdict !== "ok") failed++;
  process.stdout.write(`${name.padEnd(52)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${verdict}\n`);
}
const dist = join(folder, "node_modules/termijn/dist");
const size = readdirSync(dist, { recursive: true }).reduce((sum, file) => sum + (statSync(join(dist, file)).isFile() ? statSync(join(dist, file)).size : 0), 0);
process.stdout.write(`${names.length} entry points (${names.join(", ")}), dist ${(size / 1024).toFixed(0)} KiB, ${failed} failed\n`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
