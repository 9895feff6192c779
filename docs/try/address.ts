import { isDay } from "./days.js";
import { emptyState, type State } from "./state.js";

/** The state as it stands behind the # of the address: it never leaves the browser. */
export function addressOf(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return `#${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The state of an address; null for an empty one, and for one that holds no state. */
export function stateOf(hash: string): State | null {
  if (hash.length < 2) return null;
  try {
    const binary = atob(hash.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    const given = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)))) as Partial<State>;
    return isState(given) ? { ...emptyState(given.language, given.on), ...given } : null;
  } catch {
    return null;
  }
}

/** Whether it has the shape that the page relies on; what the fields are worth, the package judges. */
function isState(given: Partial<State> | null): given is State {
  const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord(given) && (given!.language === "nl" || given!.language === "en") && typeof given!.on === "string" && isDay(given!.on)
    && [given!.creditor, given!.debtor, given!.invoice, given!.invoice?.terms].every(isRecord) && Array.isArray(given!.events) && given!.events.every(isRecord)
    && (given!.odds === undefined || isRecord(given!.odds));
}
