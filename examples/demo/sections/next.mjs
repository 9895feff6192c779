import { wrapped } from "../layout/wrapped.mjs";

/** How many steps of the timeline are shown; the JSON has them all. */
const STEPS_SHOWN = 6;

/** What to do today, what comes after it if nobody pays, and until when the claim can be enforced. */
export function printNext({ statement, decision, timeline, prescription }) {
  const ahead = timeline.filter(({ on, decision: { kind } }) => on > statement.on && kind !== "wait").slice(0, STEPS_SHOWN);
  return [
    "What next",
    ...wrapped(explained(decision), "  today        "),
    ...ahead.flatMap(({ on, decision: later }) => wrapped(explained(later), `  ${on}   `)),
    ...wrapped(prescription.prescribesOn === null ? "not known" : `${prescription.prescribesOn}, ${prescription.years} years after it could be demanded or was interrupted`, "  prescribes   "),
  ];
}

function explained(decision) {
  switch (decision.kind) {
    case "act":
      return `${decision.step}${decision.action === "notice" ? ` (${decision.notice} by ${decision.channel}${decision.deadlineOn === undefined ? "" : `, to pay by ${decision.deadlineOn}`})` : ""}`;
    case "wait":
      return `wait until ${decision.until}${decision.next === null ? "" : `, then ${decision.next}`}`;
    case "blocked":
      return decision.blockers.map(({ message }) => message).join(" ");
    case "closed":
      return `closed: ${decision.reason}`;
  }
}
