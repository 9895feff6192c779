import type { InvoiceInLetter } from "../model/notice-model.js";
import { fill } from "./fill.js";
import { foreign, own, type Inline } from "./inline.js";
import type { Wording } from "./wordings.js";

/** More are listed in the table alone. */
const MOST_NAMED = 3;

type Named = Pick<InvoiceInLetter, "number" | "part">;

/** The invoices in a sentence: "factuur A", "de facturen A en B", "51 facturen". */
export function invoicesPhrase(invoices: readonly Named[], wording: Wording): Inline {
  const numbers = distinctNumbers(invoices);
  if (invoices.length === 1) {
    const { number, part } = invoices[0]!;
    return part === undefined ? fill(wording["invoices.one"], { number: foreign(number) }) : fill(wording["invoices.part"], { number: foreign(number), part: foreign(part) });
  }
  if (numbers.length === 1) return fill(wording["invoices.one"], { number: foreign(numbers[0]!) });
  if (numbers.length > MOST_NAMED) return fill(wording["invoices.many"], { count: own(String(numbers.length)) });
  return fill(wording["invoices.several"], { numbers: numbersPhrase(invoices, wording) });
}

/** The same where a line is short: "factuur A", "facturen A en B". */
export function invoicesInShort(invoices: readonly Named[], wording: Wording): Inline {
  const numbers = distinctNumbers(invoices);
  if (numbers.length === 1 || numbers.length > MOST_NAMED) return invoicesPhrase(invoices, wording);
  return fill(wording["invoices.severalShort"], { numbers: numbersPhrase(invoices, wording) });
}

/** Their numbers alone: "A, B en C", "A, B en 49 andere". */
export function numbersPhrase(invoices: readonly Named[], wording: Wording): Inline {
  const numbers = distinctNumbers(invoices);
  if (numbers.length === 1) return foreign(numbers[0]!);
  if (numbers.length > MOST_NAMED) return fill(wording["invoices.andMore"], { list: listed(numbers.slice(0, MOST_NAMED - 1)), count: own(String(numbers.length - MOST_NAMED + 1)) });
  return fill(wording["invoices.and"], { list: listed(numbers.slice(0, -1)), last: foreign(numbers.at(-1)!) });
}

function listed(names: readonly string[]): Inline {
  return names.flatMap((name, index) => [...(index === 0 ? [] : own(", ")), ...foreign(name)]);
}

function distinctNumbers(invoices: readonly Named[]): string[] {
  return [...new Set(invoices.map(({ number }) => number))];
}
