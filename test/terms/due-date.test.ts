import { dueDate, TermijnError, type Finding, type Invoice, type Party, type PaymentTerms } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const seller: Party = { name: "Atelier Noord", kind: "business" };
const smallSeller: Party = { ...seller, size: "small-or-medium" };
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const largeBusiness: Party = { ...business, size: "large" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const authority: Party = { name: "Gemeente Oost", kind: "public-authority" };
const unknown: Party = { name: "De Boer", kind: "unknown" };

const invoice = (facts: Partial<Invoice>): Invoice => ({ number: "1", issuedOn: "2026-03-01", total: "1210.00", ...facts });
const due = (facts: Partial<Invoice>, debtor: Party = business, creditor: Party = seller) => dueDate(invoice(facts), { creditor, debtor, law: nl });
const codes = (findings: Finding[], severity?: Finding["severity"]): string[] =>
  findings.filter((finding) => severity === undefined || finding.severity === severity).map(({ code }) => code);
const inContract = (terms: PaymentTerms): PaymentTerms => ({ ...terms, agreedIn: "contract" });
/** Plain arithmetic on days, apart from the code under test. */
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("nothing agreed: thirty days after the trigger (art. 6:119a(2) and 6:119b(2) BW, reading 2)", () => {
  it.each<[string, Partial<Invoice>, trigger: string, dueOn: string]>([
    ["receipt of the invoice: 1 March, last free day 31 March", { receivedOn: "2026-03-01" }, "2026-03-01", "2026-03-31"],
    ["receipt two days after the issue", { receivedOn: "2026-03-03" }, "2026-03-03", "2026-04-02"],
    ["the performance came later than the invoice", { receivedOn: "2026-03-03", performedOn: "2026-03-20" }, "2026-03-20", "2026-04-19"],
    ["the performance came before the invoice", { receivedOn: "2026-03-25", performedOn: "2026-03-20" }, "2026-03-25", "2026-04-24"],
    ["the performance came on the day of the invoice", { receivedOn: "2026-03-20", performedOn: "2026-03-20" }, "2026-03-20", "2026-04-19"],
    ["receipt unknown: issued 1 March, performed 20 March", { performedOn: "2026-03-20" }, "2026-03-20", "2026-04-19"],
    ["receipt unknown: performed before the issue date", { performedOn: "2026-02-10" }, "2026-03-01", "2026-03-31"],
    ["receipt and performance unknown", {}, "2026-03-01", "2026-03-31"],
    ["acceptance in silence: invoice 5 March, performed 10 March, ten days", { issuedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 10 } }, "2026-03-20", "2026-04-19"],
    ["acceptance in silence, receipt known", { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 10 } }, "2026-03-20", "2026-04-19"],
    ["accepted before the period ended", { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 10, acceptedOn: "2026-03-14" } }, "2026-03-14", "2026-04-13"],
    ["the invoice came after the acceptance", { receivedOn: "2026-03-18", performedOn: "2026-03-10", acceptance: { days: 10, acceptedOn: "2026-03-14" } }, "2026-03-18", "2026-04-17"],
    ["the invoice came after the period", { receivedOn: "2026-03-25", performedOn: "2026-03-10", acceptance: { days: 10 } }, "2026-03-25", "2026-04-24"],
    ["a period of exactly thirty days", { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 30 } }, "2026-04-09", "2026-05-09"],
    ["a period over thirty days, not express: thirty", { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 45 } }, "2026-04-09", "2026-05-09"],
    ["a period over thirty days, express", { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 45, expresslyAgreed: true } }, "2026-04-24", "2026-05-24"],
  ])("%s", (_, facts, trigger, dueOn) => {
    expect(plus(trigger, 30)).toBe(dueOn);
    for (const debtor of [business, authority]) {
      expect(due(facts, debtor)).toMatchObject({ dueOn, interestFrom: plus(dueOn, 1), source: "statutory" });
    }
  });

  it("warns when receipt of the invoice is unknown", () => {
    expect(codes(due({ performedOn: "2026-03-20" }).findings, "warning")).toContain("RECEIPT_UNKNOWN");
    expect(codes(due({ receivedOn: "2026-03-03" }).findings)).not.toContain("RECEIPT_UNKNOWN");
  });

  it("says that an acceptance period over thirty days was cut", () => {
    expect(codes(due({ receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 45 } }).findings)).toContain("ACCEPTANCE_PERIOD_TOO_LONG");
    expect(codes(due({ receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 30 } }).findings)).not.toContain("ACCEPTANCE_PERIOD_TOO_LONG");
  });

  it("leaves a longer acceptance period alone in contracts from before 16 March 2013 (art. 183a Overgangswet)", () => {
    const facts = { receivedOn: "2026-03-05", performedOn: "2026-03-10", acceptance: { days: 45 } };
    expect(due({ ...facts, contractedOn: "2013-03-15" })).toMatchObject({ dueOn: plus("2026-04-24", 30) });
    expect(due({ ...facts, contractedOn: "2013-03-16" })).toMatchObject({ dueOn: plus("2026-04-09", 30) });
  });

  it("can be demanded from the day of performance, else of the invoice, never only on the thirtieth day (art. 6:38, reading 1)", () => {
    expect(due({ receivedOn: "2026-03-03", performedOn: "2026-03-20" }).claimableFrom).toBe("2026-03-20");
    expect(due({ receivedOn: "2026-03-03", performedOn: "2026-02-10" }).claimableFrom).toBe("2026-02-10");
    expect(due({ receivedOn: "2026-03-03" }).claimableFrom).toBe("2026-03-01");
  });
});

