import { countryOf } from "../../../facts/country-of.js";
import type { Finding } from "../../../facts/finding.js";
import type { CollectingFacts, CollectingRoute, CollectingTariffs } from "../../collecting-law.js";
import { bandFindings } from "./band-findings.js";
import { bankruptcyPetition } from "./bankruptcy-petition.js";
import { courtTrack, enforcement } from "./court-track.js";
import { europeanSmallClaims } from "./european-small-claims.js";
import { outOfCourt } from "./out-of-court.js";

type Routes = ReturnType<CollectingTariffs["routes"]>;

/** The Dutch procedures that are open for a claim, and why others are not. */
export function dutchRoutes(facts: CollectingFacts): Routes {
  const routes: Routes = { open: [], closed: [], findings: [] };
  const open = (more: readonly CollectingRoute[], findings: readonly Finding[] = []) => {
    routes.open.push(...more);
    routes.findings.push(...findings);
  };
  const close = (ids: readonly string[], code: string, message: string) => routes.closed.push(...ids.map((id) => ({ id, code, message })));

  const country = countryOf(facts.debtor)?.toLowerCase() ?? facts.country;
  const isAbroad = country !== "nl";
  if (facts.hasTitle) {
    close(["agency", "bailiff", "lawyer", "writ", "court", "european-small-claims"], "TITLE_EXISTS", "A court has decided: the judgment is there to be enforced.");
    if (isAbroad) close(["enforcement"], "DEBTOR_ABROAD", "The debtor is abroad: what enforcing costs there is not in these tariffs.");
    else open([enforcement(facts)]);
  } else {
    open(outOfCourt(facts, isAbroad ? "european-small-claims" : "writ"));
    if (isAbroad) {
      close(["writ", "court", "enforcement"], "DEBTOR_ABROAD", "The debtor is abroad: which court decides and what serving and enforcing cost there is not in these tariffs.");
    } else {
      const track = courtTrack(facts);
      open(track.routes, [...track.findings, ...bandFindings(facts)]);
    }
    const small = europeanSmallClaims(facts, country);
    if ("closed" in small) close(["european-small-claims"], ...small.closed);
    else open(small.routes);
  }
  const petition = bankruptcyPetition(facts, isAbroad);
  if ("closed" in petition) close(["bankruptcy-petition"], ...petition.closed);
  else open([petition.route]);
  return withoutDeadEnds(routes);
}

/** A route that would lead to one that is not open ends there. */
function withoutDeadEnds(routes: Routes): Routes {
  const ids = new Set(routes.open.map(({ id }) => id));
  for (const route of routes.open) if (route.next !== undefined && !ids.has(route.next)) delete route.next;
  return routes;
}
