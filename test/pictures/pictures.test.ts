import { agePortfolio, policies, statementOn } from "termijn";
import { nl } from "termijn/nl";
import { agingPicture, interestPicture, timelinePicture } from "termijn/pictures";
import { describe, expect, test } from "vitest";
import { LATE, MANY, ON, PICTURES } from "./cases.js";
import { outside, overlaps, read } from "./drawn.js";

describe.each(PICTURES)("$name", ({ name, draw }) => {
  const picture = draw();
  const drawn = read(picture.svg);

  test("is drawn as before", async () => {
    await expect(`${picture.svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test("is an image with a name and a description, under ids of its own", () => {
    const [svg, title, description] = drawn.elements;
    expect(svg!.attributes).toMatchObject({ "role": "img", "aria-labelledby": title!.attributes["id"], "aria-describedby": description!.attributes["id"] });
    expect([title!.name, description!.name]).toEqual(["title", "desc"]);
    expect(new Set(picture.svg.match(/ id="[^"]*"/g)).size).toBe(2);
  });

  test("tells every row in its description", () => {
    for (const { text } of picture.rows as { text: string }[]) expect(picture.description).toContain(text);
  });

  test("keeps inside its frame, and its texts apart", () => {
    expect(outside(drawn)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
  });

  test("is the same every time, and plain data", () => {
    expect(draw()).toEqual(picture);
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });
});

describe("the rows hold what the answers of the package hold", () => {
  const statement = statementOn(LATE, { on: ON, law: nl });

  test("how interest builds up: as the README has it", () => {
    // README: 50.14 to 1 May 2026, all of it paid that day out of 500.00.
    const { rows } = interestPicture(statement);
    expect(rows[0]).toMatchObject({ kind: "stretch", from: "2025-12-04", to: "2026-05-01", base: "1210.00", interest: "50.14" });
    expect(rows[1]).toMatchObject({ kind: "payment", on: "2026-05-01", amount: "50.14" });
    expect(rows.at(-1)).toMatchObject({ kind: "end", on: ON, ...statement.receivables[0]!.interest });
    expect(rows.filter(({ kind }) => kind === "stretch")).toMatchObject(statement.receivables[0]!.stretches);
  });

  test("the timeline, in order of time", () => {
    const { rows } = timelinePicture(LATE, { on: ON, law: nl, policy: policies.business });
    expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).sort());
    expect(rows.find(({ kind }) => kind === "today")).toMatchObject({ on: ON, when: "today", amount: statement.open, text: `Vandaag: €\u00a0${statement.open.replace(".", ",")} open` });
    expect(rows.flatMap(({ event }) => event ?? [])).toEqual([0, 1, 2, 3]);
    expect(rows.filter(({ when }) => when === "ahead").every(({ on }) => on >= ON)).toBe(true);
  });

  test("a promise that runs lies ahead, and so does the last day to pay", () => {
    const { rows } = timelinePicture(LATE, { on: "2025-12-20", law: nl, language: "en" });
    expect(rows.filter(({ when }) => when === "ahead")).toMatchObject([{ on: "2026-01-15", kind: "agreed-day", text: "Promised day of payment" }]);
    const early = timelinePicture(LATE, { on: "2025-11-10", law: nl, language: "en" });
    expect(early.rows.filter(({ when }) => when === "ahead")).toMatchObject([{ on: "2025-12-03", kind: "due", amount: "1210.00" }]);
  });

  test("open by age", () => {
    const [aging] = agePortfolio(MANY, { on: ON, law: nl });
    expect(agingPicture(aging!).rows).toMatchObject(aging!.buckets);
  });
});

test("nothing is drawn where no interest runs, and the picture says so", () => {
  const { svg, title } = interestPicture(statementOn(LATE, { on: "2025-11-20", law: nl }), { language: "en" });
  expect(title).toBe("No interest runs on invoice 2025-0042 up to 20 November 2025.");
  expect(read(svg).elements.filter(({ name }) => name === "path")).toEqual([]);
});

test("two pictures on one page have ids of their own", () => {
  const ids = (idPrefix: string) => timelinePicture(LATE, { on: ON, law: nl, idPrefix }).svg.match(/ id="[^"]*"/g);
  expect(ids("one")).toEqual([' id="one-title"', ' id="one-desc"']);
  expect(ids("two")).toEqual([' id="two-title"', ' id="two-desc"']);
});

describe("bad input names its path", () => {
  const statement = statementOn({ ...LATE, invoices: [...LATE.invoices, { ...LATE.invoices[0]!, number: "2" }] }, { on: ON, law: nl });
  const paths = (run: () => unknown): string[] => {
    try {
      run();
    } catch (error) {
      if ((error as Error).name !== "TermijnError") throw error;
      return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
    }
    return [];
  };

  test.for<[string, () => unknown, string[]]>([
    ["no statement", () => interestPicture(undefined as never), ["statement"]],
    ["an amount that is none", () => interestPicture({ ...statement, receivables: [{ ...statement.receivables[0]!, interest: { due: "x", paid: "0.00", open: "0.00" } }] }), ["statement.receivables[0].interest.due"]],
    ["which of two receivables", () => interestPicture(statement), ["options.receivable"]],
    ["a receivable that is not there", () => interestPicture(statement, { receivable: "3" }), ["options.receivable"]],
    ["a receivable of no kind", () => interestPicture(statement, { receivable: 3 as never }), ["options.receivable"]],
    ["no aging", () => agingPicture(null as never), ["aging"]],
    ["an aging without buckets", () => agingPicture({ ...agePortfolio(MANY, { on: ON, law: nl })[0]!, buckets: [] }), ["aging.buckets"]],
    ["no day", () => timelinePicture(LATE, { law: nl } as never), ["options.on"]],
    ["no options", () => timelinePicture(LATE, undefined as never), ["options.on"]],
    ["no law", () => timelinePicture(LATE, { on: ON } as never), ["options.law"]],
    ["a day before today", () => timelinePicture(LATE, { on: ON, law: nl, until: "2026-01-01" }), ["options.until"]],
    ["no policy", () => timelinePicture(LATE, { on: ON, law: nl, policy: "business" as never }), ["options.policy"]],
    ["look", () => agingPicture(agePortfolio(MANY, { on: ON, law: nl })[0]!, { language: "de" as never, idPrefix: '"><script>', width: 12.5 }), ["options.language", "options.idPrefix", "options.width"]],
  ])("%s", ([, run, expected]) => {
    expect(paths(run)).toEqual(expected);
  });
});
