import { formatDay } from "../dates/day.js";
import { distinctBlockers } from "../dunning/blocked.js";
import { claimBlockers } from "../dunning/claim-blockers.js";
import type { Situation } from "../dunning/situation.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { RouteKind } from "../law/collecting-law.js";
import { formatCents, type Cents } from "../money/amount.js";
import { rateFindings } from "../statement/rate-findings.js";
import type { WeighedClaims } from "./weighed-claims.js";
import type { WeighedRoute } from "./weighed-route.js";

/** Who collects for others, or buys a claim, must be registered; a bailiff and a lawyer have a register of their own. */
const NEEDS_REGISTRATION: readonly RouteKind[] = ["agency", "sale"];

/** What a person should know before following the verdict. */
export function worthFindings(situation: Situation, { prescriptions, relief }: WeighedClaims, routes: readonly WeighedRoute[], costsOnHandover: Cents): Finding[] {
  const { account, law, dossier } = situation;
  return [
    ...account.findings, ...rateFindings(account), ...situation.findings,
    ...prescriptions.filter(({ isOpen }) => isOpen).flatMap(({ findings }) => findings),
    ...relief.flatMap(({ findings }) => findings),
    ...claimFindings(situation, prescriptions),
    ...costFindings(situation, costsOnHandover),
    ...(routes.some(({ kind }) => NEEDS_REGISTRATION.includes(kind)) ? (law.notices.reviewHandover?.(dossier.debtor) ?? []) : []),
  ];
}

/** What keeps a claim from being pursued today stands beside the verdict; part of a claim may be disputed without that. */
function claimFindings(situation: Situation, prescriptions: WeighedClaims["prescriptions"]): Finding[] {
  const { claims, on, account } = situation;
  const findings: Finding[] = [];
  const blockers = claims.flatMap((claim, position) => (claim.open > 0 ? claimBlockers(claim, situation, prescriptions[position]?.prescribesOn ?? null) : []));
  for (const { code, message, until, invoices } of distinctBlockers(blockers)) {
    if (code === "PRESCRIBED") continue;
    const values = { ...(invoices === undefined ? {} : { invoices: invoices.join(", ") }), ...(until === undefined ? {} : { until }) };
    findings.push(warning(code, `${message} It was weighed as if it could be pursued.`, { values, fix: "Clear that up before anything is begun." }));
  }
  const disputed = claims.reduce((sum, claim) => sum + claim.disputed, 0);
  if (disputed > 0 && !blockers.some(({ code }) => code === "DISPUTED")) {
    const amount = formatCents(disputed, account.decimals);
    findings.push(note("PARTLY_DISPUTED", `${amount} of what is open is disputed; all of it was weighed.`, { values: { disputed: amount }, fix: "Settle the dispute, or let your odds include that of losing; a case with a defence costs a second point for the representative." }));
  }
  const early = claims.filter(({ claim, open }) => open > 0 && (claim.dueOn === null || claim.dueOn >= on));
  if (early.length > 0) {
    const amount = formatCents(early.reduce((sum, { open }) => sum + open, 0), account.decimals);
    findings.push(note("NOT_LATE_YET", `${amount} of what is open is not late on ${formatDay(on)}; it was weighed with the rest.`, { values: { amount }, fix: "Wait for its due date before collecting it." }));
  }
  return findings;
}

/** A debtor who is owed a letter first: costs count only when they are due, or their letter is on its way. */
function costFindings({ law, dossier, claims, account }: Situation, costsOnHandover: Cents): Finding[] {
  const needsLetter = law.notices.applies?.("fourteen-day-letter", { debtor: dossier.debtor.kind, inDefault: true }) === "yes";
  if (!needsLetter || costsOnHandover > 0 || account.facts.events.some(({ type }) => type === "judgment") || !claims.some(({ open }) => open > 0)) return [];
  return [warning("COSTS_NEED_LETTER", "No collection costs were counted: none are due without a 14-day letter.", { fix: "Send a 14-day letter that names the costs before anything is handed over." })];
}
