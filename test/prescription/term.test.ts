import { nl } from "termijn/nl";
import type { Invoice, Party } from "termijn";
import { describe, expect, it } from "vitest";
import { ask, authority, business, codes, consumer, creditor, dayWith, dossier, dueOn, invoice, unknown } from "./one-claim.js";

describe("the first day of the term (art. 3:307 BW, reading 1)", () => {
  it.each<[string, Partial<Invoice>, string]>([
    ["the day after an agreed last day: 16 March 2026", {}, "2031-03-17"],
    ["nothing agreed: the performance, not the thirtieth day", { terms: undefined as never, performedOn: "2026-02-10" }, "2031-02-10"],
    ["nothing agreed, performance unknown: the invoice", { terms: undefined as never }, "2031-02-14"],
    ["a term that stands only on the invoice: the performance", { performedOn: "2026-02-10", terms: { kind: "net", days: 30, agreedIn: "invoice" } }, "2031-02-10"],
    ["last day 31 December", { terms: { kind: "date", dueOn: "2026-12-31", agreedIn: "contract" } }, "2032-01-01"],
  ])("%s", (_, facts, prescribesOn) => {
    const { terms, ...rest } = { ...invoice(), ...facts };
    expect(ask(dossier([], { invoices: [terms === undefined ? rest : { ...rest, terms }] }))).toMatchObject({ prescribesOn, years: 5, interruptions: [] });
  });

  it("is prescribed on the day itself, not on the day before", () => {
    expect(ask(dossier(), "2031-03-16")).toMatchObject({ prescribesOn: "2031-03-17", prescribed: false });
    expect(ask(dossier(), "2031-03-17")).toMatchObject({ prescribesOn: "2031-03-17", prescribed: true });
  });

  it.each([
    // Last day to pay, first day of the term in the comment, first day on which the claim is prescribed.
    ["2024-02-28", "2029-02-28"], // from 29 February 2024: the earlier of 28 February and 1 March 2029
    ["2024-02-29", "2029-03-01"], // from 1 March 2024
    ["2023-02-28", "2028-03-01"], // from 1 March 2023; 29 February 2028 still counts
    ["2027-02-27", "2032-02-28"], // from 28 February 2027, in a leap year the same day
    ["2027-02-28", "2032-03-01"],
  ])("29 February: last day %s", (day, prescribesOn) => {
    expect(ask(dossier([], { invoices: [dueOn(day)] }), "2028-01-01").prescribesOn).toBe(prescribesOn);
  });

  it("does not begin before a milestone is reached", () => {
    const parts = invoice({
      terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", due: { kind: "date", dueOn: "2026-03-16" } }, { label: "end", due: { kind: "milestone", milestone: "done" } }] },
    });
    const before = ask(dossier([{ type: "acknowledgement", on: "2026-04-01" }], { invoices: [parts] }));
    expect(before.claims).toEqual([{ invoice: "A", part: "1", prescribesOn: "2031-04-02" }, { invoice: "A", part: "end", prescribesOn: null }]);
    const after = ask(dossier([{ type: "milestone", on: "2026-06-01", invoice: "A", milestone: "done" }], { invoices: [parts] }));
    expect(after.claims.at(-1)).toEqual({ invoice: "A", part: "end", prescribesOn: "2031-06-02" });
  });
});

