import { agePortfolio, decide, parseDossier, policies, workLines, workLinesAsync, type Dossier, type DossierEvent, type Policy, type WorkLine, type WorkOptions } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { dayBefore, HOSTILE, late, ON, paid, problemsOf, UNREADABLE } from "./many-dossiers.js";

const options: WorkOptions = { on: ON, law: nl, policy: policies.business };
const lines = (dossiers: Iterable<unknown>, more: Partial<WorkOptions> = {}) => [...workLines(dossiers, { ...options, ...more })];
const named = (id: string, total = "100.00", days = 30): Dossier => late(days, total, { id });

/** A source that tells how often it was asked and whether it was closed. */
function source(dossiers: unknown[]) {
  const seen = { asked: 0, closed: 0 };
  const dossiersOneByOne = { [Symbol.iterator]: () => ({ next: () => (seen.asked < dossiers.length ? { done: false as const, value: dossiers[seen.asked++] } : { done: true as const, value: undefined }), return: () => (seen.closed++, { done: true as const, value: undefined }) }) };
  return { seen, dossiers: dossiersOneByOne };
}

async function collected(asyncLines: AsyncIterable<WorkLine>): Promise<WorkLine[]> {
  const all: WorkLine[] = [];
  for await (const line of asyncLines) all.push(line);
  return all;
}

describe("a line", () => {
  const withEvents = (...events: DossierEvent[]) => late(30, "100.00", { id: "x", events });

  test.each<[string, Dossier, string | null]>([
    ["an act is for today, however late", withEvents(), ON],
    ["a wait ends on its day", late(-9, "100.00"), dayBefore(-10)],
    ["a block ends the day after its last", withEvents({ type: "hold", on: dayBefore(3), reason: "illness", until: dayBefore(-4) }), dayBefore(-5)],
    ["a block without an end waits for someone", withEvents({ type: "dispute", on: dayBefore(3), reason: "not delivered" }), null],
    ["nothing is to be done about a closed one", withEvents(paid("100.00")), null],
  ])("%s", (_, dossier, nextActionOn) => {
    const [line] = lines([dossier]);
    expect(line).toMatchObject({ ok: true, index: 0, decision: decide(dossier, { ...options, policy: policies.business }), nextActionOn });
  });

  test("survives JSON, without an id where there is none", () => {
    const all = lines([named("1"), late(30, "100.00"), null]);
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
    expect(all.map((line) => "id" in line)).toEqual([true, false, false]);
  });

  test("beyond the last known rate there is a line all the same", () => {
    expect(lines([named("1")], { on: "2040-01-01" })[0]).toMatchObject({ ok: true });
  });

  test("a note on what was left out of a dossier stands with its decision", () => {
    const [line] = lines([{ ...named("1"), colour: "blue" }]);
    expect(line!.decision!.findings.map(({ code }) => code)).toContain("UNKNOWN_FIELD");
  });
});

describe("a bad dossier", () => {
  test.each(HOSTILE.map((_, index) => index))("hostile input %d has a line with its error, and the next goes on", (index) => {
    const [first, second] = lines([HOSTILE[index], named("1")]);
    expect(first).toMatchObject({ ok: false, index: 0, error: { name: "TermijnError", code: "INVALID_INPUT" } });
    expect(second).toMatchObject({ ok: true, index: 1, id: "1" });
  });

  test("is named by its id where that can be read", () => {
    const inconsistent = { ...named("2"), events: [{ type: "credit", on: ON, amount: "1.00", invoice: "unknown" }] };
    expect(lines([{ id: "1", invoices: 5 }, inconsistent, { id: 5 }])).toMatchObject([{ ok: false, id: "1" }, { ok: false, id: "2", error: { code: "INCONSISTENT" } }, { ok: false, index: 2 }]);
  });

  test("a law pack that throws on one dossier does not stop the others", () => {
    const law = { ...nl, terms: { ...nl.terms, dueDate: (...args: Parameters<typeof nl.terms.dueDate>) => { if (args[0].invoice.number === "late-31") throw new TypeError("no table"); return nl.terms.dueDate(...args); } } };
    expect(lines([late(31, "1.00", { id: "1" }), named("2")], { law })).toMatchObject([{ ok: false, id: "1", error: { message: expect.stringContaining("TypeError: no table") } }, { ok: true }]);
  });
});

