// What may come of a call with malformed input: an answer in plain JSON, or a TermijnError that says what is wrong. Nothing else.

const CODES = ["INVALID_INPUT", "RATE_UNKNOWN", "UNSUPPORTED", "INCONSISTENT", "REFUSED"];
/** A message quotes what it rejects in short; paths hold the caller's own keys. */
const LONGEST_MESSAGE = 2_000;

/** Answers that are no JSON by their nature: a law pack, and the lines that come one at a time. */
const NOT_JSON = new Set(["withRates"]);

/** These go through a source of the caller's, and throw what it throws: a lost connection is no bad dossier. */
const HANDS_ON = new Set(["agePortfolio", "workList", "workLines", "workLinesAsync", "rollRates", "recoveryFromOwnPast"]);
/** What the iterator among the malformed inputs throws. */
const OF_THE_SOURCE = "iterator";

/**
 * What is wrong with the outcome of a call, or null.
 *
 * @param {string} name of the function
 * @param {() => unknown} run
 * @param {number} limit milliseconds of processor time
 */
export async function wrongOutcome(name, run, limit) {
  const prototypes = prototypeKeys();
  const started = process.cpuUsage();
  let wrong = null;
  try {
    const answer = await drained(run());
    if (!NOT_JSON.has(name)) wrong = notPlain(answer, "answer", new Set());
  } catch (error) {
    wrong = HANDS_ON.has(name) && error?.message === OF_THE_SOURCE ? null : notWellFormed(error);
  }
  // Processor time: how busy the machine is with others does not count.
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  if (prototypeKeys() !== prototypes) return "a prototype of the language was changed";
  return wrong ?? (took > limit ? `took ${Math.round(took)} ms` : null);
}

/** Lines that come one at a time, all of them. */
async function drained(answer) {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  if (Symbol.asyncIterator in answer) {
    const lines = [];
    for await (const line of answer) lines.push(line);
    return lines;
  }
  return Symbol.iterator in answer ? [...answer] : answer;
}

function prototypeKeys() {
  return [Object, Array, Function, String, Number].map(({ prototype }) => Reflect.ownKeys(prototype).length).join();
}

function notWellFormed(error) {
  const first = error instanceof Error ? String(error.stack).split("\n").slice(0, 4).join(" | ") : String(error);
  if (!(error instanceof Error) || error.name !== "TermijnError") return `threw ${first}`;
  if (!CODES.includes(error.code)) return `a TermijnError with the code ${String(error.code)}`;
  return notData(error) ?? notPlain(error.toJSON(), "error", new Set());
}

/** An error as data, as it stands inside results too. */
function notData({ issues, message }) {
  if (typeof message !== "string" || message === "") return "an error without a message";
  if (!Array.isArray(issues) || issues.length === 0) return "an error without issues";
  for (const issue of issues) {
    if (typeof issue.path !== "string" || typeof issue.code !== "string" || issue.code === "" || typeof issue.message !== "string" || issue.message === "") return `an issue that is not well-formed: ${JSON.stringify(issue)}`;
    if (issue.message.length > LONGEST_MESSAGE) return `an issue with a message of ${issue.message.length} characters: ${issue.message.slice(0, 100)}`;
    if (/\bundefined\b|\[object /.test(issue.message.replace(/"(?:[^"\\]|\\.)*"/g, ""))) return `an issue that says ${issue.message.slice(0, 200)}`;
  }
  return null;
}

function notPlain(value, at, parents) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Object.is(value, -0) || !Number.isFinite(value) ? `${at} is ${Object.is(value, -0) ? "-0" : value}` : null;
  if (typeof value !== "object") return `${at} is of type ${typeof value}`;
  if (parents.has(value)) return `${at} holds itself`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${at} is no plain object but ${prototype?.constructor?.name}`;
  const inside = new Set(parents).add(value);
  const isList = Array.isArray(value);
  if (isList && Object.keys(value).length !== value.length) return `${at} is a sparse list`;
  for (const key of Object.keys(value)) {
    const wrong = notPlain(value[key], isList ? `${at}[${key}]` : `${at}.${key}`, inside);
    if (wrong !== null) return wrong;
  }
  return null;
}
