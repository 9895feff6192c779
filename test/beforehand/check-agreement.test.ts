import { checkAgreement, type AgreementDraft, type ClaimContext, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { AGREEMENT_CASES } from "./agreement-findings.js";
import { codesInSource } from "./codes-in-source.js";
import { INVOICE_CASES } from "./invoice-findings.js";
import { AGREEMENT, BREWERY, NEIGHBOUR, STUDIO, TOWN } from "./own-papers.js";

const check = (agreement: Partial<AgreementDraft> = {}, debtor: Party = BREWERY, creditor: Party = STUDIO) => checkAgreement({ ...AGREEMENT, ...agreement }, { creditor, debtor, law: nl });
const finding = (code: string, agreement: Partial<AgreementDraft>, debtor?: Party) => check(agreement, debtor).find((found) => found.code === code);

const OWN_CODES = codesInSource();

describe("each gap and each clause is found, and nothing else", () => {
  test.for(AGREEMENT_CASES)("$change", ({ agreement, debtor, creditor, finds }) => {
    const findings = check(agreement, debtor, creditor);
    expect(findings.map(({ severity, code, path }) => [severity, code, path])).toEqual(finds.map(([severity, code, path]) => [severity, code, path]));
    findings.forEach((found, index) => {
      if (OWN_CODES.includes(found.code)) expect(found.fix, "how to mend it").toMatch(/\w{3,}.*\.$/);
      const article = finds[index]![3];
      if (article !== undefined) expect(found.basis?.[0]?.ref, "the article").toBe(article);
      expect(JSON.parse(JSON.stringify(found)), "plain JSON").toStrictEqual(found);
    });
  });
});

test("the tables provoke every finding that the source knows", () => {
  const provoked = new Set([...INVOICE_CASES, ...AGREEMENT_CASES].flatMap(({ finds }) => finds.map(([, code]) => code)));
  expect(OWN_CODES.length).toBeGreaterThan(60);
  expect(OWN_CODES.filter((code) => !provoked.has(code))).toEqual([]);
});

describe("nothing is found in", () => {
  const noClauses = { interest: undefined, costsClause: undefined };
  const parts: AgreementDraft["terms"] = {
    kind: "parts",
    parts: [{ share: "30", due: { kind: "net", days: 14 } }, { share: "30", due: { kind: "milestone", milestone: "proefdruk" } }, { due: { kind: "milestone", milestone: "levering", days: 14 } }],
  };
  test.for<[string, Partial<AgreementDraft>, Party]>([
    ["a complete agreement with a business", {}, BREWERY],
    ["one with a large company", {}, { ...BREWERY, size: "large" }],
    ["one with a municipality", {}, TOWN],
    ["one with a consumer, by the law's own interest and costs", noClauses, NEIGHBOUR],
    ["a large sum in parts", { total: "24200.00", terms: parts }, BREWERY],
    ["parts for a doubtful customer who was looked up", { terms: parts, doubtfulCustomer: true, creditCheck: { cost: "3.00", doneOn: "2026-02-01" } }, BREWERY],
    ["half of the goods beforehand from a consumer", { ...noClauses, subject: "goods", terms: { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 0 } }, { due: { kind: "net", days: 30 } }] } }, NEIGHBOUR],
    ["amounts that make the total themselves", { total: undefined, terms: { kind: "parts", parts: [{ amount: "100", due: { kind: "net", days: 0 } }, { amount: "200", due: { kind: "net", days: 30 } }] } }, BREWERY],
    ["an amount and a remainder of who knows what", { ...noClauses, subject: "goods", total: undefined, terms: { kind: "parts", parts: [{ amount: "100", due: { kind: "net", days: 0 } }, { due: { kind: "net", days: 30 } }] } }, NEIGHBOUR],
    ["60 days expressly, with a discount", { terms: { kind: "net", days: 60, expresslyAgreed: true, discount: { percent: "2", withinDays: 10 } } }, BREWERY],
    ["a day far ahead, because nobody knows when the invoice comes", { terms: { kind: "date", dueOn: "2026-12-31", discount: { percent: "2", withinDays: 10 } } }, BREWERY],
    ["a house style for a consumer who moves house", { ...noClauses, deliverables: "Huisstijl en verhuizing van de winkel" }, NEIGHBOUR],
    ["a house for a business", { deliverables: "Bouwen van een woning aan de Kade" }, BREWERY],
    ["words for where to pay", { payTo: "pin bij aflevering" }, BREWERY],
    ["a sum below what the caller calls large", { total: "24200.00", inPartsFrom: "25000" }, BREWERY],
    ["a large sum in another currency, of which nobody said from where", { total: "24200.00", currency: "USD" }, BREWERY],
    ["a check that costs more than it saves", { total: "149.99", creditCheck: { cost: "3.00", lossShare: "2" } }, BREWERY],
    ["a check that costs as much as the sum", { total: "3.00", creditCheck: { cost: "3.00" } }, BREWERY],
    ["a check that expects no loss", { creditCheck: { cost: "3.00", lossShare: "0" } }, BREWERY],
    ["a consumer, who stands in no register", { ...noClauses, creditCheck: { cost: "3.00", lossShare: "2" } }, NEIGHBOUR],
    ["no total", { total: undefined }, BREWERY],
    ["a total of nothing", { total: "0" }, BREWERY],
  ])("%s", ([, agreement, debtor]) => {
    expect(check(agreement, debtor)).toEqual([]);
  });
});

