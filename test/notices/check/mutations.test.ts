import fc from "fast-check";
import { collectionCosts, type Dossier } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { checkNotice } from "../../../src/notices/check/check-notice.js";
import { isoDay } from "../../statement/any-dossier.js";

/** A consumer with one or two invoices due long ago, a letter about them in one of several styles, and what is in it. */
interface Made {
  dossier: Dossier;
  on: string;
  text: string;
  principal: number;
  costs: number;
}

const DUTCH_MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const dutchDay = (iso: string) => `${Number(iso.slice(8))} ${DUTCH_MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const grouped = (cents: number, thousands: string, point: string) => `${String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands)}${point}${String(cents % 100).padStart(2, "0")}`;
const dutch = (cents: number) => `€ ${grouped(cents, ".", ",")}`;
const english = (cents: number) => `€${grouped(cents, ",", ".")}`;
const IBAN = "NL91 ABNA 0417 1643 00";

const STYLES: ((numbers: string[], principal: number, costs: number) => string)[] = [
  (numbers, principal, costs) => `Atelier Noord

Geachte heer, u heeft factuur ${numbers.join(" en factuur ")} niet betaald. Openstaand: ${dutch(principal)}.
Betaal dit bedrag binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd op ${IBAN}.
Betaalt u niet op tijd, dan bent u ${dutch(costs)} incassokosten verschuldigd.`,
  (numbers, principal, costs) => `Dear customer,

The outstanding amount of ${numbers.map((number) => `invoice ${number}`).join(" and ")} is ${english(principal)}.
Please pay within fifteen days after this letter has been delivered to you, to ${IBAN} of Atelier Noord.
If you do not pay in time, you will owe collection costs of ${english(costs)}.`,
  (numbers, principal, costs) => `<p>Atelier Noord</p><p>Facturen: ${numbers.map((number) => `factuur <b>${number}</b>`).join(", ")}</p><table><tr><td>Hoofdsom</td><td>${dutch(principal)}</td></tr></table>
<p>Gelieve te betalen binnen 15 dagen nadat deze brief bij u is bezorgd, op ${IBAN}.</p><p>Indien u niet tijdig betaalt, brengen wij incassokosten ten bedrage van ${dutch(costs)} in rekening.</p>`,
];

const letters: fc.Arbitrary<Made> = fc
  .tuple(fc.array(fc.integer({ min: 100_00, max: 20_000_00 }), { minLength: 1, maxLength: 2 }), fc.integer({ min: 20_000, max: 20_700 }), fc.constantFrom(...STYLES), fc.integer({ min: 100, max: 998 }))
  .map(([totals, day, style, first]) => {
    const numbers = totals.map((_, index) => `2025-0${first + index}`);
    const principal = totals.reduce((sum, cents) => sum + cents, 0);
    // The scale is proven by its own tests; letters are made here with the costs it gives.
    const costs = Math.round(Number(collectionCosts({ principal: (principal / 100).toFixed(2), law: nl, on: isoDay(day), debtor: "consumer" }).amount) * 100);
    const dossier: Dossier = {
      creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" }, debtor: { name: "J. de Vries", kind: "consumer" },
      invoices: totals.map((cents, index) => ({ number: numbers[index]!, issuedOn: isoDay(day - 60), total: (cents / 100).toFixed(2), terms: { kind: "date", dueOn: isoDay(day - 30), agreedIn: "contract" } })), events: [],
    };
    return { dossier, on: isoDay(day), principal, costs, text: style(numbers, principal, costs) };
  });

const codes = ({ dossier, on }: Made, text: string) => checkNotice(text, { kind: "fourteen-day-letter", law: nl, dossier, on }).filter(({ severity }) => severity !== "note").map(({ code }) => code);
const replaced = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const runs = { numRuns: 60 };

describe("a letter that is right and one thing changed in it", () => {
  it("is right to begin with", () => {
    fc.assert(fc.property(letters, (made) => {
      expect(codes(made, made.text)).toEqual([]);
    }), runs);
  });

  const write = (made: Made, cents: number) => (made.text.includes("€ ") ? dutch(cents) : english(cents));
  const MUTATIONS: [string, string, (made: Made) => string][] = [
    ["without the account", "IBAN_MISSING", ({ text }) => replaced(text, IBAN, "onze rekening")],
    ["a digit of the account", "IBAN_INVALID", ({ text }) => replaced(text, "1643 00", "1643 01")],
    ["a cent more principal", "AMOUNT", (made) => replaced(made.text, write(made, made.principal), write(made, made.principal + 1))],
    ["a cent less principal", "AMOUNT", (made) => replaced(made.text, write(made, made.principal), write(made, made.principal - 1))],
    ["a cent more costs", "COSTS_ABOVE_SCALE", (made) => made.text.slice(0, made.text.lastIndexOf(write(made, made.costs))) + write(made, made.costs + 1) + made.text.slice(made.text.lastIndexOf(write(made, made.costs)) + write(made, made.costs).length)],
    ["without the costs", "COSTS_AMOUNT_MISSING", (made) => made.text.slice(0, made.text.lastIndexOf(write(made, made.costs))) + "een bedrag" + made.text.slice(made.text.lastIndexOf(write(made, made.costs)) + write(made, made.costs).length)],
    ["another number", "INVOICE_", ({ text, dossier }) => text.replaceAll(dossier.invoices[0]!.number, "2024-0999")],
    ["a day less", "NOTICE_TERM", ({ text }) => text.replace("veertien dagen", "dertien dagen").replace("fifteen days", "fourteen days").replace("15 dagen", "14 dagen")],
    ["from the letter's own day", "NOTICE_TERM", ({ text }) => text.replace("vanaf de dag nadat deze brief bij u is bezorgd", "na heden").replace("after this letter has been delivered to you", "from today").replace("15 dagen nadat deze brief bij u is bezorgd", "14 dagen na dagtekening").replace("fifteen days", "fourteen days")],
    ["a fee", "FEE_ON_TOP", (made) => `${made.text}\n\nDaarnaast rekenen wij ${write(made, 5_00)} administratiekosten.`],
    ["a threat", "THREAT_WITHOUT_GROUND", ({ text }) => `${text}\n\nBij wanbetaling doen wij aangifte bij de politie.`],
    ["without the creditor", "CREDITOR_NOT_NAMED", ({ text }) => text.replaceAll("Atelier Noord", "Wij")],
  ];

  it.each(MUTATIONS)("%s: %s", (_, code, mutate) => {
    fc.assert(fc.property(letters, (made) => {
      expect(codes(made, mutate(made)).join(" ")).toContain(code);
    }), runs);
  });

  it("a day too early", () => {
    const withDay = fc.tuple(letters, fc.boolean());
    fc.assert(fc.property(withDay, ([made, early]) => {
      const sent = Date.parse(`${made.on}T00:00:00Z`) / 86_400_000;
      const received = nl.notices.presumedPostalReceipt(sent).receivedOn;
      const last = nl.notices.statutoryTermEnd!("fourteen-day-letter", received)!;
      const text = made.text.replace(/(?:binnen|within) (?:veertien|15|fifteen) (?:dagen|days).*?(?= op NL91|, op NL91|, to NL91)/, `uiterlijk op ${dutchDay(isoDay(early ? last - 1 : last))}`);
      expect(codes(made, text).includes("NOTICE_TERM_TOO_SHORT")).toBe(early);
    }), runs);
  });
});
