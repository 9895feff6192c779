// Where ../shared lies beside the repository, the tests that read it must have run: every path they name exists, and none was skipped.
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const { testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const complaints = [];
const folders = new Set();
let readers = 0;
for (const { name, assertionResults } of testResults) {
  const paths = [...readFileSync(name, "utf8").matchAll(/["'`]((?:\.\.\/)+shared\/([\w-]+)[^"'`$]*)/g)];
  if (paths.length === 0) continue;
  readers++;
  for (const [, path, folder] of paths) {
    folders.add(folder);
    if (!existsSync(resolve(dirname(name), path)) && !existsSync(resolve(path))) complaints.push(`${name}: there is no ${path}`);
  }
  if (!assertionResults.some(({ status }) => status === "passed")) complaints.push(`${name}: no test passed`);
  for (const { status, fullName } of assertionResults) if (status !== "passed" && status !== "failed") complaints.push(`${name}: skipped: ${fullName}`);
}
for (const folder of ["cases", "samples"]) if (!folders.has(folder)) complaints.push(`No test reads ../shared/${folder}`);
for (const complaint of complaints) console.error(complaint);
console.log(`${readers} test files read ../shared: ${[...folders].sort().join(", ")}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
