import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../../../src/dates/day.js";
import { readLetter } from "../../../../src/notices/check/reading/read-letter.js";

/** Wednesday 3 June 2026. */
const daysOf = (text: string) => readLetter(text, dayOf("2026-06-03"), 2).days.map(({ day }) => formatDay(day));

describe("a day that counts from the letter", () => {
  it.each([
    ["Betaal vóór aanstaande vrijdag.", "2026-06-05"],
    ["Betaal uiterlijk komende woensdag.", "2026-06-10"],
    ["Betaal uiterlijk maandag.", "2026-06-08"],
    ["Betaal voor morgen.", "2026-06-04"],
    ["Betaal uiterlijk vandaag.", "2026-06-03"],
    ["Betaal uiterlijk overmorgen.", "2026-06-05"],
    ["Betaal voor het einde van de week.", "2026-06-07"],
    ["Betaal vóór het eind van deze maand.", "2026-06-30"],
    ["Pay by Friday.", "2026-06-05"],
    ["Pay no later than tomorrow.", "2026-06-04"],
    ["Pay before the end of this month.", "2026-06-30"],
    ["Betaal uiterlijk 12 juni a.s.", "2026-06-12"],
    ["Betaal uiterlijk vrijdag 12 juni 2026.", "2026-06-12"],
  ])("%s", (text, day) => expect(daysOf(text)).toEqual([day]));

  it("of next Friday the later one that may be meant", () => expect(daysOf("Pay before next Friday.")).toEqual(["2026-06-12"]));

  it.each(["Tot op vandaag is niets ontvangen.", "Wij zijn vrijdag gesloten.", "Goedemorgen.", "We spoke on Friday.", "Bel ons van maandag tot en met vrijdag."])("not: %s", (text) => expect(daysOf(text)).toEqual([]));
});
