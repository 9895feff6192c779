import { wholeNumber } from "../facts/scalar-schemas.js";
import { check } from "../facts/check.js";
import { checkedSource } from "./dossier-source.js";
import { workOn, type WorkLine } from "./work-line.js";
import { checkedWork, type WorkOptions } from "./work-options.js";
import { compareRanks, rankOf, type Rank } from "./work-rank.js";

/** What {@link workList} is asked with. */
export interface WorkListOptions extends WorkOptions {
  /** How many ranked lines to keep; all when absent. Lines with an error come on top of that. */
  limit?: number;
}

interface RankedLine {
  line: WorkLine;
  rank: Rank;
}

/**
 * The morning's list: what to do about many dossiers, ranked.
 *
 * A broken promise comes first (a plan or settlement that was broken too), then the amount at risk, which is what is late; age breaks
 * ties. The rank says what to look at first and never what is done: a dossier on top may be blocked or waiting, and its decision says
 * why. Closed dossiers stand below, and those with an error last: they cannot be ranked and are never left out, whatever the limit.
 *
 * @param dossiers - checked one by one
 * @param options - the day, the law pack, the policy or a function that picks one for each dossier, and how many lines to keep
 * @returns the lines; with a limit only so many, and the lines with an error, are held in memory
 * @throws TermijnError INVALID_INPUT for bad options
 * @example
 * ```ts
 * import { policies, workList } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = (id: string, total: string, dueOn: string, events: object[] = []) => ({
 *   id, creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
 *   invoices: [{ number: id, issuedOn: "2026-09-01", receivedOn: "2026-09-01", total, terms: { kind: "date", dueOn, agreedIn: "contract" } }], events,
 * });
 * const dossiers = [
 *   dossier("small", "121.00", "2026-10-31"),
 *   dossier("large", "12100.00", "2026-10-31"),
 *   dossier("promised", "605.00", "2026-10-31", [{ type: "promise", on: "2026-11-02", payBy: "2026-11-10" }]),
 *   dossier("not due", "24200.00", "2026-12-31"),
 * ];
 * workList(dossiers, { on: "2026-11-21", law: nl, policy: policies.business }).map(({ id }) => id); // => ["promised", "large", "small", "not due"]
 * workList(dossiers, { on: "2026-11-21", law: nl, policy: policies.business, limit: 2 }).map(({ index }) => index); // => [2, 1]
 * ```
 */
export function workList(dossiers: Iterable<unknown>, options: WorkListOptions): WorkLine[] {
  let limit = Infinity;
  const question = checkedWork(options, (asked) => (limit = checkedLimit(asked?.limit)));
  const failed: WorkLine[] = [];
  let ranked: RankedLine[] = [];
  let index = 0;
  for (const dossier of checkedSource(dossiers)) {
    const { line, decided } = workOn(dossier, index++, question);
    if (decided === null) failed.push(line);
    else ranked.push({ line, rank: rankOf(decided.decision, decided.situation) });
    // Cut only now and then: sorting twice as many as are kept costs little for each.
    if (ranked.length > 2 * limit + CUT_LEAST) ranked = top(ranked, limit);
  }
  return [...top(ranked, limit).map(({ line }) => line), ...failed];
}

const CUT_LEAST = 16;

/** Those that stand highest; equals keep the order in which they came, since sorting is stable. */
function top(lines: RankedLine[], limit: number): RankedLine[] {
  return lines.sort((a, b) => compareRanks(a.rank, b.rank)).slice(0, limit);
}

function checkedLimit(limit: unknown): number {
  return limit === undefined || limit === null ? Infinity : check<number>(wholeNumber(0, Number.MAX_SAFE_INTEGER), limit, "options.limit").value;
}