describe("an error of another copy of this package", () => {
  const foreign = () => Object.assign(new Error("x: expected another"), { name: "TermijnError", code: "UNSUPPORTED", issues: [{ path: "x", code: "other", message: "expected another" }] });

  test("keeps its code and its issues", () => {
    const law = { ...nl, terms: { ...nl.terms, dueDate: () => { throw foreign(); } } };
    const error = { name: "TermijnError", code: "UNSUPPORTED", message: "x: expected another", issues: [{ path: "x", code: "other", message: "expected another" }] };
    expect(lines([named("1")], { law: law as never })).toStrictEqual([{ ok: false, index: 0, id: "1", error }]);
    expect(lines([named("1")], { policy: () => { throw foreign(); } })).toStrictEqual([{ ok: false, index: 0, id: "1", error }]);
    expect(problemsOf(() => agePortfolio([named("1")], { on: ON, law: law as never }))).toEqual({ code: "UNSUPPORTED", paths: ["dossiers[0].x"] });
  });

  test("what only has its name is an error like any other", () => {
    const policy = () => { throw Object.assign(new Error("no customer"), { name: "TermijnError" }); };
    expect(lines([named("1")], { policy })[0]).toMatchObject({ ok: false, error: { code: "INVALID_INPUT", issues: [{ path: "options.policy", code: "threw" }] } });
  });
});

describe("the policy", () => {
  test("can be picked for each dossier, which comes checked", () => {
    const seen: Dossier[] = [];
    const policy = (dossier: Dossier): Policy => { seen.push(dossier); return dossier.id === "1" ? policies.gentle : policies.business; };
    const all = lines([named("1"), named("2")], { policy });
    expect(all.map(({ decision }) => decision)).toEqual([decide(named("1"), { ...options, policy: policies.gentle }), decide(named("2"), { ...options, policy: policies.business })]);
    expect(seen.every(Object.isFrozen)).toBe(true);
    expect(parseDossier(seen[0])).toBe(seen[0]);
  });

  test("what the picking function throws or gives is a problem of that dossier", () => {
    const policy = (dossier: Dossier): Policy => {
      if (dossier.id === "1") throw new Error("no such customer");
      if (dossier.id === "2") return { id: "x" } as Policy;
      if (dossier.id === "3") throw null;
      return policies.business;
    };
    const all = lines([named("1"), named("2"), named("3"), named("4")], { policy });
    expect(all).toMatchObject([{ ok: false, id: "1", error: { message: expect.stringContaining("no such customer") } }, { ok: false, id: "2" }, { ok: false, id: "3" }, { ok: true }]);
    expect(all[1]!.error!.issues.map(({ path }) => path)).toEqual(["options.policy.version", "options.policy.steps"]);
  });
});

