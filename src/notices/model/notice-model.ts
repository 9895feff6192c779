import type { IsoDate } from "../../dates/day.js";
import type { ClaimedHead } from "../../dunning/policy.js";
import type { Channel, NoticeKind } from "../../facts/event.js";
import type { Invoice } from "../../facts/invoice.js";
import type { Address } from "../../facts/party.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import type { InterestStretch } from "../../interest/accrue-interest.js";
import type { Amount } from "../../money/amount.js";
import type { Language } from "../language/language.js";
import type { HandoverTarget } from "../request/compose-options.js";

/** An amount, raw and as it is written in the letter's language. */
export type Money = { amount: Amount; written: string };
/** A day, raw and as it is written in the letter's language. */
export type WrittenDay = { on: IsoDate; written: string };

/** A party as a letter shows it. */
export type PartyInLetter = {
  name: string; contact?: string; address?: Address; registrationNumber?: string; vatId?: string; iban?: string; phone?: string; email?: string;
  /** Its country, as the last line of its address; absent for a letter within one country. */
  country?: string;
};

/** Order number, customer number and what else the buyer wants to see. */
export type References = NonNullable<Invoice["references"]>;

/** One claim of the letter. `open` is what is asked for of its principal. */
export type InvoiceInLetter = {
  number: string; part?: string; issuedOn: WrittenDay; dueOn?: WrittenDay; total: Money; open: Money;
  isLate: boolean;
  references: References;
  /** Only an address that starts with https. */
  paymentUrl?: string;
};

/** Interest with the stretches that make it. */
export type InterestInLetter = {
  stretches: (InterestStretch & { invoice: string; part?: string; per: "year" | "month"; written: { from: string; to: string; base: string; percent: string; interest: string } })[];
  charged: Money; /** Paid or waived: negative. */ settled: Money; open: Money; perDay: Money;
  /** The last day it was reckoned over: the day of the letter, or the last one with a known rate. */
  until: WrittenDay;
  /** The articles, as they are cited. */
  basis: string;
};

/** Costs that the letter claims. */
export type CostsInLetter = { open: Money; basis: string; /** VAT in it */ vat?: Money };

/** Costs that the letter names and does not claim. */
export type AnnouncedInLetter = { amount: Money; vat: Money; withVat: Money; base: Money; basis: string };

/** One instalment of a plan, counted from 1. */
export type InstalmentInLetter = { number: number; dueOn: WrittenDay; amount: Money };

/** What was agreed, as a confirmation puts it in writing. */
export type AgreementInLetter = {
  kind: "promise" | "deferral" | "plan" | "settlement";
  agreedOn: WrittenDay; payBy: WrittenDay; amount: Money; amountGiven: boolean; interest: "keeps-running" | "stopped";
  instalments?: InstalmentInLetter[]; graceDays?: number; onDefault?: InstalmentPlan["onDefault"] | "revives" | "stays";
};

/** What every letter has. */
export type CommonModel = {
  language: Language; on: WrittenDay; channel: Channel; currency: string; subject: string;
  creditor: PartyInLetter; debtor: PartyInLetter;
  collector?: PartyInLetter;
  /** Whom the greeting names; absent: nobody by name. */
  addressee?: string;
  /** Written to as a consumer: a consumer, or somebody of whom that is not known. */
  isConsumer: boolean;
  invoices: InvoiceInLetter[];
  /** The references that are the same for all of them. */
  references: References;
  /** "factuur 2026-0042", "de facturen A en B". */
  invoicesText: string;
  /** Whether something of it is past its last day to pay. */
  isLate: boolean;
  /** Whether the debtor is in default with all of it. */
  isInDefault: boolean;
  /** Whether with one of the invoices at least: interest runs. */
  someInDefault: boolean;
  /** The last notice before this one that asked for payment. */
  earlierOn?: WrittenDay;
  claims: ClaimedHead[];
  claimed: Record<ClaimedHead | "total", Money>;
  /** What the debtor has in credit, taken off: negative. */
  credit?: Money;
  deadline?: WrittenDay;
  payment: { amount: Money; name: string; iban?: string; by?: WrittenDay; /** of a single invoice, or the same for all */ reference?: string; description: string };
};

/** What a kind has besides. */
export type ModelByKind = {
  "invoice": object;
  "courtesy": object;
  "reminder": object;
  "second-reminder": { interest: InterestInLetter; announcedCosts?: AnnouncedInLetter; /** costs come only after a letter with a term of its own */ costsByLetter: boolean };
  "fourteen-day-letter": { term: { days: number; written: string; receivedOn?: WrittenDay }; interest: InterestInLetter; announcedCosts: AnnouncedInLetter };
  "notice-of-default": { costsByLetter: boolean };
  "final-demand": { interest: InterestInLetter; costs: CostsInLetter; announcedCosts?: AnnouncedInLetter };
  "suspension": { suspension: { from: WrittenDay; subject: "goods" | "services" | "unknown"; basis: string } };
  "confirmation": { agreement: AgreementInLetter };
  "plan-proposal": { plan: InstalmentPlan; instalments: InstalmentInLetter[]; total: Money };
  "handover": { interest: InterestInLetter; costs: CostsInLetter; handover: { to: NonNullable<HandoverTarget["to"]>; name?: string; on: WrittenDay; isDone: boolean; isAhead: boolean } };
  "interruption": { interest: InterestInLetter; costs: CostsInLetter; basis: string; hasAgreement: boolean };
};

/** The model of one kind of notice. */
export type ModelOf<Kind extends NoticeKind> = CommonModel & { kind: Kind } & ModelByKind[Kind];

/** All that a letter says, raw and preformatted, for the host's own templates. Plain JSON. */
export type NoticeModel = { [Kind in NoticeKind]: ModelOf<Kind> }[NoticeKind];
