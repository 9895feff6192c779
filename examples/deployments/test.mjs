// Every deployment on this machine: node examples/deployments/test.mjs [--allow-missing] [names…]
// Installs what it needs with npm ci, builds the package when it was not built, and prints a line each.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DEPLOYMENTS = ["lambda-http", "lambda-queue", "cloudflare-worker", "morning-run", "postgres-queue", "duckdb", "mcp-server"];

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

const { missing, names } = readArguments(process.argv.slice(2));
if (!existsSync(`${root}node_modules`)) run("npm", ["ci"], root);
if (!existsSync(`${root}dist/index.js`)) run("npm", ["run", "--silent", "build:quiet"], root);
if (!existsSync(`${folder}node_modules/termijn`)) run("npm", ["ci", "--no-audit", "--no-fund"], folder);

const outcomes = [];
for (const name of names) outcomes.push(await outcomeOf(name));
const failed = outcomes.filter((outcome) => outcome === "failed" || (outcome === "missing" && missing === "fails"));
process.exit(failed.length === 0 ? 0 : 1);

function readArguments(given) {
  const chosen = given.filter((argument) => argument !== "--allow-missing");
  const unknown = chosen.filter((name) => !DEPLOYMENTS.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`No such deployment: ${unknown.join(", ")}. There are ${DEPLOYMENTS.join(", ")}.\n`);
    process.exit(2);
  }
  return { missing: given.includes("--allow-missing") ? "passes" : "fails", names: chosen.length > 0 ? chosen : DEPLOYMENTS };
}

function run(command, parameters, cwd) {
  process.stderr.write(`${command} ${parameters.join(" ")}\n`);
  const { status } = spawnSync(command, parameters, { cwd, stdio: ["ignore", process.stderr, process.stderr] });
  if (status !== 0) process.exit(1);
}

/** Its line, and whether it passed. What must be installed by hand is said by an error with `install`. */
async function outcomeOf(name) {
  const started = performance.now();
  const line = (outcome, text) => process.stdout.write(`${name.padEnd(18)} ${outcome.padEnd(7)} ${text} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  try {
    const { test } = await import(`./${name}/test.mjs`);
    line("passed", await test());
    return "passed";
  } catch (error) {
    if (typeof error.install === "string") {
      line("missing", `${error.message}: ${error.install}`);
      return "missing";
    }
    line("failed", error.stack ?? String(error));
    return "failed";
  }
}
