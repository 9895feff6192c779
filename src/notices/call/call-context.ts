import type { EpochDay, IsoDate } from "../../dates/day.js";
import { formatDay } from "../../dates/day.js";
import type { OpenClaim, Situation } from "../../dunning/situation.js";
import { formatCents, type Amount, type Cents } from "../../money/amount.js";
import type { Statement, StatementLine } from "../../statement/statement.js";
import type { Language } from "../language/language.js";
import { writtenAmount } from "../language/written-amount.js";
import { writtenDay } from "../language/written-day.js";
import { writtenList } from "../language/written-list.js";
import { isolated } from "../print/safe-text.js";
import type { CallSubject } from "./call-subject.js";
import { fillIn, type Values } from "./fill-in.js";
import type { CallWording } from "./wording/call-wording.js";

/** All that the parts of a script are made from. */
export interface CallContext {
  situation: Situation;
  subject: CallSubject;
  /** The account of the day: every figure of the script comes from it. */
  statement: Statement;
  language: Language;
  wording: CallWording;
}

export function lineOf({ situation, statement }: CallContext, claim: OpenClaim): StatementLine {
  // A statement has a line for each claim, in their order.
  return statement.receivables[situation.claims.indexOf(claim)]!;
}

export function amountOf({ situation }: CallContext, cents: Cents): Amount {
  return formatCents(cents, situation.account.decimals);
}

export function money({ statement, language }: CallContext, amount: Amount): string {
  return writtenAmount(amount, statement.currency, language);
}

export function dayInWords({ language }: CallContext, day: EpochDay | IsoDate): string {
  return writtenDay(typeof day === "number" ? formatDay(day) : day, language);
}

/** A wording with values that may come from anyone: each is brought to one harmless line. */
export function sentence(wording: string, values: Values = {}): string {
  return fillIn(wording, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)])));
}

/** "1 dag", "51 days". */
export function daysInWords({ language }: CallContext, count: number): string {
  if (language === "nl") return `${count} ${count === 1 ? "dag" : "dagen"}`;
  return `${count} ${count === 1 ? "day" : "days"}`;
}

/** More are not read out one by one. */
const MOST_NAMED = 4;

/** The invoices in a sentence: "factuur A", "de facturen A, B en C", "12 facturen". */
export function invoicesInWords({ wording, language }: CallContext, claims: readonly OpenClaim[]): string {
  const [first] = claims;
  if (claims.length === 1 && first?.claim.part !== undefined) return sentence(wording.partOf, { part: first.claim.part, invoice: first.claim.invoice.number });
  const numbers = [...new Set(claims.map(({ claim }) => claim.invoice.number))];
  if (numbers.length > MOST_NAMED) return sentence(wording.invoiceCount, { count: String(numbers.length) });
  if (numbers.length === 1) return sentence(wording.invoiceOne, { invoice: numbers[0]! });
  return sentence(wording.invoiceMany, { list: writtenList(numbers, language) });
}
