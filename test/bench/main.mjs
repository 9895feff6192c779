// How fast and how large: `npm run bench`. Ratios within one run say more than times, which differ between machines.
import { benchDecide } from "./decide.mjs";
import { benchImport } from "./import.mjs";
import { benchInterest } from "./interest.mjs";
import { benchPortfolio } from "./portfolio.mjs";
import { entryPoints } from "../package/entry-points.mjs";
import { benchSize, sizeOfEntry } from "./size.mjs";
import { benchStatement } from "./statement.mjs";

const micro = (nanoseconds) => `${(nanoseconds / 1000).toFixed(2)} µs`;
const perSecond = (nanoseconds) => `${Math.round(1e9 / nanoseconds / 1000).toLocaleString("en")} thousand a second`;
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const print = (text) => process.stdout.write(`${text}\n`);

print(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);

const interest = benchInterest();
print("Interest over four stretches (same cents on 5,000 random claims)");
print(`  accrueInterest           ${micro(interest.sdk)}`);
print(`  exact-integer kernel     ${micro(interest.kernel)}`);
print(`  ratio                    ${interest.ratio.toFixed(1)}\n`);

const statement = benchStatement();
print(`Statement of an invoice five years late with three payments, ${statement.stretches} stretches`);
print(`  parsed dossier           ${micro(statement.parsed)}, ${perSecond(statement.parsed)}, ${(statement.parsed / interest.kernel).toFixed(0)} kernels`);
print(`  JSON text                ${micro(statement.raw)}, ${perSecond(statement.raw)}, ${(statement.raw / statement.parsed).toFixed(1)} times the parsed one\n`);

const decision = benchDecide();
print("Decision on 3 invoices");
print(`  30 events                ${micro(decision.few)}, ${perSecond(decision.few)}, ${(decision.few / interest.kernel).toFixed(0)} kernels`);
print(`  300 events               ${micro(decision.more)}, ${decision.growth[0].toFixed(1)} times that`);
print(`  3,000 events             ${micro(decision.many)}, ${decision.growth[1].toFixed(1)} times that\n`);

const portfolio = await benchPortfolio();
print(`Work lines over ${portfolio.count.toLocaleString("en")} generated dossiers`);
print(`  one core                 ${Math.round(portfolio.perSecond).toLocaleString("en")} a second`);
print(`  ten times the dossiers   ${portfolio.growth.toFixed(1)} times the time`);
print(`  peak memory              ${(portfolio.peak / 2 ** 20).toFixed(0)} MiB`);
print(`  two workers              ${portfolio.speedup.toFixed(2)} times as fast\n`);

const imports = benchImport();
print(`Import, processor time on top of an empty process of ${imports.empty.toFixed(1)} ms`);
for (const [name, label] of [["core", "termijn"], ["coreAndLaw", "termijn and termijn/nl"], ["eInvoices", "termijn/ubl"], ["schemas", "termijn/schemas"]]) {
  print(`  ${label.padEnd(24)} ${imports[name].toFixed(1)} ms, ${(imports[name] / imports.empty).toFixed(2)} of an empty process`);
}

const size = await benchSize();
print(`\nSize of statementOn with nl, bundled and minified: ${kib(size.bytes)}, gzipped ${kib(size.gzipped)}`);
for (const [part, bytes] of Object.entries(size.parts).sort(([, a], [, b]) => b - a)) print(`  ${part.padEnd(24)} ${kib(bytes)} minified`);
print("Size of a whole entry point, gzipped");
for (const { name } of entryPoints()) print(`  ${name.padEnd(24)} ${kib((await sizeOfEntry(name)).gzipped)}`);
