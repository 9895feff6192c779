import { dayOf } from "../../dates/day.js";
import { membersOf } from "../../errors/members-of.js";
import { invalid } from "../../errors/invalid.js";
import { TermijnError, type Issue } from "../../errors/termijn-error.js";
import { check, collectIssues } from "../../facts/check.js";
import type { Dossier } from "../../facts/dossier.js";
import type { ReceivableRef } from "../../facts/event.js";
import { checkedDossier } from "../../facts/parse-dossier.js";
import { partLabels } from "../../facts/part-label.js";
import { planTotalIssues } from "../../facts/plan-total.js";
import { checkedLaw } from "../../law/checked-law.js";
import { decimalsOf } from "../../money/currency.js";
import { languageFor } from "../language/language-for.js";
import { ownWording } from "../wording/own-wording.js";
import type { ComposeOptions } from "./compose-options.js";
import { KIND_RULES } from "./kind-rules.js";
import type { NoticeRequest } from "./notice-request.js";
import { optionsSchema } from "./options-schema.js";

/** The dossier and the options, checked: what the decision says, over which goes what the caller says, over the kind's own. */
export function checkedRequest(dossierInput: unknown, options: ComposeOptions): NoticeRequest {
  const { value: dossier, findings } = checkedDossier(dossierInput);
  const asked = membersOf(options, "options");
  const law = checkedLaw(asked?.law, "options.law");
  const decimals = decimalsOf(dossier.invoices[0]?.currency ?? "EUR");
  const { law: _, ...rest } = asked;
  requireNoticeDecision(rest.decision);
  const given = check<Omit<ComposeOptions, "law">>(optionsSchema(decimals), rest, "options").value;
  const decision = given.decision?.action === "notice" ? given.decision : undefined;
  const kind = given.kind ?? decision?.notice;
  if (kind === undefined) throw invalid("options.kind", "value", "a kind of notice", kind);
  const language = given.language ?? languageFor(dossier.debtor, law);
  let wording: NoticeRequest["wording"] | undefined;
  collectIssues([
    () => { if (decision !== undefined && decision.notice !== kind) throw invalid("options.kind", "value", `${decision.notice} as in the decision`, kind); },
    () => { wording = ownWording(given.texts, language); },
    () => {
      const issues = given.plan === undefined ? [] : planTotalIssues(given.plan, "options.plan", decimals);
      if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
    },
  ]);
  requireKnown(dossier, given.invoices, "options.invoices");
  requireKnown(dossier, decision?.invoices, "options.decision.invoices");
  const rule = KIND_RULES[kind];
  return {
    dossier, law, kind, language, wording: wording!, findings,
    on: dayOf(given.on),
    channel: given.channel ?? decision?.channel ?? rule.channel,
    claims: given.claims ?? decision?.claims ?? rule.claims,
    claimsGiven: given.claims !== undefined,
    invoices: given.invoices ?? decision?.invoices,
    deadlineDays: given.deadlineDays,
    decidedDeadline: decision?.deadlineOn === undefined || given.deadlineDays !== undefined ? undefined : dayOf(decision.deadlineOn),
    decided: decision === undefined ? {} : { step: decision.step, policy: decision.policy, key: decision.key },
    plan: given.plan,
    collector: given.collector,
    handover: given.handover ?? {},
  };
}

/** A decision of another kind, or null where there is none, is said as a whole: none of its fields is to blame. */
function requireNoticeDecision(decision: unknown): void {
  if (decision === undefined || decision === null) return;
  const { kind, action } = membersOf(decision, "options.decision") as { kind?: unknown; action?: unknown };
  if (kind !== "act" || action !== "notice") throw invalid("options.decision", "value", "a decision to send a notice", typeof decision === "object" ? (action ?? kind) : decision);
}

function requireKnown({ invoices }: Dossier, refs: readonly ReceivableRef[] | undefined, path: string): void {
  const issues = (refs ?? []).flatMap((ref, index): Issue[] => {
    const number = typeof ref === "string" ? ref : ref.invoice;
    const invoice = invoices.find((candidate) => candidate.number === number);
    if (invoice !== undefined && (typeof ref === "string" || partLabels(invoice).includes(ref.part))) return [];
    return [{ path: `${path}[${index}]`, code: "reference", message: "expected an invoice of the dossier, or a part of one" }];
  });
  if (issues.length > 0) throw new TermijnError("INCONSISTENT", issues);
}
