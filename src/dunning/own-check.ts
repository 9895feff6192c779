import { note, type Finding } from "../facts/finding.js";
import type { OpenClaim, Situation } from "./situation.js";

/** What a person should look at before the first letter: the own invoice, its terms, complaints, earlier payment trouble, credit. */
export function ownCheck({ account, dossier }: Situation, claims: readonly OpenClaim[]): Finding[] {
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
  const broken = account.agreements.filter(({ state }) => state === "broken").length;
  if (broken > 0) findings.push(note("CHECK_EARLIER_TROUBLE", `${broken} ${broken === 1 ? "agreement was" : "agreements were"} broken before.`, { values: { count: String(broken) } }));
  findings.push(note("CHECK_CREDIT", `Is ${dossier.debtor.name} still trading, and is new credit wise while this is open?`));
  return findings;
}
