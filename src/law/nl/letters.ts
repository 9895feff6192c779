import { countryOf } from "../../facts/country-of.js";
import type { Party } from "../../facts/party.js";
import type { NoticeLaw, Threat } from "../notice-law.js";
import { ARTICLE } from "./articles.js";
import { allowsVatOnCosts } from "./vat-on-costs.js";

type LetterLaw = Required<Pick<NoticeLaw, "elements" | "allowsVatOnCosts" | "allowsFees" | "groundlessThreats" | "requiresRegistration">>;

/** No creditor can do these, whoever the debtor is: the police do not collect, and naming a debtor in public is unlawful. */
const NEVER: readonly Threat[] = ["police", "publication", "credit-register", "night-visit", "imprisonment", "employer"];

/** What Dutch law asks of the content of a letter, and what it does not let a creditor announce. */
export const dutchLetters: LetterLaw = {
  elements: {
    "term": [ARTICLE.fourteenDayLetter],
    "term-from-receipt": [ARTICLE.fourteenDayLetter, ARTICLE.fourteenDayReceipt],
    "default-first": [ARTICLE.fourteenDayLetter],
    "costs-amount": [ARTICLE.fourteenDayLetter],
    "costs-scale": [ARTICLE.costScale, ARTICLE.consumerCosts],
    "nothing-on-top": [ARTICLE.consumerCosts],
    "vat-on-costs": [ARTICLE.costScaleVat],
    "several-claims": [ARTICLE.severalClaims],
    "consequence": [ARTICLE.fourteenDayLetter],
    "reasonable-term": [ARTICLE.defaultByNotice],
    "business-costs": [ARTICLE.fixedSum, ARTICLE.costScale],
    "interest": [ARTICLE.statutoryInterest],
    "reservation": [ARTICLE.interruptionByDemand],
    "registration": [ARTICLE.collectorRegistration],
  },
  allowsVatOnCosts,
  allowsFees: (debtor) => debtor === "business" || debtor === "public-authority",
  groundlessThreats({ debtor, hasJudgment }) {
    return [...NEVER, ...(hasJudgment ? [] : ["seizure" as const]), ...(mayGoBankruptOnRequest(debtor) ? [] : ["bankruptcy" as const])];
  },
  // The act protects natural persons who live in the Netherlands; where no country is recorded, that is the one.
  requiresRegistration(debtor) {
    const { kind, naturalPerson } = debtor;
    return (kind === "consumer" || kind === "unknown" || naturalPerson === true) && (countryOf(debtor) ?? "NL") === "NL";
  },
};

/** A petition for bankruptcy as pressure is for businesses. */
function mayGoBankruptOnRequest({ kind }: Party): boolean {
  return kind === "business";
}
