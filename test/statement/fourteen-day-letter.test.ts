import type { DossierEvent, EventOf, Invoice, Party } from "termijn";
import { describe, expect, it } from "vitest";
import { codes, consumer, creditor, daysFrom, dossier, invoice, on, pay, send, simple, sum } from "./one-dossier.js";

/** 1,000.00 agreed by 31 January 2026: the scale gives 15 % of 1,000 = 150.00. */
const thousand = invoice({ total: "1000.00" });
const file = (events: DossierEvent[], more: { invoices?: Invoice[]; debtor?: Party; creditor?: Party } = {}) => dossier(events, { debtor: consumer, invoices: [thousand], ...more });
const letter = (day: string, more: Partial<EventOf<"notice">> = {}) => send("fourteen-day-letter", day, { claimed: { costs: "150.00" }, ...more });
const costsOn = (day: string, events: DossierEvent[], more: Parameters<typeof file>[1] = {}) => on(day, file(events, more)).costs.due;

describe("the fourteen days (art. 6:96(6) BW, reading 8)", () => {
  it.each<[string, Partial<EventOf<"notice">> & { on: string }, last: string, from: string]>([
    ["run from the day after receipt: 2 June + 14 = 16 June, a Tuesday", { on: "2026-06-02", receivedOn: "2026-06-02" }, "2026-06-16", "2026-06-17"],
    ["end on a Saturday: after Monday", { on: "2026-06-06", receivedOn: "2026-06-06" }, "2026-06-22", "2026-06-23"],
    ["end on a Sunday: after Monday", { on: "2026-06-07", receivedOn: "2026-06-07" }, "2026-06-22", "2026-06-23"],
    ["end on a Friday: no longer", { on: "2026-06-05", receivedOn: "2026-06-05" }, "2026-06-19", "2026-06-20"],
    ["end on Christmas Day, a Friday: Boxing Day, Sunday, then Monday the 28th", { on: "2026-12-11", receivedOn: "2026-12-11" }, "2026-12-28", "2026-12-29"],
    ["end on 5 May: after the 6th", { on: "2026-04-21", receivedOn: "2026-04-21" }, "2026-05-06", "2026-05-07"],
    ["end on Good Friday: Easter Monday, then Tuesday the 7th", { on: "2026-03-20", receivedOn: "2026-03-20" }, "2026-04-07", "2026-04-08"],
    ["end on King's Day, a Monday: after Tuesday", { on: "2026-04-13", receivedOn: "2026-04-13" }, "2026-04-28", "2026-04-29"],
    ["end on Ascension Day: after Friday", { on: "2026-04-30", receivedOn: "2026-04-30" }, "2026-05-15", "2026-05-16"],
    ["end on Whit Monday: after Tuesday", { on: "2026-05-11", receivedOn: "2026-05-11" }, "2026-05-26", "2026-05-27"],
    ["NL-TRM-010: posted Wednesday 3 June, presumed on the 5th", { on: "2026-06-03", channel: "post" }, "2026-06-19", "2026-06-20"],
    ["NL-TRM-012: posted Saturday 6 June, presumed on the 10th", { on: "2026-06-06", channel: "post" }, "2026-06-24", "2026-06-25"],
    ["posted, receipt proven later than presumed", { on: "2026-06-03", channel: "post", receivedOn: "2026-06-09", receipt: "proven" }, "2026-06-23", "2026-06-24"],
    ["registered post with a known day", { on: "2026-06-03", channel: "registered-post", receivedOn: "2026-06-09" }, "2026-06-23", "2026-06-24"],
    ["a portal with a known day", { on: "2026-06-03", channel: "portal", receivedOn: "2026-06-03" }, "2026-06-17", "2026-06-18"],
    ["a later day in the letter counts", { on: "2026-06-02", receivedOn: "2026-06-02", deadlineOn: "2026-07-15" }, "2026-07-15", "2026-07-16"],
    ["the same day in the letter", { on: "2026-06-02", receivedOn: "2026-06-02", deadlineOn: "2026-06-16" }, "2026-06-16", "2026-06-17"],
  ])("%s", (_, { on: sentOn, ...more }, last, from) => {
    expect(daysFrom(last, from)).toBe(2);
    expect(costsOn(last, [letter(sentOn, more)])).toBe("0.00");
    expect(costsOn(from, [letter(sentOn, more)])).toBe("150.00");
  });

  it("NL-TRM-014: posted on 24 December, presumed on the 30th, to 13 January", () => {
    const stop = { unknownRates: "stop" } as const;
    const posted = file([letter("2026-12-24", { channel: "post" })]);
    expect(on("2027-01-13", posted, stop).costs.due).toBe("0.00");
    expect(on("2027-01-14", posted, stop).costs.due).toBe("150.00");
  });

  it("always say that receipt by post was presumed", () => {
    expect(codes(on("2026-06-20", file([letter("2026-06-03", { channel: "post" })])).findings)).toContain("RECEIPT_PRESUMED");
    expect(codes(on("2026-06-20", file([letter("2026-06-02", { receivedOn: "2026-06-02" })])).findings)).not.toContain("RECEIPT_PRESUMED");
  });

  it.each<[string, Partial<EventOf<"notice">>]>([
    ["e-mail without a known day", {}],
    ["a portal without a known day", { channel: "portal" }],
    ["registered post without a known day", { channel: "registered-post" }],
    ["post that came back", { channel: "post", receipt: "returned" }],
    ["post of which receipt is denied", { channel: "post", receipt: "denied" }],
  ])("never begin by %s", (_, more) => {
    const statement = on("2026-11-01", file([letter("2026-06-03", more)]));
    expect(statement.costs.due).toBe("0.00");
    expect(codes(statement.findings).some((code) => code.startsWith("LETTER_NOT_RECEIVED") || code.startsWith("NOTICE_"))).toBe(true);
  });
});

