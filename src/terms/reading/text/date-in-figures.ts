import { existing, numeralAt, withoutYear, yearOf, type WrittenDate } from "./calendar-day.js";
import { isAttached, type Token } from "./tokens.js";

const SEPARATORS = new Set([".", "-", "/"]);

/** "15-03-2026", "15. 3. 2026", "2026-03-15", "15.03.26"; "1/4" and "15.03." only where a date is expected. */
export function dateInFigures(tokens: Token[], index: number, isExpected: boolean): WrittenDate | null {
  const dotted = tokens[index]?.kind === "number" ? tokens[index].text.split(".") : [];
  if (dotted.length === 3 && dotted.every((part) => /^\d+$/.test(part))) return fromFigures(dotted, true, index + 1);
  if (dotted.length === 2 && isExpected && tokens[index + 1]?.text === "." && dotted.every((part) => /^\d{1,2}$/.test(part))) {
    const year = numeralAt(tokens, index + 2);
    if (year?.digits === 4) return fromFigures([...dotted, tokens[index + 2]!.text], true, year.next);
    return withoutYear(Number(dotted[0]), Number(dotted[1]), index + 2);
  }
  const first = numeralAt(tokens, index);
  const unbroken = first === null ? null : (withSpaces(tokens, index) ?? withoutSeparators(tokens, index, isExpected));
  if (unbroken !== null) return unbroken;
  if (first === null || !SEPARATORS.has(tokens[first.next]?.text ?? "")) return null;
  const separator = tokens[first.next]!.text;
  const second = numeralAt(tokens, first.next + 1);
  if (second === null) return null;
  const yearAt = tokens[second.next + 1]?.text === "'" ? second.next + 2 : second.next + 1;
  const third = tokens[second.next]?.text === separator ? numeralAt(tokens, yearAt) : null;
  const isTight = isAttached(tokens[index], tokens[first.next]) && isAttached(tokens[first.next], tokens[first.next + 1]);
  if (third !== null) {
    if (!isTight && Math.max(first.digits, third.digits) < 4) return null;
    return fromFigures([index, first.next + 1, yearAt].map((at) => tokens[at]!.text), separator === ".", third.next);
  }
  const isDayAndMonth = isExpected && isTight && separator !== "-" && first.digits <= 2 && second.digits <= 2 && tokens[second.next]?.text !== "%";
  return isDayAndMonth ? withoutYear(first.value, second.value, second.next) : null;
}

/** "01 04 2026" */
function withSpaces(tokens: Token[], index: number): WrittenDate | null {
  const figures = [0, 1, 2].map((offset) => tokens[index + offset]?.text ?? "");
  return figures.every((part, place) => (place < 2 ? /^\d{2}$/ : /^\d{4}$/).test(part)) ? fromFigures(figures, false, index + 3) : null;
}

/** "20260401", where a date is expected or nothing else stands. */
function withoutSeparators(tokens: Token[], index: number, isExpected: boolean): WrittenDate | null {
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)$/.exec(tokens[index]!.text) ?? [];
  return day === undefined || (!isExpected && tokens.length > 1) ? null : fromFigures([year!, month!, day], false, index + 1);
}

function fromFigures([first, second, third]: string[], isDotted: boolean, next: number): WrittenDate | null {
  if (first!.length === 4 && second!.length <= 2 && third!.length <= 2) {
    const day = existing(Number(first), Number(second), Number(third));
    return { dayFirst: day, monthFirst: day, hasYear: true, next };
  }
  if (first!.length > 2 || second!.length > 2) return null;
  const year = yearOf(third!);
  const isOddShort = year === null || existing(year, Number(second), 1) === null || Number(first) < 1 || Number(first) > 31;
  if (third!.length !== 4 && (third!.length !== 2 || isOddShort)) return null;
  const dayFirst = existing(year, Number(second), Number(first));
  return { dayFirst, monthFirst: isDotted ? dayFirst : existing(year, Number(first), Number(second)), hasYear: true, next };
}
