import type { Invoice } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import type { ComposeOptions } from "../../src/notices/request/compose-options.js";
import { agreed, business, consumer, creditor, dossierOf, second } from "./compose/letter-cases.js";

const compose = (dossier: ReturnType<typeof dossierOf>, options: Omit<ComposeOptions, "law" | "on"> & { on?: string }) => composeNotice(dossier, { on: "2026-11-02", law: nl, ...options });

describe("what a letter claims, by kind", () => {
  test("a 14-day letter demands the principal and claims no costs, whatever heads are asked for", () => {
    const { claimed, record, findings } = compose(dossierOf(consumer), { kind: "fourteen-day-letter", claims: ["interest", "costs"] });
    // 32 days from 2 October to 2 November at 4%: 1210 × 0.04 × 32 / 365 = 4.24.
    expect(claimed).toEqual({ principal: "1210.00", interest: "4.24", costs: "0.00", total: "1214.24" });
    expect(record.claimed).toEqual({ interest: "4.24", costs: "181.50" });
    expect(findings.map(({ code }) => code)).toContain("CLAIMS_CHANGED");
  });

  test("its record says that it asks for no interest", () => {
    expect(compose(dossierOf(consumer), { kind: "fourteen-day-letter", claims: ["principal"] }).record.claimed).toEqual({ interest: "0.00", costs: "181.50" });
  });

  test("beyond the known rates the interest is said to run to the last known day", () => {
    for (const [kind, words] of [["final-demand", "Rente tot en met 31 december 2026"], ["second-reminder", "Tot en met 31 december 2026 is dat"]] as const) {
      const { text, findings, model } = compose(dossierOf(business), { kind, on: "2027-05-10" });
      expect(text).toContain(words);
      expect(findings.map(({ code }) => code)).toContain("RATE_UNKNOWN");
      expect("interest" in model && model.interest.until.on).toBe("2026-12-31");
    }
  });
});

describe("wording of the host", () => {
  test("a line end in a subject becomes a space: no second header", () => {
    const { subject, html } = compose(dossierOf(business), { kind: "reminder", texts: { "reminder.subject": "A\r\nBcc: x@example.org {about}" } });
    expect(subject).toBe("A Bcc: x@example.org factuur 2026-0042");
    expect(html).toContain(`<title>${subject}</title>`);
  });

  test("an empty text leaves its paragraph out, an empty subject is refused", () => {
    const { html, text } = compose(dossierOf(business), { kind: "reminder", texts: { "reminder.problem": "" } });
    expect(html).not.toMatch(/<p[^>]*><\/p>/);
    expect(text).not.toContain("\n\n\n");
    expect(() => compose(dossierOf(business), { kind: "reminder", texts: { "reminder.subject": " " } })).toThrow(/reminder\.subject: expected a subject/);
  });
});

describe("addresses and references", () => {
  const abroad = { ...business, country: "DE", address: { lines: ["Hauptstraße 1"], postcode: "10115", city: "Berlin" } };
  const lines = (text: string) => text.split("\n\n")[0]!.split("\n");

  test("within one country no country is named, however it is written", () => {
    for (const [mine, theirs] of [["NL", "Nederland"], [undefined, "nl"], ["NL", undefined]] as const) {
      const parties = [{ ...creditor.address!, ...(mine === undefined ? {} : { country: mine }) }, { ...business.address!, ...(theirs === undefined ? {} : { country: theirs }) }] as const;
      const { text } = compose(dossierOf({ ...business, address: parties[1] }, [agreed], [], { creditor: { ...creditor, address: parties[0] } }), { kind: "reminder", language: "nl" });
      expect(lines(text)).toEqual(["Bakkerij Zuid B.V.", "Dorpsstraat 1", "5611 AA  Eindhoven"]);
      expect(text).not.toMatch(/^(NL|Nederland)$/im);
    }
  });

  test("abroad the name of the country in the letter's language comes last, else its code in capitals", () => {
    const written = (language: "nl" | "en", country = "DE") => lines(compose(dossierOf({ ...abroad, country }, [agreed], [], { creditor: { ...creditor, country: "NL" } }), { kind: "reminder", language }).text).at(-1);
    expect([written("nl"), written("en"), written("nl", "jp")]).toEqual(["Duitsland", "Germany", "JP"]);
    expect(compose(dossierOf(abroad, [agreed], [], { creditor: { ...creditor, country: "NL" } }), { kind: "reminder" }).text).toContain("3011 AB  Rotterdam\nNetherlands\n");
  });

  test("the language follows the country, of the address too; an empty one is unknown", () => {
    expect(compose(dossierOf({ ...business, address: { ...abroad.address, country: "DE" } }), { kind: "reminder" }).language).toBe("en");
    expect(compose(dossierOf({ ...business, country: "" }), { kind: "reminder" }).language).toBe("nl");
  });

  test("what several invoices have in common is said once, with the reference to pay by", () => {
    const same: Invoice = { ...second, references: { ...agreed.references } };
    const { text, model } = compose(dossierOf(business, [agreed, same]), { kind: "reminder", language: "nl" });
    expect(text.match(/PO-7781/g)).toHaveLength(1);
    expect(text).toContain("Betalingskenmerk: RF18 5390 0754 7034");
    expect(model.references).toEqual(agreed.references);
    const mixed = compose(dossierOf(business, [agreed, { ...same, references: { ...agreed.references, order: "PO-1" } }]), { kind: "reminder", language: "nl" });
    expect(mixed.text).toContain("2026-0042: Ordernummer PO-7781\n2026-0051: Ordernummer PO-1\n");
  });

  test("the parts of one invoice have one link", () => {
    const inParts: Invoice = { ...agreed, terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", due: { kind: "date", dueOn: "2026-10-01" } }, { due: { kind: "date", dueOn: "2026-10-08" } }] } };
    expect(compose(dossierOf(business, [inParts]), { kind: "reminder" }).text.match(/https:\/\/betalen\.example\/2026-0042/g)).toHaveLength(1);
  });
});
