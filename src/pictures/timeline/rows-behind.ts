import type { Dossier } from "../../facts/dossier.js";
import type { DossierFile } from "../../file/dossier-file.js";
import type { TimelineRow } from "./timeline-row.js";
import type { TimelineWords } from "./timeline-words.js";

/** What happened up to the day: the file of the dossier, in the words of the picture. */
export function rowsBehind({ entries }: DossierFile, dossier: Dossier, words: TimelineWords): TimelineRow[] {
  return entries.map((entry): TimelineRow => {
    const { on, kind, amount, event } = entry;
    const text = event === undefined ? words.ofInvoice(entry) : words.event(dossier.events[event]!);
    return { on, when: "past", kind, text, ...(amount === undefined ? {} : { amount }), ...(event === undefined ? {} : { event }) };
  });
}
