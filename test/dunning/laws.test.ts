import fc from "fast-check";
import { decide, forecast, parseDossier, policies, type Decision, type Dossier, type DossierEvent, type Finding, type Invoice, type Party, type Policy, type ReceivableRef } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { askedOn } from "../statement/any-dossier.js";
import { anyCase, anyPolicy, isOnLadder, plusDays, play, type Played } from "./any-case.js";

const runs = (numRuns: number) => ({ numRuns });

/** Findings name the place of an event in the list; for a list in another order that is another place. */
const inAnyOrder = (decision: Decision) => {
  const plain = ({ path, ...finding }: Finding) => JSON.stringify(path?.startsWith("events[") ? finding : { ...finding, path });
  return { ...decision, findings: decision.findings.map(plain).sort() };
};

/** The events of each day together in list order, the days in the order of random numbers. */
const shuffledDays = (events: readonly DossierEvent[], ranks: readonly number[]): DossierEvent[] => {
  const days = [...new Set(events.map(({ on }) => on))].map((on, index) => ({ on, rank: ranks[index % ranks.length]! + index / 1000 })).sort((a, b) => a.rank - b.rank);
  return days.flatMap(({ on }) => events.filter((event) => event.on === on));
};

const refText = (ref: ReceivableRef) => JSON.stringify(ref);

/** No ladder step while a term runs that was given to one of its claims, and at most one step a day. */
const expectTermsKept = (acts: readonly Played[], policy: Policy) => {
  const days = acts.map(({ on }) => on);
  expect(new Set(days).size, "at most one step a day").toBe(days.length);
  const termEnds = new Map<string, string>();
  for (const played of acts) {
    const { on, act } = played;
    for (const ref of act.invoices.map(refText)) {
      if (isOnLadder(played, policy)) expect(on > (termEnds.get(ref) ?? ""), `${act.step} on ${on} after the term to ${termEnds.get(ref)}`).toBe(true);
      if (act.action === "notice" && act.deadlineOn !== undefined) termEnds.set(ref, act.deadlineOn);
    }
  }
};

