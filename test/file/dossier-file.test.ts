import { dossierFile, parseDossier, type Dossier, type DossierEvent, type FileEntry } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const dossier = (events: DossierEvent[], file: Partial<Dossier> = {}): Dossier => ({
  creditor: { name: "Atelier Noord", kind: "business" },
  debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "A", issuedOn: "2026-01-15", receivedOn: "2026-01-16", performedOn: "2026-01-10", subject: "services", total: "1210.00", terms: { kind: "date", dueOn: "2026-02-14", agreedIn: "contract" } }],
  events, ...file,
});
const entries = (file: Dossier, on = "2026-11-21"): FileEntry[] => dossierFile(file, { on, law: nl }).entries;
const eventEntry = (event: DossierEvent): FileEntry | undefined => entries(dossier([event])).find((entry) => entry.event === 0);

describe("the file of a dossier", () => {
  it("reads as a story, in order of time", () => {
    const file = dossierFile(
      dossier([
        { type: "payment", on: "2026-03-20", amount: "210.00", reference: "A part", id: "p" },
        { type: "notice", kind: "reminder", channel: "email", on: "2026-02-18", receivedOn: "2026-02-18" },
        { type: "notice", kind: "final-demand", channel: "post", on: "2026-03-05", deadlineOn: "2026-03-20", claimed: { interest: "6.40", costs: "181.50" }, note: "by hand of P." },
        { type: "payment-reversed", on: "2026-03-25", payment: "p" },
        { type: "contact", channel: "phone", outcome: "will-pay", on: "2026-02-25" },
        { type: "handover", to: "bailiff", on: "2027-01-01" },
      ]),
      { on: "2026-11-21", law: nl },
    );
    expect(file).toStrictEqual({
      on: "2026-11-21", currency: "EUR", creditor: "Atelier Noord", debtor: "Bakkerij Zuid",
      entries: [
        { on: "2026-01-10", kind: "performance", text: "Services of invoice A received.", invoices: ["A"] },
        { on: "2026-01-15", kind: "invoice", text: "Invoice A of 1210.00 issued.", invoices: ["A"], amount: "1210.00", received: { on: "2026-01-16", certainty: "proven" } },
        { on: "2026-02-14", kind: "due", text: "Last day to pay 1210.00 on invoice A.", invoices: ["A"], amount: "1210.00" },
        { on: "2026-02-18", kind: "notice", text: "Reminder sent by e-mail.", received: { on: "2026-02-18", certainty: "proven" }, event: 1 },
        { on: "2026-02-25", kind: "contact", text: "Contact by phone: will pay.", event: 4 },
        // Posted on Thursday 5 March: Friday 6 and Saturday 7 March are the first and second day after it.
        {
          on: "2026-03-05", kind: "notice", text: "Final demand sent by post, to be paid by 2026-03-20.", received: { on: "2026-03-07", certainty: "presumed" },
          claimed: { interest: "6.40", costs: "181.50" }, event: 2, note: "by hand of P.",
        },
        { on: "2026-03-20", kind: "payment", text: "Payment of 210.00 received, reference A part.", amount: "210.00", event: 0 },
        { on: "2026-03-25", kind: "payment-reversed", text: "Payment p was reversed.", event: 3 },
      ],
      findings: [expect.objectContaining({ code: "EVENTS_AHEAD", severity: "note" })],
    });
  });

  it.each<[DossierEvent, Partial<FileEntry>]>([
    [{ type: "notice", kind: "second-reminder", channel: "email", on: "2026-03-01" }, { text: "Second reminder sent by e-mail.", received: { on: null, certainty: "none" } }],
    [{ type: "notice", kind: "reminder", channel: "email", on: "2026-03-01", receipt: "proven" }, { received: { on: null, certainty: "proven" } }],
    [{ type: "notice", kind: "reminder", channel: "bailiff", on: "2026-03-01" }, { received: { on: "2026-03-01", certainty: "proven" } }],
    [{ type: "notice", kind: "reminder", channel: "registered-post", on: "2026-03-01", receivedOn: "2026-03-02", receipt: "denied" }, { text: "Reminder sent by registered post. The debtor denies receipt.", received: { on: null, certainty: "none" } }],
    [{ type: "notice", kind: "reminder", channel: "post", on: "2026-03-01", receipt: "returned" }, { text: "Reminder sent by post. It came back.", received: { on: null, certainty: "none" } }],
    [{ type: "notice", kind: "reminder", channel: "email", on: "2026-11-20", receivedOn: "2026-11-22" }, { received: { on: null, certainty: "none" } }],
    [{ type: "notice", kind: "reminder", channel: "email", on: "2026-03-01", invoices: ["A"] }, { invoices: ["A"] }],
    [{ type: "set-off", on: "2026-03-01", amount: "10.00", effectiveOn: "2026-02-01" }, { text: "Set off: 10.00, working back to 2026-02-01.", amount: "10.00" }],
    [{ type: "credit", on: "2026-03-01", amount: "10.00", invoice: "A", number: "C1", reason: "return" }, { text: "Credit note C1 of 10.00 on invoice A, reason: return.", invoices: ["A"], amount: "10.00" }],
    [{ type: "credit", on: "2026-03-01", amount: "10.00", invoice: "A" }, { text: "Credit of 10.00 on invoice A." }],
    [{ type: "step", on: "2026-03-01", step: "check", outcome: "done" }, { text: "Step check done." }],
    [{ type: "milestone", on: "2026-03-01", invoice: "A", milestone: "half way" }, { text: 'Milestone "half way" of invoice A reached.', invoices: ["A"] }],
    [{ type: "handback", on: "2026-03-01" }, { text: "The file was handed back." }],
    [{ type: "promise", on: "2026-03-01", payBy: "2026-03-10", amount: "500.00", confirmedOn: "2026-03-02" }, { text: "The debtor promised to pay 500.00 by 2026-03-10, confirmed on 2026-03-02.", amount: "500.00" }],
    [{ type: "promise", on: "2026-03-01", payBy: "2026-03-10" }, { text: "The debtor promised to pay by 2026-03-10." }],
    [{ type: "deferral", on: "2026-03-01", until: "2026-04-01" }, { text: "Payment was deferred until 2026-04-01." }],
    [
      { type: "plan", on: "2026-03-01", plan: { total: "1000.00", instalments: [{ dueOn: "2026-04-01", amount: "500.00" }, { dueOn: "2026-05-01", amount: "500.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } },
      { text: "Instalment plan over 1000.00 in 2 instalments, agreed on 2026-03-01." },
    ],
    [{ type: "settlement", on: "2026-03-01", amount: "900.00", payBy: "2026-04-01" }, { text: "Settlement for 900.00, to be paid by 2026-04-01.", amount: "900.00" }],
    [{ type: "dispute", on: "2026-03-01", reason: "damaged", invoice: "A", amount: "100.00" }, { text: "Disputed for 100.00: damaged.", invoices: ["A"], amount: "100.00" }],
    [{ type: "dispute-resolved", on: "2026-03-01", outcome: "upheld", amount: "100.00" }, { text: "Dispute upheld; not owed: 100.00." }],
    [{ type: "hold", on: "2026-03-01", reason: "illness", until: "2026-04-01" }, { text: "On hold until 2026-04-01: illness." }],
    [{ type: "release", on: "2026-03-01" }, { text: "Hold released." }],
    [{ type: "acknowledgement", on: "2026-03-01" }, { text: "The debtor acknowledged the debt in writing." }],
    [{ type: "waiver", on: "2026-03-01", of: "interest", amount: "5.00" }, { text: "The creditor waived interest up to 5.00." }],
    [{ type: "suspension", on: "2026-03-01" }, { text: "The creditor suspended performance." }],
    [{ type: "resumption", on: "2026-03-01" }, { text: "The creditor resumed performance." }],
    [{ type: "handover", on: "2026-03-01", to: "agency" }, { text: "Handed over: agency." }],
    [{ type: "handover", on: "2026-03-01", to: "court" }, { text: "Brought before a court." }],
    [{ type: "judgment", on: "2026-03-01", principal: "1210.00", costs: "300.00", finalOn: "2026-06-01" }, { text: "Judgment for 1210.00 of principal and 300.00 of costs, final on 2026-06-01." }],
    [{ type: "judgment", on: "2026-03-01" }, { text: "Judgment." }],
    [{ type: "insolvency", on: "2026-03-01", kind: "suspension-of-payments" }, { text: "Insolvency of the debtor: suspension of payments." }],
    [{ type: "insolvency-ended", on: "2026-03-01", outcome: "clean-slate" }, { text: "The insolvency ended: clean slate." }],
    [{ type: "cost", on: "2026-03-01", amount: "50.00", what: "extract" }, { text: "Spent by the creditor: 50.00, extract.", amount: "50.00" }],
    [{ type: "write-off", on: "2026-03-01", reason: "hopeless" }, { text: "Written off (hopeless); the claim stays." }],
  ])("$type: %j", (event, expected) => {
    expect(eventEntry(event)).toMatchObject({ on: event.on, kind: event.type, ...expected });
  });

  it("shows each part with its own last day, and none for a milestone that is not reached", () => {
    const file = dossier([], {
      invoices: [{
        number: "A", issuedOn: "2026-01-15", total: "1000.00",
        terms: { kind: "parts", agreedIn: "contract", parts: [{ label: "start", share: "30", due: { kind: "net", days: 14 } }, { label: "end", due: { kind: "milestone", milestone: "done" } }] },
      }],
    });
    expect(entries(file)).toEqual([
      { on: "2026-01-15", kind: "invoice", text: "Invoice A of 1000.00 issued.", invoices: ["A"], amount: "1000.00" },
      { on: "2026-01-29", kind: "due", text: "Last day to pay 300.00 on part start of invoice A.", invoices: [{ invoice: "A", part: "start" }], amount: "300.00" },
    ]);
  });

  it("runs up to the day asked about", () => {
    const file = dossier([{ type: "payment", on: "2026-02-14", amount: "1.00" }]);
    expect(entries(file, "2026-01-15").map(({ kind }) => kind)).toEqual(["performance", "invoice"]);
    expect(entries(file, "2026-01-15").at(-1)).not.toHaveProperty("received");
    expect(entries(file, "2026-02-14").map(({ kind }) => kind)).toEqual(["performance", "invoice", "due", "payment"]);
  });

  it("keeps events of one day in list order, and what is checked or not gives the same plain JSON", () => {
    const file = dossier([{ type: "acknowledgement", on: "2026-03-01" }, { type: "suspension", on: "2026-03-01" }, { type: "cost", on: "2026-03-01", amount: "1.00", what: "stamp" }]);
    const answer = dossierFile(file, { on: "2026-11-21", law: nl });
    expect(answer.entries.slice(-3).map(({ event }) => event)).toEqual([0, 1, 2]);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(dossierFile(parseDossier(file), { on: "2026-11-21", law: nl })).toStrictEqual(answer);
  });

  it("asks for a day and a law", () => {
    expect(() => dossierFile(dossier([]), { on: "2026-02-30", law: nl })).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.on" })] }));
    expect(() => dossierFile(dossier([]), { on: "2026-02-28" } as never)).toThrow(expect.objectContaining({ name: "TermijnError", issues: [expect.objectContaining({ path: "options.law" })] }));
  });
});
