import { describe, expect, it } from "vitest";
import { kvkNumberOf } from "../../../src/facts/identifiers/kvk-number.js";
import { oinOf } from "../../../src/facts/identifiers/oin-number.js";

describe("KvK number", () => {
  it.each([
    ["01234567", "01234567"],
    ["12 34 56 78", "12345678"],
    ["12.345.678", "12345678"],
    ["1234567", null],
    ["000012345678", null],
    ["SITEST00000", null],
    ["32081330 Amersfoort", null],
    ["", null],
  ])("%s is %s", (text, number) => {
    expect(kvkNumberOf(text)).toBe(number);
  });
});

describe("OIN", () => {
  it.each([
    ["00000001123456782000", "00000001123456782000"],
    ["00000003 123456780000", "00000003123456780000"],
    ["0000000112345678200", null],
    ["12345678901234567890", null],
    ["SITEST00000", null],
  ])("%s is %s", (text, number) => {
    expect(oinOf(text)).toBe(number);
  });
});
