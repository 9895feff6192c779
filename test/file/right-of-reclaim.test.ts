import { rightOfReclaim, type Dossier, type DossierEvent, type Invoice } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Last day to pay 16 March 2026: the price can be demanded from 17 March. */
const INVOICE: Invoice = { number: "A", issuedOn: "2026-03-02", performedOn: "2026-03-02", subject: "goods", total: "1210.00", terms: { kind: "date", dueOn: "2026-03-16", agreedIn: "contract" } };
const invoice = (facts: Partial<Invoice>): Invoice => ({ ...INVOICE, ...facts });
const dossier = (invoices: Invoice[] = [INVOICE], events: DossierEvent[] = [], debtor: Dossier["debtor"]["kind"] = "business"): Dossier => ({
  creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: debtor }, invoices, events,
});
const ask = (file: Dossier, on = "2026-04-01") => rightOfReclaim(file, { on, law: nl });
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("until when unpaid goods can be claimed back (art. 7:39 and 7:44 BW, reading 18)", () => {
  it.each<[string, Partial<Invoice>, usableThrough: string]>([
    // Both count from the day itself: six weeks from 17 March end on 27 April, sixty days from 2 March on 30 April.
    ["sixty days since delivery end last", {}, "2026-04-30"],
    ["six weeks since due end last", { performedOn: "2026-02-10" }, "2026-04-27"],
    ["both on one day", { performedOn: "2026-02-27" }, "2026-04-27"],
    ["delivered a day later", { performedOn: "2026-02-28" }, "2026-04-28"],
    ["delivery unknown: six weeks since due", { performedOn: undefined as never }, "2026-04-27"],
    ["over 29 February", { issuedOn: "2028-01-03", performedOn: "2028-01-10", terms: { kind: "date", dueOn: "2028-01-24", agreedIn: "contract" } }, "2028-03-09"],
  ])("%s", (_, facts, usableThrough) => {
    const { performedOn, ...rest } = { ...INVOICE, ...facts };
    const given = performedOn === undefined ? rest : { ...rest, performedOn };
    const dueOn = given.terms?.kind === "date" ? given.terms.dueOn : "";
    const sixWeeks = plus(dueOn, 42);
    const sixtyDays = performedOn === undefined ? sixWeeks : plus(performedOn, 59);
    expect(usableThrough).toBe(sixWeeks > sixtyDays ? sixWeeks : sixtyDays);
    expect(ask(dossier([given]))).toMatchObject([{ invoice: "A", usableThrough, basis: [{ ref: "art. 7:39 BW" }, { ref: "art. 7:44 BW" }] }]);
  });

  it("lapses the day after the last day", () => {
    expect(ask(dossier(), "2026-04-30")).toMatchObject([{ lapsed: false, findings: [{ code: "RECLAIM_POSSIBLE", values: { invoice: "A", usableThrough: "2026-04-30" } }] }]);
    expect(ask(dossier(), "2026-05-01")).toMatchObject([{ lapsed: true, findings: [{ code: "RECLAIM_LAPSED" }] }]);
  });

  it("holds against a consumer too", () => {
    expect(ask(dossier([INVOICE], [], "consumer"))).toMatchObject([{ usableThrough: "2026-04-30" }]);
  });

  it.each<[string, Dossier]>([
    ["services", dossier([invoice({ subject: "services" })])],
    ["a subject that is not known", dossier([(({ subject: _, ...rest }) => rest)(INVOICE)])],
    ["what is paid", dossier([INVOICE], [{ type: "payment", on: "2026-03-10", amount: "1210.00" }])],
    ["what is credited", dossier([INVOICE], [{ type: "credit", on: "2026-03-20", amount: "1210.00", invoice: "A" }])],
    ["a part that is not due, its milestone not reached", dossier([invoice({ terms: { kind: "parts", agreedIn: "contract", parts: [{ due: { kind: "milestone", milestone: "done" } }] } })])],
  ])("leaves out %s", (_, file) => {
    expect(ask(file)).toEqual([]);
  });

  it("says what a part payment and an unknown delivery mean", () => {
    const codes = (file: Dossier) => ask(file)[0]!.findings.map(({ code }) => code);
    expect(codes(dossier([INVOICE], [{ type: "payment", on: "2026-03-10", amount: "100.00" }]))).toEqual(["RECLAIM_POSSIBLE", "RECLAIM_PART_PAID"]);
    const { performedOn: _, ...undelivered } = INVOICE;
    expect(codes(dossier([undelivered]))).toEqual(["RECLAIM_POSSIBLE", "DELIVERY_UNKNOWN"]);
  });

  it("answers for one invoice when asked, and needs a law that knows the right", () => {
    const both = dossier([INVOICE, invoice({ number: "B" })]);
    expect(ask(both).map(({ invoice: number }) => number)).toEqual(["A", "B"]);
    expect(rightOfReclaim(both, { on: "2026-04-01", law: nl, invoice: "B" }).map(({ invoice: number }) => number)).toEqual(["B"]);
    expect(() => rightOfReclaim(both, { on: "2026-04-01", law: nl, invoice: "Z" })).toThrow(expect.objectContaining({ code: "INCONSISTENT" }));
    const { reclaim: _, ...law } = nl;
    expect(() => rightOfReclaim(both, { on: "2026-04-01", law })).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
  });

  it("is answered beyond the last known rate, as plain JSON", () => {
    const answer = ask(dossier(), "2045-01-01");
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(answer).toMatchObject([{ lapsed: true }]);
  });
});
