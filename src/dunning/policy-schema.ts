import * as z from "zod/mini";
import { show } from "../errors/show.js";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { isRecognised, recognise } from "../facts/recognised.js";
import { amountSchemas, expected, listOf, oneOf, scalars, wholeNumber } from "../facts/scalar-schemas.js";
import type { Policy } from "./policy.js";
import { POLICY_DECIMALS } from "./policy-sum.js";

const policySchema = /* @__PURE__ */ madeOnce(() => {
  const { flag, nonEmptyText, text } = scalars();
  const { nonNegative: amount } = amountSchemas(POLICY_DECIMALS);
  const step = z.strictObject(
    {
      id: nonEmptyText,
      action: oneOf(["notice", "call", "check", "suspend", "handover", "weigh"]),
      notice: z.optional(oneOf([
        "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand",
        "suspension", "confirmation", "plan-proposal", "handover", "interruption",
      ])),
      channel: z.optional(oneOf(["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"])),
      after: z.strictObject(
        { days: wholeNumber(-3660, 3660), from: oneOf(["due", "previous", "received", "deadline", "performance", "prescription"]), count: z.optional(oneOf(["calendar", "working"])) },
        expected("the days and from when they count"),
      ),
      deadlineDays: z.optional(wholeNumber(0, 366)),
      claims: z.optional(listOf(oneOf(["principal", "interest", "costs"]))),
      approval: z.optional(oneOf(["none", "person"])),
      required: z.optional(flag),
    },
    expected("a step"),
  );
  return z.strictObject(
    {
      id: nonEmptyText,
      version: nonEmptyText,
      description: z.optional(text),
      steps: listOf(step),
      minimumOpen: z.optional(amount),
      tolerance: z.optional(amount),
      bankDataMaxAgeDays: z.optional(wholeNumber(0, 3660)),
      missedRun: z.optional(oneOf(["one-by-one", "latest"])),
    },
    expected("a policy"),
  );
});

/** Policies that cannot change any more, as they were checked. */
const checked = new WeakMap<object, Policy>();

/** The policy, checked: a malformed one, an unknown field, duplicate step ids, or a notice step without a notice is an error. A frozen one is checked once. */
export function checkedPolicy(input: unknown, root = "policy"): Policy {
  if (isRecognised(input, "id", "version", "steps")) return input as Policy;
  const known = typeof input === "object" && input !== null ? checked.get(input) : undefined;
  if (known !== undefined) return known;
  const policy = wellFormedPolicy(input, root);
  const issues: Issue[] = [];
  policy.steps.forEach(({ id, action, notice }, index) => {
    const path = `${root}.steps[${index}]`;
    if (policy.steps.findIndex((other) => other.id === id) !== index) issues.push({ path: `${path}.id`, code: "duplicate", message: `expected an id that no other step has, got ${show(id)}` });
    if (action === "notice" && notice === undefined) issues.push({ path: `${path}.notice`, code: "missing", message: "expected the kind of notice, got nothing" });
  });
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  const result = recognise(policy);
  if (isDeeplyFrozen(input)) checked.set(input as object, result);
  return result;
}

/** A policy of the right shape. An unknown field may be a misspelt term or claim: it is an error, never left out. */
export function wellFormedPolicy(input: unknown, root: string): Policy {
  const { value, findings } = check<Policy>(policySchema(), input, root);
  if (findings.length > 0) throw new TermijnError("INVALID_INPUT", findings.map(({ path = root }) => ({ path, code: "unknown-field", message: "expected only the fields of a policy, got one it does not have" })));
  return value;
}

function isDeeplyFrozen(value: unknown): boolean {
  return typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));
}
