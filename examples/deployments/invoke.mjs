// Calls a Lambda handler as AWS does, with an event from a file: node invoke.mjs lambda-http/handler.mjs lambda-http/event.json
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [module, event] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(resolve(module)).href);
const result = await handler(JSON.parse(readFileSync(event, "utf8")));
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
