// A Cloudflare Worker. POST / { "dossier": …, "on": "2026-11-21" }: the statement of that day; without `on`, of today in the zone named here.
// The cron trigger goes through the dossiers in the KV namespace DOSSIERS and writes what is to be done to ACTS, once a key.
import { dateIn, decide, policies, statementOn } from "termijn";
import { nl } from "termijn/nl";
import { parsedJson } from "../parsed-json.mjs";

const TIME_ZONE = "Europe/Amsterdam";

export default {
  async fetch(request) {
    if (request.method !== "POST") return Response.json({ message: "POST a dossier." }, { status: 405, headers: { allow: "POST" } });
    try {
      const { dossier, on = dateIn(new Date(), TIME_ZONE) } = parsedJson(await request.text());
      return Response.json(statementOn(dossier, { on, law: nl }));
    } catch (error) {
      if (error?.name !== "TermijnError") throw error;
      return Response.json(error, { status: error.code === "INVALID_INPUT" || error.code === "INCONSISTENT" ? 400 : 422 });
    }
  },

  // The day is that for which the run was planned: a run that starts late, or twice, asks about the same day.
  async scheduled({ scheduledTime }, { DOSSIERS, ACTS }) {
    const on = dateIn(scheduledTime / 1000, TIME_ZONE);
    for await (const name of namesIn(DOSSIERS)) {
      const decision = decisionOn(await DOSSIERS.get(name, "json"), on);
      const key = decision.key ?? `error/${name}`;
      if ((decision.kind === "act" || decision.error) && (await ACTS.get(key)) === null) await ACTS.put(key, JSON.stringify(decision));
    }
  },
};

async function* namesIn(namespace) {
  let cursor;
  do {
    const page = await namespace.list({ cursor });
    for (const { name } of page.keys) yield name;
    cursor = page.cursor;
  } while (cursor);
}

/** One bad dossier does not stop the run. */
function decisionOn(dossier, on) {
  try {
    return decide(dossier, { on, law: nl, policy: policies.business });
  } catch (error) {
    if (error?.name !== "TermijnError") throw error;
    return { error };
  }
}
