import type { RouteKind } from "../law/collecting-law.js";
import { ROUTE_KINDS } from "./route.js";

/** Words of the field by which a route is known, beside the names of the kinds themselves. */
const WORDS: Readonly<Record<string, RouteKind>> = {
  notice: "letter", reminder: "letter", demand: "letter", phone: "call",
  collector: "agency", incassobureau: "agency", deurwaarder: "bailiff", advocaat: "lawyer",
  summons: "writ", dagvaarding: "writ", kanton: "court", kantonrechter: "court", rechtbank: "court", lawsuit: "court",
  enforce: "enforcement", execution: "enforcement", executie: "enforcement", seizure: "enforcement", beslag: "enforcement",
  sell: "sale", settle: "settlement", schikking: "settlement", installments: "instalments", writeoff: "write-off",
};

/** What a route is by its id: the name of a kind, or a single one among its words ("small-claims-court", "bailiffSeizure" names two); else "other". */
export function kindNamed(id: string): RouteKind {
  const exact = kindOf(id.toLowerCase());
  if (exact !== undefined) return exact;
  const words = id.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
  const kinds = new Set(words.flatMap((word) => kindOf(word) ?? []));
  return kinds.size === 1 ? [...kinds][0]! : "other";
}

function kindOf(word: string): RouteKind | undefined {
  return ROUTE_KINDS.find((kind) => kind === word) ?? (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
}
