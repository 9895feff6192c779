import { expect, it } from "vitest";
import { refersTo, refOf } from "../../src/facts/receivable-ref.js";

it.each([{ invoice: "A" }, { invoice: "A", part: "1" }, { invoice: "A", part: "" }])("the reference of %o means it and nothing else", (receivable) => {
  expect(refersTo(refOf(receivable), receivable)).toBe(true);
  expect(refersTo(refOf(receivable), { invoice: "B" })).toBe(false);
});

it("is the number alone for an invoice as a whole", () => {
  expect([refOf({ invoice: "A" }), refOf({ invoice: "A", part: "1" })]).toEqual(["A", { invoice: "A", part: "1" }]);
});
