import type { Decision, Dossier } from "termijn";

/** The fields of an SQS event that the handler reads. */
export interface QueueEvent { Records: { messageId: string; body: string; attributes: { SentTimestamp: string } }[] }
export type QueueHandler = (event: QueueEvent) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;
export function queueHandler(carryOut: (decision: Decision, dossier: Dossier) => unknown): QueueHandler;
export const handler: QueueHandler;
