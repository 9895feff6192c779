import fc from "fast-check";
import { agePortfolio, policies, statementOn } from "termijn";
import { nl } from "termijn/nl";
import { agingPicture, interestPicture, timelinePicture } from "termijn/pictures";
import { describe, expect, test } from "vitest";
import { PALETTE } from "../../src/pictures/svg/palette.js";
import { anyDossier, askedOn } from "../statement/any-dossier.js";
import { LATE, ON } from "./cases.js";
import { outside, overlaps, read } from "./drawn.js";

const look = fc.record({ language: fc.constantFrom("nl", "en"), width: fc.integer({ min: 280, max: 1000 }) });
/** Nothing that runs, loads, or leads away. */
const FORBIDDEN = /<(?!\/?(?:svg|title|desc|text|rect|line|circle|polygon|path)\b)|\son\w+=|href|url\(|style=|NaN|Infinity|undefined/i;

function holds(svg: string): void {
  const drawn = read(svg);
  expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(FORBIDDEN);
  expect(outside(drawn)).toEqual([]);
  expect(overlaps(drawn)).toEqual([]);
}

describe("every picture is well-formed, harmless, inside its frame and readable", () => {
  test("timelines", () => {
    fc.assert(fc.property(anyDossier, askedOn, look, (dossier, on, how) => {
      holds(timelinePicture(dossier, { on, law: nl, policy: policies.business, ...how }).svg);
    }), { numRuns: 60 });
  });

  test("interest, and it ends where the statement stands", () => {
    fc.assert(fc.property(anyDossier, askedOn, look, (dossier, on, how) => {
      const statement = statementOn(dossier, { on, law: nl, unknownRates: "stop" });
      for (const { invoice, part, interest } of statement.receivables) {
        const { svg, rows } = interestPicture(statement, { receivable: part === undefined ? invoice : { invoice, part }, ...how });
        holds(svg);
        expect(rows.at(-1)).toMatchObject({ kind: "end", on, ...interest });
      }
    }), { numRuns: 80 });
  });

  test("aging", () => {
    fc.assert(fc.property(fc.array(anyDossier, { minLength: 1, maxLength: 4 }), askedOn, look, fc.constantFrom<number[]>([0], [0, 30, 60, 90], [15, 16, 400]), (dossiers, on, how, buckets) => {
      for (const aging of agePortfolio(dossiers, { on, law: nl, buckets })) holds(agingPicture(aging, how).svg);
    }), { numRuns: 50 });
  });
});

test("a name from outside is text, whatever it holds", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom("<script>alert(1)</script>", '"/><x onload="', "]]>", "&amp;", "a\u0000b\ufffec", "\ud800")), (name) => {
    const { svg } = timelinePicture({ ...LATE, debtor: { ...LATE.debtor, name: `x${name}` }, events: [{ type: "hold", on: "2026-01-02", reason: name }] }, { on: ON, law: nl });
    const { elements } = read(svg);
    expect(new Set(elements.map((one) => one.name))).toEqual(new Set(["svg", "title", "desc", "text", "rect", "line", "circle", "polygon"]));
    expect(svg).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u);
  }), { numRuns: 80 });
});

/** Contrast as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.for(Object.entries(PALETTE))("%s stands out from white and from near-black", ([, colour]) => {
  expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, "#121212")).toBeGreaterThanOrEqual(3);
});
