// The questions and answers that are shipped as "termijn/vectors.json": the published cases of test/vectors, put as questions, and the
// rows of own-arithmetic.json. No answer comes from the code.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** How a value that is no JSON is named in the questions; docs/testing-your-integration.md says how to fill it in. */
const NL = "$nl";
const table = (series) => `$nl.interest.${series}`;

const ABOUT = [
  "Questions to the package and the answers that were published, or worked out by hand. Each row: the function, its arguments, and what the",
  "answer must hold (further members may stand beside it; lists are as long as shown), or the code of the TermijnError that it must throw.",
  "A text that starts with $ stands for a value of the package: $nl is the Dutch law pack, $nl.interest.commercial a table in it,",
  "$policies.business a policy. docs/testing-your-integration.md has a runner of a few lines.",
].join(" ");

/** Everything that is shipped, in the order of the functions' names. */
export function integrationVectors() {
  const rows = [...interestRows(), ...costRows(), ...letterRows(), ...allocationRows(), ...instalmentRows(), ...read("own-arithmetic.json").vectors];
  return { about: ABOUT, vectors: rows.sort((a, b) => (a.function < b.function ? -1 : a.function > b.function ? 1 : 0)) };
}

/** The file as it is shipped: a row on a line. */
export function integrationVectorsText() {
  const { about, vectors } = integrationVectors();
  return `{\n"about": ${JSON.stringify(about)},\n"vectors": [\n${vectors.map((row) => JSON.stringify(row)).join(",\n")}\n]\n}\n`;
}

function interestRows() {
  const { claims, monthly } = read("../../vectors/interest.json");
  return [
    ...claims.map(({ id, interest, lines, source, series, rates, ...input }) => ({
      id: `interest ${id}`, function: "accrueInterest",
      arguments: [{ ...input, rate: { table: series === undefined ? { rows: rates, knownThrough: "2099-12-31" } : table(series) } }],
      expected: { total: interest, ...(lines === undefined ? {} : { stretches: lines }) }, source,
    })),
    ...monthly.map(({ id, interest, source, percentPerMonth, ...input }) => ({
      id: `interest ${id}`, function: "accrueInterest", arguments: [{ ...input, rate: { percent: percentPerMonth, per: "month" }, compounding: "monthly" }], expected: { total: interest }, source,
    })),
  ];
}

function costRows() {
  const { scale, severalClaims } = read("../../vectors/collection-costs.json");
  const on = "2026-11-21";
  return [
    ...scale.map(({ id, principal, costs, withVat, source }) => ({
      id: `costs ${id}`, function: "collectionCosts", arguments: [{ principal, law: NL, on, ...(withVat === undefined ? {} : { addVat: true }) }],
      expected: { amount: costs, total: withVat ?? costs }, source,
    })),
    ...severalClaims.map(({ id, claims, costs, source }) => ({
      id: `costs ${id}`, function: "collectionCosts", arguments: [{ principal: claims, law: NL, on, debtor: "consumer" }], expected: { amount: costs }, source,
    })),
  ];
}

/** A consumer who owes 1,000.00: 15 % of it, 150.00, is due the day after the letter's last day and not before. */
function letterRows() {
  const dossier = (posted) => ({
    creditor: { name: "Atelier Noord", kind: "business", deductsVat: true },
    debtor: { name: "J. de Vries", kind: "consumer" },
    invoices: [{ number: "1", issuedOn: "2026-01-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" } }],
    events: [{ type: "notice", kind: "fourteen-day-letter", channel: "post", on: posted, claimed: { costs: "150.00" } }],
  });
  return read("../../vectors/fourteen-day-letter.json").letters.flatMap(({ id, posted, lastDayWithoutCosts, source }) =>
    [[lastDayWithoutCosts, "0.00"], [dayAfter(lastDayWithoutCosts), "150.00"]].map(([on, due]) => ({
      id: `14-day letter ${id} on ${on}`, function: "statementOn", arguments: [dossier(posted), { on, law: NL, unknownRates: "stop" }], expected: { costs: { due } }, source,
    })));
}

function allocationRows() {
  const { severalDebts, proRata } = read("../../vectors/allocation.json");
  return [
    ...severalDebts.map(({ id, debts, payments, on, open, totalOpen, source }) => ({
      id: `allocation ${id}`, function: "ledger",
      arguments: [{
        debts: debts.map(({ id: debt, principal, costs, interestFrom, series, surcharge }) => ({
          id: debt, principal, costs, interest: { from: interestFrom, rate: { table: table(series), ...(surcharge === undefined ? {} : { surcharge: { percent: surcharge } }) } },
        })),
        payments, on,
      }],
      expected: { open: totalOpen, debts: Object.entries(open).map(([debt, sum]) => ({ id: debt, open: sum })) }, source,
    })),
    ...proRata.map(({ id, debts, payment, allocated, source }) => ({
      id: `allocation ${id}`, function: "ledger",
      arguments: [{ debts: Object.entries(debts).map(([debt, principal]) => ({ id: debt, principal, dueOn: "2025-01-31" })), payments: [{ on: "2025-06-30", amount: payment }], on: "2025-06-30" }],
      expected: { payments: [{ allocated: Object.entries(allocated).map(([debt, amount]) => ({ debt, head: "principal", amount })) }] }, source,
    })),
  ];
}

function instalmentRows() {
  const byAmount = read("../../vectors/instalments.json").cases.filter(({ instalment }) => instalment !== undefined);
  return byAmount.map(({ id, total, instalment, amounts, source }) => ({
    id: `instalments ${id}`, function: "proposePlan", arguments: [{ total, instalment, firstOn: "2026-01-15", every: "month" }],
    expected: { plan: { instalments: amounts.map((amount) => ({ amount })) } }, source,
  }));
}

function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
