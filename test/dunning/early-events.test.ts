import { decide, policies, type DossierEvent, type Finding, type Invoice } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { readable } from "./readable.js";

/** Of 2 February 2026, to be paid by 2 March. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const decideOn = (on: string, invoices: Invoice[], events: DossierEvent[]) => {
  const parties = { creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" } } as const;
  return readable(decide({ ...parties, invoices, events }, { on, law: nl, policy: policies.business }));
};

describe("an event before its invoice", () => {
  // The newest first, so that none of them stands where its day would put it.
  const invoices = [{ ...A, number: "C", issuedOn: "2026-03-20" }, { ...A, number: "B", issuedOn: "2026-03-10" }, A];
  const early = (event: DossierEvent, today = "2026-04-01"): Finding[] =>
    decideOn(today, invoices, [event]).findings.filter(({ code }) => code === "EVENT_BEFORE_INVOICE");

  test("is a mistyped day, most likely, where it presupposes the invoice", () => {
    expect(early({ type: "notice", kind: "reminder", channel: "email", on: "2026-02-01" })).toEqual([{
      code: "EVENT_BEFORE_INVOICE", severity: "warning", message: "The notice of 2026-02-01 came before the invoice of 2026-02-02.",
      path: "events[0].on", values: { type: "notice", on: "2026-02-01", issuedOn: "2026-02-02" }, fix: "Check both days.",
    }]);
  });

  test("may have been meant so where it does not", () => {
    expect(early({ type: "payment", amount: "100.00", on: "2026-02-01" })).toMatchObject([{
      severity: "note", fix: "Check both days if it was not meant so.",
    }]);
  });

  test.each<[string, DossierEvent, string[]]>([
    ["on the day of the oldest invoice it is in time", { type: "acknowledgement", on: "2026-02-02" }, []],
    ["without naming an invoice it is about those there were", { type: "dispute", on: "2026-03-15", reason: "late" }, []],
    ["about the newest of three, alone", { type: "dispute", on: "2026-03-15", reason: "late", invoice: "C" }, ["2026-03-20"]],
    ["about the middle one, which was there", { type: "dispute", on: "2026-03-15", reason: "late", invoice: "B" }, []],
    [
      "about several it is held against the newest it names",
      { type: "promise", on: "2026-03-15", payBy: "2026-03-25", confirmedOn: "2026-03-15", invoices: ["C", "A"] }, ["2026-03-20"],
    ],
    [
      "on the day of the newest it names it is in time",
      { type: "promise", on: "2026-03-10", payBy: "2026-03-25", confirmedOn: "2026-03-10", invoices: ["A", "B"] }, [],
    ],
  ])("%s", (_, event, expected) => {
    expect(early(event).map(({ values }) => values!["issuedOn"])).toEqual(expected);
  });

  test("is told from its own day on", () => {
    const dispute: DossierEvent = { type: "dispute", on: "2026-03-15", reason: "late", invoice: "C" };
    expect(["2026-03-14", "2026-03-15"].map((today) => early(dispute, today).length)).toEqual([0, 1]);
  });

  test("is none where there is no invoice", () => {
    expect(decideOn("2026-04-01", [], [{ type: "payment", amount: "100.00", on: "2026-02-01" }])).toEqual({
      kind: "closed", reason: "nothing-to-collect", findings: [],
    });
  });
});
