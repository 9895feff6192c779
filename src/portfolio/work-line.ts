import { formatDay, dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { TermijnError, type ErrorData } from "../errors/termijn-error.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { formatCents, type Amount } from "../money/amount.js";
import { decideOn } from "../dunning/decide.js";
import type { Decision } from "../dunning/decision.js";
import { openBalance, situationOn, type Situation } from "../dunning/situation.js";
import { knownError } from "./known-error.js";
import { messageOf } from "./message-of.js";
import type { WorkQuestion } from "./work-options.js";

/** One dossier of a list of work: what to do about it, or why that cannot be said. */
export type WorkLine =
  | {
    ok: true;
    /** The place in what was handed in, counted from 0. */
    index: number;
    id?: string;
    decision: Decision;
    /** As in the statement: interest and costs included, what is not yet due too. */
    open: Amount;
    /** When something is to be done: today for an act, the day a wait ends, the day after a block ends; null when nothing comes by itself. */
    nextActionOn: IsoDate | null;
    error?: never;
  }
  | { ok: false; index: number; id?: string; error: ErrorData; decision?: never };

/** A line, and what it was decided on; that is lacking for a dossier with an error. */
export interface Worked {
  line: WorkLine;
  decided: { decision: Decision; situation: Situation } | null;
}

/** The line of one dossier. Whatever is wrong with it, and whatever its policy or law pack throws, is said in its line: the others go on. */
export function workOn(input: unknown, index: number, question: WorkQuestion): Worked {
  try {
    const { value: dossier, findings } = checkedDossier(input);
    const policy = question.policyFor(dossier);
    const situation = situationOn(dossier, question.on, question.law);
    const decision = decideOn(situation, policy, findings);
    return {
      line: { ok: true, index, ...idOf(dossier), decision, open: formatCents(openBalance(situation), situation.account.decimals), nextActionOn: nextActionOn(decision, question.on) },
      decided: { decision, situation },
    };
  } catch (error) {
    return { line: { ok: false, index, ...idOf(input), error: errorData(error) }, decided: null };
  }
}

function nextActionOn(decision: Decision, on: EpochDay): IsoDate | null {
  switch (decision.kind) {
    case "act":
      return formatDay(on);
    case "wait":
      return decision.until;
    case "blocked":
      return decision.until === undefined ? null : formatDay(dayOf(decision.until) + 1);
    case "closed":
      return null;
  }
}

/** The id, where even a bad dossier has one that can be read. */
function idOf(input: unknown): { id?: string } {
  try {
    const id: unknown = (input as { id?: unknown } | null | undefined)?.id;
    return typeof id === "string" ? { id } : {};
  } catch {
    return {};
  }
}

function errorData(error: unknown): ErrorData {
  return knownError(error) ?? new TermijnError("INVALID_INPUT", [{ path: "", code: "unexpected", message: `expected a dossier that can be decided on, got an error: ${messageOf(error)}` }]).toJSON();
}
