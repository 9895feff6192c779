import { parseDossier, statementOn, type Dossier, type DossierEvent, type Invoice, type Statement } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { agreementsOn } from "../../src/agreements/agreements-on.js";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { factsOn } from "../../src/facts/facts-on.js";

/** What happens on a day, without the day: the line of the story has it. */
type Happening = DossierEvent extends infer Event ? (Event extends DossierEvent ? Omit<Event, "on"> : never) : never;

/** One line of a story: the day, what happens in plain words, the event it is recorded as, and what is expected at the end of that day. */
export interface Line {
  day: string;
  happens: string;
  event?: Happening;
  /** The invoices as they are from this day on. */
  invoices?: Invoice[];
  open: string;
  overdue?: string;
  interest?: string;
  costs?: string;
  disputed?: string;
  waived?: string;
  credited?: string;
  /** "start paid, half way late": every receivable with its state. */
  parts?: string;
  /** "plan running, next 2026-03-03": every agreement with its state. */
  agreements?: string;
  /** Of the plan agreed on last: how it stands and what must be paid now. */
  plan?: string;
  findings?: string[];
}

/** Tells a story day by day; each line is a test. Afterwards every day is asked about again, knowing all that came later. */
export function story(title: string, parties: Pick<Dossier, "creditor" | "debtor">, invoices: Invoice[], lines: Line[]): void {
  describe(title, () => {
    const events: DossierEvent[] = [];
    let current = invoices;
    const days = lines.map((line) => {
      current = line.invoices ?? current;
      if (line.event !== undefined) events.push({ ...line.event, on: line.day } as DossierEvent);
      return { ...line, invoices: current, known: [...events] };
    });
    test.each(days)("$day: $happens", ({ day, invoices: now, known, happens: _, event: __, findings, ...expected }) => {
      const seen = account({ ...parties, invoices: now, events: known }, day);
      expect(seen).toMatchObject(expected.agreements === undefined ? { ...expected, agreements: "" } : expected);
      if (findings !== undefined) expect(seen.findings).toEqual(expect.arrayContaining(findings));
    });
    test("every day looks the same in hindsight", () => {
      for (const { day, invoices: now, known } of days) {
        const { findings: _, ...then } = account({ ...parties, invoices: now, events: known }, day);
        expect(account({ ...parties, invoices: now, events }, day)).toMatchObject(then);
      }
    });
  });
}

function account(dossier: Dossier, on: string) {
  const statement = statementOn(dossier, { on, law: nl });
  const agreements = agreementsOn(factsOn(parseDossier(dossier), dayOf(on)), dayOf(on), 2, dossier.invoices);
  const plan = agreements.findLast((agreement) => agreement.plan !== undefined)?.plan;
  return {
    open: statement.open, overdue: statement.overdue, disputed: statement.disputed, waived: statement.waived, credited: statement.credited,
    interest: statement.interest.open, costs: statement.costs.open,
    parts: statement.receivables.map(({ part, invoice, state }) => `${part ?? invoice} ${state}`).join(", "),
    agreements: agreements.map(({ kind, state, endedOn, nextOn }) => `${kind} ${state}${endedOn === undefined ? "" : ` since ${formatDay(endedOn)}`}${nextOn === undefined ? "" : `, next ${formatDay(nextOn)}`}`).join("; "),
    ...(plan === undefined ? {} : { plan: `${plan.state}, ${plan.dueNow} now` }),
    findings: codes(statement),
  };
}

function codes({ findings }: Statement): string[] {
  return findings.map(({ code }) => code);
}
