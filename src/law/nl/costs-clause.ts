import { warning, type Finding } from "../../facts/finding.js";
import { ARTICLE } from "./articles.js";

/** A clause on collection costs (incassokostenbeding) does not hold against a consumer. */
export function costsClauseAgainstConsumer(): Finding {
  return warning("COSTS_CLAUSE_AGAINST_CONSUMER", "A clause on collection costs does not hold against a consumer; the scale applies.", {
    path: "costsClause", fix: "Agree on the statutory costs with consumers.", basis: [ARTICLE.consumerCosts],
  });
}