describe("an agreed term", () => {
  it.each<[string, PaymentTerms, Partial<Invoice>, dueOn: string]>([
    ["fourteen days from the issue date", { kind: "net", days: 14 }, {}, "2026-03-15"],
    ["thirty days from the issue date, named", { kind: "net", days: 30, from: "issue" }, {}, "2026-03-31"],
    ["at once", { kind: "net", days: 0 }, {}, "2026-03-01"],
    ["days from receipt", { kind: "net", days: 14, from: "receipt" }, { receivedOn: "2026-03-04" }, "2026-03-18"],
    ["days from performance", { kind: "net", days: 14, from: "performance" }, { performedOn: "2026-02-20" }, "2026-03-06"],
    ["a day", { kind: "date", dueOn: "2026-04-15" }, {}, "2026-04-15"],
    ["a month", { kind: "months", months: 1 }, {}, "2026-04-01"],
    ["a month from 31 January", { kind: "months", months: 1 }, { issuedOn: "2026-01-31" }, "2026-02-28"],
    ["a month from 31 January in a leap year", { kind: "months", months: 1 }, { issuedOn: "2024-01-31" }, "2024-02-29"],
    ["two months from 31 December", { kind: "months", months: 2 }, { issuedOn: "2025-12-31" }, "2026-02-28"],
    ["a month from 29 February", { kind: "months", months: 1 }, { issuedOn: "2024-02-29" }, "2024-03-29"],
    ["a month from 28 February is not the month's end", { kind: "months", months: 1 }, { issuedOn: "2026-02-28" }, "2026-03-28"],
    ["a month from receipt", { kind: "months", months: 1, from: "receipt" }, { receivedOn: "2026-03-31" }, "2026-04-30"],
    ["a month from performance", { kind: "months", months: 1, from: "performance" }, { performedOn: "2026-02-15" }, "2026-03-15"],
    ["the month's end", { kind: "end-of-month" }, { issuedOn: "2026-02-10" }, "2026-02-28"],
    ["the month's end, issued on it", { kind: "end-of-month" }, { issuedOn: "2026-02-28" }, "2026-02-28"],
    ["thirty days, then the month's end: 14 February → 28 February", { kind: "end-of-month", days: 30, order: "days-first" }, { issuedOn: "2026-01-15" }, "2026-02-28"],
    ["the month's end, then thirty days: 31 January + 30", { kind: "end-of-month", days: 30, order: "month-end-first" }, { issuedOn: "2026-01-15" }, "2026-03-02"],
    ["thirty days from 31 January, then the month's end: 2 March → 31 March", { kind: "end-of-month", days: 30, order: "days-first" }, { issuedOn: "2026-01-31" }, "2026-03-31"],
    ["thirty days from 30 April, then the month's end", { kind: "end-of-month", days: 30, order: "days-first" }, { issuedOn: "2026-04-30" }, "2026-05-31"],
    ["thirty days from 28 February, then the month's end", { kind: "end-of-month", days: 30, order: "days-first" }, { issuedOn: "2026-02-28" }, "2026-03-31"],
    ["the month's end of February in a leap year, then fourteen days", { kind: "end-of-month", days: 14, order: "month-end-first" }, { issuedOn: "2024-02-03" }, "2024-03-14"],
    ["over the year's end", { kind: "net", days: 30 }, { issuedOn: "2025-12-15" }, "2026-01-14"],
    ["over 29 February", { kind: "net", days: 30 }, { issuedOn: "2024-02-15" }, "2024-03-16"],
    ["over 28 February in a common year", { kind: "net", days: 30 }, { issuedOn: "2026-02-15" }, "2026-03-17"],
    ["on the day the clocks go forward", { kind: "net", days: 1 }, { issuedOn: "2026-03-28" }, "2026-03-29"],
    ["the day after the clocks went forward", { kind: "net", days: 1 }, { issuedOn: "2026-03-29" }, "2026-03-30"],
    ["on the day the clocks go back", { kind: "net", days: 1 }, { issuedOn: "2026-10-24" }, "2026-10-25"],
    ["the day after the clocks went back", { kind: "net", days: 1 }, { issuedOn: "2026-10-25" }, "2026-10-26"],
  ])("%s", (_, terms, facts, dueOn) => {
    for (const debtor of [business, consumer]) {
      expect(due({ receivedOn: facts.issuedOn ?? "2026-03-01", ...facts, terms: inContract(terms) }, debtor)).toMatchObject({
        dueOn, claimableFrom: plus(dueOn, 1), interestFrom: plus(dueOn, 1), source: "agreed",
      });
    }
  });

  it("takes the days first when the order is not named", () => {
    expect(due({ issuedOn: "2026-01-15", terms: inContract({ kind: "end-of-month", days: 30 }) }).dueOn).toBe("2026-02-28");
  });

  it("can be demanded from the day after the last day: 16 March, claimable from 17 March (reading 1)", () => {
    expect(due({ terms: inContract({ kind: "date", dueOn: "2026-03-16" }) })).toMatchObject({ dueOn: "2026-03-16", claimableFrom: "2026-03-17" });
  });

  it("is agreed for a business or authority when nobody says where", () => {
    for (const debtor of [business, authority]) expect(due({ terms: { kind: "net", days: 14 } }, debtor)).toMatchObject({ dueOn: "2026-03-15", interestFrom: "2026-03-16", source: "agreed" });
  });

  it("counts from the issue date when a receipt that matters is unknown, with a warning", () => {
    const unknownReceipt = due({ terms: inContract({ kind: "net", days: 14, from: "receipt" }) });
    expect(unknownReceipt.dueOn).toBe("2026-03-15");
    expect(codes(unknownReceipt.findings, "warning")).toContain("RECEIPT_UNKNOWN");
  });

  it("says so when a term counts from a performance nobody recorded", () => {
    expect(codes(due({ terms: inContract({ kind: "net", days: 14, from: "performance" }) }).findings)).toContain("PERFORMANCE_UNKNOWN");
  });

  it.each([
    ["Saturday", "2026-03-14"], ["Sunday", "2026-03-15"], ["Christmas Day", "2026-12-25"], ["Easter Monday", "2026-04-06"], ["Good Friday", "2026-04-03"],
    ["King's Day", "2026-04-27"], ["5 May", "2026-05-05"], ["Ascension Day", "2026-05-14"], ["New Year's Day", "2027-01-01"],
  ])("is not moved by a %s", (_, dueOn) => {
    expect(due({ terms: inContract({ kind: "date", dueOn }) }, consumer)).toMatchObject({ dueOn, interestFrom: plus(dueOn, 1) });
  });

  it("does not move the statutory day off a weekend either, and a note says so (directive 2011/7 art. 3(3)(b))", () => {
    const onSunday = due({ receivedOn: "2026-03-20" });
    expect(onSunday).toMatchObject({ dueOn: "2026-04-19", interestFrom: "2026-04-20" });
    expect(new Date("2026-04-19T00:00:00Z").getUTCDay()).toBe(0);
    expect(codes(onSunday.findings, "note")).toContain("LAST_DAY_IS_REST_DAY");
    expect(codes(due({ receivedOn: "2026-03-23" }).findings)).not.toContain("LAST_DAY_IS_REST_DAY");
  });
});

