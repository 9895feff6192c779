import { DECIMAL, DuckDBScalarFunction, INTEGER, STRUCT, VARCHAR, decimalValue, structValue } from "@duckdb/node-api";
import { statementOn, toCents } from "termijn";
import { nl } from "termijn/nl";

const AMOUNT = DECIMAL(18, 2);
const PARAMETERS = { number: VARCHAR, issuedOn: VARCHAR, total: VARCHAR, days: INTEGER, paidOn: VARCHAR, paid: VARCHAR, on: VARCHAR };

/** One row as a dossier. Days and amounts come as text: what DuckDB calls a date is an instant in JavaScript, and a decimal a number. */
export function dossierOf({ number, issuedOn, total, days, paidOn, paid }) {
  return {
    creditor: { name: "Creditor", kind: "business" },
    debtor: { name: "Debtor", kind: "business" },
    invoices: [{ number, issuedOn, receivedOn: issuedOn, total, terms: { kind: "net", days, agreedIn: "contract" } }],
    events: paidOn === null ? [] : [{ type: "payment", on: paidOn, amount: paid }],
  };
}

/**
 * statement_on(number, issued_on, total, days, paid_on, paid, on): what is owed, as a struct of decimals; an error in a row stands in its
 * struct, and the other rows go on.
 * @param onRows is told how many rows more are done
 */
export function statementFunction(onRows = () => {}) {
  return DuckDBScalarFunction.create({
    name: "statement_on",
    parameterTypes: Object.values(PARAMETERS),
    returnType: STRUCT({ open: AMOUNT, interest: AMOUNT, costs: AMOUNT, error: VARCHAR }),
    // A row without a payment has nulls, and is a row like any other.
    specialHandling: true,
    mainFunction(_, input, output) {
      const columns = input.getColumns();
      const names = Object.keys(PARAMETERS);
      for (let row = 0; row < input.rowCount; row++) output.setItem(row, structOf(Object.fromEntries(names.map((name, index) => [name, columns[index][row]]))));
      output.flush();
      onRows(input.rowCount);
    },
  });
}

function structOf(row) {
  try {
    const { open, interest, costs } = statementOn(dossierOf(row), { on: row.on, law: nl });
    return structValue({ open: amount(open), interest: amount(interest.open), costs: amount(costs.open), error: null });
  } catch (error) {
    // Thrown in here, it would take the process down.
    return structValue({ open: null, interest: null, costs: null, error: error.message });
  }
}

function amount(text) {
  return decimalValue(BigInt(toCents(text)), 18, 2);
}
