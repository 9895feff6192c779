import { composeNotice } from "termijn";
import { nl } from "termijn/nl";

/** The letter of a kind, or the one that is due, else the next one of the timeline, else how the final demand would read; with why it is that one. */
export function letterFor({ dossier, decision, timeline, on, kind }) {
  if (kind !== undefined) return composed(dossier, { on, kind, why: `The letter asked for, as it would read on ${on}` });
  if (isLetter(decision)) return composed(dossier, { on, decision, why: `The letter that is due on ${on}` });
  const next = timeline.find((day) => day.on > on && isLetter(day.decision));
  if (next !== undefined) {
    const taken = timeline.filter((day) => day.on < next.on && day.decision.kind === "act").map(({ decision: { record } }) => record);
    const then = { ...dossier, events: [...dossier.events, ...taken] };
    return composed(then, { on: next.on, decision: next.decision, why: `No letter is due on ${on}; the next one, if nobody pays, on ${next.on}` });
  }
  return composed(dossier, { on, kind: "final-demand", why: `No letter is due on ${on}; a final demand would read` });
}

function isLetter(decision) {
  return decision.kind === "act" && decision.action === "notice";
}

function composed(dossier, { on, decision, kind = decision?.notice, why }) {
  try {
    return { why, ...composeNotice(dossier, { on, law: nl, kind, ...(decision && { decision }) }) };
  } catch (error) {
    // That no letter may be sent is an answer too: a claim that is paid, disputed, prescribed.
    if (error?.code !== "REFUSED") throw error;
    return { why, refused: error.issues };
  }
}
