import type { DossierEvent, ErrorData, IsoDate } from "termijn";

/** What was written down: with a record when it was carried out, with a task when a person is to do something. */
export interface WrittenAct { key: string; dossier?: string; step: string; task?: string; record?: DossierEvent; error?: never }
export function newActs(texts: Iterable<string> | AsyncIterable<string>, written: WrittenAct[], on: IsoDate): AsyncGenerator<WrittenAct | { line: number; error: ErrorData }>;