describe("a letter without effect", () => {
  const received = { receivedOn: "2026-06-02" };

  it.each<[string, EventOf<"notice">["on"], boolean]>([
    ["on the last day to pay", "2026-01-31", false],
    ["on the first day of default", "2026-02-01", true],
  ])("is one sent before default: %s", (_, day, valid) => {
    const statement = on("2026-03-31", file([letter(day, { receivedOn: day })]));
    expect(statement.costs.due).toBe(valid ? "150.00" : "0.00");
    expect(codes(statement.findings).includes("LETTER_BEFORE_DEFAULT")).toBe(!valid);
  });

  it("is one to a consumer who is in no default at all", () => {
    const notAgreed = invoice({ total: "1000.00", terms: { kind: "net", days: 14, agreedIn: "invoice" } });
    expect(costsOn("2026-11-01", [letter("2026-06-02", received)], { invoices: [notAgreed] })).toBe("0.00");
  });

  it("has effect after a notice of default has put the consumer in default", () => {
    const notAgreed = invoice({ total: "1000.00", terms: { kind: "net", days: 14, agreedIn: "invoice" } });
    const notice = send("notice-of-default", "2026-03-02", { receivedOn: "2026-03-02", deadlineOn: "2026-03-20" });
    expect(costsOn("2026-11-01", [notice, letter("2026-03-20", { receivedOn: "2026-03-20" })], { invoices: [notAgreed] })).toBe("0.00");
    expect(costsOn("2026-11-01", [notice, letter("2026-03-21", { receivedOn: "2026-03-21" })], { invoices: [notAgreed] })).toBe("150.00");
  });

  it.each<[string, string, string]>([
    ["the scale", "150.00", "150.00"],
    ["a cent over the scale", "150.01", "0.00"],
    ["far over the scale", "250.00", "0.00"],
  ])("names costs above the scale: %s", (_, costs, due) => {
    const statement = on("2026-11-01", file([letter("2026-06-02", { ...received, claimed: { costs } })]));
    expect(statement.costs.due).toBe(due);
    expect(codes(statement.findings).includes("LETTER_COSTS_TOO_HIGH")).toBe(due === "0.00");
  });

  it("adds VAT that the creditor can deduct: void", () => {
    const statement = on("2026-11-01", file([letter("2026-06-02", { ...received, claimed: { costs: "150.00", vatOnCosts: "31.50" } })], { creditor: { ...creditor, deductsVat: true } }));
    expect(statement).toMatchObject({ costs: { due: "0.00" }, vatOnCosts: "0.00" });
    expect(codes(statement.findings)).toContain("LETTER_VAT_NOT_ALLOWED");
  });

  it("adds no VAT that the letter did not name", () => {
    expect(on("2026-11-01", file([letter("2026-06-02", received)], { creditor: { ...creditor, deductsVat: false } }))).toMatchObject({ costs: { due: "150.00" }, vatOnCosts: "0.00" });
  });

  it("adds VAT though the creditor collects himself: void", () => {
    const statement = on("2026-11-01", file([letter("2026-06-02", { ...received, claimed: { costs: "150.00", vatOnCosts: "31.50" } })], { creditor: { ...creditor, deductsVat: false } }));
    expect(statement.costs.due).toBe("0.00");
    expect(codes(statement.findings)).toContain("LETTER_VAT_NOT_ALLOWED");
  });

  it("may add VAT under the three conditions: an agency is used, the creditor cannot deduct it, the letter says so", () => {
    const handed: DossierEvent = { type: "handover", on: "2026-05-20", to: "agency" };
    const statement = on("2026-11-01", file([handed, letter("2026-06-02", { ...received, claimed: { costs: "150.00", vatOnCosts: "31.50" } })], { creditor: { ...creditor, deductsVat: false } }));
    // 21 % of 150.00 is 31.50; costs include it.
    expect(statement).toMatchObject({ vatOnCosts: "31.50", costs: { due: sum("150.00", "31.50") } });
  });

  it("can be followed by one that has effect", () => {
    const letters = [letter("2026-01-31", { receivedOn: "2026-01-31" }), letter("2026-06-02", received)];
    expect(costsOn("2026-06-16", letters)).toBe("0.00");
    expect(costsOn("2026-06-17", letters)).toBe("150.00");
  });

  it.each(["reminder", "second-reminder", "final-demand", "notice-of-default"] as const)("is any other kind: %s", (kind) => {
    expect(costsOn("2026-11-01", [send(kind, "2026-06-02", { ...received, deadlineOn: "2026-06-30", claimed: { costs: "150.00" } })])).toBe("0.00");
  });

  it("is a hand-over without a letter", () => {
    expect(costsOn("2026-11-01", [{ type: "handover", on: "2026-06-02", to: "agency" }])).toBe("0.00");
  });
});

