import fc from "fast-check";
import { prescription, type Channel, type Dossier, type DossierEvent, type Invoice, type NoticeKind, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { creditor, plusDays } from "./one-claim.js";

const START = "2019-06-01";
/** Twelve years of events, asked about long after. */
const day = (least = 0, most = 4400): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map((days) => plusDays(START, days));
const ON = "2032-06-01";

const kind = fc.constantFrom<NoticeKind>("reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "interruption", "courtesy", "confirmation");
const channel = fc.constantFrom<Channel>("email", "post", "registered-post", "phone", "bailiff", "portal", "visit");
const refs = fc.option(fc.subarray(["A", "B"]), { nil: undefined, freq: 2 });
const withRefs = (invoices: string[] | undefined) => (invoices === undefined ? {} : { invoices });

const noticeEvent: fc.Arbitrary<DossierEvent> = fc
  .record({ on: day(), kind, channel, delay: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), receipt: fc.constantFrom("proven", "presumed", "denied", "returned", undefined), invoices: refs })
  .map(({ on, delay, receipt, invoices, ...rest }) => ({ type: "notice", on, ...rest, ...(delay === undefined ? {} : { receivedOn: plusDays(on, delay) }), ...(receipt === undefined ? {} : { receipt }), ...withRefs(invoices) }));
const acknowledgement: fc.Arbitrary<DossierEvent> = fc.record({ on: day(), invoices: refs }).map(({ on, invoices }) => ({ type: "acknowledgement", on, ...withRefs(invoices) }));
const planEvent: fc.Arbitrary<DossierEvent> = fc.record({ on: day(), invoices: refs }).map(({ on, invoices }) => ({
  type: "plan", on, ...withRefs(invoices), plan: { total: "100.00", instalments: [{ dueOn: plusDays(on, 30), amount: "100.00" }], interest: "keeps-running", graceDays: 3, onDefault: "resume-dunning" },
}));
const suit: fc.Arbitrary<DossierEvent> = day().map((on) => ({ type: "handover", on, to: "court" }));
const judgment: fc.Arbitrary<DossierEvent> = day().map((on) => ({ type: "judgment", on }));
const bankruptcy: fc.Arbitrary<DossierEvent> = day().map((on) => ({ type: "insolvency", kind: "bankruptcy", on }));
const ended: fc.Arbitrary<DossierEvent> = day().map((on) => ({ type: "insolvency-ended", outcome: "closed", on }));
const neutral: fc.Arbitrary<DossierEvent> = fc.oneof(
  fc.record({ on: day(), cents: fc.integer({ min: 1, max: 90_000 }), invoices: refs }).map(({ on, cents, invoices }): DossierEvent => ({ type: "payment", on, amount: (cents / 100).toFixed(2), ...withRefs(invoices) })),
  day().map((on): DossierEvent => ({ type: "set-off", on, amount: "10.00" })),
  day().map((on): DossierEvent => ({ type: "promise", on, payBy: plusDays(on, 14) })),
  day().map((on): DossierEvent => ({ type: "contact", on, channel: "phone", outcome: "will-pay" })),
  day().map((on): DossierEvent => ({ type: "notice", on, receivedOn: on, kind: "courtesy", channel: "email" })),
  day().map((on): DossierEvent => ({ type: "notice", on, receivedOn: on, kind: "reminder", channel: "phone" })),
  day().map((on): DossierEvent => ({ type: "dispute", on, reason: "damaged" })),
);
const lengthening = fc.oneof({ weight: 5, arbitrary: noticeEvent }, acknowledgement, planEvent, suit, judgment, bankruptcy);
const anyEvent = fc.oneof({ weight: 6, arbitrary: lengthening }, { weight: 2, arbitrary: neutral }, { weight: 1, arbitrary: ended });

const debtor = fc.constantFrom<Party>({ name: "Bakkerij Zuid", kind: "business" }, { name: "J. de Vries", kind: "consumer" });
const subject = fc.constantFrom<Pick<Invoice, "subject">>({ subject: "goods" }, { subject: "services" }, {});
const invoice = (number: string): fc.Arbitrary<Invoice> =>
  fc.record({ issuedOn: day(0, 1500), term: fc.integer({ min: 0, max: 60 }), subject, agreedIn: fc.constantFrom("contract" as const, "invoice" as const) })
    .map(({ issuedOn, term, subject: facts, agreedIn }) => ({ number, issuedOn, total: "1210.00", ...facts, terms: { kind: "net", days: term, agreedIn } }));
const dossier: fc.Arbitrary<Dossier> = fc.record({ creditor: fc.constant(creditor), debtor, invoices: fc.tuple(invoice("A"), invoice("B")), events: fc.array(anyEvent, { maxLength: 7 }) });

const ask = (file: Dossier, on = ON) => prescription(file, { on, law: nl });
/** A day that is not known yet, in a bankruptcy that runs, comes no earlier than six months from the day asked about. */
const days = (file: Dossier): string[] => ask(file).claims.map(({ prescribesOn }) => prescribesOn ?? "2032-12-01");
const insert = (file: Dossier, event: DossierEvent, at: number): Dossier => ({ ...file, events: [...file.events.slice(0, at), event, ...file.events.slice(at)] });

/** The same day that many years later, by the parts of the date; apart from the code under test. */
function yearsLater(iso: string, years: number): string {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  const later = year + years;
  const isLeap = (later % 4 === 0 && later % 100 !== 0) || later % 400 === 0;
  const rest = month === 2 && date === 29 && !isLeap ? "02-28" : iso.slice(5);
  return `${later}-${rest}`;
}

describe("laws of prescription", () => {
  it("an event that was added never moves a day earlier", () => {
    fc.assert(
      fc.property(dossier, lengthening, fc.nat(7), (file, event, at) => {
        const before = days(file);
        days(insert(file, event, at)).forEach((after, index) => expect(after >= before[index]!, `${before[index]} became ${after}`).toBe(true));
      }),
      { numRuns: 600 },
    );
  });

  it("a payment, a promise, a call, a set-off and a courtesy message never change it", () => {
    fc.assert(
      fc.property(dossier, neutral, fc.nat(7), (file, event, at) => {
        const { claims } = ask(file);
        expect(ask(insert(file, event, at)).claims).toEqual(claims);
      }),
      { numRuns: 400 },
    );
  });

  it("the order of events of different days does not matter", () => {
    const shuffled = dossier
      .map((file) => ({ ...file, events: [...new Map(file.events.map((event) => [event.on, event])).values()] }))
      .chain((file) => fc.tuple(fc.constant(file), fc.shuffledSubarray(file.events, { minLength: file.events.length })));
    fc.assert(
      fc.property(shuffled, ([file, events]) => {
        expect(ask({ ...file, events })).toEqual(ask(file));
      }),
      { numRuns: 400 },
    );
  });

  it("what happens after the day asked about changes nothing but a note", () => {
    fc.assert(
      fc.property(dossier, lengthening, day(0, 4400), (file, event, on) => {
        const known = { ...file, events: file.events.filter((each) => each.on <= on) };
        const later = { ...event, on: plusDays(on, 1), ...("receivedOn" in event ? { receivedOn: plusDays(on, 1) } : {}) };
        const { findings, ...answer } = ask(insert(known, later, 0), on);
        const { findings: before, ...expected } = ask(known, on);
        expect(answer).toEqual(expected);
        expect(findings.map(({ code }) => code).sort()).toEqual([...before.map(({ code }) => code), "EVENTS_AHEAD"].sort());
      }),
      { numRuns: 300 },
    );
  });

  it("is the end of the chain of letters that arrived, each before the end of the one before", () => {
    const letters = fc.array(fc.record({ on: day(), acknowledged: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.record({ dueOn: day(30, 1500), isSale: fc.boolean(), letters }), ({ dueOn, isSale, letters: sent }) => {
        const years = isSale ? 2 : 5;
        let end = yearsLater(plusDays(dueOn, 1), years);
        const effective: string[] = [];
        for (const { on } of [...sent].sort((a, b) => (a.on < b.on ? -1 : 1))) {
          if (on <= dueOn || on >= end) continue;
          effective.push(on);
          const renewed = yearsLater(plusDays(on, 1), years);
          if (renewed > end) end = renewed;
        }
        const events = sent.map(({ on, acknowledged }): DossierEvent =>
          acknowledged ? { type: "acknowledgement", on } : { type: "notice", kind: "interruption", channel: "email", on, receivedOn: on });
        const file: Dossier = {
          creditor, debtor: { name: "J. de Vries", kind: "consumer" }, events,
          invoices: [{ number: "A", issuedOn: START, total: "100.00", subject: isSale ? "goods" : "services", terms: { kind: "date", dueOn, agreedIn: "contract" } }],
        };
        const answer = ask(file);
        expect(answer).toMatchObject({ prescribesOn: end, years, prescribed: end <= ON });
        expect(answer.interruptions.map(({ on }) => on)).toEqual(effective);
      }),
      { numRuns: 600 },
    );
  });

  it("the answer is the first of the days of the open claims, and prescribed from that day on", () => {
    fc.assert(
      fc.property(dossier, day(1600, 6000), (file, on) => {
        const { prescribesOn, prescribed, claims } = ask(file, on);
        expect([null, ...claims.map((claim) => claim.prescribesOn)]).toContain(prescribesOn);
        expect(prescribed).toBe(prescribesOn !== null && on >= prescribesOn);
      }),
      { numRuns: 200 },
    );
  });
});