describe("the length of the term (art. 3:307 and 7:28 BW, reading 11)", () => {
  const goods = { subject: "goods" } as const;
  const services = { subject: "services" } as const;
  it.each<[string, Party, Pick<Invoice, "subject">, years: number, prescribesOn: string, codes: string[]]>([
    ["goods to a business", business, goods, 5, "2031-03-17", []],
    ["services to a business", business, services, 5, "2031-03-17", []],
    ["to a business, subject unknown", business, {}, 5, "2031-03-17", []],
    ["goods to an authority", authority, goods, 5, "2031-03-17", []],
    ["goods to a sole trader", { ...business, naturalPerson: true }, goods, 5, "2031-03-17", []],
    ["goods to a consumer", consumer, goods, 2, "2028-03-17", ["CONSUMER_SALE_TWO_YEARS"]],
    ["services to a consumer", consumer, services, 5, "2031-03-17", []],
    ["to a consumer, subject unknown", consumer, {}, 2, "2028-03-17", ["PRESCRIPTION_TWO_YEARS_ASSUMED"]],
    ["goods to somebody unknown", unknown, goods, 2, "2028-03-17", ["PRESCRIPTION_TWO_YEARS_ASSUMED"]],
    ["to somebody unknown, subject unknown", unknown, {}, 2, "2028-03-17", ["PRESCRIPTION_TWO_YEARS_ASSUMED"]],
    ["services to somebody unknown", unknown, services, 5, "2031-03-17", []],
  ])("%s", (_, debtor, subject, years, prescribesOn, expected) => {
    const answer = ask(dossier([], { debtor, invoices: [invoice(subject)] }), "2026-06-01");
    expect(answer).toMatchObject({ prescribesOn, years });
    expect(codes(answer.findings)).toEqual(expected);
  });

  it("takes five years for what one consumer sold to another: art. 7:28 is about a seller in business", () => {
    expect(ask(dossier([], { creditor: { ...creditor, kind: "consumer" }, debtor: consumer, invoices: [invoice(goods)] }), "2026-06-01").years).toBe(5);
  });

  it("says where the missing fact belongs", () => {
    const { findings } = ask(dossier([], { debtor: consumer, invoices: [dueOn("2026-04-01", { number: "0", subject: "services" }), invoice()] }), "2026-06-01");
    expect(findings).toEqual([expect.objectContaining({ code: "PRESCRIPTION_TWO_YEARS_ASSUMED", severity: "warning", path: "invoices[1].subject" })]);
    expect(ask(dossier([], { debtor: unknown, invoices: [invoice(goods)] }), "2026-06-01").findings[0]).toMatchObject({ path: "debtor.kind" });
  });

  it("names the article", () => {
    expect(ask(dossier()).basis.map(({ ref }) => ref)).toEqual(["art. 3:307(1) BW"]);
    expect(ask(dossier([], { debtor: consumer, invoices: [invoice(goods)] })).basis.map(({ ref }) => ref)).toEqual(["art. 7:28 BW"]);
  });
});

describe("a law pack of its own", () => {
  const rules = nl.prescription!;

  it("may start the term at the year's end (§ 199 BGB)", () => {
    const yearEnd = { ...nl, prescription: { ...rules, term: () => ({ years: 3, basis: [], findings: [] }), startsOn: () => Date.UTC(2027, 0, 1) / 86_400_000 } };
    expect(ask(dossier(), "2027-06-01", yearEnd)).toMatchObject({ prescribesOn: "2030-01-01", years: 3 });
  });

  it("may leave out what interrupts", () => {
    const { demand, ...interruptions } = rules.interruptions;
    expect(demand?.basis).not.toHaveLength(0);
    const law = { ...nl, prescription: { ...rules, interruptions } };
    const events = [{ type: "notice", kind: "reminder", channel: "email", on: "2027-01-12", receivedOn: "2027-01-12" } as const];
    expect(ask(dossier(events), "2030-01-01", law)).toMatchObject({ prescribesOn: "2031-03-17", interruptions: [] });
    expect(dayWith(events)).toBe("2032-01-13");
  });

  it("keeps a longer original term: a renewal of five years never ends it earlier (art. 3:319 BW)", () => {
    const law = { ...nl, prescription: { ...rules, term: () => ({ years: 20, basis: [], findings: [] }) } };
    const file = dossier([{ type: "acknowledgement", on: "2027-01-12" }]);
    expect(ask(file, "2030-01-01", law)).toMatchObject({ prescribesOn: "2046-03-17", years: 20, interruptions: [{ on: "2027-01-12", by: "acknowledgement" }] });
    const late = dossier([{ type: "acknowledgement", on: "2044-01-12" }]);
    expect(ask(late, "2045-01-01", law).prescribesOn).toBe("2049-01-13");
  });

  it("without the section is UNSUPPORTED", () => {
    const { prescription: _, ...law } = nl;
    expect(() => ask(dossier(), "2027-06-01", law)).toThrow(expect.objectContaining({ name: "TermijnError", code: "UNSUPPORTED" }));
  });
});
