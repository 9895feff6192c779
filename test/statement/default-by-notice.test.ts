import { describe, expect, it } from "vitest";
import { codes, consumer, daysFrom, dossier, invoice, on, send, simple } from "./one-dossier.js";

/** A consumer with whom no term was agreed: in default only by notice (art. 6:82 BW, reading 7). */
const withoutTerm = invoice({ terms: { kind: "net", days: 14, agreedIn: "invoice" } });
const file = (...events: Parameters<typeof dossier>[0] & object) => dossier(events, { debtor: consumer, invoices: [withoutTerm] });
const notice = (more: Parameters<typeof send>[2]) => send("notice-of-default", "2026-03-02", more);

describe("default of a consumer by notice", () => {
  it("begins the day after the last day the notice gave", () => {
    const given = file(notice({ receivedOn: "2026-03-02", deadlineOn: "2026-03-20" }));
    expect(on("2026-03-20", given)).toMatchObject({ interest: { due: "0.00" }, receivables: [{ interestFrom: "2026-03-21" }] });
    // 21 to 30 March are ten days of 4.00.
    expect(daysFrom("2026-03-21", "2026-03-30")).toBe(10);
    expect(on("2026-03-30", given).interest.due).toBe("40.00");
    expect(on("2026-03-30", given).interest.due).toBe(simple("36500.00", "4", 10));
  });

  it.each<[string, string, warned: boolean]>([
    ["fourteen days", "2026-03-16", false],
    ["thirteen days", "2026-03-15", true],
    ["seven days", "2026-03-09", true],
  ])("of %s is in force; less than fourteen gives a warning", (_, deadlineOn, warned) => {
    const statement = on("2026-03-30", file(notice({ receivedOn: "2026-03-02", deadlineOn })));
    expect(statement.interest.due).toBe(simple("36500.00", "4", daysFrom(deadlineOn, "2026-03-30") - 1));
    expect(codes(statement.findings, "warning").includes("NOTICE_TERM_SHORT")).toBe(warned);
  });

  it.each<[string, Parameters<typeof send>[2], code: string]>([
    ["without a day", { receivedOn: "2026-03-02" }, "NOTICE_WITHOUT_DEADLINE"],
    ["without receipt", { deadlineOn: "2026-03-20" }, "NOTICE_RECEIPT_UNKNOWN"],
    ["of which receipt is denied", { deadlineOn: "2026-03-20", receipt: "denied" }, "NOTICE_NOT_RECEIVED"],
    ["that came back", { deadlineOn: "2026-03-20", channel: "post", receipt: "returned" }, "NOTICE_NOT_RECEIVED"],
    ["that arrived after its last day", { receivedOn: "2026-03-21", deadlineOn: "2026-03-20" }, "NOTICE_TOO_LATE"],
  ])("does not begin by a notice %s", (_, more, code) => {
    const statement = on("2026-05-01", file(notice(more)));
    expect(statement).toMatchObject({ interest: { due: "0.00" }, perDay: "0.00", receivables: [{ interestFrom: null }] });
    expect(codes(statement.findings)).toContain(code);
  });

  it("begins by the first notice that has effect", () => {
    const twice = file(notice({ receivedOn: "2026-03-02" }), send("notice-of-default", "2026-04-01", { receivedOn: "2026-04-01", deadlineOn: "2026-04-20" }), send("notice-of-default", "2026-05-01", { receivedOn: "2026-05-01", deadlineOn: "2026-05-20" }));
    expect(on("2026-06-30", twice).receivables[0]!.interestFrom).toBe("2026-04-21");
  });

  it.each(["reminder", "second-reminder", "courtesy"] as const)("does not begin by a %s", (kind) => {
    const statement = on("2026-05-01", file(send(kind, "2026-03-02", { receivedOn: "2026-03-02", deadlineOn: "2026-03-20" })));
    expect(statement.receivables[0]!.interestFrom).toBeNull();
  });

  it("concerns only the invoices the notice names", () => {
    const both = dossier([notice({ receivedOn: "2026-03-02", deadlineOn: "2026-03-20", invoices: ["B"] })], { debtor: consumer, invoices: [withoutTerm, { ...withoutTerm, number: "B" }] });
    expect(on("2026-05-01", both).receivables.map(({ interestFrom }) => interestFrom)).toEqual([null, "2026-03-21"]);
  });

  it("leaves an agreed term as it is: default began by itself", () => {
    const agreed = dossier([notice({ receivedOn: "2026-03-02", deadlineOn: "2026-03-20" })], { debtor: consumer });
    expect(on("2026-05-01", agreed).receivables[0]!.interestFrom).toBe("2026-02-01");
  });
});
