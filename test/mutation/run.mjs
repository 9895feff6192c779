// Mutation testing: node test/mutation/run.mjs [room…] [--sample 0.3] [--seed 8] [--files "src/terms/due-date.ts"] [--static] [--concurrency 1]
// Changes one thing in a room's source at a time and asks the room's tests to notice. All rooms take hours on a small machine; name the ones
// wanted. Works on a copy in the folder for temporary files, so that the tree can be edited meanwhile. What it found, and why the mutants
// that no test notices change no answer, is in docs/mutation.md; the rooms are in rooms.mjs.
//   --sample  a part of the mutants, drawn by --seed    --files  these files (globs, by commas) in place of the whole room
//   --static  also what is evaluated once, at import: each such mutant runs all tests of its room
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LEAST, ROOMS } from "./rooms.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "1" },
    seed: { type: "string", default: "8" },
    files: { type: "string" },
    static: { type: "boolean", default: false },
    concurrency: { type: "string", default: "1" },
  },
});
const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
for (const room of rooms) if (!(room in ROOMS)) throw new Error(`There is no room ${room}; there are ${Object.keys(ROOMS).join(", ")}`);

if (!existsSync(join(HERE, "node_modules/.package-lock.json"))) spawnSync("npm", ["ci", "--silent"], { cwd: HERE, stdio: "inherit" });

/** A copy of what the tests need; the installed packages are those of the repository. */
function copyOfTree() {
  const folder = mkdtempSync(join(tmpdir(), "termijn-mutation-"));
  for (const name of ["src", "test", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The test files of a room. */
const testFilesOf = ({ tests, without = [] }, folder) =>
  tests.flatMap((path) => (path.endsWith(".ts") ? [path] : readdirSync(join(folder, path), { recursive: true }).filter((name) => name.endsWith(".test.ts")).sort().map((name) => `${path}/${name}`)))
    .filter((path) => !without.includes(path));

/** The entry points of the package, by the name that tests import them by. */
const ALIAS = {
  "termijn/nl/collecting": "src/law/nl/collecting/index.ts",
  "termijn/nl": "src/law/nl/index.ts",
  "termijn/schemas": "src/schemas/index.ts",
  "termijn/ubl": "src/interop/ubl.ts",
  "termijn/exchange": "src/interop/exchange.ts",
  "termijn/pictures": "src/pictures/index.ts",
  termijn: "src/index.ts",
};

const strykerConfig = (room, folder) => ({
  testRunner: "one-script",
  plugins: [join(HERE, "one-script-runner.mjs"), join(HERE, "sample.mjs")],
  room: { testFiles: testFilesOf(room, folder), alias: ALIAS },
  checkers: Number(values.sample) < 1 ? ["sample"] : [],
  sample: { part: Number(values.sample), seed: values.seed },
  mutate: values.files?.split(",") ?? room.from,
  inPlace: true,
  allowEmpty: true,
  coverageAnalysis: "perTest",
  ignoreStatic: !values.static,
  concurrency: Number(values.concurrency),
  // The machine may be busy with other work: slow is not the same as endless.
  timeoutMS: 10_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 15,
  warnings: { unknownOptions: false },
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "mutation.json" },
  allowConsoleColors: false,
});

const NOTICED = new Set(["Killed", "Timeout"]);
const MISSED = new Set(["Survived", "NoCoverage"]);
const line = (...cells) => process.stdout.write(`${cells.map((cell, index) => String(cell).padEnd(index === 0 ? 14 : 10)).join("")}\n`);

/** Prints the figures and the mutants that no test noticed; gives the score in percent. */
function report(room, { files }) {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ file, source, ...mutant })));
  const count = (...states) => all.filter(({ status }) => states.includes(status)).length;
  const [noticed, missed] = [all.filter(({ status }) => NOTICED.has(status)), all.filter(({ status }) => MISSED.has(status))];
  for (const { file, location: { start, end }, mutatorName, replacement, status, source } of missed.sort((a, b) => a.file.localeCompare(b.file) || a.location.start.line - b.location.start.line)) {
    const lines = source.split("\n").slice(start.line - 1, end.line);
    const was = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].slice(start.column - 1)} …`;
    process.stdout.write(`${file}:${start.line}:${start.column} ${status === "NoCoverage" ? "not reached " : ""}${mutatorName}\n    ${was}  →  ${replacement?.replace(/\s+/g, " ").slice(0, 160)}\n`);
  }
  const score = (100 * noticed.length) / (noticed.length + missed.length || 1);
  line("room", "mutants", "killed", "timeout", "survived", "unreached", "static", "aside", "score");
  line(room, noticed.length + missed.length, count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage"), count("Ignored"), count("CompileError", "RuntimeError"), `${score.toFixed(1)} %`);
  return score;
}

let failed = false;
for (const room of rooms) {
  const folder = copyOfTree();
  writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(strykerConfig(ROOMS[room], folder)));
  const { status } = spawnSync(process.execPath, [join(HERE, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run"], { cwd: folder, stdio: ["ignore", 2, "inherit"] });
  const result = join(folder, "mutation.json");
  if (status !== 0 || !existsSync(result)) throw new Error(`Stryker ended with ${status} in ${folder}`);
  if (report(room, JSON.parse(readFileSync(result, "utf8"))) < LEAST) failed = true;
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
