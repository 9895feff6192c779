import type { AgreementKind } from "../timeline/timeline-row.js";
import type { DossierEvent } from "../../facts/event.js";
import type { PolicyStep } from "../../dunning/policy.js";
import type { Decision } from "../../dunning/decision.js";

/** What pictures say in one language. {names} are filled in; what letters, channels and heads are called says the wording of calls. */
export interface PictureWording {
  /** Short names of the months, for an axis. */
  months: readonly string[];
  days(count: number): string;
  timeline: {
    title: string;
    daysLater: string;
    invoice: string;
    performance: string;
    due: string;
    duePart: string;
    today: string;
    standing: Readonly<Record<Exclude<Decision["kind"], "act" | "wait">, string>>;
    events: Readonly<Record<DossierEvent["type"], string>>;
    payBy: string;
    agreedDay: Readonly<Record<AgreementKind, string>>;
    actions: Readonly<Record<Exclude<PolicyStep["action"], "notice">, string>>;
    step: string;
    handoverTo: Readonly<Record<"agency" | "bailiff" | "lawyer" | "court", string>>;
  };
  interest: {
    title: string;
    none: string;
    stretch: string;
    payment: string;
    end: string;
    open: string;
    part: string;
    rates: string;
  };
  aging: {
    title: string;
    notLate: string;
    upTo: string;
    range: string;
    over: string;
    receivables(count: number): string;
    row: string;
  };
}
