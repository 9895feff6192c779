// What callers can see, entry point by entry point, from the types that are shipped: node test/package/api.mjs [--write]
// Without --write it fails when the types in dist differ from the reports in test/package/api, so that every change is seen in review.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { entryPoints, ROOT } from "./entry-points.mjs";

const REPORTS = fileURLToPath(new URL("api/", import.meta.url));
const isToWrite = process.argv.includes("--write");

const entries = entryPoints().map((entry) => ({ ...entry, path: ROOT + entry.types.replace(/^\.\//, "") }));
for (const { path } of entries) if (!existsSync(path)) throw new Error(`There is no ${path}: npm run build comes first`);
const program = ts.createProgram(entries.map(({ path }) => path), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, types: [] });
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What each entry point exports, by name; and by symbol the first entry point that exports it. */
const home = new Map();
for (const entry of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry.path));
  entry.exports = checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, symbol: resolved(symbol) })).sort(byName);
  for (const { symbol } of entry.exports) if (!home.has(symbol)) home.set(symbol, entry.name);
}

function report({ name, exports }) {
  const own = exports.filter(({ symbol }) => home.get(symbol) === name);
  const again = exports.filter(({ symbol }) => home.get(symbol) !== name);
  const { elsewhere, hidden } = mentioned(own.map(({ symbol }) => symbol), name);
  return [
    `What "${name}" exports. Made by node test/package/api.mjs --write.`,
    ...own.map(({ symbol }) => declarationOf(symbol)),
    ...(again.length === 0 ? [] : [`Exported here too:\n${again.map(({ name: exported, symbol }) => `  ${exported} of "${home.get(symbol)}"`).join("\n")}`]),
    ...(elsewhere.length === 0 ? [] : [`Exported elsewhere:\n${elsewhere.map((symbol) => `  ${symbol.name} of "${home.get(symbol)}"`).join("\n")}`]),
    ...(hidden.length === 0 ? [] : ["Not exported, but part of what is:", ...hidden.map(declarationOf)]),
  ].join("\n\n") + "\n";
}

/** The types that declarations name, and those that these name in turn: of other entry points, and of none. */
function mentioned(symbols, name) {
  const seen = new Set(symbols);
  const [elsewhere, hidden] = [[], []];
  for (const queue = [...symbols]; queue.length > 0;) {
    for (const declaration of queue.pop().declarations ?? []) visit(declaration, queue);
  }
  return { elsewhere: elsewhere.sort(byName), hidden: hidden.sort(byName) };

  function visit(node, queue) {
    if (ts.isIdentifier(node)) {
      const found = checker.getSymbolAtLocation(node);
      const symbol = found && resolved(found);
      if (symbol !== undefined && !seen.has(symbol) && isTopLevel(symbol)) {
        seen.add(symbol);
        const at = home.get(symbol);
        if (at === undefined) { hidden.push(symbol); queue.push(symbol); } else if (at !== name) elsewhere.push(symbol);
      }
    }
    ts.forEachChild(node, (child) => visit(child, queue));
  }
}

/** Declared at the top of a file of the package: neither a member, a parameter nor a type of the language. */
function isTopLevel(symbol) {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(`${ROOT}dist/`)) return false;
  return ts.isSourceFile(statementOf(declaration).parent) && !ts.isSourceFile(declaration);
}

/** A variable is declared by the statement around it. */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function declarationOf(symbol) {
  return symbol.declarations.map((declaration) => printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()).replace(/^export /, "").replace(/^declare /, "")).join("\n");
}

const reports = new Map(entries.map((entry) => [`${entry.name.replaceAll("/", "-")}.txt`, report(entry)]));
const committed = existsSync(REPORTS) ? readdirSync(REPORTS) : [];
const changed = [...new Set([...reports.keys(), ...committed])].filter((file) => !committed.includes(file) || !reports.has(file) || readFileSync(REPORTS + file, "utf8") !== reports.get(file));

if (isToWrite) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  for (const [file, text] of reports) writeFileSync(REPORTS + file, text);
}
for (const { name, exports } of entries) process.stdout.write(`${name.padEnd(24)} ${String(exports.length).padStart(3)} names exported\n`);
for (const file of changed) {
  process.stdout.write(`${isToWrite ? "written" : "DIFFERENT"}: test/package/api/${file}\n`);
  if (!isToWrite) process.stdout.write(firstDifference(committed.includes(file) ? readFileSync(REPORTS + file, "utf8") : "", reports.get(file) ?? ""));
}
if (changed.length > 0 && !isToWrite) process.stdout.write("If that is what you meant: node test/package/api.mjs --write, and say in CHANGELOG.md what changed for callers.\n");
process.exitCode = changed.length > 0 && !isToWrite ? 1 : 0;

/** The first lines that differ, for who reads the log. */
function firstDifference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const at = now.findIndex((line, index) => line !== old[index]);
  const index = at < 0 ? now.length : at;
  return `  line ${index + 1}\n  - ${old[index] ?? "(end)"}\n  + ${now[index] ?? "(end)"}\n`;
}