describe("options that are wrong", () => {
  const wrong: [string, unknown, string[]][] = [
    ["all", { on: "today", law: {}, policy: {} }, ["options.on", "options.law", "options.policy.id", "options.policy.version", "options.policy.steps"]],
    ["none", undefined, ["options.on", "options.law", "options.policy"]],
    ["a policy that is a list", { ...options, policy: [] }, ["options.policy"]],
  ];

  test.each(wrong)("%s: thrown at once, before a dossier is asked for", (_, given, paths) => {
    const { seen, dossiers } = source([named("1")]);
    expect(problemsOf(() => workLines(dossiers, given as WorkOptions))).toEqual({ code: "INVALID_INPUT", paths });
    expect(problemsOf(() => workLinesAsync(dossiers, given as WorkOptions))).toEqual({ code: "INVALID_INPUT", paths });
    expect(seen.asked).toBe(0);
  });

  test("that cannot be read", () => {
    for (const unreadable of UNREADABLE) {
      expect(problemsOf(() => workLines([], unreadable as WorkOptions))).toEqual({ code: "INVALID_INPUT", paths: ["options"] });
      expect(problemsOf(() => workLinesAsync([], unreadable as WorkOptions))).toEqual({ code: "INVALID_INPUT", paths: ["options"] });
    }
  });

  test("policies by name, and a dossier that was checked, are no policy", () => {
    for (const policy of [policies, parseDossier(named("1"))]) {
      expect(problemsOf(() => workLines([], { ...options, policy: policy as never })).paths).toContain("options.policy.steps");
      expect(lines([named("1")], { policy: () => policy as never })[0]).toMatchObject({ ok: false, id: "1", error: { code: "INVALID_INPUT" } });
    }
  });

  test("no list of dossiers", () => {
    for (const dossiers of HOSTILE.filter((hostile) => hostile !== HOSTILE[4])) {
      expect(problemsOf(() => workLines(dossiers as never, options)).paths).toEqual(["dossiers"]);
      expect(problemsOf(() => workLinesAsync(dossiers as never, options)).paths).toEqual(["dossiers"]);
    }
    expect(lines([])).toEqual([]);
  });
});

describe("one at a time", () => {
  test("a dossier is asked for when its line is, and leaving early closes the source", () => {
    const { seen, dossiers } = source([named("1"), named("2"), named("3")]);
    const all = workLines(dossiers, options);
    expect(seen.asked).toBe(0);
    for (const line of all) {
      expect(seen.asked).toBe(line.index + 1);
      if (line.index === 1) break;
    }
    expect(seen).toEqual({ asked: 2, closed: 1 });
  });

  test("endless sources are fine", () => {
    function* endless() {
      for (let index = 0; ; index++) yield named(String(index));
    }
    const ids: (string | undefined)[] = [];
    for (const { id, index } of workLines(endless(), options)) {
      ids.push(id);
      if (index === 2) break;
    }
    expect(ids).toEqual(["0", "1", "2"]);
  });

  test("what the source throws is thrown, after the lines before it", () => {
    function* failing() {
      yield named("1");
      throw new Error("no connection");
    }
    const ids: (string | undefined)[] = [];
    expect(() => { for (const { id } of workLines(failing(), options)) ids.push(id); }).toThrow("no connection");
    expect(ids).toEqual(["1"]);
  });
});

describe("in time", () => {
  async function* rows(dossiers: unknown[], seen = { asked: 0, closed: 0 }) {
    try {
      for (const dossier of dossiers) {
        await Promise.resolve();
        seen.asked++;
        yield dossier;
      }
    } finally {
      seen.closed++;
    }
  }

  test("the same lines, from a source that is asynchronous or not", async () => {
    const dossiers = [named("1"), null, named("2", "5.00", -3)];
    expect(await collected(workLinesAsync(rows(dossiers), options))).toEqual(lines(dossiers));
    expect(await collected(workLinesAsync(dossiers, options))).toEqual(lines(dossiers));
    expect(await collected(workLinesAsync(dossiers.map((each) => Promise.resolve(each)), options))).toEqual(lines(dossiers));
  });

  test("what cannot be looked into has its line here too", async () => {
    expect(await collected(workLinesAsync([...HOSTILE, named("1")], options))).toEqual(lines([...HOSTILE, named("1")]));
  });

  test("leaving early closes the source", async () => {
    const seen = { asked: 0, closed: 0 };
    for await (const line of workLinesAsync(rows([named("1"), named("2"), named("3")], seen), options)) if (line.index === 1) break;
    expect(seen).toEqual({ asked: 2, closed: 1 });
    const plain = source([named("1"), named("2")]);
    for await (const line of workLinesAsync(plain.dossiers, options)) if (line.ok) break;
    expect(plain.seen).toEqual({ asked: 1, closed: 1 });
  });

  test("what the source throws is thrown", async () => {
    async function* failing() {
      yield named("1");
      throw new Error("no connection");
    }
    await expect(collected(workLinesAsync(failing(), options))).rejects.toThrow("no connection");
  });
});
