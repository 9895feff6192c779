import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { TermijnError } from "../errors/termijn-error.js";
import { collectIssues } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import type { Policy } from "../dunning/policy.js";
import { checkedPolicy } from "../dunning/policy-schema.js";
import { knownError } from "./known-error.js";
import { messageOf } from "./message-of.js";

/** The day, the law and the policy that a list of work is asked with. */
export interface WorkOptions {
  /** The day asked about. */
  on: IsoDate;
  law: LawPack;
  /** One for all dossiers, or a function that picks one for each; a frozen one, such as those of `policies`, is checked only once. */
  policy: Policy | ((dossier: Dossier) => Policy);
}

/** The same, checked once for all dossiers. */
export interface WorkQuestion {
  on: EpochDay;
  law: LawPack;
  policyFor(dossier: Dossier): Policy;
}

/** Throws at once, not at the first dossier; `more` checks what one function takes beside. */
export function checkedWork<Options extends WorkOptions>(given: Options, more: (options: Options) => void = () => undefined): WorkQuestion {
  const options = membersOf(given, "options");
  const question: WorkQuestion = { on: 0, law: options?.law, policyFor: picked(options?.policy) };
  collectIssues([
    () => (question.on = dayOf(options?.on, "options.on")),
    () => (question.law = checkedLaw(options?.law, "options.law")),
    () => {
      if (typeof options?.policy === "function") return;
      const policy = checkedPolicy(options?.policy, "options.policy");
      question.policyFor = () => policy;
    },
    () => more(options),
  ]);
  return question;
}

/** The caller's own function; what it throws is a problem of the dossier that it could not take. */
function picked(policy: unknown): (dossier: Dossier) => Policy {
  return (dossier) => {
    let chosen: unknown;
    try {
      chosen = (policy as (dossier: Dossier) => unknown)(dossier);
    } catch (error) {
      if (knownError(error) !== null) throw error;
      throw new TermijnError("INVALID_INPUT", [{ path: "options.policy", code: "threw", message: `expected a policy for this dossier, got an error: ${messageOf(error)}` }]);
    }
    return checkedPolicy(chosen, "options.policy");
  };
}
