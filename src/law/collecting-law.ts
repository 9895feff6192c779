import type { EpochDay, IsoDate } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import type { Party } from "../facts/party.js";
import type { Cents } from "../money/amount.js";

/** How well a figure is known: an official text, several or one other source, computed from its neighbours, or not confirmed at all. */
export type Provenance = "official" | "multiple-sources" | "single-source" | "derived" | "unconfirmed";

/** What a way of collecting is. A claim is handed over by some; a title is needed for one. */
export type RouteKind =
  | "letter" | "call" | "agency" | "bailiff" | "writ" | "court" | "enforcement" | "european-small-claims" | "lawyer" | "bankruptcy-petition"
  | "sale" | "settlement" | "instalments" | "write-off" | "file-claim" | "other";

/** One line of what a step costs the creditor, in cents. */
export interface CostItem {
  what: string;
  /** Null when it is not known. */
  amount: Cents | null;
  /** What the debtor repays of it on success; absent: all of it. */
  repaid?: Cents;
  /** Absent for a price that is free: what the caller said it is. */
  provenance?: Provenance;
  source?: string;
  validFrom?: IsoDate;
  validThrough?: IsoDate;
  /** Why it is not known: no tariff of that day is, or the price is the caller's to say. */
  missing?: "tariff" | "price";
  findings: Finding[];
}

/** A step of a procedure with what it costs. */
export interface CollectingRoute {
  id: string;
  kind: RouteKind;
  label: string;
  days: number;
  costs: CostItem[];
  /** On success the debtor repays the costs. */
  recoversCosts?: boolean;
  /** Which heads of what is open come in on success; absent: all. */
  collects?: ("principal" | "interest" | "costs")[];
  /** What follows when it fails. */
  next?: string;
  /** What success opens, when it brings a title and no money yet. */
  opens?: string;
  /** Starting it interrupts prescription. */
  interrupts?: boolean;
  reasons: { code: string; message: string; values?: Record<string, string> }[];
}

/** A claim as a court would see it, in cents. */
export interface CollectingFacts {
  on: EpochDay;
  principal: Cents;
  interest: Cents;
  /** Collection costs that are due, or fall due by the hand-over. */
  costs: Cents;
  creditor: Party;
  debtor: Party;
  invoices: readonly Invoice[];
  /** The country of the law, where a party names none. */
  country: string;
  /** A judgment is there to be enforced. */
  hasTitle: boolean;
  /** The creditor pays the lower fee for those without means (onvermogend). */
  withoutMeans: boolean;
  /** What no tariff fixes, by route. */
  prices: Readonly<Record<string, Cents>>;
}

/** Which procedures are open for a claim and what they cost on a day. */
export interface CollectingTariffs {
  /** ISO 3166 code of the country, in lower case. */
  code: string;
  /** The day on which the figures were last compared with their sources. */
  verifiedOn: IsoDate;
  currency: string;
  /** The procedures that are open, and why others are not. */
  routes(facts: CollectingFacts): { open: CollectingRoute[]; closed: { id: string; code: string; message: string }[]; findings: Finding[] };
}