describe("decide", () => {
  test("gives the same answer twice, for a clone, and for the events of different days in any order", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (dossier, policy, on, ranks) => {
        const decision = decide(dossier, { on, law: nl, policy });
        expect(decide(dossier, { on, law: nl, policy })).toStrictEqual(decision);
        expect(decide(structuredClone(dossier), { on, law: nl, policy: structuredClone(policy) })).toStrictEqual(decision);
        expect(decide(parseDossier(dossier), { on, law: nl, policy })).toStrictEqual(decision);
        expect(inAnyOrder(decide({ ...dossier, events: shuffledDays(dossier.events, ranks) }, { on, law: nl, policy }))).toStrictEqual(inAnyOrder(decision));
      }), runs(300));
  });

  test("does not look at what comes later", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, (dossier, policy, on) => {
        const withoutNote = ({ findings, ...decision }: Decision) => ({ ...decision, findings: findings.filter(({ code }) => code !== "EVENTS_AHEAD") });
        const known = dossier.events.filter((event) => event.on <= on);
        const isWhole = known.every((event) => event.type !== "payment-reversed" || known.some(({ id }) => id === event.payment));
        fc.pre(isWhole);
        expect(inAnyOrder(withoutNote(decide({ ...dossier, events: known }, { on, law: nl, policy })))).toStrictEqual(inAnyOrder(withoutNote(decide(dossier, { on, law: nl, policy }))));
      }), runs(200));
  });

  test("survives JSON, and its record is a valid event", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, (dossier, policy, on) => {
        const decision = decide(dossier, { on, law: nl, policy });
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
        if (decision.kind !== "act") return;
        const { record } = decision;
        expect(parseDossier({ ...dossier, events: [...dossier.events, record] }).events.at(-1)).toStrictEqual(record);
        expect(record).toMatchObject({ on, step: decision.step, key: decision.key, policy: decision.policy });
      }), runs(300));
  });

  test("does nothing more on a day on which a step was recorded", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, (dossier, policy, on) => {
        const decision = decide(dossier, { on, law: nl, policy });
        fc.pre(decision.kind === "act");
        const after = decide({ ...dossier, events: [...dossier.events, (decision as { record: DossierEvent }).record] }, { on, law: nl, policy });
        expect(after.kind).not.toBe("act");
      }), runs(200));
  });

  test("waits and blocks for as long as it says, when nothing happens", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, fc.integer({ min: 1, max: 400 }), (dossier, policy, on, later) => {
        const settled: Dossier = { ...dossier, events: dossier.events.filter((event) => event.on <= on) };
        fc.pre(settled.events.every((event) => event.type !== "payment-reversed" || settled.events.some(({ id }) => id === event.payment)));
        const decision = decide(settled, { on, law: nl, policy });
        fc.pre(decision.kind === "wait");
        const { until } = decision as { until: string };
        expect(until > on).toBe(true);
        const between = plusDays(on, later);
        fc.pre(between < until);
        expect(decide(settled, { on: between, law: nl, policy }).kind).not.toBe("act");
      }), runs(200));
  });

  test("with one more payment calls for no firmer step", () => {
    const place = (policy: Policy, step: string) => policy.steps.findIndex(({ id }) => id === step);
    fc.assert(
      fc.property(anyCase, fc.constantFrom(policies.gentle, policies.business, policies.consumer), askedOn, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 100_000 }), (dossier, policy, on, before, cents) => {
        const { terms, ...invoice } = dossier.invoices[0]!;
        const whole = { ...invoice, ...(terms === undefined || terms.kind === "parts" ? {} : { terms }) };
        const own = (event: DossierEvent): boolean => JSON.stringify(event).match(/"(B|C)"/) === null && event.type !== "milestone";
        const one: Dossier = { ...dossier, invoices: [whole], events: dossier.events.filter((event) => own(event) && !JSON.stringify(event).includes('"payment-reversed"')) };
        const was = decide(one, { on, law: nl, policy });
        fc.pre(was.kind === "act");
        const payment: DossierEvent = { type: "payment", on: plusDays(on, -before), amount: (cents / 100).toFixed(2) };
        const is = decide({ ...one, events: [...one.events, payment] }, { on, law: nl, policy });
        if (is.kind === "act") expect(place(policy, is.step)).toBeLessThanOrEqual(place(policy, (was as { step: string }).step));
      }), runs(400));
  });

  test("has an answer for any day, before the invoice, long after, and without known rates", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, fc.array(fc.integer({ min: -400, max: 12_000 }), { minLength: 5, maxLength: 5 }), (dossier, policy, days) => {
        for (const days_ of days) expect(["act", "wait", "blocked", "closed"]).toContain(decide(dossier, { on: plusDays("2024-06-01", days_), law: nl, policy }).kind);
      }), runs(150));
  });
});

describe("played day by day, every step carried out", () => {
  test("no step comes twice for the same anchor, none before a term has run out, one a day at most", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, (dossier, policy, on) => {
        const { acts } = play(parseDossier(dossier), policy, on, 120);
        const keys = acts.map(({ act }) => act.key);
        expect(new Set(keys).size, keys.join(" ")).toBe(keys.length);
        expectTermsKept(acts, policy);
      }), runs(40));
  });

  test("nor when the host runs on some days only, whatever the rule for missed runs", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (dossier, policy, on, isRun) => {
        const { acts } = play(parseDossier(dossier), policy, on, 150, (day) => isRun[Math.floor(day / 3) % 20]!);
        expect(new Set(acts.map(({ act }) => act.key)).size).toBe(acts.length);
        expectTermsKept(acts, policy);
      }), runs(40));
  });

  test("blocks that end release one step, never two at once", () => {
    const blocks: ((until: string) => DossierEvent)[] = [
      (until) => ({ type: "hold", on: "2026-03-06", reason: "illness", until }), (until) => ({ type: "deferral", on: "2026-03-06", until }),
      (until) => ({ type: "promise", on: "2026-03-06", payBy: until, confirmedOn: "2026-03-06" }), (until) => ({ type: "settlement", on: "2026-03-06", payBy: until, amount: "500.00" }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...blocks), fc.integer({ min: 0, max: 200 }), fc.constantFrom<("one-by-one" | "latest")[]>("one-by-one", "latest"), (block, days, missedRun) => {
        const policy = { ...policies.business, missedRun };
        const until = plusDays("2026-03-07", days);
        const { acts } = play({ ...dossierOf("business", [invoice("A"), invoice("B", "2026-03-05")]), events: [block(until)] }, policy, "2026-03-03", 320);
        const confirmed = acts.filter((played) => isOnLadder(played, policy) && played.on > "2026-03-06");
        expect(confirmed[0]!.on > until).toBe(true);
        expectTermsKept(acts, policy);
      }), runs(30));
  });
});