describe("a term that stands only on the invoice was not agreed (reading 3)", () => {
  const onInvoice = (days: number): PaymentTerms => ({ kind: "net", days, agreedIn: "invoice" });

  it.each<[string, number, string]>([
    ["shorter than the statutory thirty days: the statutory day", 14, "2026-04-01"],
    ["exactly thirty days", 30, "2026-04-01"],
    ["longer: the day on the invoice", 45, "2026-04-16"],
  ])("business and authority, %s", (_, days, interestFrom) => {
    for (const debtor of [business, authority]) {
      expect(due({ receivedOn: "2026-03-01", terms: onInvoice(days) }, debtor)).toMatchObject({ interestFrom, claimableFrom: "2026-03-01" });
    }
  });

  it("compares the days, not the counts: received later than issued", () => {
    // 40 days from 1 March are 10 April; 30 days from 15 March are 14 April.
    expect(due({ receivedOn: "2026-03-15", terms: onInvoice(40) }).interestFrom).toBe("2026-04-15");
  });

  it("puts a consumer in no default", () => {
    const consumersDue = due({ receivedOn: "2026-03-01", performedOn: "2026-02-20", terms: onInvoice(14) }, consumer);
    expect(consumersDue).toMatchObject({ interestFrom: null, claimableFrom: "2026-02-20" });
    expect(codes(consumersDue.findings)).toContain("NOTICE_OF_DEFAULT_NEEDED");
  });

  it("puts a consumer in no default when nobody says where the term was agreed, with a finding", () => {
    const unknownAgreement = due({ terms: { kind: "net", days: 14 } }, consumer);
    expect(unknownAgreement.interestFrom).toBeNull();
    expect(codes(unknownAgreement.findings)).toContain("TERM_AGREEMENT_UNKNOWN");
  });

  it("counts from a term in general conditions", () => {
    expect(due({ terms: { kind: "net", days: 14, agreedIn: "general-conditions" } }, consumer)).toMatchObject({ dueOn: "2026-03-15", interestFrom: "2026-03-16", source: "agreed" });
  });

  it("claims from an unknown debtor as from a consumer, with a finding", () => {
    const nothing = due({ receivedOn: "2026-03-01" }, unknown);
    expect(nothing).toMatchObject({ interestFrom: null, source: "immediate" });
    expect(codes(nothing.findings)).toContain("DEBTOR_KIND_UNKNOWN");
    expect(due({ terms: { kind: "net", days: 14 } }, unknown).interestFrom).toBeNull();
    expect(due({ terms: inContract({ kind: "net", days: 14 }) }, unknown)).toMatchObject({ dueOn: "2026-03-15", interestFrom: "2026-03-16" });
  });
});

