import * as z from "zod/mini";
import { DAY_EXPECTATION, parseDay } from "../dates/day.js";
import { show } from "../errors/show.js";
import { amountExpectation, formatCents, parseCents } from "../money/amount.js";
import { formatPercent, parsePercent } from "../money/percent.js";
import { madeOnce, madeOncePerDecimals } from "./made-once.js";

/** The message of a failed check: what was expected and what came. Ours, because zod's own depend on what else is imported. */
export function expected(what: string) {
  return { error: (issue: { input?: unknown }) => `expected ${what}, got ${show(issue.input)}` };
}

const DECIMAL_PATTERN = /^-?\d+(?:\.\d+)?$/;

/** Schemas of the values that facts are made of. */
export const scalars = /* @__PURE__ */ madeOnce(() => {
  const text = z.string(expected("text"));
  return {
    text,
    nonEmptyText: text.check(z.refine((value) => value.trim() !== "", expected("text that is not empty"))),
    flag: z.boolean(expected("true or false")),
    day: z.string(expected(DAY_EXPECTATION)).check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/, { ...expected(DAY_EXPECTATION), abort: true }),
      z.refine((value) => parseDay(value) !== null, expected(DAY_EXPECTATION)),
    ),
    percent: percentSchema(),
  };
});

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, expected(`one of ${values.join(", ")}`));
}

export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.array(item, expected("a list"));
}

export function wholeNumber(least: number, most: number) {
  const what = expected(`a whole number from ${least} to ${most}`);
  return z.number(what).check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, what));
}

/** A decimal text, or a number as some databases and APIs give it. */
function decimalInput(what: string) {
  return z.union([z.string(expected(what)).check(z.regex(DECIMAL_PATTERN, expected(what))), z.number(expected(what))], expected(what));
}

/** A percentage, zero or more. */
function percentSchema() {
  return z.pipe(
    decimalInput("a percentage as a decimal string"),
    z.transform((value, context) => {
      const parsed = parsePercent(String(value));
      if (parsed === null || parsed.units < 0) {
        context.issues.push({ code: "custom", input: value, message: `expected a percentage of zero or more, got ${show(value)}` });
        return z.NEVER;
      }
      return formatPercent(parsed);
    }),
  );
}

/** Amounts in a currency with that many decimals, brought to exactly that many. */
export interface AmountSchemas {
  any: z.ZodMiniType<string, string | number>;
  nonNegative: z.ZodMiniType<string, string | number>;
}

export const amountSchemas = /* @__PURE__ */ madeOncePerDecimals((decimals): AmountSchemas => {
  const what = amountExpectation(decimals);
  const amount = (least: number, wanted: string) =>
    z.pipe(
      decimalInput(wanted),
      z.transform((value, context) => {
        const cents = parseCents(String(value), decimals);
        if (cents === null || cents < least) {
          context.issues.push({ code: "custom", input: value, message: `expected ${cents === null ? what : wanted}, got ${show(value)}` });
          return z.NEVER;
        }
        return formatCents(cents, decimals);
      }),
    );
  return { any: amount(-Infinity, what), nonNegative: amount(0, `${what}, zero or more`) };
});
