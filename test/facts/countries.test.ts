import { checkInvoice, composeNotice, weighCollection, type Party } from "termijn";
import { nl } from "termijn/nl";
import { collecting } from "termijn/nl/collecting";
import { describe, expect, test } from "vitest";
import { BREWERY, CONTEXT, INVOICE, STUDIO } from "../beforehand/own-papers.js";
import { business, creditor, ON, oneClaim } from "../worth/one-claim.js";

const { country: _, ...studio } = STUDIO;
const { country: __, ...brewery } = BREWERY;
const livingIn = (party: Party, country: string): Party => ({ ...party, address: { ...party.address!, country } });
const foundOn = (creditor: Party, debtor: Party = BREWERY, facts = {}) => checkInvoice({ ...INVOICE, ...facts }, { ...CONTEXT, creditor, debtor }).map(({ code }) => code);

/** One country, written as people and bookkeeping programs write it. */
const NETHERLANDS = ["NL", "nl", " Nederland ", "NEDERLAND", "Netherlands", "The Netherlands", "Holland", "NLD", "Niederlande", "Pays-Bas"];

describe("a country is the same by code and by name", () => {
  test.for(NETHERLANDS)("a debtor in %s is not abroad: writ, court, enforcement and petition are open", (country) => {
    const weighed = (debtor: Party) => weighCollection(oneClaim("1000.00", { debtor }), { on: ON, law: nl, tariffs: collecting, yearlyDiscount: "0" });
    for (const debtor of [{ ...business, country }, { ...business, address: { lines: ["Dorpsstraat 1"], country } }]) {
      const { routes, reasons } = weighed(debtor);
      expect(routes.map(({ id }) => id)).toEqual(expect.arrayContaining(["writ", "court", "enforcement", "bankruptcy-petition"]));
      expect(reasons.map(({ values }) => values?.["why"])).not.toContain("DEBTOR_ABROAD");
    }
  });

  test("a creditor in Germany by its name, a debtor here: the European small claims procedure is open", () => {
    for (const country of ["DE", "Duitsland", "Germany", "Deutschland"]) {
      const { routes } = weighCollection(oneClaim("1000.00", { creditor: { ...creditor, country } }), { on: ON, law: nl, tariffs: collecting });
      expect(routes.map(({ id }) => id)).toContain("european-small-claims");
    }
  });

  test.for(NETHERLANDS)("an invoice of a seller in %s is checked by the law here", (country) => {
    for (const seller of [{ ...studio, country }, livingIn(studio, country)]) {
      expect(foundOn(seller)).toEqual([]);
      expect(foundOn({ ...seller, registrationNumber: undefined, vatId: undefined })).toEqual(["KVK_NUMBER_MISSING", "SELLER_VAT_NUMBER_MISSING"]);
    }
  });

  test.for(NETHERLANDS)("a buyer in %s has a KvK number of eight digits, and no VAT is left out across a border", (country) => {
    expect(foundOn(STUDIO, { ...brewery, country, registrationNumber: "9876543" })).toEqual(["KVK_NUMBER_INVALID"]);
    const free = { vat: "0.00", total: "2200.00", lines: INVOICE.lines!.map((line) => ({ ...line, vatPercent: "0" })) };
    expect(foundOn(STUDIO, { ...brewery, country, vatId: undefined }, free)).toEqual(["VAT_ABSENT_WITHOUT_REASON"]);
  });

  test("a seller abroad is named by its code, or as written where the name is not known", () => {
    const says = (country: string) => checkInvoice(INVOICE, { ...CONTEXT, creditor: { ...STUDIO, country } })[0];
    for (const country of ["BE", "België", "Belgie", "Belgium", "Belgique"]) expect(says(country)).toMatchObject({ code: "SELLER_ABROAD", values: { country: "BE" } });
    expect(says("Ruritania")).toMatchObject({ code: "SELLER_ABROAD", values: { country: "RURITANIA" } });
    // No name: what objects have of themselves is not one.
    for (const country of ["constructor", "__proto__"]) expect(says(country)).toMatchObject({ code: "SELLER_ABROAD" });
  });

  test("the language of a letter follows a country by name as by code", () => {
    const languageIn = (country: string) => composeNotice(oneClaim("1000.00", { debtor: { ...business, country } }), { on: ON, law: nl, kind: "reminder" }).language;
    expect(["BE", "België", "Belgique", "DE", "Duitsland"].map(languageIn)).toEqual(["nl", "nl", "nl", "en", "en"]);
  });
});

describe("bare digits are a betalingskenmerk only where the seller is Dutch, also by its address", () => {
  // The number of own-papers that fails its check as a betalingskenmerk.
  const facts = { references: { ...INVOICE.references, payment: "5000 0567 8901 2346" } };
  const { iban: ___, ...withoutAccount } = studio;

  test.for([["NL", true], ["Nederland", true], ["BE", false], ["België", false]] as const)("without an account, in %s: judged %s", ([country, isJudged]) => {
    for (const seller of [{ ...withoutAccount, country }, livingIn(withoutAccount, country)]) expect(foundOn(seller, BREWERY, facts).includes("PAYMENT_REFERENCE_INVALID")).toBe(isJudged);
  });

  test("without any country: judged", () => {
    expect(foundOn({ ...withoutAccount, address: { lines: ["Verzonnen Gracht 12"], city: "Utrecht" } }, BREWERY, facts)).toContain("PAYMENT_REFERENCE_INVALID");
  });
});
