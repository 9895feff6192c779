import type { IsoDate } from "../dates/day.js";
import type { Channel, DossierEvent, NoticeKind, ReceivableRef } from "../facts/event.js";
import type { Finding } from "../facts/finding.js";
import type { ClaimedHead } from "./policy.js";

/** Why a decision is as it is. */
export interface Reason {
  code: string;
  message: string;
  values?: Record<string, string>;
}

/** What keeps a claim from being pursued (blokkade). */
export interface Blocker {
  code: string;
  message: string;
  /** The last day on which it blocks, where that is known. */
  until?: IsoDate;
  /** The invoices concerned; absent: all. */
  invoices?: string[];
}

/** Take this step now. */
export type Act = {
  kind: "act";
  /** The step of the policy. */
  step: string;
  /** The day the step was due; before the day asked about when a run was missed. */
  dueOn: IsoDate;
  /** Names this occurrence of the step; the same after a retry, so that nothing is sent twice. */
  key: string;
  /** "business@1" */
  policy: string;
  approval: "none" | "person";
  invoices: ReceivableRef[];
  reasons: Reason[];
  findings: Finding[];
  /** The event to append once the step is carried out. */
  record: DossierEvent;
} & (
  | { action: "notice"; notice: NoticeKind; channel: Channel; deadlineOn?: IsoDate; claims: ClaimedHead[] }
  | { action: "call" | "check" | "suspend" | "handover" | "weigh" }
);

/** What to do about a dossier on a day. */
export type Decision =
  | Act
  /** `next` is null when only a far event (prescription) is ahead. */
  | { kind: "wait"; until: IsoDate; next: string | null; reasons: Reason[]; findings: Finding[] }
  /** `until`: the last day before a claim may come free by itself; absent where none does. */
  | { kind: "blocked"; blockers: Blocker[]; until?: IsoDate; findings: Finding[] }
  | { kind: "closed"; reason: "paid" | "credited" | "written-off" | "settled" | "within-tolerance" | "nothing-to-collect"; findings: Finding[] };