const CREDITOR: Party = { name: "Atelier Noord", kind: "business" };
const agreed = (dueOn: string): Invoice["terms"] => ({ kind: "date", dueOn, agreedIn: "contract" });
const invoice = (number: string, dueOn = "2026-03-02", terms: Invoice["terms"] = agreed(dueOn)): Invoice => ({ number, issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00", ...(terms && { terms }) });
const dossierOf = (kind: Party["kind"], invoices: Invoice[]): Dossier => ({ id: "D", creditor: CREDITOR, debtor: { name: "J. de Vries", kind }, invoices, events: [] });
const inParts: Invoice = {
  number: "P", issuedOn: "2026-02-02", total: "900.00",
  terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "30", due: { kind: "date", dueOn: "2026-03-02" } }, { share: "30", due: { kind: "date", dueOn: "2026-04-02" } }, { due: { kind: "milestone", milestone: "delivered", reachedOn: "2026-04-20", days: 14 } }] },
};

describe("appending each record leads through the whole ladder to its end", () => {
  const BUSINESS = ["check", "friendly-reminder", "call", "second-reminder", "final-demand", "weigh", "hand-over"];
  const CONSUMER = ["check", "friendly-reminder", "call", "second-reminder", "fourteen-day-letter", "final-demand", "weigh", "hand-over"];
  const NOT_AGREED = ["check", "friendly-reminder", "call", "second-reminder", "notice-of-default", "fourteen-day-letter", "final-demand", "weigh", "hand-over"];
  const GENTLE = ["courtesy", "before-due", "check", "friendly-reminder", "call", "second-reminder", "final-demand", "weigh"];
  const unagreed = invoice("A", "2026-03-02", { kind: "date", dueOn: "2026-03-02", agreedIn: "invoice" });

  test.each<[string, Policy, Party["kind"], Invoice, string[]]>([
    ["gentle, business", policies.gentle, "business", invoice("A"), GENTLE],
    ["gentle, public authority", policies.gentle, "public-authority", invoice("A"), GENTLE],
    ["business, business", policies.business, "business", invoice("A"), BUSINESS],
    ["business, public authority", policies.business, "public-authority", invoice("A"), BUSINESS],
    ["consumer, agreed", policies.consumer, "consumer", invoice("A"), CONSUMER],
    ["consumer, not agreed", policies.consumer, "consumer", unagreed, NOT_AGREED],
    ["consumer, unknown and agreed", policies.consumer, "unknown", invoice("A"), CONSUMER],
    ["consumer, unknown and not agreed", policies.consumer, "unknown", unagreed, NOT_AGREED],
    ["consumer, business after all", policies.consumer, "business", invoice("A"), BUSINESS],
  ])("%s", (_, policy, kind, one, ladder) => {
    const { acts, last } = play(dossierOf(kind, [one]), policy, "2026-02-02", 200);
    expect(acts.map(({ act }) => act.step)).toEqual(ladder);
    expectTermsKept(acts, policy);
    if (ladder.at(-1) === "hand-over") expect(last).toMatchObject({ kind: "blocked", blockers: [{ code: "HANDED_OVER" }] });
    else expect(last).toMatchObject({ kind: "wait", next: null, reasons: [{ code: "LADDER_ENDED" }, { code: "PRESCRIPTION_NEAR" }] });
  });

  test.each<[string, Policy, Party["kind"], Invoice[]]>([
    ["three invoices, gentle", policies.gentle, "business", [invoice("A"), invoice("B", "2026-03-09"), invoice("C", "2026-05-01")]],
    ["three invoices, consumer", policies.consumer, "consumer", [invoice("A"), unagreed, invoice("C", "2026-05-01")].map((one, index) => ({ ...one, number: "ABC"[index]! }))],
    ["parts, gentle", policies.gentle, "business", [inParts]],
  ])("%s: each claim goes up its own ladder", (_, policy, kind, invoices) => {
    const policyToWeigh = { ...policy, steps: policy.steps.filter(({ action }) => action !== "handover") };
    const { acts, last } = play(dossierOf(kind, invoices), policyToWeigh, "2026-02-02", 300);
    const refs = [...new Set(acts.flatMap(({ act }) => act.invoices.map(refText)))];
    expect(refs).toHaveLength(3);
    for (const ref of refs) {
      const places = acts.filter((played) => isOnLadder(played, policyToWeigh) && played.act.invoices.some((other) => refText(other) === ref)).map(({ act }) => policyToWeigh.steps.findIndex(({ id }) => id === act.step));
      expect(places, ref).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
      expect(policyToWeigh.steps[places.at(-1)!]!.id).toBe("weigh");
    }
    expectTermsKept(acts, policyToWeigh);
    expect(last).toMatchObject({ kind: "wait", next: null });
  });

  test("a decision for every day from the invoice to beyond prescription, with the interrupting letter before it", () => {
    const dossier = dossierOf("business", [invoice("A")]);
    // Claimable from 3 March 2026: the reminders by e-mail have no proven receipt, so it prescribes on 3 March 2031; 180 days before is 4 September 2030.
    const { acts, last } = play(dossier, { ...policies.gentle, steps: policies.gentle.steps.filter(({ action }) => action !== "handover") }, "2026-02-02", 2000);
    const interrupting = acts.filter(({ act }) => act.step === "interrupt");
    expect(interrupting[0]!.on).toBe("2030-09-04");
    // Registered, but never proven to have arrived: halfway again, 90 of 180 days later, 45 of 90, and 30 days later, the least.
    expect(interrupting.map(({ on }) => on)).toEqual(["2030-09-04", "2030-12-03", "2031-01-17", "2031-02-16"]);
    expect(new Set(interrupting.map(({ act }) => act.key)).size).toBe(4);
    expect(last).toMatchObject({ kind: "blocked", blockers: [{ code: "PRESCRIBED" }] });
  });
});