describe("what was paid", () => {
  const sent = letter("2026-06-02", { receivedOn: "2026-06-02" });
  /** 1 February to 16 June are 28 + 31 + 30 + 31 + 16 = 136 days at 4 %: 1,000 × 4 % × 136 ÷ 365 = 14.90. */
  const interest = simple("1000.00", "4", 136);

  it("in time: no costs", () => {
    expect(interest).toBe("14.90");
    const paid = file([sent, pay("2026-06-16", sum("1000.00", interest))]);
    expect(on("2026-11-01", paid)).toMatchObject({ open: "0.00", costs: { due: "0.00" }, receivables: [{ state: "paid" }] });
  });

  it("on the working day after a last day in the weekend: no costs", () => {
    // Received Saturday 6 June; the last day Saturday 20 June becomes Monday the 22nd: 142 days of interest.
    const paid = [letter("2026-06-06", { receivedOn: "2026-06-06" }), pay("2026-06-22", sum("1000.00", simple("1000.00", "4", 142)))];
    expect(on("2026-11-01", file(paid))).toMatchObject({ open: "0.00", costs: { due: "0.00" } });
  });

  it("a day late: the costs stay", () => {
    expect(costsOn("2026-11-01", [sent, pay("2026-06-17", "2000.00")])).toBe("150.00");
  });

  it("in part and in time goes to interest, then principal; costs over what stayed open", () => {
    // 600.00 − 14.90 = 585.10 to the principal; 414.90 stay open; 15 % of 414.90 = 62.235, half-up 62.24.
    const statement = on("2026-06-17", file([sent, pay("2026-06-16", "600.00")]));
    expect(statement.payments[0]!.allocated.map(({ head, amount }) => [head, amount])).toEqual([["interest", "14.90"], ["principal", "585.10"]]);
    expect(statement.principal.open).toBe("414.90");
    expect(statement.costs.due).toBe("62.24");
  });

  it("in part and in time so that little stays open: the minimum", () => {
    // 900.00 − 14.90 = 885.10; 114.90 stay open; 15 % is 17.24, the minimum 40.00.
    expect(costsOn("2026-06-17", [sent, pay("2026-06-16", "900.00")])).toBe("40.00");
  });

  it("later does not lower the costs, and goes to them first", () => {
    const statement = on("2026-08-01", file([sent, pay("2026-07-01", "500.00")]));
    expect(statement.costs).toEqual({ due: "150.00", paid: "150.00", open: "0.00" });
  });

  it("before the letter: the costs are over what was open", () => {
    // 1 to 10 February are ten days: 1.10; 400.00 − 1.10 = 398.90; 601.10 stay open; 15 % of it = 90.165, half-up 90.17.
    const statement = on("2026-06-17", file([pay("2026-02-10", "400.00"), letter("2026-06-02", { receivedOn: "2026-06-02", claimed: { costs: "90.17" } })]));
    expect(simple("1000.00", "4", 10)).toBe("1.10");
    expect(statement.costs.due).toBe("90.17");
  });

  it("and a credit lowers the costs whenever it came", () => {
    // 15 % of 600.00.
    expect(costsOn("2026-08-01", [sent, { type: "credit", on: "2026-07-10", amount: "400.00", invoice: "A" }])).toBe("90.00");
    expect(costsOn("2026-07-09", [sent, { type: "credit", on: "2026-07-10", amount: "400.00", invoice: "A" }])).toBe("150.00");
  });
});