describe("a consumer with whom nothing was agreed (art. 6:38 and 6:82 BW)", () => {
  it.each<[string, Partial<Invoice>, string]>([
    ["from the day of the invoice", {}, "2026-03-01"],
    ["from the performance", { performedOn: "2026-02-20" }, "2026-02-20"],
    ["from a performance after the invoice", { performedOn: "2026-03-20" }, "2026-03-20"],
  ])("owes at once, %s, and is in default only after a notice", (_, facts, claimableFrom) => {
    const consumersDue = due(facts, consumer);
    expect(consumersDue).toMatchObject({ claimableFrom, interestFrom: null, source: "immediate" });
    expect(codes(consumersDue.findings)).toContain("NOTICE_OF_DEFAULT_NEEDED");
  });
});

describe("a large debtor and a small creditor (art. 6:119a(6) BW, art. 183b Overgangswet, reading 4)", () => {
  const terms = (days: number): PaymentTerms => inContract({ kind: "net", days, expresslyAgreed: true });
  const large = (facts: Partial<Invoice>, creditor: Party = smallSeller, debtor: Party = largeBusiness) => due({ receivedOn: facts.issuedOn!, ...facts }, debtor, creditor);

  it.each<[string, Partial<Invoice>, dueOn: string, source: "agreed" | "statutory-instead-of-void-term"]>([
    ["contract of 2022-07-01, 31 days: void, thirty", { contractedOn: "2022-07-01", issuedOn: "2022-08-01", terms: terms(31) }, plus("2022-08-01", 30), "statutory-instead-of-void-term"],
    ["contract of 2022-07-01, 30 days: kept", { contractedOn: "2022-07-01", issuedOn: "2022-08-01", terms: terms(30) }, plus("2022-08-01", 30), "agreed"],
    ["contract of 2022-06-30, 60 days, due before 2023-07-01: kept", { contractedOn: "2022-06-30", issuedOn: "2022-08-01", terms: terms(60) }, plus("2022-08-01", 60), "agreed"],
    ["contract of 2022-06-30, 61 days: void at once, thirty", { contractedOn: "2022-06-30", issuedOn: "2022-08-01", terms: terms(61) }, plus("2022-08-01", 30), "statutory-instead-of-void-term"],
    ["contract of 2022-06-30, 31 days, issued after 2023-07-01: void", { contractedOn: "2022-06-30", issuedOn: "2023-07-01", terms: terms(31) }, plus("2023-07-01", 30), "statutory-instead-of-void-term"],
    ["contract of 2016, 31 days, issued in 2024: void", { contractedOn: "2016-05-01", issuedOn: "2024-01-10", terms: terms(31) }, plus("2024-01-10", 30), "statutory-instead-of-void-term"],
    ["contract of 2017-07-01, 61 days: void at once", { contractedOn: "2017-07-01", issuedOn: "2017-08-01", terms: terms(61) }, plus("2017-08-01", 30), "statutory-instead-of-void-term"],
    ["contract of 2017-07-01, 60 days: kept", { contractedOn: "2017-07-01", issuedOn: "2017-08-01", terms: terms(60) }, plus("2017-08-01", 60), "agreed"],
    ["contract of 2017-06-30, 90 days, due before 2018-07-01: kept", { contractedOn: "2017-06-30", issuedOn: "2017-08-01", terms: terms(90) }, plus("2017-08-01", 90), "agreed"],
    ["contract of 2017-06-30, 90 days, issued after 2018-07-01: void", { contractedOn: "2017-06-30", issuedOn: "2018-07-02", terms: terms(90) }, plus("2018-07-02", 30), "statutory-instead-of-void-term"],
    ["contract of 2017-06-30, 60 days, issued after 2018-07-01: kept", { contractedOn: "2017-06-30", issuedOn: "2018-07-02", terms: terms(60) }, plus("2018-07-02", 60), "agreed"],
  ])("%s", (_, facts, dueOn, source) => {
    expect(large(facts)).toMatchObject({ dueOn, interestFrom: plus(dueOn, 1), source });
  });

  it.each<[string, Partial<Invoice>, interestFrom: string]>([
    // 15 May + 90 = 13 August; + 60 = 14 July; + 30 = 14 June, before the cap began.
    ["contract of 2017-06-30, 90 days over 2018-07-01", { contractedOn: "2017-06-30", issuedOn: "2018-05-15", terms: terms(90) }, "2018-07-01"],
    // 20 June + 90 = 18 September; + 30 = 20 July, after the cap began.
    ["contract of 2017-06-30, statutory day after 2018-07-01", { contractedOn: "2017-06-30", issuedOn: "2018-06-20", terms: terms(90) }, "2018-07-21"],
    // 20 May + 45 = 4 July; + 30 = 19 June, before the cap began.
    ["contract of 2022-06-30, 45 days over 2023-07-01", { contractedOn: "2022-06-30", issuedOn: "2023-05-20", terms: terms(45) }, "2023-07-01"],
    ["contract of 2016, 45 days over 2023-07-01", { contractedOn: "2016-05-01", issuedOn: "2023-05-20", terms: terms(45) }, "2023-07-01"],
    // 10 May + 45 = 24 June: the agreed day had come before the cap.
    ["contract of 2022-06-30, the agreed day before 2023-07-01", { contractedOn: "2022-06-30", issuedOn: "2023-05-10", terms: terms(45) }, "2023-06-25"],
    // 16 May + 45 = 30 June, the last day before the cap.
    ["contract of 2022-06-30, the agreed day is 2023-06-30", { contractedOn: "2022-06-30", issuedOn: "2023-05-16", terms: terms(45) }, "2023-07-01"],
    // 20 April + 75 = 4 July; the cap of 60 held for this contract since 2017-07-01: thirty days are 20 May.
    ["contract of 2017-09-01, 75 days over 2023-07-01: void since the start", { contractedOn: "2017-09-01", issuedOn: "2023-04-20", terms: terms(75) }, "2023-05-21"],
  ])("no interest before the day the cap began for that contract: %s", (_, facts, interestFrom) => {
    expect(large(facts).interestFrom).toBe(interestFrom);
  });

  it("compares the agreed day with the statutory last day, not the day counts", () => {
    // 35 days from 1 March are 5 April; the statutory last day is 10 March + 30 = 9 April.
    expect(due({ receivedOn: "2026-03-10", terms: terms(35) }, largeBusiness, smallSeller)).toMatchObject({ dueOn: "2026-04-05", source: "agreed" });
    // A month from 15 July is 15 August; thirty days are 14 August.
    const month = inContract({ kind: "months", months: 1 });
    expect(due({ issuedOn: "2026-07-15", receivedOn: "2026-07-15", terms: month }, largeBusiness, smallSeller)).toMatchObject({ dueOn: "2026-08-14", source: "statutory-instead-of-void-term" });
    // The performance came later: 45 days from 1 March are 15 April, 20 March + 30 = 19 April.
    expect(due({ receivedOn: "2026-03-01", performedOn: "2026-03-20", terms: terms(45) }, largeBusiness, smallSeller)).toMatchObject({ dueOn: "2026-04-15", source: "agreed" });
  });

  it("takes a sole trader as small", () => {
    expect(large({ issuedOn: "2026-03-01", terms: terms(45) }, { ...seller, naturalPerson: true })).toMatchObject({ dueOn: "2026-03-31", source: "statutory-instead-of-void-term" });
  });

  it("takes a sole trader that has to pay as small too: only a legal person is large", () => {
    for (const debtor of [{ ...business, naturalPerson: true }, { ...largeBusiness, naturalPerson: true }]) {
      const facts = large({ issuedOn: "2026-03-01", terms: terms(45) }, smallSeller, debtor);
      // 1 March + 45.
      expect(facts).toMatchObject({ dueOn: "2026-04-15", source: "agreed" });
      expect(codes(facts.findings)).not.toContain("COMPANY_SIZE_UNKNOWN");
    }
    expect(codes(large({ issuedOn: "2026-03-01", terms: terms(45) }, smallSeller, { ...business, naturalPerson: false }).findings)).toContain("COMPANY_SIZE_UNKNOWN");
  });

  it.each<[string, Party, Party]>([
    ["the size of the debtor is unknown", smallSeller, business],
    ["the size of the creditor is unknown", seller, largeBusiness],
  ])("voids nothing when %s, and says so", (_, creditor, debtor) => {
    const facts = large({ issuedOn: "2026-03-01", terms: terms(45) }, creditor, debtor);
    expect(facts).toMatchObject({ dueOn: "2026-04-15", source: "agreed" });
    expect(codes(facts.findings)).toContain("COMPANY_SIZE_UNKNOWN");
  });

  it.each<[string, Party, Party]>([
    ["large to large", { ...seller, size: "large" }, largeBusiness],
    ["small to small", smallSeller, { ...business, size: "small-or-medium" }],
  ])("leaves %s alone", (_, creditor, debtor) => {
    const facts = large({ issuedOn: "2026-03-01", terms: terms(45) }, creditor, debtor);
    expect(facts).toMatchObject({ dueOn: "2026-04-15", source: "agreed" });
    expect(codes(facts.findings)).not.toContain("COMPANY_SIZE_UNKNOWN");
  });

  it("says that the day of the contract is unknown where the answer depends on it", () => {
    // 20 May 2023 + 45 = 4 July: a contract from before 1 July 2022 bears interest from 1 July 2023, a later one from 20 June.
    const { findings } = large({ issuedOn: "2023-05-20", terms: terms(45) });
    expect(findings.some(({ path }) => path?.includes("contractedOn"))).toBe(true);
  });

  it("tells that the term is void", () => {
    expect(codes(large({ issuedOn: "2026-03-01", terms: terms(45) }).findings)).toContain("TERM_VOID_LARGE_DEBTOR");
  });
});

