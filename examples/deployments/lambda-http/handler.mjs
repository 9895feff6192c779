// AWS Lambda behind an HTTP API (payload format 2.0). POST /statement: what is owed. POST /decision: what to do next.
// The body: { "dossier": …, "on": "2026-11-21", "policy": "business" }. Without `on` it is the day of the request, in the zone named here.
import { dateIn, decide, policies, statementOn } from "termijn";
import { nl } from "termijn/nl";
import { parsedJson } from "../parsed-json.mjs";

const TIME_ZONE = "Europe/Amsterdam";

const ANSWERS = {
  "POST /statement": ({ dossier }, on) => statementOn(dossier, { on, law: nl }),
  "POST /decision": ({ dossier, policy = "business" }, on) => decide(dossier, { on, law: nl, policy: policies[policy] }),
};

export async function handler(event) {
  const answer = ANSWERS[event.routeKey];
  if (answer === undefined) return json(404, { message: `There is no route ${event.routeKey}.` });
  try {
    const question = parsedJson(bodyOf(event));
    return json(200, answer(question, question.on ?? dateIn(event.requestContext.timeEpoch / 1000, TIME_ZONE)));
  } catch (error) {
    // By its name: a bundle may hold the class more than once. Whatever else is thrown is our own fault, which Lambda logs and answers with 500.
    if (error?.name !== "TermijnError") throw error;
    return json(error.code === "INVALID_INPUT" || error.code === "INCONSISTENT" ? 400 : 422, error);
  }
}

function bodyOf({ body = "", isBase64Encoded }) {
  return isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
}

function json(statusCode, value) {
  return { statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
