import type { ReceivableRef } from "../../facts/event.js";
import { fillIn } from "../../notices/call/fill-in.js";
import { writtenAmount, writtenPercent } from "../../notices/language/written-amount.js";
import { writtenDay } from "../../notices/language/written-day.js";
import type { Amount } from "../../money/amount.js";
import type { Statement } from "../../statement/statement.js";
import { membersOf } from "../../errors/members-of.js";
import { checkedPictureOptions } from "../checked-options.js";
import type { Picture, PictureOptions } from "../picture.js";
import { PICTURE_WORDINGS } from "../wording/wordings.js";
import { checkedStatement } from "./checked-statement.js";
import { drawInterest } from "./draw-interest.js";
import type { InterestRow } from "./interest-row.js";

/** Which receivable {@link interestPicture} shows, and how. */
export interface InterestPictureOptions extends PictureOptions {
  /** Needed where the statement has more than one. */
  receivable?: ReceivableRef;
}

/**
 * How interest builds up as a picture (renteopbouw): the open interest of one receivable day by day, rising by the rates of its stretches
 * and dropping at payments, with the rates below.
 *
 * Every figure is the statement's: a stretch rises by its interest, a payment drops the line by what was allocated to interest, and the
 * line ends at what is open.
 *
 * @param statement - the account on a day, as `statementOn` gives it
 * @param options - which receivable, and how it is drawn
 * @returns the picture as SVG and its rows, in order of time: stretches, payments on interest, and the end
 * @throws TermijnError INVALID_INPUT; INCONSISTENT where the receivable is not, or not clearly, one of the statement
 * @example
 * ```ts
 * import { statementOn } from "termijn";
 * import { nl } from "termijn/nl";
 * import { interestPicture } from "termijn/pictures";
 *
 * const statement = statementOn(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "1", issuedOn: "2025-12-01", receivedOn: "2025-12-01", total: "10000.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [],
 *   },
 *   { on: "2026-12-31", law: nl },
 * );
 * const { rows } = interestPicture(statement, { language: "en" });
 * rows.map(({ text }) => text);
 * // => [
 * //   "1 January 2026 to 30 June 2026, 181 days: 10.15% of €10,000.00 is €503.33",
 * //   "1 July 2026 to 31 December 2026, 184 days: 10.40% of €10,000.00 is €524.27",
 * //   "31 December 2026: €1,027.60 of interest built up, €0.00 paid, €1,027.60 open",
 * // ]
 * ```
 */
export function interestPicture(statement: Statement, options?: InterestPictureOptions): Picture<InterestRow> {
  const asked = membersOf(options, "options");
  const { language, idPrefix, width } = checkedPictureOptions(asked, "termijn-interest");
  const { statement: { on, currency, payments }, line } = checkedStatement(statement, asked?.receivable);
  const wording = PICTURE_WORDINGS[language];
  const money = (amount: Amount) => writtenAmount(amount, currency, language);
  const day = (date: string) => writtenDay(date, language);
  const rows: InterestRow[] = [
    ...line.stretches.map((stretch): InterestRow => ({
      kind: "stretch", ...stretch,
      text: fillIn(wording.interest.stretch, {
        from: day(stretch.from), to: day(stretch.to), days: wording.days(stretch.days),
        percent: writtenPercent(stretch.percent, language), base: money(stretch.base), interest: money(stretch.interest),
      }),
    })),
    ...payments.flatMap(({ on: paidOn, allocated }) => allocated.flatMap(({ head, invoice, part, amount }): InterestRow[] =>
      (head === "interest" && invoice === line.invoice && part === line.part ? [{ kind: "payment", on: paidOn, amount, text: fillIn(wording.interest.payment, { on: day(paidOn), amount: money(amount) }) }] : []))),
  ];
  // Sorting is stable: a stretch that ends on the day of a payment comes before it.
  rows.sort((a, b) => compare(lastDayOf(a), lastDayOf(b)));
  const { due, paid, open } = line.interest;
  rows.push({ kind: "end", on, due, paid, open, text: fillIn(wording.interest.end, { on: day(on), due: money(due), paid: money(paid), open: money(open) }) });
  const invoice = line.part === undefined ? line.invoice : fillIn(wording.interest.part, { invoice: line.invoice, part: line.part });
  const title = fillIn(line.stretches.length === 0 ? wording.interest.none : wording.interest.title, { invoice, on: day(on) });
  const description = rows.map(({ text }) => `${text}.`).join(" ");
  return { svg: drawInterest(rows, { idPrefix, width, title, description, language }, currency), title, description, rows };
}

function lastDayOf(row: InterestRow): string {
  return row.kind === "stretch" ? row.to : row.on;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
