import type { DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { ask, codes, consumer, dayWith, dossier, INVOICE, invoice, letter } from "./one-claim.js";

const NONE = "2031-03-17";
const judgment = (on: string): DossierEvent => ({ type: "judgment", on });
const bankrupt = (on: string): DossierEvent => ({ type: "insolvency", kind: "bankruptcy", on });
const ended = (on: string): DossierEvent => ({ type: "insolvency-ended", outcome: "closed", on });

describe("a judgment (art. 3:324 BW)", () => {
  it.each<[string, DossierEvent[], prescribesOn: string]>([
    ["twenty years from the day after", [judgment("2028-06-14")], "2048-06-15"],
    ["given on 28 February 2028: from 29 February, which 2048 has too", [judgment("2028-02-28")], "2048-02-29"],
    ["given on 29 February 2028", [judgment("2028-02-29")], "2048-03-01"],
    ["a demand after it does not shorten it", [judgment("2028-06-14"), letter("2030-01-12")], "2048-06-15"],
    ["a demand in its last five years extends it by five years", [judgment("2028-06-14"), letter("2047-01-12")], "2052-01-13"],
    ["a demand on the day it is prescribed does not", [judgment("2028-06-14"), letter("2048-06-15")], "2048-06-15"],
    ["a court does not take prescription into account by itself: after the day too", [judgment("2031-06-14")], "2051-06-15"],
    ["given on the first day on which the claim can be demanded", [judgment("2026-03-17")], "2046-03-18"],
    ["not of a claim that came later", [judgment("2026-03-16")], NONE],
  ])("%s", (_, events, prescribesOn) => {
    expect(dayWith(events, {}, "2049-01-01")).toBe(prescribesOn);
  });

  it("makes the term twenty years, and is listed with what interrupts", () => {
    const answer = ask(dossier([letter("2027-01-12"), judgment("2028-06-14")]));
    expect(answer).toMatchObject({ years: 20, interruptions: [{ on: "2027-01-12", by: "interruption" }, { on: "2028-06-14", by: "judgment" }] });
    expect(codes(answer.findings)).toEqual(["JUDGMENT_INTEREST_FIVE_YEARS"]);
    expect(answer.basis.map(({ ref }) => ref)).toContain("art. 3:324 BW");
  });

  it("on a sale to a consumer is renewed with five years, not two", () => {
    const sale = { debtor: consumer, invoices: [invoice({ subject: "goods" })] };
    expect(dayWith([judgment("2027-06-14"), letter("2046-01-12")], sale, "2046-06-01")).toBe("2051-01-13");
    // The finding about two years is gone with them.
    expect(codes(ask(dossier([judgment("2027-06-14")], sale), "2027-07-01").findings)).toEqual(["JUDGMENT_INTEREST_FIVE_YEARS"]);
  });
});

describe("a bankruptcy (art. 36 Fw, reading 12)", () => {
  it.each<[string, DossierEvent[], prescribesOn: string]>([
    ["the term would end during it", [bankrupt("2030-05-01"), ended("2032-08-10")], "2033-02-10"],
    ["the term would end within six months after it", [bankrupt("2028-05-01"), ended("2031-01-10")], "2031-07-10"],
    ["the term would end on the last day of the six months", [bankrupt("2028-05-01"), ended("2030-09-18")], "2031-03-18"],
    ["the term ends when the six months do", [bankrupt("2028-05-01"), ended("2030-09-17")], NONE],
    ["the term ends later", [bankrupt("2028-05-01"), ended("2029-01-10")], NONE],
    ["it ended on 31 August: six months on is the month's last day", [bankrupt("2030-05-01"), ended("2032-08-31")], "2033-02-28"],
    ["the claim was prescribed when it began", [bankrupt("2031-03-17"), ended("2032-08-10")], NONE],
    ["it began on the last day of the term", [bankrupt("2031-03-16"), ended("2032-08-10")], "2033-02-10"],
    ["it began on the day the invoice was sent", [bankrupt("2026-02-14"), ended("2032-08-10")], "2033-02-10"],
    ["it began before the invoice was sent", [bankrupt("2026-02-13"), ended("2032-08-10")], NONE],
    ["a demand during it interrupts, although the term itself was over", [bankrupt("2030-05-01"), letter("2032-01-12"), ended("2032-08-10")], "2037-01-13"],
    ["a demand in the six months after it interrupts", [bankrupt("2030-05-01"), ended("2032-08-10"), letter("2033-02-09")], "2038-02-10"],
    ["a demand after those does not", [bankrupt("2030-05-01"), ended("2032-08-10"), letter("2033-02-10")], "2033-02-10"],
    ["two of them", [bankrupt("2030-05-01"), ended("2031-08-10"), bankrupt("2031-12-01"), ended("2032-12-01")], "2033-06-01"],
    ["the end of something else does not end it", [ended("2029-05-01"), bankrupt("2030-05-01"), ended("2032-08-10")], "2033-02-10"],
  ])("%s", (_, events, prescribesOn) => {
    expect(dayWith(events, {}, "2033-02-20")).toBe(prescribesOn);
  });

  it.each<[string, on: string, prescribesOn: string | null]>([
    ["six months from the day asked about come before the day", "2030-09-17", NONE],
    ["they come after it", "2030-09-18", null],
    ["the day has passed", "2031-06-01", null],
  ])("that still runs: %s", (_, on, prescribesOn) => {
    const answer = ask(dossier([bankrupt("2028-05-01")]), on);
    expect(answer).toMatchObject({ prescribesOn, prescribed: false });
    expect(codes(answer.findings).includes("PRESCRIPTION_RUNS_ON_IN_BANKRUPTCY")).toBe(prescribesOn === null);
  });

  it("is answered for every claim, and adds its article", () => {
    const answer = ask(dossier([bankrupt("2028-05-01")], { invoices: [INVOICE, { ...INVOICE, number: "B", issuedOn: "2028-06-01", terms: { kind: "date", dueOn: "2028-07-01", agreedIn: "contract" } }] }), "2031-06-01");
    expect(answer.claims).toEqual([{ invoice: "A", prescribesOn: null }, { invoice: "B", prescribesOn: "2033-07-02" }]);
    expect(answer.prescribesOn).toBe("2033-07-02");
    expect(ask(dossier([bankrupt("2030-05-01"), ended("2032-08-10")]), "2032-09-01").basis.map(({ ref }) => ref)).toContain("art. 36 Fw");
  });

  it("that ended so early that its six months change nothing is no ground for the day", () => {
    // 17 September 2030 and six months is 17 March 2031, the day on which the claim is prescribed anyhow.
    expect(ask(dossier([bankrupt("2028-05-01"), ended("2030-09-17")]), "2031-01-01").basis.map(({ ref }) => ref)).not.toContain("art. 36 Fw");
  });

  it("moves nothing under a law that does not say so", () => {
    const { bankruptcy: _, ...rules } = nl.prescription!;
    expect(ask(dossier([bankrupt("2028-05-01")]), "2031-06-01", { ...nl, prescription: rules })).toMatchObject({ prescribesOn: NONE, prescribed: true });
  });
});
