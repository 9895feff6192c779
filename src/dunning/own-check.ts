import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { note, type Finding } from "../facts/finding.js";
import type { DossierAccount } from "../statement/account.js";
import type { OpenClaim, Situation } from "./situation.js";

/** What a person should look at before the first letter: the own invoice, its terms, complaints, earlier payment trouble, credit. */
export function ownCheck({ account, dossier, on }: Situation, claims: readonly OpenClaim[]): Finding[] {
  const findings: Finding[] = claims.map(({ claim }) =>
    note("CHECK_INVOICE", `Is invoice ${claim.invoice.number} right, complete, sent to the right address and with the references the buyer asks for?`, { values: { invoice: claim.invoice.number } }));
  for (const { claim } of claims) {
    findings.push(note("CHECK_TERM", `The last day to pay was ${claim.due.dueOn ?? "not reached"} (${claim.due.source}).`, { values: { dueOn: claim.due.dueOn ?? "", source: claim.due.source } }), ...claim.findings);
  }
  const { events } = account.facts;
  const complaints = events.filter((event) => event.type === "dispute" || (event.type === "contact" && (event.outcome === "disputes" || event.outcome === "not-received")));
  findings.push(
    complaints.length === 0
      ? note("CHECK_COMPLAINTS", "No complaint is recorded; ask whoever delivered whether there was one.")
      : note("CHECK_COMPLAINTS", `${complaints.length} ${complaints.length === 1 ? "complaint is" : "complaints are"} recorded, the last on ${complaints.at(-1)!.on}.`, { values: { count: String(complaints.length) } }));
  findings.push(earlierTrouble(account, dossier, on));
  findings.push(note("CHECK_CREDIT", `Is ${dossier.debtor.name} still trading, and is new credit wise while this is open?`));
  return findings;
}

/** What the dossier tells of how this debtor paid before: agreements broken, payments that bounced, demands that were needed. */
function earlierTrouble({ agreements, facts: { events } }: DossierAccount, dossier: Dossier, on: EpochDay): Finding {
  const reversed = dossier.events.filter((event) => event.type === "payment-reversed" && dayOf(event.on) <= on).length;
  const demands = events.filter((event) => event.type === "notice" && (event.kind === "second-reminder" || event.kind === "final-demand")).length;
  const told = [
    [agreements.filter(({ state }) => state === "broken").length, "broken agreement"], [reversed, "payment that bounced"], [demands, "second reminder or final demand"],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} × ${what}`]));
  if (told.length === 0) return note("CHECK_EARLIER_TROUBLE", "No earlier payment trouble is recorded here; look at the debtor's other dossiers.");
  return note("CHECK_EARLIER_TROUBLE", `Earlier payment trouble: ${told.join(", ")}.`, { values: { trouble: told.join(", ") } });
}