describe("a public authority (art. 6:119b BW, reading 5)", () => {
  const authoritys = (terms: PaymentTerms, facts: Partial<Invoice> = {}) => due({ receivedOn: "2026-03-01", ...facts, terms: inContract(terms) }, authority);

  it.each<[string, PaymentTerms, dueOn: string, source: "agreed" | "statutory-instead-of-void-term"]>([
    ["30 days", { kind: "net", days: 30 }, "2026-03-31", "agreed"],
    ["31 days, not express: void", { kind: "net", days: 31 }, "2026-03-31", "statutory-instead-of-void-term"],
    ["90 days, not express: void", { kind: "net", days: 90 }, "2026-03-31", "statutory-instead-of-void-term"],
    ["45 days, express", { kind: "net", days: 45, expresslyAgreed: true }, "2026-04-15", "agreed"],
    ["60 days, express and justified", { kind: "net", days: 60, expresslyAgreed: true, objectivelyJustified: true }, "2026-04-30", "agreed"],
  ])("%s", (_, terms, dueOn, source) => {
    expect(authoritys(terms)).toMatchObject({ dueOn, interestFrom: plus(dueOn, 1), source });
  });

  it("cuts more than sixty days to sixty", () => {
    const cut = authoritys({ kind: "net", days: 90, expresslyAgreed: true, objectivelyJustified: true });
    expect(cut).toMatchObject({ dueOn: plus("2026-03-01", 60), interestFrom: "2026-05-01" });
    expect(codes(cut.findings)).toContain("TERM_CUT_AUTHORITY");
  });

  it("warns that an express term must be objectively justified", () => {
    expect(codes(authoritys({ kind: "net", days: 45, expresslyAgreed: true }).findings, "warning")).toContain("TERM_NEEDS_JUSTIFICATION");
    expect(codes(authoritys({ kind: "net", days: 30 }).findings)).not.toContain("TERM_NEEDS_JUSTIFICATION");
  });

  it("leaves terms in contracts from before 16 March 2013 alone", () => {
    expect(authoritys({ kind: "net", days: 45 }, { contractedOn: "2013-03-15" })).toMatchObject({ dueOn: "2026-04-15", source: "agreed" });
    expect(authoritys({ kind: "net", days: 45 }, { contractedOn: "2013-03-16" })).toMatchObject({ dueOn: "2026-03-31", source: "statutory-instead-of-void-term" });
  });
});

