import type { EpochDay } from "../../dates/day.js";
import type { ClaimedHead } from "../../dunning/policy.js";
import type { Channel, EventBase, NoticeKind, ReceivableRef } from "../../facts/event.js";
import type { Finding } from "../../facts/finding.js";
import type { Dossier } from "../../facts/dossier.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { LawPack } from "../../law/pack.js";
import type { Language } from "../language/language.js";
import type { Wording } from "../wording/wordings.js";
import type { Collector, HandoverTarget } from "./compose-options.js";

/** What is asked for, checked and complete: the input of everything that follows. */
export interface NoticeRequest {
  dossier: Dossier;
  law: LawPack;
  on: EpochDay;
  kind: NoticeKind;
  language: Language;
  channel: Channel;
  claims: readonly ClaimedHead[];
  /** The caller named the heads itself: they are not widened. */
  claimsGiven: boolean;
  /** Undefined: the open ones that the kind is about. */
  invoices: readonly ReceivableRef[] | undefined;
  /** Undefined: the kind's own. */
  deadlineDays: number | undefined;
  /** The last day that the decision named. */
  decidedDeadline: EpochDay | undefined;
  /** What the record takes from the decision. */
  decided: Pick<EventBase, "step" | "policy" | "key">;
  wording: Wording;
  plan: InstalmentPlan | undefined;
  collector: Collector | undefined;
  handover: HandoverTarget;
  findings: Finding[];
}
