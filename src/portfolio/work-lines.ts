import { checkedAsyncSource, checkedSource } from "./dossier-source.js";
import { workOn, type WorkLine } from "./work-line.js";
import { checkedWork, type WorkOptions, type WorkQuestion } from "./work-options.js";

/**
 * What to do about each of many dossiers, in the order in which they come, one at a time and in constant memory.
 *
 * A dossier is asked for only when its line is; leaving early closes the source. A bad dossier gives a line with its error, and the
 * others go on. What the source itself throws is thrown.
 *
 * @param dossiers - checked one by one
 * @param options - the day, the law pack, and the policy or a function that picks one for each dossier
 * @returns the lines, to be gone through once
 * @throws TermijnError INVALID_INPUT at once for bad options
 * @example
 * ```ts
 * import { policies, workLines } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * function* rows() {
 *   const creditor = { name: "Atelier Noord", kind: "business" };
 *   const terms = { kind: "net", days: 30, agreedIn: "contract" };
 *   const invoices = [{ number: "1", issuedOn: "2026-10-01", receivedOn: "2026-10-01", total: "1210.00", terms }];
 *   yield { id: "1", creditor, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices, events: [] };
 *   yield { id: "2", creditor, invoices: [], events: [] };
 * }
 * const lines = [...workLines(rows(), { on: "2026-11-01", law: nl, policy: policies.business })];
 * lines.map((line) => (line.ok ? [line.id, line.open, line.decision.kind, line.nextActionOn] : [line.id, line.error.message]));
 * // => [["1", "1250.34", "act", "2026-11-01"], ["2", "debtor: expected a party, got nothing"]]
 * ```
 */
export function workLines(dossiers: Iterable<unknown>, options: WorkOptions): IterableIterator<WorkLine> {
  const question = checkedWork(options);
  return linesOf(checkedSource(dossiers), question);
}

function* linesOf(dossiers: Iterable<unknown>, question: WorkQuestion): Generator<WorkLine, void, undefined> {
  let index = 0;
  for (const dossier of dossiers) yield workOn(dossier, index++, question).line;
}

/**
 * The same for dossiers that come one after another in time, such as the rows of a database cursor or a file read line by line.
 *
 * @param dossiers - any iterable, asynchronous or not
 * @param options - the day, the law pack, and the policy or a function that picks one for each dossier
 * @returns the lines, to be gone through once
 * @throws TermijnError INVALID_INPUT at once for bad options
 * @example
 * ```ts
 * import { policies, workLinesAsync } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * async function* rows() {
 *   const [creditor, debtor] = [{ name: "Atelier Noord", kind: "business" }, { name: "Bakkerij Zuid", kind: "business" }];
 *   yield { id: "1", creditor, debtor, invoices: [{ number: "1", issuedOn: "2026-11-02", total: "1210.00" }], events: [] };
 * }
 * const kinds: string[] = [];
 * for await (const line of workLinesAsync(rows(), { on: "2026-11-21", law: nl, policy: policies.business })) kinds.push(line.ok ? line.decision.kind : line.error.code);
 * kinds; // => ["wait"]
 * ```
 */
export function workLinesAsync(dossiers: Iterable<unknown> | AsyncIterable<unknown>, options: WorkOptions): AsyncIterableIterator<WorkLine> {
  const question = checkedWork(options);
  return asyncLinesOf(checkedAsyncSource(dossiers), question);
}

async function* asyncLinesOf(dossiers: Iterable<unknown> | AsyncIterable<unknown>, question: WorkQuestion): AsyncGenerator<WorkLine, void, undefined> {
  let index = 0;
  if (isSynchronous(dossiers)) {
    // Gone through as it is: `for await` would look into each dossier for a promise, and stop at the first that cannot be looked into.
    for (const dossier of dossiers) yield workOn(isPromise(dossier) ? await dossier : dossier, index++, question).line;
  } else {
    for await (const dossier of dossiers) yield workOn(dossier, index++, question).line;
  }
}

function isSynchronous(dossiers: Iterable<unknown> | AsyncIterable<unknown>): dossiers is Iterable<unknown> {
  return typeof (dossiers as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] !== "function";
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  try {
    return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === "function";
  } catch {
    return false;
  }
}
