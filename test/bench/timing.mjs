/** The middle of several figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

let sink;

/**
 * Nanoseconds of processor time per call of each job. The jobs take turns, and what the processor does for others does not count, so that
 * a busy machine changes little.
 */
export function nanosecondsPerCall(jobs, { rounds = 15, milliseconds = 60, warmUpCalls = WARM_UP_CALLS } = {}) {
  const names = Object.keys(jobs);
  const calls = Object.fromEntries(names.map((name) => [name, callsWithin(jobs[name], milliseconds, warmUpCalls)]));
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      figures[name].push(timed(jobs[name], calls[name]) / calls[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(figures[name])]));
}

/** Enough calls for the compiler to have seen all of a job before it is measured. */
const WARM_UP_CALLS = 20_000;

function callsWithin(job, milliseconds, warmUpCalls) {
  timed(job, warmUpCalls);
  let calls = Math.min(64, warmUpCalls);
  while (timed(job, calls) < milliseconds * 1e6) calls *= 2;
  return calls;
}

function timed(job, calls) {
  const start = process.cpuUsage();
  for (let index = 0; index < calls; index++) sink = job(index);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** Keeps the results from being optimised away. */
export function lastResult() {
  return sink;
}
