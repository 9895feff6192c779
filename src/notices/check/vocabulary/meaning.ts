/** What a phrase of a letter means, whatever its language. */
export type Meaning =
  | AmountTopic
  | TermStart
  | DayTopic
  /** Makes a sentence conditional ("indien", "if"), negates what follows, or speaks of the past. */
  | "condition" | "negation" | "past" | "overdue"
  /** Opens a term ("binnen"), a moment in it ("contact opnemen") that makes it one for something else than paying. */
  | "within" | "time-to" | "other-act"
  /** Asks for payment; asks for something politely; merely hopes. */
  | "demand" | "polite" | "hope"
  /** Says that a sum is owed already, or that one is added. */
  | "owed-now" | "charged" | "announced"
  /** Says that a day of receipt is only presumed. */
  | "presumed"
  /** Says that an amount is no exact one, or that it counts for every invoice again. */
  | "inexact" | "each"
  | "default" | "default-effect" | "next-step" | "suspension" | "reservation"
  | "invoice-label" | "reference-label"
  | "cannot-deduct" | "including" | "excluding" | "adding"
  | "police" | "publication" | "credit-register" | "night-visit" | "seizure" | "bankruptcy" | "imprisonment" | "employer" | "court"
  | "for-another" | "registered" | "exempt-collector"
  /** Means nothing here, though its words would elsewhere. */
  | "ignored";

/** What an amount can be. */
export type AmountTopic = "costs" | "fee" | "vat" | "interest" | "principal" | "invoiced" | "total" | "received" | "per-day" | "instalment" | "other-sum";

/** What a term can count from. */
export type TermStart = "from-day-after-receipt" | "from-receipt" | "from-letter" | "from-invoice" | "from-other";

/** What a day can be. */
export type DayTopic = "last-day" | "before-day" | "invoice-day" | "due-day" | "new-day" | "called-last" | "since-day" | "through-day" | "received-day" | "letter-day";

/**
 * The phrases of one language, with commas between them. "betal*" is every word that starts so, "*kosten" every word that ends so, "(na|nadat)" either
 * of these, ".." stands for up to five other words and "..." for up to ten. The longest phrase that starts at a word counts, for each meaning;
 * "ignored" keeps all others off its words.
 */
export type Vocabulary = Readonly<Record<Meaning, string>>;
