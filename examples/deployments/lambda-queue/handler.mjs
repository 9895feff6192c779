// AWS Lambda on a batch of an SQS queue, with ReportBatchItemFailures: one bad message fails alone, the others are done.
// A message: { "dossier": …, "on": "2026-11-21", "policy": "business" }. Without `on` it is the day on which it was sent, however often it is retried.
import { dateIn, decide, policies } from "termijn";
import { nl } from "termijn/nl";
import { parsedJson } from "../parsed-json.mjs";

const TIME_ZONE = "Europe/Amsterdam";

/**
 * @param carryOut takes a decision further: a letter, a task, the next queue. SQS delivers at least once, so a decision may come
 *   again: its key tells.
 */
export function queueHandler(carryOut) {
  return async ({ Records: records }) => {
    const batchItemFailures = [];
    for (const { messageId, body, attributes } of records) {
      try {
        const { dossier, policy = "business", on = dateIn(Number(attributes.SentTimestamp) / 1000, TIME_ZONE) } = parsedJson(body);
        await carryOut(decide(dossier, { on, law: nl, policy: policies[policy] }), dossier);
      } catch (error) {
        // Bad input stays bad: after maxReceiveCount tries the queue moves it to its dead-letter queue, where a person sees why in the log.
        console.error(JSON.stringify({ messageId, error: error?.name === "TermijnError" ? error : String(error) }));
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

/** Prints what to do. Put your own in its place. */
export const handler = queueHandler((decision) => {
  if (decision.kind === "act") console.log(JSON.stringify({ key: decision.key, step: decision.step, approval: decision.approval }));
});
