// Malformed input for every public function of the built package: node test/fuzz/run.mjs --inputs 100000 [--seed 20261121] [--only statementOn]
import { parseArgs } from "node:util";
import { builtModules } from "../package/entry-points.mjs";
import { DEFAULT_SEED, fuzz } from "./fuzz.mjs";

const { values } = parseArgs({ options: { inputs: { type: "string", default: "100000" }, seed: { type: "string", default: String(DEFAULT_SEED) }, only: { type: "string" }, root: { type: "string" } } });
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
const print = (text) => process.stdout.write(`${text}\n`);

const started = performance.now();
const { functions, failures } = await fuzz(await builtModules(values.root), { inputs, seed, ...(values.only === undefined ? {} : { only: values.only }) });
for (const { name, calls, slowest } of functions) print(`${name.padEnd(36)} ${String(calls).padStart(6)} inputs, slowest ${slowest.toFixed(0).padStart(5)} ms`);
print(`\n${functions.reduce((sum, { calls }) => sum + calls, 0)} malformed inputs to ${functions.length} functions, seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const failure of failures) print(`WRONG ${failure}`);
print(failures.length === 0 ? "Nothing but answers in plain JSON and TermijnErrors." : `${failures.length} wrong.`);
process.exitCode = failures.length === 0 ? 0 : 1;
