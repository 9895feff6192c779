import fc from "fast-check";
import { parseDossier, statementOn, type Dossier, type Statement } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { anyDossier, askedOn, isoDay } from "./any-dossier.js";
import { cents } from "./one-dossier.js";

const RUNS = { numRuns: 300 };
const HEADS = ["principal", "interest", "costs"] as const;
const ask = (dossier: Dossier, on: string): Statement => statementOn(dossier, { on, law: nl });
const total = (amounts: string[]): bigint => amounts.reduce((sum, amount) => sum + cents(amount), 0n);
const holds = (law: (statement: Statement, dossier: Dossier, on: string) => void): void => fc.assert(fc.property(anyDossier, askedOn, (dossier, on) => law(ask(dossier, on), dossier, on)), RUNS);

/** The input, so that any write to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("laws of the statement", () => {
  it("due − paid = open, per head, per receivable and in total", () => {
    holds((statement) => {
      for (const account of [statement, ...statement.receivables]) {
        for (const head of HEADS) expect(cents(account[head].due) - cents(account[head].paid)).toBe(cents(account[head].open));
      }
      expect(total(HEADS.map((head) => statement[head].open))).toBe(cents(statement.open));
    });
  });

  it("nothing is owed below zero, and parts are not more than the whole", () => {
    holds((statement) => {
      for (const account of [statement, ...statement.receivables]) for (const head of HEADS) for (const figure of ["due", "paid", "open"] as const) expect(cents(account[head][figure]) >= 0n).toBe(true);
      for (const part of [statement.overdue, statement.disputed]) expect(cents(part) >= 0n && cents(part) <= cents(statement.open)).toBe(true);
      expect(cents(statement.perDay) >= 0n).toBe(true);
    });
  });

  it("what a payment was allocated plus what is unallocated is the payment, to the cent", () => {
    holds((statement) => {
      for (const { amount, allocated, unallocated } of statement.payments) expect(total([...allocated.map((part) => part.amount), unallocated])).toBe(cents(amount));
    });
  });

  it("what is paid on a receivable's head is what the payments were allocated to it", () => {
    holds((statement) => {
      for (const { invoice, part, ...account } of statement.receivables) {
        for (const head of HEADS) {
          const given = statement.payments.flatMap(({ allocated }) => allocated.filter((to) => to.invoice === invoice && to.part === part && to.head === head).map(({ amount }) => amount));
          expect(total(given)).toBe(cents(account[head].paid));
        }
      }
    });
  });

  it("the receivables add up to the totals", () => {
    holds((statement) => {
      for (const head of HEADS) for (const figure of ["due", "paid", "open"] as const) expect(total(statement.receivables.map((one) => one[head][figure]))).toBe(cents(statement[head][figure]));
    });
  });

  it("the interest of a receivable is the sum of its stretches, where nothing was waived", () => {
    fc.assert(
      fc.property(anyDossier, askedOn, ({ events, ...rest }, on) => {
        const statement = ask({ ...rest, events: events.filter(({ type }) => !["waiver", "settlement", "judgment", "write-off"].includes(type)) }, on);
        for (const { interest, stretches } of statement.receivables) expect(total(stretches.map((stretch) => stretch.interest))).toBe(cents(interest.due));
      }),
      RUNS,
    );
  });

  it("stretches follow one another, without gap inside a run and without overlap", () => {
    holds((statement) => {
      for (const { stretches, interestFrom } of statement.receivables) {
        if (stretches.length > 0) expect(stretches[0]!.from >= interestFrom!).toBe(true);
        stretches.forEach(({ from, to, days }, index) => {
          expect((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1).toBe(days);
          if (index > 0) expect(from > stretches[index - 1]!.to).toBe(true);
        });
      }
    });
  });

  it("more days never lower the interest, without events", () => {
    fc.assert(
      fc.property(anyDossier, askedOn, fc.integer({ min: 1, max: 400 }), (dossier, on, days) => {
        const later = isoDay(Math.min(Date.parse(`${on}T00:00:00Z`) / 86_400_000 + days, Date.UTC(2026, 11, 31) / 86_400_000));
        const without = { ...dossier, events: [] };
        expect(cents(ask(without, later).interest.due) >= cents(ask(without, on).interest.due)).toBe(true);
      }),
      RUNS,
    );
  });

  it("the list order of events on different days does not matter", () => {
    fc.assert(
      fc.property(anyDossier, askedOn, fc.infiniteStream(fc.nat()), ({ events, ...rest }, on, numbers) => {
        const seen = new Set<string>();
        const apart = events.filter((event) => !seen.has(event.on) && seen.add(event.on)).filter(({ type }) => type !== "payment-reversed");
        const shuffled = apart.map((event) => ({ event, at: numbers.next().value as number })).sort((a, b) => a.at - b.at).map(({ event }) => event);
        const [given, other] = [ask({ ...rest, events: apart }, on), ask({ ...rest, events: shuffled }, on)];
        const sorted = ({ findings, ...statement }: Statement) => ({ ...statement, findings: findings.map(({ code, severity, message }) => `${severity} ${code} ${message}`).sort() });
        expect(sorted(other)).toEqual(sorted(given));
      }),
      RUNS,
    );
  });

  it("survives JSON and structuredClone unchanged", () => {
    holds((statement) => {
      expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
      expect(structuredClone(statement)).toStrictEqual(statement);
    });
  });

  it("is the same for a parsed dossier, a raw one, and one that went through JSON", () => {
    holds((statement, dossier, on) => {
      const parsed = parseDossier(dossier);
      expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.events) && Object.isFrozen(parsed.invoices[0])).toBe(true);
      expect(ask(parsed, on)).toEqual(statement);
      expect(ask(JSON.parse(JSON.stringify(parsed)) as Dossier, on)).toEqual(statement);
    });
  });

  it("leaves its input as it was", () => {
    holds((_, dossier, on) => {
      const before = JSON.stringify(dossier);
      const again = ask(frozen(structuredClone(dossier)), on);
      expect(JSON.stringify(dossier)).toBe(before);
      expect(again).toEqual(ask(dossier, on));
    });
  });

  it("does not know what happens after its day", () => {
    holds((statement, { events, ...rest }, on) => {
      const known = ask({ ...rest, events: events.filter((event) => event.on <= on) }, on);
      expect({ ...known, findings: [] }).toEqual({ ...statement, findings: [] });
    });
  });
});
