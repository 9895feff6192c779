import * as z from "zod/mini";
import { show } from "../../errors/show.js";
import { TermijnError } from "../../errors/termijn-error.js";
import { check } from "../../facts/check.js";
import type { ReceivableRef } from "../../facts/event.js";
import { madeOncePerDecimals } from "../../facts/made-once.js";
import { refersTo } from "../../facts/receivable-ref.js";
import { amountSchemas, expected, listOf, oneOf, scalars, wholeNumber } from "../../facts/scalar-schemas.js";
import { statedDecimals } from "../../facts/stated-decimals.js";
import type { Statement, StatementLine } from "../../statement/statement.js";

/** What is drawn of a receivable. */
type DrawnLine = Pick<StatementLine, "invoice" | "part" | "interest" | "stretches">;

/** What is drawn of a statement. */
interface DrawnStatement extends Pick<Statement, "on" | "currency" | "payments"> {
  receivables: DrawnLine[];
}

const schema = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { day, nonEmptyText, percent } = scalars();
  const { any } = amountSchemas(decimals);
  const part = z.optional(nonEmptyText);
  const head = z.object({ due: any, paid: any, open: any }, expected("due, paid and open"));
  const stretch = z.object({ from: day, to: day, days: wholeNumber(0, 366), base: any, percent, interest: any }, expected("a stretch of interest"));
  const allocation = z.object({ invoice: nonEmptyText, part, head: oneOf(["costs", "interest", "principal"]), amount: any }, expected("an allocation"));
  return z.object(
    {
      on: day,
      currency: nonEmptyText,
      receivables: listOf(z.object({ invoice: nonEmptyText, part, interest: head, stretches: listOf(stretch) }, expected("a receivable of a statement"))),
      payments: listOf(z.object({ id: part, on: day, amount: any, allocated: listOf(allocation), unallocated: any }, expected("a payment of a statement"))),
    },
    expected("a statement, as statementOn gives it"),
  );
});

/** The statement and one receivable of it, checked as far as they are drawn. */
export function checkedStatement(statement: unknown, receivable: ReceivableRef | undefined): { statement: DrawnStatement; line: DrawnLine } {
  const decimals = statedDecimals(() => (statement as Partial<Statement> | null | undefined)?.currency);
  const { value } = check<DrawnStatement>(schema(decimals), statement, "statement");
  const meant = receivable === undefined ? value.receivables : value.receivables.filter((line) => refersTo(checkedRef(receivable), line));
  const [line] = meant;
  if (line === undefined || meant.length > 1) {
    const names = value.receivables.map(({ invoice, part }) => JSON.stringify(part === undefined ? invoice : { invoice, part }));
    throw new TermijnError("INCONSISTENT", [{ path: "options.receivable", code: "reference", message: `expected one receivable of the statement (${names.join(", ")}), got ${show(receivable)}` }]);
  }
  return { statement: value, line };
}

function checkedRef(receivable: unknown): ReceivableRef {
  const { nonEmptyText } = scalars();
  const ref = z.union([nonEmptyText, z.strictObject({ invoice: nonEmptyText, part: nonEmptyText })], expected("an invoice number, or an invoice and a part"));
  return check<ReceivableRef>(ref, receivable, "options.receivable").value;
}