describe("forecast", () => {
  test("is the same as asking every day and carrying out each step, with letters received as the law presumes", () => {
    fc.assert(
      fc.property(anyCase, anyPolicy, askedOn, (raw, policy, on) => {
        const { bankDataThrough: _, ...dossier } = raw;
        const foreseen = forecast(dossier, { on, until: plusDays(on, 90), law: nl, policy });
        const byDay = new Map(foreseen.map((each) => [each.on, each.decision]));
        const events = [...dossier.events];
        for (let index = 0; index <= 90; index++) {
          const today = plusDays(on, index);
          const decision = decide({ ...dossier, events: [...events] }, { on: today, law: nl, policy });
          if (decision.kind === "act") expect(byDay.get(today), today).toMatchObject({ kind: "act", key: decision.key, dueOn: decision.dueOn });
          else expect(byDay.get(today)?.kind ?? "nothing new", today).not.toBe("act");
          if (decision.kind !== "act") continue;
          const { record } = decision;
          if (record.type !== "notice") events.push(record);
          else events.push({ ...record, receivedOn: record.channel === "email" ? today : receiptOfPost(record.on) });
        }
      }), runs(40));
  });

  /** When a letter by post may be presumed to arrive: what the deadline of a letter without days says. */
  const receiptOfPost = (sentOn: string): string => {
    const letter: Policy = { id: "letter", version: "1", steps: [{ id: "letter", action: "notice", notice: "final-demand", channel: "post", after: { days: 1, from: "due" }, deadlineDays: 0 }] };
    return (decide(dossierOf("consumer", [{ ...invoice("A", plusDays(sentOn, -10)), issuedOn: plusDays(sentOn, -20) }]), { on: sentOn, law: nl, policy: letter }) as { deadlineOn: string }).deadlineOn;
  };

  test("assumed payments change what comes, and are no note on the facts", () => {
    const dossier = dossierOf("business", [invoice("A")]);
    const days = forecast(dossier, { on: "2026-03-03", until: "2026-04-30", law: nl, policy: policies.business, payments: [{ on: "2026-03-10", amount: "1042.22" }] });
    // 8 days x 1,000 x 10.15% / 365 = 2.22, and 40.00 of costs.
    expect(days.at(-1)).toMatchObject({ on: "2026-03-10", open: "0.00", decision: { kind: "closed", reason: "paid" } });
    expect(days.flatMap(({ decision }) => decision.findings).map(({ code }) => code)).not.toContain("EVENTS_AHEAD");
  });
});
