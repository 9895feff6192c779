import { statementOn, type DossierEvent, type Invoice, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Costs of claims that are demanded in more than one letter: together never more than one letter would cost. */
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const invoice = (number: string, issuedOn: string, total: string): Invoice => ({ number, issuedOn, receivedOn: issuedOn, total, terms: { kind: "net", days: 14, agreedIn: "contract" } });
const demand = (on: string, invoices?: string[]): DossierEvent => ({ type: "notice", kind: "final-demand", channel: "email", on, receivedOn: on, ...(invoices && { invoices }) });
const letter = (on: string, costs: string, invoices?: string[]): DossierEvent => ({ type: "notice", kind: "fourteen-day-letter", channel: "email", on, receivedOn: on, claimed: { interest: "0.00", costs }, ...(invoices && { invoices }) });

/** The costs charged per invoice. */
function costs(debtor: Party, invoices: Invoice[], events: DossierEvent[]): string[] {
  const { receivables } = statementOn({ creditor: { name: "Atelier Noord", kind: "business" }, debtor, invoices, events }, { on: "2026-06-30", law: nl });
  return receivables.map((line) => line.costs.due);
}
const total = (...given: Parameters<typeof costs>): string => costs(...given).reduce((sum, amount) => sum + Number(amount), 0).toFixed(2);

describe("a business, reading 9: together max(40 × late invoices, the scale of the added principals)", () => {
  const [a, b] = [invoice("A", "2025-01-10", "1000.00"), invoice("B", "2026-01-10", "1000.00")];
  const paid: DossierEvent = { type: "payment", on: "2025-04-01", amount: "1500.00", invoices: ["A"] };

  it.each<[string, DossierEvent]>([
    ["a demand that names nothing", demand("2026-03-01")],
    ["a demand that names it", demand("2026-03-01", ["B"])],
    ["a hand-over", { type: "handover", on: "2026-03-01", to: "agency" }],
  ])("%s means what is open: the costs of a claim that was paid are not taken off", (_, event) => {
    // 15 % of 1,000 each.
    expect(costs(business, [a, b], [demand("2025-03-01"), paid, event])).toEqual(["150.00", "150.00"]);
  });

  const large = invoice("B", "2025-01-10", "50000.00");
  it("a second demand about part of what was demanded before charges nothing", () => {
    // The scale of 51,000: 375 + 250 + 250 (5 % of 5,000) + 400 (1 % of 40,000) + 10 over the last 1,000 = 375 + 250 + 250 + 400 + 10.
    expect(total(business, [a, large], [demand("2025-03-01"), demand("2025-04-01", ["A"])])).toBe("1285.00");
    expect(total(business, [a, large], [demand("2025-03-01"), demand("2025-04-01")])).toBe("1285.00");
  });

  const pair = [invoice("A", "2025-01-10", "5000.00"), invoice("B", "2025-01-10", "5000.00")];
  it.each<[string, DossierEvent[]]>([
    ["on one day", [demand("2025-03-01", ["A"]), demand("2025-03-01", ["B"])]],
    ["after one another", [demand("2025-03-01", ["A"]), demand("2025-05-01", ["B"])]],
    ["and a third for both", [demand("2025-03-01", ["A"]), demand("2025-05-01", ["B"]), demand("2025-06-01")]],
    ["after a part was paid", [demand("2025-03-01", ["A"]), { type: "payment", on: "2025-04-01", amount: "3000.00", invoices: ["A"] }, demand("2025-05-01", ["B"])]],
  ])("two demands of 5,000 each, %s, cost what one of 10,000 would", (_, events) => {
    // 375 + 250 + 250 = 875; the first 5,000 alone 375 + 250 = 625, so the second adds 250.
    expect(costs(business, pair, events)).toEqual(["625.00", "250.00"]);
  });
});

describe("a consumer, art. 6:96(7): what can be demanded together goes into one letter", () => {
  const [a, b] = [invoice("A", "2025-01-10", "5000.00"), invoice("B", "2025-01-12", "5000.00")];

  it.each<[string, DossierEvent[]]>([
    ["the second letter about both", [letter("2025-03-03", "625.00", ["A"]), letter("2025-03-10", "875.00", ["A", "B"])]],
    ["a letter for each", [letter("2025-03-03", "625.00", ["A"]), letter("2025-03-04", "625.00", ["B"])]],
    ["a letter that names the added costs", [letter("2025-03-03", "625.00", ["A"]), letter("2025-03-10", "250.00", ["B"])]],
  ])("%s: 875 in all", (_, events) => {
    expect(costs(consumer, [a, b], events)).toEqual(["625.00", "250.00"]);
  });

  it("two letters whose terms end the other way round", () => {
    const late = { ...letter("2025-03-03", "625.00", ["A"]), receivedOn: "2025-03-20" } as DossierEvent;
    expect(costs(consumer, [a, b], [late, letter("2025-03-04", "625.00", ["B"])])).toEqual(["250.00", "625.00"]);
  });

  const later = invoice("B", "2025-03-12", "5000.00");
  it("one that was not in default when the first letter went out costs its own, unless its letter is about both", () => {
    expect(costs(consumer, [a, later], [letter("2025-03-03", "625.00", ["A"]), letter("2025-04-04", "625.00", ["B"])])).toEqual(["625.00", "625.00"]);
    // The debtor was told 875 for the two.
    expect(costs(consumer, [a, later], [letter("2025-03-03", "625.00", ["A"]), letter("2025-04-04", "875.00")])).toEqual(["625.00", "250.00"]);
  });

  it("a letter about one that was in default then and one that was not is added up as a whole", () => {
    // The scale of 15,000 is 375 + 250 + 250 + 50 = 925; less the 625 of A, over two of the same size.
    expect(costs(consumer, [a, b, invoice("C", "2025-03-12", "5000.00")], [letter("2025-03-03", "625.00", ["A"]), letter("2025-04-04", "300.00", ["B", "C"])])).toEqual(["625.00", "150.00", "150.00"]);
  });

  it("nothing is added up with one whose principal was paid", () => {
    const paid: DossierEvent = { type: "payment", on: "2025-03-25", amount: "5000.00", invoices: ["A"], designatedHead: "principal" };
    expect(costs(consumer, [a, b], [letter("2025-03-03", "625.00", ["A"]), paid, letter("2025-04-04", "625.00", ["B"])])).toEqual(["625.00", "625.00"]);
  });
});

describe("what was paid in time", () => {
  const [a] = [invoice("A", "2025-01-10", "1000.00")];
  const claiming = (claimed: Extract<DossierEvent, { type: "notice" }>["claimed"]): DossierEvent => ({ type: "notice", kind: "fourteen-day-letter", channel: "email", on: "2025-03-03", receivedOn: "2025-03-03", ...(claimed && { claimed }) });
  const principal: DossierEvent = { type: "payment", on: "2025-03-17", amount: "1000.00" };

  it("is the principal, where the letter names costs and no interest", () => {
    expect(costs(consumer, [a], [claiming({ costs: "150.00" }), principal])).toEqual(["0.00"]);
  });

  it("is all that was open, where it is not known what the letter named", () => {
    // 52 days × 1,000 × 6 % ÷ 365 of interest takes its part first, so that some principal remains: the least of the scale.
    expect(costs(consumer, [a], [claiming(undefined), principal])).toEqual(["40.00"]);
  });
});

it("an agreed costs clause is for businesses: an authority owes the scale", () => {
  const clause: Invoice = { ...invoice("A", "2025-01-10", "10000.00"), costsClause: { percent: "15" } };
  // 15 % of 10,000 against 375 + 250 + 250.
  expect([costs(business, [clause], [demand("2025-03-01")]), costs({ name: "Gemeente Oost", kind: "public-authority" }, [clause], [demand("2025-03-01")])]).toEqual([["1500.00"], ["875.00"]]);
});
