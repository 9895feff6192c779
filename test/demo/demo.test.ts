import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLES = "../shared/samples/ubl";
const OWN_INVOICE = readFileSync(join(ROOT, "examples/demo/invoice.xml"), "utf8");

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** The demo as a person runs it: another process, in the repository's folder. */
function demo(...options: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["examples/demo/main.mjs", ...options], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** One sentence on stderr and nothing else: no stack trace, no half account. */
function expectRefusal(run: Run, sentence: string | RegExp): void {
  expect(run.stderr).toMatch(sentence);
  expect(run.stderr.trim().split("\n")).toHaveLength(1);
  expect(run.stderr).not.toMatch(/\n\s+at |node:internal/);
  expect(run).toMatchObject({ status: 1, stdout: "" });
}

function expectFits(text: string): void {
  expect(text.split("\n").filter((line) => line.length > 100 || line !== line.trimEnd())).toEqual([]);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "termijn-demo-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The own invoice with something changed, as a file. */
function changedInvoice(name: string, change: (xml: string) => string): string {
  const changed = change(OWN_INVOICE);
  expect(changed).not.toBe(OWN_INVOICE);
  const path = join(folder, name);
  writeFileSync(path, changed);
  return path;
}

describe("the own invoice", () => {
  test("prints an account that a person can read", async () => {
    const { status, stdout, stderr } = await demo("--on", "2026-11-21");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expectFits(stdout);
    expect(stdout).toContain("Account of invoice 2025-0117 on 2026-11-21, in EUR\n");
    expect(stdout).toContain("  Creditor   Studio Vuurvlinder B.V., business, KvK 01234567");
    // 30 days after 15 April; 4222.90 × 11.15 % × 46/365 = 59.34; 15 % of 2500 and 10 % of 1722.90, less the 40 charged at once.
    expect(stdout).toContain("  Last day to pay      2025-05-15 (as agreed)\n");
    expect(stdout).toMatch(/ {2}2025-05-16 {2}2025-06-30 +46 +11\.15% +4222\.90 +59\.34\n/);
    expect(stdout).toMatch(/375\.00 {3}15\.00% of the slice up to 2500\.00\n +172\.29 {3}10\.00% of the slice up to 5000\.00\n +-40\.00 {3}charged before\n/);
    expect(stdout).toMatch(/ {2}2026-02-16 +1500\.00 +547\.29 costs, 330\.61 interest, 622\.10 principal\n/);
    expect(stdout).toContain("Open on 2026-11-21, 555 days late\n");
    // Tomorrow: 3688.92 × 10.40 % / 365.
    expect(stdout).toContain("  One more day adds 1.05.\n");
  });

  test("stands in the README as it is printed", async () => {
    const { stdout } = await demo("--on", "2026-11-21");
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(`\`\`\`text\n${stdout}\`\`\``);
  });

  test("as JSON says the same", async () => {
    const { status, stdout } = await demo("--on", "2026-11-21", "--json");
    expect(status).toBe(0);
    const account = JSON.parse(stdout);
    expect(account.invoice).toMatchObject({ number: "2025-0117", total: "4222.90", terms: { kind: "date", dueOn: "2025-05-15", agreedIn: "contract" } });
    expect(account.dueDate).toMatchObject({ dueOn: "2025-05-15", interestFrom: "2025-05-16", source: "agreed" });
    expect(account.statement).toMatchObject({ on: "2026-11-21", law: "nl", costs: { due: "547.29", paid: "547.29", open: "0.00" } });
    const interest = account.statement.receivables[0].stretches.map((stretch: { interest: string }) => stretch.interest);
    expect(interest).toEqual(["59.34", "271.27", "88.12", "47.19", "151.36"]);
  });

  test("takes today when no day is given, and stops at the last known rate", async () => {
    const { status, stdout } = await demo();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Account of invoice 2025-0117 on \d{4}-\d{2}-\d{2}, in EUR\n/);
    const later = await demo("--on", "2030-01-01");
    expect(later.status).toBe(0);
    expect(later.stdout).toMatch(/No interest rate is known for 2027-01-01 to /);
  });

  test("takes facts from the command line", async () => {
    const { stdout } = await demo(
      "--on", "2026-11-21", "--debtor", "consumer", "--agreed-in", "general-conditions", "--received", "2025-04-16", "--performed", "2025-04-10", "--contracted", "2025-02-03",
      "--paid", "2025-08-01:100.00", "--paid", "2025-09-01:50", "--notice", "fourteen-day-letter:2025-06-02:received=2025-06-03:costs=505.00", "--json",
    );
    const { invoice, debtor, events } = JSON.parse(stdout);
    expect(invoice).toMatchObject({ receivedOn: "2025-04-16", performedOn: "2025-04-10", contractedOn: "2025-02-03", terms: { agreedIn: "general-conditions" } });
    expect(debtor.kind).toBe("consumer");
    expect(events).toEqual([
      { type: "notice", kind: "fourteen-day-letter", on: "2025-06-02", channel: "email", receivedOn: "2025-06-03", claimed: { costs: "505.00" } },
      { type: "payment", on: "2025-08-01", amount: "100.00" },
      { type: "payment", on: "2025-09-01", amount: "50" },
    ]);
  });

  test("in another encoding, with a name that is longer than a line and holds control characters", async () => {
    const path = join(folder, "latin1.xml");
    const name = `Caf\u00E9 \u009B31m ${"een lange naam ".repeat(12)}`.trim();
    writeFileSync(path, OWN_INVOICE.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').replaceAll("Studio Vuurvlinder B.V.", name), "latin1");
    const { status, stdout } = await demo(path, "--on", "2026-11-21");
    expect(status).toBe(0);
    expect(stdout).toContain("Caf\u00E9 ");
    expect(stdout).not.toContain("\u009B");
    expectFits(stdout);
  });
});

describe("the letter and the verdict", () => {
  test("--letter prints the letter that is due, or the next one", async () => {
    // Two days after the due date, with its own invoice checked, the business policy sends a friendly reminder.
    const path = changedInvoice("due-soon.xml", (xml) => xml.replaceAll("2025-05-15", "2026-11-19"));
    const { status, stdout } = await demo(path, "--on", "2026-11-20", "--agreed-in", "contract", "--letter");
    expect(status).toBe(0);
    expectFits(stdout);
    expect(stdout).toMatch(/^No letter is due on 2026-11-20; the next one, if nobody pays, on 2026-11-21:\n\n {2}reminder, to pay by 2026-11-28\n {2}Betalingsherinnering: factuur 2025-0117\n/);
  });

  test("after a second reminder whose term has passed: the final demand", async () => {
    const path = changedInvoice("due.xml", (xml) => xml.replaceAll("2025-05-15", "2026-10-15").replaceAll("2025-04-15", "2026-09-15"));
    const { stdout } = await demo(path, "--on", "2026-11-21", "--agreed-in", "contract", "--notice", "second-reminder:2026-11-05:deadline=2026-11-12", "--letter");
    expect(stdout).toMatch(/^The letter that is due on 2026-11-21:\n\n {2}final-demand, to pay by 2026-11-28\n/);
  });

  test("where the ladder has no letter left: how a final demand would read, with the sums of the account", async () => {
    const { status, stdout } = await demo("--on", "2026-11-21", "--letter");
    expect(status).toBe(0);
    expectFits(stdout);
    expect(stdout).toMatch(/^No letter is due on 2026-11-21; a final demand would read:\n\n {2}final-demand, to pay by 2026-11-28\n/);
    expect(stdout).toMatch(/Wij sommeren u om €\u00a03\.887,47 te betalen/);
    expect(stdout).toMatch(/Rente tot en met 21 november 2026 +€\u00a0286,67\n/);
  });

  test("--kind prints another one, or why it may not be sent", async () => {
    const reminder = await demo("--on", "2026-11-21", "--kind", "reminder");
    expectFits(reminder.stdout);
    expect(reminder.stdout).toContain("reminder, to pay by 2026-11-28\n");
    const { status, stdout } = await demo("--on", "2026-11-21", "--kind", "confirmation");
    expect({ status, lines: stdout.trim().split("\n").length }).toEqual({ status: 0, lines: 2 });
    expectRefusal(await demo("--kind", "poem"), /options\.kind/);
  });

  test("--worth prints the verdict as a table, without odds the odds that are needed", async () => {
    const { status, stdout } = await demo("--on", "2026-11-21", "--worth");
    expect(status).toBe(0);
    expectFits(stdout);
    expect(stdout).toMatch(/^Is it worth going on: that depends on the odds\n {2}route +next cost +odds +value/);
    // The bailiff's writ of 2026.
    expect(stdout).toMatch(/\n {2}writ +125\.57 /);
    // 3600.80 × 732.90/4222.90 of VAT comes back when it stays unpaid.
    expect(stdout).toContain("624.93 of VAT comes back");
  });

  test("--worth takes odds and prices", async () => {
    const { worth } = JSON.parse((await demo("--on", "2026-11-21", "--worth", "--odds", "agency=0.4", "--odds", "settlement=0.5", "--price", "settlement=2000.00", "--json")).stdout);
    expect(worth.routes.find(({ id }: { id: string }) => id === "agency")).toMatchObject({ odds: 0.4 });
    expect(worth.routes.map(({ id }: { id: string }) => id)).toContain("settlement");
    expectRefusal(await demo("--odds", "agency"), /--odds expects a route and its value as agency=0\.5, got "agency"/);
    expectRefusal(await demo("--odds", "agency=2"), /--odds expects a chance from 0 to 1/);
    expectRefusal(await demo("--price", "lawyer=-1"), /--price expects an amount above zero/);
  });
});

test("--help explains every option", async () => {
  const { status, stdout } = await demo("--help");
  expect(status).toBe(0);
  expectFits(stdout);
  for (const option of ["--on", "--debtor", "--agreed-in", "--received", "--performed", "--contracted", "--paid", "--notice", "--letter", "--kind", "--worth", "--odds", "--price", "--json", "--help"]) expect(stdout).toContain(option);
});

describe("what cannot be answered gets one sentence and exit code 1", () => {
  const OPTIONS: [options: string[], sentence: RegExp][] = [
    [["no-such-file.xml"], /^There is no file no-such-file\.xml\.$/m],
    [["examples"], /^examples is a folder, not an e-invoice\.$/m],
    [["README.md"], /^README\.md cannot be read as an e-invoice: /],
    [["tsconfig.json"], /^tsconfig\.json cannot be read as an e-invoice: /],
    [["one.xml", "two.xml"], /^Expected one e-invoice, got 2/],
    [["--on", "2026-02-30"], /^--on expects a day as 2026-11-21, got "2026-02-30"\.$/m],
    [["--on", "21-11-2026"], /^--on expects a day/],
    [["--on"], /--on.*argument missing/],
    [["--debtor", "friend"], /^--debtor expects one of business, consumer, public-authority, unknown, got "friend"\.$/m],
    [["--agreed-in", "pub"], /^--agreed-in expects one of contract, general-conditions, invoice, got "pub"\.$/m],
    [["--paid", "2026-05-01"], /^--paid expects a day and an amount/],
    [["--paid", "2026-05-01:100,00"], /^--paid expects an amount above zero as 100\.00, got "100,00"\.$/m],
    [["--paid", "2026-05-01:-5"], /^--paid expects an amount above zero/],
    [["--notice", "reminder"], /^--notice expects a kind and a day/],
    [["--notice", "song:2026-05-01"], /kind: expected one of .*"song"/],
    [["--notice", "reminder:2026-05-01:by=pigeon"], /^--notice knows received=/],
    [["--frobnicate"], /^Unknown option '--frobnicate'/],
  ];
  test.for(OPTIONS)("%j", async ([options, sentence]) => {
    expectRefusal(await demo(...options), sentence);
  });

  test("a credit note", async () => {
    const path = changedInvoice("credit-note.xml", (xml) => xml.replaceAll(/\bInvoice(?=[ >])/g, "CreditNote").replace("xsd:Invoice-2", "xsd:CreditNote-2")
      .replaceAll("cbc:InvoiceTypeCode>", "cbc:CreditNoteTypeCode>").replace(">380<", ">381<").replaceAll("cac:InvoiceLine>", "cac:CreditNoteLine>").replaceAll("cbc:InvoicedQuantity", "cbc:CreditedQuantity"));
    expectRefusal(await demo(path), /is a credit note \(2025-0117\)/);
  });

  test.for(["0.00", "-4222.90"])("a total of %s", async (total) => {
    const path = changedInvoice("no-claim.xml", (xml) => xml.replaceAll(">4222.90<", `>${total}<`));
    expectRefusal(await demo(path), `has a total of ${total}: nothing is owed on it`);
  });

  test("another document", async () => {
    const path = join(folder, "order.xml");
    writeFileSync(path, '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>');
    expectRefusal(await demo(path), /cannot be read as an e-invoice: Order: expected an invoice/);
  });
});

describe.runIf(existsSync(join(ROOT, SAMPLES)))("the e-invoices of ../shared/samples", () => {
  const files = existsSync(join(ROOT, SAMPLES)) ? readdirSync(join(ROOT, SAMPLES)).filter((name) => name.endsWith(".xml")) : [];

  test.for(files)("%s gives an account or one sentence", async (name) => {
    const facts = [`${SAMPLES}/${name}`, "--on", "2026-11-21", "--debtor", "business", "--agreed-in", "contract"];
    const run = await demo(...facts);
    const asked = await demo(...facts, "--letter", "--worth");
    expect(asked.status).toBe(run.status);
    expect(asked.stderr.trim().split("\n")).toHaveLength(1);
    if (run.status === 1) return expectRefusal(run, /nothing is (owed|to be paid) on it|is a reminder/);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expectFits(run.stdout);
    expect(run.stdout).toContain("One more day adds");
  });

  test("an account with a payment: 418.00 due on 1 February 2016, 8.05 % from the day after", async () => {
    const { stdout } = await demo(`${SAMPLES}/nl-siubl12-costcentre-terms-text.xml`, "--on", "2026-11-21", "--debtor", "business", "--agreed-in", "contract", "--paid", "2016-05-01:100.00", "--json");
    const { statement } = JSON.parse(stdout);
    // 418.00 × 8.05 % × 90/365 = 8.30 up to and including the day of payment, which pays 40.00 costs and this interest first.
    expect(statement.receivables[0].stretches[0]).toEqual({ from: "2016-02-02", to: "2016-05-01", days: 90, base: "418.00", percent: "8.05", interest: "8.30" });
    expect(statement.payments[0].allocated.map(({ head, amount }: { head: string; amount: string }) => [head, amount])).toEqual([["costs", "40.00"], ["interest", "8.30"], ["principal", "51.70"]]);
  });
});
