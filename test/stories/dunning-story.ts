import { decide, parseDossier, type Decision, type Dossier, type DossierEvent, type Invoice, type Party, type Policy } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";

/** One line of a story: "day | what happens | what is to be done at that moment". */
interface Line {
  day: string;
  happens: string;
  decision: string;
}

/** What a line can say happens; anything in parentheses is a remark, and an empty text means that nothing happens. */
const HAPPENINGS: [RegExp, (found: string[], day: string) => Omit<DossierEvent, "on">][] = [
  [/^pays (\S+)(?: for (\S+))?$/, ([amount, invoice]) => ({ type: "payment", amount: amount!, ...(invoice && { invoices: [invoice] }) })],
  [/^promises to pay (?:(\S+) )?by (\S+)$/, ([amount, payBy]) => ({ type: "promise", payBy: payBy!, ...(amount && { amount }) })],
  [/^disputes (\S+)(?: for (\S+))?$/, ([invoice, amount]) => ({ type: "dispute", reason: "not what was ordered", invoice: invoice!, ...(amount && { amount }) })],
  [/^the dispute is upheld for (\S+)$/, ([amount]) => ({ type: "dispute-resolved", outcome: "upheld", amount: amount! })],
  [/^the dispute is rejected$/, () => ({ type: "dispute-resolved", outcome: "rejected" })],
  [/^credit note of (\S+) for (\S+)$/, ([amount, invoice]) => ({ type: "credit", amount: amount!, invoice: invoice! })],
  [/^is on hold until (\S+)$/, ([until]) => ({ type: "hold", reason: "illness", until: until! })],
  [/^goes bankrupt$/, () => ({ type: "insolvency", kind: "bankruptcy" })],
  [/^the bankruptcy is closed$/, () => ({ type: "insolvency-ended", outcome: "closed" })],
  [/^agrees to pay (.+), within three days of grace, without further interest$/, ([parts], day) => {
    const instalments = parts!.split(", ").map((part) => ({ amount: part.split(" on ")[0]!, dueOn: part.split(" on ")[1]! }));
    const total = (instalments.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0) / 100).toFixed(2);
    return { type: "plan", plan: { total, instalments, interest: "stopped", graceDays: 3, onDefault: "whole-sum-due", agreedOn: day } };
  }],
] as [RegExp, (found: string[], day: string) => Omit<DossierEvent, "on">][];

/**
 * Tells what is to be done, day by day. Each line is a test: what happened is added to the facts, then the decision is asked for. "done"
 * carries out what the line before called for. In the end each day is asked about once more, knowing all that came later.
 */
export function dunningStory(title: string, policy: Policy, { debtor = { name: "Bakkerij Zuid", kind: "business" }, invoices }: { debtor?: Party; invoices: Invoice[] }, text: string): void {
  const lines = text.trim().split("\n").map((line): Line => {
    const [day, happens, decision] = line.split("|").map((part) => part.trim());
    return { day: day!, happens: happens!, decision: decision! };
  });
  const dossier = (events: DossierEvent[]): Dossier => parseDossier({ id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor, invoices, events });
  const decideOn = (events: DossierEvent[], on: string): Decision => decide(dossier(events), { on, law: nl, policy });

  describe(title, () => {
    const events: DossierEvent[] = [];
    const told = lines.map((line) => {
      if (line.happens === "done") {
        const decision = decideOn(events, line.day);
        if (decision.kind !== "act") throw new Error(`${title}, ${line.day}: nothing to do`);
        events.push(decision.record);
      } else if (line.happens !== "" && !line.happens.startsWith("(")) {
        const [pattern, build] = HAPPENINGS.find(([known]) => known.test(line.happens)) ?? [];
        if (pattern === undefined) throw new Error(`${title}, ${line.day}: what is "${line.happens}"?`);
        events.push({ on: line.day, ...build!(pattern.exec(line.happens)!.slice(1), line.day) } as DossierEvent);
      }
      return { ...line, known: [...events] };
    });
    test.each(told)("$day | $happens | $decision", ({ day, decision, known }) => {
      expect(say(decideOn(known, day))).toBe(decision);
    });
    test("every day looks the same in hindsight", () => {
      const evenings = told.filter(({ day }, index) => told[index + 1]?.day !== day);
      for (const { day, decision } of evenings) expect(say(decideOn(events, day)), day).toBe(decision);
    });
  });
}

/** Reasons that say no more than the day. */
const PLAIN_REASONS = ["STEP_DUE", "STEP_OVERDUE", "STEP_AHEAD", "STEP_TAKEN_TODAY"];

/** A decision in a few words. */
export function say(decision: Decision): string {
  switch (decision.kind) {
    case "act": {
      const invoices = decision.invoices.map((ref) => (typeof ref === "string" ? ref : `${ref.invoice} ${ref.part}`)).join(" and ");
      const deadline = decision.action === "notice" && decision.deadlineOn !== undefined ? `, pay by ${decision.deadlineOn}` : "";
      return `${decision.step} for ${invoices}${deadline}${because(decision.reasons)}`;
    }
    case "wait":
      return `wait until ${decision.until}${decision.next === null ? "" : ` for ${decision.next}`}${because(decision.reasons)}`;
    case "blocked": {
      const until = decision.until === undefined ? "" : ` until ${decision.until}`;
      const amounts = decision.blockers.flatMap(({ code, message }) => (code === "INSOLVENCY" ? [/\d+\.\d\d/.exec(message)![0]] : []));
      return `blocked: ${decision.blockers.map(({ code }) => code).join(", ")}${amounts.map((amount) => ` of ${amount}`).join("")}${until}`;
    }
    case "closed":
      return `closed: ${decision.reason}`;
  }
}

function because(reasons: readonly { code: string }[]): string {
  const told = reasons.map(({ code }) => code).filter((code) => !PLAIN_REASONS.includes(code));
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
}
