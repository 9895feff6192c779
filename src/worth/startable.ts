import type { Standing } from "./standing.js";
import type { WeighedRoute } from "./weighed-route.js";

/**
 * The step that must have been taken before a route can begin: the one that opens the title it needs, or the writ before the court; by route
 * id. With a judgment in hand, or a case before the court, those steps lie behind and the route can begin now.
 */
export function stepsBefore(routes: ReadonlyMap<string, WeighedRoute>, { hasTitle, handedToCourt }: Standing): Map<string, string> {
  const before = new Map<string, string>();
  for (const { id, kind, next, opens } of routes.values()) {
    if (opens !== null && !hasTitle && !before.has(opens)) before.set(opens, id);
    if (kind === "writ" && next !== null && !handedToCourt && routes.get(next)!.kind === "court") before.set(next, id);
  }
  return before;
}
