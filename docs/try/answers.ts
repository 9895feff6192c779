import {
  callScript, composeNotice, decide, forecast, policies, receivables, statementOn, TermijnError, weighCollection,
  type Act, type Decision, type Dossier, type ErrorData, type Language, type Notice, type Policy, type Receivable, type Statement, type Verdict,
} from "termijn";
import { nl } from "termijn/nl";
import { collecting } from "termijn/nl/collecting";
import { interestPicture, timelinePicture, type InterestRow, type Picture, type TimelineRow } from "termijn/pictures";
import { dayAt, numberOf } from "./days.js";
import type { PolicyName, State } from "./state.js";

/** An answer, or why there is none. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: ErrorData };

/** Everything that the package answers about a dossier on a day; the page adds no figure of its own. */
export interface Answers {
  dossier: Dossier;
  policy: Policy;
  due: Receivable[];
  statement: Statement;
  decision: Decision;
  /** The first letter that comes if nobody pays. */
  nextLetter: { on: string; act: Act } | null;
  /** The next day on which something is to be done. */
  nextAct: { on: string; act: Act } | null;
  letter: Answer<Notice> | null;
  call: Answer<string> | null;
  verdict: Answer<Verdict>;
  timeline: Picture<TimelineRow>;
  interest: Picture<InterestRow>[];
}

const DAYS_AHEAD = 400;

export function answersOn(dossier: Dossier, state: State, width: number): Answers {
  const { on, language } = state;
  const policy = policyFor(state.policy, dossier);
  const question = { on, law: nl };
  const statement = statementOn(dossier, { ...question, unknownRates: "stop" });
  const decision = decide(dossier, { ...question, policy });
  const acts = forecast(dossier, { ...question, until: dayAt(numberOf(on) + DAYS_AHEAD), policy }).flatMap(({ on: day, decision: then }) => (then.kind === "act" ? [{ on: day, act: then }] : []));
  return {
    dossier, policy, statement, decision,
    due: receivables(dossier.invoices[0]!, { creditor: dossier.creditor, debtor: dossier.debtor, law: nl, events: dossier.events, on }),
    nextLetter: acts.find(({ act }) => act.action === "notice") ?? null,
    nextAct: acts.find(({ on: day }) => day > on) ?? null,
    letter: decision.kind === "act" && decision.action === "notice" ? attempt(() => composeNotice(dossier, { ...question, kind: decision.notice, decision, language })) : null,
    call: decision.kind === "act" && decision.action === "call" ? attempt(() => callScript(dossier, { ...question, language }).text) : null,
    verdict: attempt(() => weighCollection(dossier, { ...question, tariffs: collecting, odds: oddsOf(state.odds) })),
    timeline: timelinePicture(dossier, { ...question, policy, language, width, idPrefix: "timeline" }),
    interest: statement.receivables.map(({ invoice, part }, index) =>
      interestPicture(statement, { receivable: part === undefined ? invoice : { invoice, part }, language, width, idPrefix: `interest-${index + 1}` })),
  };
}

function policyFor(name: PolicyName, { debtor }: Dossier): Policy {
  if (name !== "auto") return policies[name];
  return debtor.kind === "business" || debtor.kind === "public-authority" ? policies.business : policies.consumer;
}

/** Chances from percentages; what is no percentage is left out. */
export function oddsOf(typed: Record<string, string>): Record<string, number> {
  return Object.fromEntries(Object.entries(typed).flatMap(([route, text]) => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? [[route, Number(text) / 100]] : [])));
}

function attempt<Value>(answer: () => Value): Answer<Value> {
  try {
    return { ok: true, value: answer() };
  } catch (error) {
    if (error instanceof TermijnError) return { ok: false, error: error.toJSON() };
    throw error;
  }
}
