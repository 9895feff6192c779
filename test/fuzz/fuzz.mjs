// Every public function, called with malformed input.
import { workingCalls } from "./calls.mjs";
import { changed, randomChanges, randomNumbers } from "./malformed.mjs";
import { wrongOutcome } from "./outcome.mjs";
import { publicFunctions } from "./public-functions.mjs";

export const DEFAULT_SEED = 20_261_121;

/** Generous: the slowest answers to well-formed input take milliseconds. */
const LIMIT = 15_000;
const MOST_FAILURES_EACH = 5;

/**
 * @param {Record<string, object>} modules the entry points by name
 * @param {{ inputs: number, seed: number, only?: string }} options how many malformed inputs in all, where the draw starts, and one function to keep to
 * @returns {Promise<{ functions: { name: string, entryPoint: string, calls: number, slowest: number }[], failures: string[] }>}
 */
export async function fuzz(modules, { inputs, seed, only }) {
  const { nl } = modules["termijn/nl"];
  const calls = workingCalls({ nl, policies: modules["termijn"].policies });
  const isWhole = (value) => value === nl || value === nl.interest.statutory || value === nl.interest.commercial;
  const functions = publicFunctions(modules).filter(({ name }) => only === undefined || name === only);
  const each = Math.ceil(inputs / functions.length);
  const report = { functions: [], failures: [] };
  for (const [index, { name, entryPoint, run }] of functions.entries()) {
    const starts = calls[name] ?? (await callsThatWork(Object.values(calls).flat(), name, run));
    if (starts.length === 0) report.failures.push(`${name}: no call is known that works; add one to test/fuzz/calls.mjs`);
    for (const start of starts) {
      const wrong = await wrongOutcome(name, () => run(...start), LIMIT);
      if (wrong !== null) report.failures.push(`${name}: the call that works: ${wrong}`);
      await refusal(name, () => run(...start)).then((error) => error && report.failures.push(`${name}: the call in test/fuzz/calls.mjs is refused: ${error}`));
    }
    const random = randomNumbers(seed + index * 7_919);
    const found = new Set();
    let slowest = 0;
    for (let round = 0; round < each && starts.length > 0 && found.size < MOST_FAILURES_EACH; round++) {
      const start = starts[random(starts.length)];
      const changes = randomChanges(start, random, isWhole);
      const started = performance.now();
      const wrong = await attempt(name, run, start, changes);
      slowest = Math.max(slowest, performance.now() - started);
      if (wrong === null) continue;
      const smallest = await withoutWhatIsNotNeeded(name, run, start, changes);
      const first = `${name}: ${smallest.wrong} ← ${smallest.changes.map(({ words }) => words).join("; ")}`;
      if (!found.has(keyOf(smallest.wrong))) report.failures.push(first);
      found.add(keyOf(smallest.wrong));
    }
    report.functions.push({ name, entryPoint, calls: each, slowest });
  }
  return report;
}

const attempt = (name, run, start, changes) => {
  const given = changed(start, changes);
  return wrongOutcome(name, () => run(...given), LIMIT);
};

/** The first of the changes that does it alone, else all of them. */
async function withoutWhatIsNotNeeded(name, run, start, changes) {
  for (const change of changes) {
    const wrong = await attempt(name, run, start, [change]);
    if (wrong !== null) return { wrong, changes: [change] };
  }
  return { wrong: (await attempt(name, run, start, changes)) ?? "went wrong only the first time", changes };
}

/** One failure per cause: figures in it differ from input to input. */
const keyOf = (wrong) => wrong.replace(/\d+/g, "#").slice(0, 160);

/** A function that no call is written for takes the calls of others that it accepts. */
async function callsThatWork(calls, name, run) {
  const working = [];
  for (const call of calls) if ((await refusal(name, () => run(...call))) === null) working.push(call);
  return working.slice(0, 3);
}

async function refusal(name, run) {
  try {
    const answer = await run();
    if (name === "safeParseDossier" && !answer.ok) return answer.error.message;
    if (name.endsWith(".validate") && answer.issues) return answer.issues.map(({ message }) => message).join("; ");
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}
