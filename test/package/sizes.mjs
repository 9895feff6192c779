// What the package costs a caller's bundle, what that consists of, and what must never be in it. Fails above a ceiling and for an entry
// point without one. Raise a ceiling only with the reason beside it; lower it when there is room.
import { partsOf, shipped } from "./bundle.mjs";
import { entryPoints } from "./entry-points.mjs";

/** Gzipped KiB of everything that an entry point exports, which few callers bundle. */
const ENTRIES = {
  // With the letters in two languages, the policies and the words of four languages that terms are read from.
  "termijn": 200,
  // With the checks that statementOn shares with it.
  "termijn/nl": 36,
  // The tariffs are 24 KiB before they are zipped, decimal.js is 31.
  "termijn/nl/collecting": 24,
  "termijn/schemas": 24,
  // With readTerms, whose words of four languages are 30.
  "termijn/ubl": 48,
  // With the statement and the prescription that the calendar of deadlines asks.
  "termijn/exchange": 50,
  // With the forecast behind the timeline.
  "termijn/pictures": 76,
};

/** Gzipped KiB of what callers take: one function, or one with the law. */
const TAKEN = {
  // The aim is 30; decimal.js and zod alone are 54 KiB before they are zipped.
  'export { statementOn } from "termijn"; export { nl } from "termijn/nl";': 69,
  'export { decide, policies } from "termijn"; export { nl } from "termijn/nl";': 78,
  'export { dueDate } from "termijn";': 25,
  'export { accrueInterest } from "termijn";': 38,
  'export { collectionCosts } from "termijn";': 26,
  'export { parseDossier } from "termijn";': 25,
  // The three that need nothing: what they weigh is what an import cannot shake off.
  'export { splitAmount } from "termijn";': 25,
  'export { toCents } from "termijn";': 12,
  'export { TermijnError } from "termijn";': 12,
};

/** What makes an answer depend on the machine, or runs text as code. Each with what may hold it, how often, and why. */
const FORBIDDEN = [
  { what: "a Node module", pattern: /\bnode:|\brequire\(/g },
  { what: "the process", pattern: /\bprocess\./g },
  { what: "the clock", pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/g },
  { what: "randomness", pattern: /\bMath\.random\b|\bcrypto\.(?!getRandomValues|randomBytes)/g, most: 1, because: "Decimal.random of decimal.js, which nothing calls" },
  { what: "text run as code", pattern: /\beval\(|\bnew Function\b|\bFunction\(/g },
  { what: "the host's locale", pattern: /\btoLocale\w+|\blocaleCompare\b/g },
  { what: "Intl", pattern: /\bIntl\./g, most: 1, because: "dateIn, which is asked for a day in a named time zone", only: /dateIn|^export \* from "termijn";$/ },
  { what: "the network or storage", pattern: /\bfetch\(|\bXMLHttpRequest\b|\blocalStorage\b|\bWebSocket\b|\bnavigator\b|\bdocument\.(?:cookie|write)/g },
  { what: "what only tests use", pattern: /date-fns|fast-check|fast-xml-parser|vitest/g },
  { what: "output", pattern: /\bconsole\./g },
];

const print = (text) => process.stdout.write(`${text}\n`);
let failed = 0;

async function measure(label, contents, ceiling) {
  const { code, gzipped } = await shipped(contents);
  const size = gzipped / 1024;
  const verdict = ceiling === undefined ? "has no ceiling: give it one" : size > ceiling ? "too large" : "ok";
  const found = FORBIDDEN.flatMap(({ what, pattern, most = 0, only }) => {
    const times = code.match(pattern)?.length ?? 0;
    return times > (only === undefined || only.test(contents) ? most : 0) ? [`${what}: ${[...new Set(code.match(pattern))].join(", ")}, ${times} times`] : [];
  });
  print(`${label.padEnd(40)} ${size.toFixed(1).padStart(6)} KiB gzipped, at most ${ceiling}: ${verdict}`);
  for (const line of found) print(`  MUST NOT APPEAR: ${line}`);
  if (verdict !== "ok") failed++;
  failed += found.length;
}

const parts = async (contents) => print(`  ${(await partsOf(contents)).slice(0, 6).map(([part, bytes]) => `${part} ${(bytes / 1024).toFixed(1)}`).join(", ")} (KiB minified, by source)`);

for (const { name } of entryPoints()) {
  await measure(name, `export * from "${name}";`, ENTRIES[name]);
  await parts(`export * from "${name}";`);
}
print("");
for (const [contents, ceiling] of Object.entries(TAKEN)) await measure(contents.replaceAll(/export \{ | \} from "[^"]*";/g, "").trim().replaceAll(/\s+/g, " with "), contents, ceiling);
await parts(Object.keys(TAKEN)[0]);

const { code } = await shipped(entryPoints().map(({ name }) => `import "${name}";`).join("\n"));
print(`\nimported and not used: ${code.length} bytes`);
if (code.trim() !== "") failed++;
process.exitCode = failed > 0 ? 1 : 0;
