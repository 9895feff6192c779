import type { PolicyName, State, TypedEvent } from "../state.js";

/** Writes what was typed into the state. Says whether the form has other fields from now on. */
export function change(state: State, path: string, value: string, isChecked: boolean): boolean {
  if (path === "policy") {
    state.policy = value as PolicyName;
    return false;
  }
  const typed = path.endsWith(".expresslyAgreed") ? isChecked : value;
  const event = /^events\[(\d+)\]\.(\w+)$/.exec(path);
  if (event !== null) {
    (state.events[Number(event[1])] as Record<string, unknown>)[event[2]!] = typed;
    return false;
  }
  const [part, field, ofTerms] = path.replace("invoices[0]", "invoice").split(".") as ["invoice" | "creditor" | "debtor", string, string?];
  const owner = (ofTerms === undefined ? state[part] : state.invoice.terms) as Record<string, unknown>;
  owner[ofTerms ?? field] = typed;
  return ofTerms === "kind" || ofTerms === "agreedIn";
}

/** A new event of that type, on the day that is looked at. */
export function newEvent(type: string, on: string): TypedEvent {
  switch (type) {
    case "payment":
      return { type: "payment", on, amount: "" };
    case "promise":
      return { type: "promise", on, payBy: "", amount: "" };
    default:
      return { type: "notice", on, kind: "reminder", channel: "email", deadlineOn: "" };
  }
}