describe("several invoices in one letter: the principals are added up (art. 6:96(7) BW)", () => {
  const three = [thousand, { ...thousand, number: "B", total: "2000.00" }, { ...thousand, number: "C", total: "5000.00" }];
  const claimed = (costs: string) => ({ receivedOn: "2026-06-02", claimed: { costs } });

  it("one scale over the sum", () => {
    // 8,000: 375.00 + 250.00 + 5 % of 3,000 = 150.00.
    expect(costsOn("2026-06-17", [letter("2026-06-02", claimed("775.00"))], { invoices: three })).toBe("775.00");
  });

  it("only of the invoices it names", () => {
    // 3,000: 375.00 + 10 % of 500 = 50.00.
    const statement = on("2026-06-17", file([letter("2026-06-02", { ...claimed("425.00"), invoices: ["A", "B"] })], { invoices: three }));
    expect(statement.costs.due).toBe("425.00");
    expect(statement.receivables[2]!.costs.due).toBe("0.00");
  });

  it("the costs of the receivables are those of the letter", () => {
    const { receivables } = on("2026-06-17", file([letter("2026-06-02", claimed("775.00"))], { invoices: three }));
    expect(sum(...receivables.map(({ costs }) => costs.due))).toBe("775.00");
  });
});

describe("small instalments of one contract (since 1 October 2024)", () => {
  const rent = (number: string, facts: Partial<Invoice> = {}): Invoice => invoice({ number, total: "200.00", recurring: { contract: "lease", every: "month" }, ...facts });
  const statement = (facts: Partial<Invoice>, debtor: Party = consumer) =>
    on("2026-06-17", file([letter("2026-06-02", { receivedOn: "2026-06-02", claimed: { costs: "40.00" } })], { invoices: [rent("A", facts)], debtor }));

  it("give a finding below 266.67 each", () => {
    expect(codes(statement({}).findings)).toContain("INSTALMENT_CAP");
    expect(codes(statement({ total: "266.66" }).findings)).toContain("INSTALMENT_CAP");
  });

  it("give none from 266.67, and none when the invoice stands alone", () => {
    expect(codes(statement({ total: "266.67" }).findings)).not.toContain("INSTALMENT_CAP");
    const { recurring: _, ...alone } = rent("A");
    expect(codes(on("2026-06-17", file([letter("2026-06-02", { receivedOn: "2026-06-02", claimed: { costs: "40.00" } })], { invoices: [alone] })).findings)).not.toContain("INSTALMENT_CAP");
  });
});

