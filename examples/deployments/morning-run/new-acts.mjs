import { policies, workLinesAsync } from "termijn";
import { nl } from "termijn/nl";

const policyFor = ({ debtor }) => (debtor.kind === "business" ? policies.business : policies.consumer);

/**
 * What is to be done today and was not written down before, and what is wrong with which line.
 * @param texts the dossiers, one as JSON a line
 * @param written what earlier runs wrote down
 */
export async function* newActs(texts, written, on) {
  const keys = new Set(written.map(({ key }) => key));
  for await (const { ok, index, id, decision, error } of workLinesAsync(dossiersOf(texts, written), { on, law: nl, policy: policyFor })) {
    if (!ok) yield { line: index + 1, error };
    else if (decision.kind === "act" && !keys.has(decision.key)) yield { dossier: id, ...entryOf(decision) };
  }
}

/** A letter that needs nobody goes out, and its record belongs to the dossier from now on. All else is a task for a person, who records it. */
function entryOf({ key, step, action, approval, record }) {
  return action === "notice" && approval === "none" ? { key, step, record } : { key, step, task: approval === "person" ? "approve" : action };
}

/**
 * The dossiers with what earlier runs did; that the host has put it into the dossier itself as well is harmless. A line that is no JSON is
 * handed on as text, and gets its error.
 */
async function* dossiersOf(texts, written) {
  const records = new Map();
  for (const { dossier, record } of written) if (record) records.set(dossier, [...(records.get(dossier) ?? []), record]);
  for await (const text of texts) {
    const dossier = jsonOr(text);
    yield Array.isArray(dossier?.events) ? { ...dossier, events: [...dossier.events, ...(records.get(dossier.id) ?? [])] } : dossier;
  }
}

function jsonOr(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
