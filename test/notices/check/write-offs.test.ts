import { checkNotice, statementOn, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { business, creditor } from "./letters/dossiers.js";

const on = "2026-06-03";
const writtenOff = (amount?: string): DossierEvent => ({ type: "write-off", on: "2026-06-01", reason: "gone", ...(amount === undefined ? {} : { amount }) });
const after = (...events: DossierEvent[]): Dossier => ({ ...business, events });
const letter = (sums: string) => `Aanmaning van ${creditor.name}. ${sums} Betaal dit bedrag uiterlijk 12 juni 2026 op NL91 ABNA 0417 1643 00.`;
const check = (dossier: Dossier, text: string, kind: "second-reminder" | "final-demand" = "second-reminder") => checkNotice(text, { kind, dossier, law: nl, on });
const grave = (dossier: Dossier, text: string, kind?: "final-demand") => check(dossier, text, kind).filter(({ severity }) => severity !== "note").map(({ code }) => code);

describe("a letter about what was written off", () => {
  it("is sent in vain when nothing is left", () => {
    const dossier = after(writtenOff());
    expect(statementOn(dossier, { on, law: nl }).open).toBe("0.00");
    expect(grave(dossier, letter("Van factuur F-2026/117 staat € 1.210,00 open."))).toEqual(["NOTHING_OPEN"]);
  });

  // 1,210.00 and 64 days at 10.15 %, 21.53, and 40.00 of costs: 1,271.53. Costs go first, then interest, then principal: 1,271.53 - 500.00 = 771.53, all of it principal.
  const partly = after(writtenOff("500.00"));
  it("says what is left, as the statement does", () => {
    expect(statementOn(partly, { on, law: nl })).toMatchObject({ open: "771.53", principal: { open: "771.53" }, interest: { open: "0.00" }, costs: { open: "0.00" } });
    expect(grave(partly, letter("Van factuur F-2026/117 staat nog € 771,53 open."))).toEqual([]);
  });

  it("is told what is left where it asks for all that was open before", () => {
    const [finding] = check(partly, letter("Van factuur F-2026/117 staat € 1.271,53 open."));
    expect(finding).toMatchObject({ code: "AMOUNT_ABOVE_OPEN", values: { amount: "1271.53", open: "771.53" } });
    expect(check(partly, letter("Factuur F-2026/117 is niet betaald.").replace("dit bedrag", "die")).find(({ code }) => code === "OPEN_AMOUNT_MISSING")?.message).toContain("771.53");
  });

  it("takes nothing off twice: less than is left is wrong too", () => {
    // 771.53 - 500.00.
    expect(grave(partly, letter("Van factuur F-2026/117 staat nog € 271,53 open."))).toEqual(["AMOUNT_WRONG"]);
  });

  it("claims no interest and no costs where they were written off", () => {
    expect(grave(partly, letter("Van factuur F-2026/117 staat nog € 771,53 open. Daarbij komt € 21,53 rente."))).toEqual(["INTEREST_TOO_HIGH"]);
    expect(grave(partly, letter("Van factuur F-2026/117 staat nog € 771,53 open. U bent € 40,00 incassokosten verschuldigd."))).toEqual(["COSTS_TOO_HIGH"]);
  });

  it("counts the costs that the letter itself makes due before the write-off, as the statement after it will", () => {
    // A final demand brings 181.50 in all, so 141.50 more than the 40.00: 1,210.00 + 21.53 + 181.50 - 500.00 = 913.03.
    const sent: DossierEvent = { type: "notice", kind: "final-demand", channel: "post", on };
    expect(statementOn(after(writtenOff("500.00"), sent), { on, law: nl }).open).toBe("913.03");
    expect(grave(partly, letter("Van factuur F-2026/117 staat nog € 913,03 open.").replace("Aanmaning", "Sommatie") + " Anders dagvaarden wij u.", "final-demand")).toEqual([]);
  });
});