describe("a debtor of unknown kind", () => {
  it("is claimed from as a consumer", () => {
    const unknown: Party = { name: "De Boer", kind: "unknown" };
    expect(costsOn("2026-11-01", [], { debtor: unknown })).toBe("0.00");
    expect(costsOn("2026-11-01", [send("final-demand", "2026-06-02", { receivedOn: "2026-06-02" })], { debtor: unknown })).toBe("0.00");
    expect(costsOn("2026-11-01", [letter("2026-06-02", { receivedOn: "2026-06-02" })], { debtor: unknown })).toBe("150.00");
  });
});

describe("what the letter asked for, paid within the fourteen days", () => {
  // 122 days of interest by 2 June, 1 February included: 1,000 × 4 % × 122 / 365 = 13.37. By 12 June 132 days: 14.47, so 1.10 more goes to interest first.
  const sentOn = "2026-06-02";
  const received = { receivedOn: sentOn };
  it.each<[string, NonNullable<EventOf<"notice">["claimed"]>, amount: string, costs: string]>([
    ["principal and interest of the letter: no costs, though 1.10 of the principal remains", { costs: "150.00", interest: "13.37" }, "1013.37", "0.00"],
    ["a cent less: the least, over the part not paid in time", { costs: "150.00", interest: "13.37" }, "1013.36", "40.00"],
    ["interest not among what it claimed: the principal", { costs: "150.00" }, "1000.00", "0.00"],
    ["interest not among what it claimed, a cent less", { costs: "150.00" }, "999.99", "40.00"],
    ["a letter that asked for the principal alone", { costs: "150.00", interest: "0.00" }, "1000.00", "0.00"],
    ["a letter that asked for the principal alone, a cent less", { costs: "150.00", interest: "0.00" }, "999.99", "40.00"],
    // 600.00 − 14.47 of interest = 585.53 to the principal; 15 % of 414.47 = 62.17
    ["a part: costs over the rest of the principal", { costs: "150.00", interest: "13.37" }, "600.00", "62.17"],
  ])("%s", (_, claimed, amount, costs) => {
    expect(costsOn("2026-06-30", [letter(sentOn, { ...received, claimed }), pay("2026-06-12", amount)])).toBe(costs);
  });

  it("in two payments, the second on the last day", () => {
    expect(costsOn("2026-06-30", [letter(sentOn, received), pay("2026-06-10", "500.00"), pay("2026-06-16", "513.37")])).toBe("0.00");
    expect(costsOn("2026-06-30", [letter(sentOn, received), pay("2026-06-10", "500.00"), pay("2026-06-17", "513.37")])).not.toBe("0.00");
  });

  it("not with money that came before the letter", () => {
    // 300.00 before: 700 and interest remain, and paying 650.00 is not all of it.
    const smaller = letter(sentOn, { ...received, claimed: { costs: "105.00" } });
    expect(costsOn("2026-06-30", [pay("2026-05-01", "300.00"), smaller, pay("2026-06-12", "650.00")])).not.toBe("0.00");
  });
});
