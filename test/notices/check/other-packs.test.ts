import type { Dossier, LawPack, NoticeKind } from "termijn";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { belgianConsumers } from "../../sketch-packs/belgian-consumers.js";
import { germany } from "../../sketch-packs/germany.js";
import { unitedKingdom } from "../../sketch-packs/united-kingdom.js";
import { consumer } from "./letters/dossiers.js";
import { RIGHT } from "./unseen/correct.js";

/** Packs that say little of letters: what they do not say is not judged, and nothing Dutch is held against a letter. */
const PACKS: [string, LawPack][] = [["Germany", germany], ["United Kingdom", unitedKingdom], ["Belgium", belgianConsumers]];
const KINDS: NoticeKind[] = ["invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption"];
const reminder = `Dear Mr de Vries, invoice 2026-0042 of €1,000.00 is still open. Please pay by 12 June 2026 to NL91ABNA0417164300. Atelier Noord`;

describe.each(PACKS)("the law of another country: %s", (_, law) => {
  it("every letter of every kind is read", () => {
    for (const kind of KINDS) {
      for (const { text, dossier } of RIGHT) {
        const findings = checkNotice(text, { kind, law, dossier, on: "2026-06-03" });
        expect(findings.flatMap(({ basis = [] }) => basis).filter(({ ref }) => ref.includes("BW"))).toEqual([]);
      }
    }
  });

  it("a right reminder has no fault, one of a wrong sum has", () => {
    const dossier: Dossier = { ...consumer, invoices: consumer.invoices.map((invoice) => ({ ...invoice, currency: law.currency })) };
    const text = law.currency === "EUR" ? reminder : reminder.replace("€", "£");
    const codes = (letter: string) => checkNotice(letter, { kind: "reminder", law, dossier, on: "2026-06-03" }).filter(({ severity }) => severity !== "note").map(({ code }) => code);
    expect(codes(text)).toEqual([]);
    expect(codes(text.replace("1,000.00", "1,100.00"))).toEqual(["AMOUNT_ABOVE_OPEN"]);
  });
});
