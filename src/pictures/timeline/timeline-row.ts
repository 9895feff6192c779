import type { IsoDate } from "../../dates/day.js";
import type { Decision } from "../../dunning/decision.js";
import type { FileEntry } from "../../file/file-entry.js";
import type { DossierEvent } from "../../facts/event.js";
import type { Amount } from "../../money/amount.js";

/** What debtor and creditor may have agreed to. */
export type AgreementKind = Extract<DossierEvent["type"], "promise" | "deferral" | "settlement" | "plan">;

/** One thing on a timeline. */
export interface TimelineRow {
  on: IsoDate;
  when: "past" | "today" | "ahead";
  /** As in the file of the dossier; or the day asked about, a day that was agreed, a step that comes if nobody pays. */
  kind: FileEntry["kind"] | "today" | "agreed-day" | "next-step";
  /** In the language of the picture. */
  text: string;
  amount?: Amount;
  /** Position in the dossier's events. */
  event?: number;
  /** The step of the policy; it is not taken yet. */
  step?: string;
  /** Of the day asked about, where a policy is given: what the decision is. */
  decision?: Decision["kind"];
}
