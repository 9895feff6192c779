import { describe, expect, it } from "vitest";
import { withoutQuotedMail } from "../../../../src/notices/check/reading/quoted-mail.js";

describe("the mails beneath an answer", () => {
  it.each([
    ["Betaal nu het openstaande bedrag.\n> eerder\n>> en nog eerder", "Betaal nu het openstaande bedrag."],
    ["Betaal nu het openstaande bedrag.\nOp 12 mei 2026 schreef Jan <jan@jan.example>:\neerder", "Betaal nu het openstaande bedrag."],
    ["Please pay this amount now.\nOn 12 May 2026, Jan wrote:\nearlier", "Please pay this amount now."],
    ["Please pay this amount now.\n-----Original Message-----\nearlier", "Please pay this amount now."],
    ["Betaal nu het openstaande bedrag.\nVan: Jan\nVerzonden: 12 mei\nAan: Piet\neerder", "Betaal nu het openstaande bedrag."],
  ])("are left out: %j", (text, own) => expect(withoutQuotedMail(text)).toBe(own));

  it.each([
    "Van: Jan\nVerzonden: 12 mei\nAan: Piet\n\nBetaal nu het openstaande bedrag.",
    "Aan: Piet\nVan: Jan\nVerzonden: 12 mei\n\nBetaal nu het openstaande bedrag.",
    "> Betaal nu het openstaande bedrag.",
    "Op 12 mei 2026 schreef ik u dat de factuur open staat.\nBetaal nu het openstaande bedrag.",
  ])("is the letter itself when nothing else is there: %j", (text) => expect(withoutQuotedMail(text)).toBe(text));
});
