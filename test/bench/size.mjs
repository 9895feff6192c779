import { partsOf, shipped } from "../package/bundle.mjs";

const STATEMENT_WITH_LAW = 'export { statementOn } from "termijn"; export { nl } from "termijn/nl";';

/** Bytes of `statementOn` with Dutch law as a caller bundles it, minified; and what they consist of. */
export async function benchSize() {
  const { code, gzipped } = await shipped(STATEMENT_WITH_LAW);
  return { bytes: code.length, gzipped, parts: Object.fromEntries(await partsOf(STATEMENT_WITH_LAW)) };
}

/** Bytes of one entry point, bundled and minified. */
export async function sizeOfEntry(name) {
  const { code, gzipped } = await shipped(`export * from "${name}";`);
  return { bytes: code.length, gzipped };
}
