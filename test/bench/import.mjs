import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./timing.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SCRIPTS = {
  empty: "",
  core: 'import "termijn";',
  coreAndLaw: 'import "termijn"; import "termijn/nl";',
  eInvoices: 'import "termijn/ubl";',
  schemas: 'import "termijn/schemas";',
};

/**
 * Milliseconds of processor time of a whole process that only imports, each less those of an empty process. Processor time is at least
 * what a person waits on a machine that does nothing else, and does not grow when it does.
 */
export function benchImport(runs = 21) {
  const figures = Object.fromEntries(Object.keys(SCRIPTS).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, script] of Object.entries(SCRIPTS)) figures[name].push(processTime(script));
  }
  const { empty, ...others } = Object.fromEntries(Object.entries(figures).map(([name, times]) => [name, median(times)]));
  return { empty, ...Object.fromEntries(Object.entries(others).map(([name, time]) => [name, time - empty])) };
}

const REPORT = "const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));";

function processTime(script) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", `${script} ${REPORT}`], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1000;
}
