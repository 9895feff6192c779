// node start.mjs: the Worker on http://127.0.0.1:8787, until Ctrl-C.
import { gzipSync } from "node:zlib";
import { bundle, local } from "./local.mjs";

const script = await bundle();
const worker = local(script, 8787);
process.stdout.write(`${await worker.ready} (${(script.length / 1024).toFixed(0)} KiB, gzipped ${(gzipSync(script).length / 1024).toFixed(0)} KiB)\n`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => worker.dispose());
