import { safeParseDossier, type Dossier, type Finding, type Issue } from "termijn";
import { typedAmount } from "./figures.js";
import type { State, TypedEvent, TypedTerms } from "./state.js";

/** What the package makes of the fields: facts, or what is missing or wrong, each by the path of its field. */
export type Facts = { kind: "facts"; dossier: Dossier; findings: Finding[] } | { kind: "missing"; paths: string[] } | { kind: "wrong"; issues: Issue[] };

const REQUIRED = ["number", "issuedOn", "total"] as const;
const AMOUNTS = new Set(["total", "vat", "amount"]);
/** Without these an event is still being typed. */
const REQUIRED_OF_EVENT: Readonly<Record<string, readonly string[]>> = { payment: ["on", "amount"], notice: ["on"], promise: ["on", "payBy"] };

export function factsOf(state: State, names: { creditor: string; debtor: string }): Facts {
  const missing = REQUIRED.filter((field) => (state.invoice[field] ?? "") === "");
  if (missing.length > 0) return { kind: "missing", paths: missing.map((field) => `invoices[0].${field}`) };
  const { terms, ...invoice } = state.invoice;
  const counted = state.events.map((event, index) => ({ event, index })).filter(({ event }) => isComplete(event));
  const parsed = safeParseDossier({
    creditor: { ...filledIn(state.creditor), name: state.creditor.name || names.creditor },
    debtor: { ...filledIn(state.debtor), name: state.debtor.name || names.debtor },
    invoices: [{ ...filledIn(invoice), ...termsOf(terms) }],
    events: counted.map(({ event }) => filledIn(event)),
  });
  if (parsed.ok) return { kind: "facts", dossier: parsed.value, findings: parsed.findings };
  const asTyped = (path: string) => path.replace(/^events\[(\d+)\]/, (_, index: string) => `events[${counted[Number(index)]!.index}]`);
  return { kind: "wrong", issues: parsed.error.issues.map((issue) => ({ ...issue, path: asTyped(issue.path) })) };
}

export function isComplete(event: TypedEvent): boolean {
  return (REQUIRED_OF_EVENT[event.type] ?? []).every((field) => ((event as Record<string, unknown>)[field] ?? "") !== "");
}

/** Without the fields that are empty, and amounts as the package takes them. */
function filledIn(given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "" && value !== undefined).map(([key, value]) => [key, AMOUNTS.has(key) && typeof value === "string" ? typedAmount(value) : value]));
}

function termsOf({ kind, days = "", months = "", dueOn = "", agreedIn = "", expresslyAgreed = false }: TypedTerms): { terms?: unknown } {
  const count = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : text);
  if (kind === "none") return {};
  const rule = kind === "net" ? { days: count(days) } : kind === "months" ? { months: count(months) } : kind === "date" ? { dueOn } : days === "" ? {} : { days: count(days) };
  return { terms: { kind, ...rule, ...(agreedIn === "" ? {} : { agreedIn }), ...(expresslyAgreed ? { expresslyAgreed } : {}) } };
}
