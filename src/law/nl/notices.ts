import { note, warning } from "../../facts/finding.js";
import type { NoticeLaw } from "../notice-law.js";
import { ARTICLE } from "./articles.js";
import { lastDayWithoutCosts } from "./fourteen-day-letter.js";
import { dutchLetters } from "./letters.js";
import { presumedPostalReceipt } from "./postal-receipt.js";

/** Dutch law on letters: which are a demand, when they are presumed to arrive, when they make sense. */
export const dutchNotices: NoticeLaw = {
  presumedPostalReceipt: (sentOn) => ({ receivedOn: presumedPostalReceipt(sentOn), basis: [ARTICLE.fourteenDayReceipt] }),
  demands: ["reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "interruption"],
  // Art. 6:96(7) BW.
  oneLetter: ["fourteen-day-letter"],
  statutoryTermEnd: (kind, receivedOn) => (kind === "fourteen-day-letter" ? lastDayWithoutCosts(receivedOn) : null),
  applies(kind, { debtor, inDefault }) {
    if (kind === "notice-of-default") return inDefault ? "not-needed" : "yes";
    if (kind !== "fourteen-day-letter") return "yes";
    if (debtor === "business" || debtor === "public-authority") return "not-needed";
    return inDefault ? "yes" : "too-early";
  },
  reviewHandover(debtor) {
    if (!dutchLetters.requiresRegistration(debtor)) return [];
    return [
      warning("COLLECTOR_MUST_BE_REGISTERED", "Collecting from a natural person for others needs registration; hand over only to a registered collector, a bailiff or a lawyer.", {
        fix: "Ask for the registration number.", basis: [ARTICLE.collectorRegistration],
      }),
    ];
  },
  ...dutchLetters,
  suspension: [ARTICLE.suspension, ARTICLE.nonPerformance],
  contactHours: note("CONTACT_HOURS", "Who collects for others may not make contact between 20:00 and 07:00, nor on Sundays and public holidays; e-mail counts.", {
    fix: "Plan calls and messages between 07:00 and 20:00 on other days.", basis: [ARTICLE.contactHours],
  }),
};