describe("other businesses over sixty days (art. 6:119a(5) BW, reading 6)", () => {
  const longTerm = (terms: PaymentTerms, facts: Partial<Invoice> = {}) => due({ receivedOn: "2026-03-01", ...facts, terms });

  it.each<[string, PaymentTerms]>([
    ["in the contract", { kind: "net", days: 90, agreedIn: "contract" }],
    ["in general conditions", { kind: "net", days: 90, agreedIn: "general-conditions" }],
    ["in general conditions called express", { kind: "net", days: 90, agreedIn: "general-conditions", expresslyAgreed: true }],
  ])("keeps the date and says on what it depends: %s", (_, terms) => {
    expect(longTerm(terms)).toMatchObject({ dueOn: "2026-05-30", interestFrom: "2026-05-31", source: "agreed" });
    expect(codes(longTerm(terms).findings)).toContain("TERM_OVER_SIXTY_DAYS");
  });

  it("says nothing of sixty days", () => {
    expect(codes(longTerm({ kind: "net", days: 60, agreedIn: "contract" }).findings)).not.toContain("TERM_OVER_SIXTY_DAYS");
    expect(codes(longTerm({ kind: "net", days: 61, agreedIn: "contract" }).findings)).toContain("TERM_OVER_SIXTY_DAYS");
  });

  it("says nothing about contracts from before 16 March 2013", () => {
    expect(codes(longTerm({ kind: "net", days: 90, agreedIn: "contract" }, { contractedOn: "2013-03-15" }).findings)).not.toContain("TERM_OVER_SIXTY_DAYS");
    expect(codes(longTerm({ kind: "net", days: 90, agreedIn: "contract" }, { contractedOn: "2013-03-16" }).findings)).toContain("TERM_OVER_SIXTY_DAYS");
  });
});

