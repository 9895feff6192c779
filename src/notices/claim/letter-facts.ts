import type { Agreement } from "../../agreements/agreements-on.js";
import type { Situation } from "../../dunning/situation.js";
import type { EventOf } from "../../facts/event.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { NoticeRequest } from "../request/notice-request.js";
import type { AnnouncedCosts } from "./announced-costs.js";
import type { ClaimedSums } from "./claimed-sums.js";
import type { LetterTerm } from "./letter-term.js";

/** All that is known before a word is written. */
export interface LetterFacts {
  request: NoticeRequest;
  situation: Situation;
  sums: ClaimedSums;
  term: LetterTerm;
  announced: AnnouncedCosts | null;
  agreement: Agreement | null;
  plan: InstalmentPlan | null;
  record: EventOf<"notice">;
}