describe("the credit check", () => {
  test("2% of 12,100.00 is 242.00; a check of 3.00 pays from 3.00 / 2% = 150.00", () => {
    expect(finding("CREDIT_CHECK_PAYS", { total: "12100.00", creditCheck: { cost: "3.00", lossShare: "2" } })!.values).toEqual({ cost: "3.00", atRisk: "12100.00", expectedLoss: "242.00", from: "150.00" });
  });
  test("150.01 is worth it and 150.00 is not", () => {
    expect(finding("CREDIT_CHECK_PAYS", { total: "150.50", creditCheck: { cost: "3.00", lossShare: "2" } })).toBeDefined();
    expect(finding("CREDIT_CHECK_PAYS", { total: "150.00", creditCheck: { cost: "3.00", lossShare: "2" } })).toBeUndefined();
  });
  test("without an expected loss it says from which share: 3.00 / 1,200.00 = 0.25%", () => {
    expect(finding("CREDIT_CHECK_FROM_SHARE", { total: "1200.00", creditCheck: { cost: "3.00" } })!.values).toEqual({ cost: "3.00", atRisk: "1200.00", lossShare: "0.25" });
  });
  test("in parts the largest part is at risk: 40% of 1,000.00", () => {
    const terms: AgreementDraft["terms"] = { kind: "parts", parts: [{ share: "30", due: { kind: "net", days: 1 } }, { share: "30", due: { kind: "net", days: 2 } }, { due: { kind: "net", days: 3 } }] };
    expect(finding("CREDIT_CHECK_FROM_SHARE", { total: "1000.00", terms, creditCheck: { cost: "2.00" } })!.values).toMatchObject({ atRisk: "400.00", lossShare: "0.50" });
  });
  test("without a total it says what to weigh", () => {
    expect(finding("CREDIT_CHECK_NOT_WEIGHED", { total: undefined, creditCheck: { cost: "3.00" } })?.message).toMatch(/price.*sum at risk.*share/);
  });
});

describe("large sums", () => {
  test.each([["4999.99", undefined, false], ["5000.00", undefined, true], ["2500.00", "2500", true], ["2499.99", "2500", false]])("%s with inPartsFrom %s: %s", (total, inPartsFrom, advised) => {
    expect(finding("IN_PARTS_FOR_LARGE", { total, inPartsFrom }) !== undefined).toBe(advised);
  });
  test("another currency with a limit of its own", () => {
    expect(finding("IN_PARTS_FOR_LARGE", { total: "800000", currency: "JPY", inPartsFrom: "800000" })).toBeDefined();
  });
});

describe("house building is a note that says it is not confirmed", () => {
  test.each(["Nieuwbouw woning", "het bouwen van een schuur", "verbouwing keuken", "Aanbouw", "appartement", "woonhuis", "Building a house in Utrecht", "recreatiewoningen", "dakkapel"])("%s", (deliverables) => {
    const found = finding("HOUSE_BUILDING_FOR_CONSUMER", { deliverables }, NEIGHBOUR)!;
    expect(found.severity).toBe("note");
    expect(found.message).toContain("Not confirmed");
    expect(found.basis![0]).toMatchObject({ note: expect.stringContaining("Not confirmed") });
  });
  test.each(["Thuisbezorging van bier", "gebouwd orgel", "huisdieren", "Snoeien van de tuin"])("not: %s", (deliverables) => {
    expect(finding("HOUSE_BUILDING_FOR_CONSUMER", { deliverables }, NEIGHBOUR)).toBeUndefined();
  });
});

describe("bad input is an error with its path", () => {
  const broken = (agreement: unknown, context: unknown = { creditor: STUDIO, debtor: BREWERY, law: nl }) => () => checkAgreement(agreement as AgreementDraft, context as ClaimContext);
  test.for<[string, () => unknown, string]>([
    ["no agreement", broken(undefined), "agreement"],
    ["a text", broken("30 dagen"), "agreement"],
    ["a negative total", broken({ total: "-1" }), "agreement.total"],
    ["three decimals of euros", broken({ total: "1.005" }), "agreement.total"],
    ["a day that does not exist", broken({ signedOn: "2026-02-30" }), "agreement.signedOn"],
    ["terms of no kind", broken({ terms: { days: 30 } }), "agreement.terms.kind"],
    ["methods that are no list", broken({ paymentMethods: "bank" }), "agreement.paymentMethods"],
    ["a check without a price", broken({ creditCheck: { lossShare: "2" } }), "agreement.creditCheck.cost"],
    ["a negative share of loss", broken({ creditCheck: { cost: "3", lossShare: "-2" } }), "agreement.creditCheck.lossShare"],
    ["a currency in words", broken({ currency: "euro" }), "agreement.currency"],
    ["parts that do not make the total", broken({ total: "100", terms: { kind: "parts", parts: [{ amount: "60", due: { kind: "net", days: 1 } }, { amount: "60", due: { kind: "net", days: 2 } }] } }), "agreement.terms.parts"],
    ["no context", broken(AGREEMENT, null), "creditor"],
    ["no law", broken(AGREEMENT, { creditor: STUDIO, debtor: BREWERY }), "law"],
  ])("%s", ([, run, path]) => {
    expect(run).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path })] }));
  });
  test("an empty agreement is not bad, but settles nothing", () => {
    expect(checkAgreement({}, { creditor: STUDIO, debtor: BREWERY, law: nl }).map(({ code }) => code)).toEqual([
      "DELIVERABLES_MISSING", "NOT_SIGNED", "PAYMENT_METHODS_MISSING", "PAY_TO_MISSING", "CONTACT_MISSING", "DUE_DATE_NOT_AGREED", "INTEREST_NOT_SETTLED", "COSTS_NOT_SETTLED",
    ]);
  });
});