describe("contracts from before 8 August 2002: art. 6:119a does not apply", () => {
  it("leaves the default of a business without an agreed term to a notice", () => {
    expect(due({ contractedOn: "2002-08-07", receivedOn: "2026-03-01" })).toMatchObject({ interestFrom: null, claimableFrom: "2026-03-01" });
    expect(due({ contractedOn: "2002-08-08", receivedOn: "2026-03-01" })).toMatchObject({ interestFrom: "2026-04-01" });
  });

  it("keeps an agreed term", () => {
    expect(due({ contractedOn: "2002-08-07", terms: inContract({ kind: "net", days: 90 }) })).toMatchObject({ dueOn: "2026-05-30", interestFrom: "2026-05-31" });
  });
});

describe("the result", () => {
  it("cites its article wherever a date rests on law", () => {
    const refs = (facts: Partial<Invoice>, debtor: Party) => due(facts, debtor).basis.map(({ ref }) => ref).join(" ");
    expect(refs({ receivedOn: "2026-03-01" }, business)).toContain("6:119a");
    expect(refs({ receivedOn: "2026-03-01" }, authority)).toContain("6:119b");
    expect(refs({}, consumer)).toContain("6:38");
  });

  it("is plain JSON", () => {
    const result = due({ terms: { kind: "net", days: 90 } }, authority);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(structuredClone(result)).toStrictEqual(result);
  });

  it("refuses terms in parts, which have a date each", () => {
    const parts: PaymentTerms = { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 14 } }, { due: { kind: "net", days: 30 } }] };
    const refused = (() => {
      try {
        return due({ terms: parts });
      } catch (error) {
        return error as TermijnError;
      }
    })();
    expect(refused).toMatchObject({ name: "TermijnError", code: "UNSUPPORTED" });
  });
});
