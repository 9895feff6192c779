// The runner that docs/testing-your-integration.md shows, for every runtime: plain JavaScript, nothing imported.

/**
 * Asks every question and compares the answers.
 *
 * @param vectors the rows of termijn/vectors.json
 * @param functions what the package exports
 * @param values what a text that starts with $ stands for
 * @returns a line for each row that went wrong
 */
export function runVectors(vectors, functions, values) {
  return vectors.flatMap(({ id, function: name, arguments: given, expected, throws }) => {
    let answer;
    try {
      answer = functions[name](...filled(given, values));
    } catch (error) {
      return error.name === "TermijnError" && error.code === throws ? [] : [`${id}: ${error.name} ${error.message}`];
    }
    return throws === undefined && matches(answer, expected) ? [] : [`${id}: expected ${throws ?? JSON.stringify(expected)}, got ${JSON.stringify(answer)}`];
  });
}

/** "$nl.interest.commercial" as the table itself. */
function filled(value, values) {
  if (typeof value === "string" && value.startsWith("$")) return value.slice(1).split(".").reduce((parent, key) => parent[key], values);
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filled(member, values)]));
}

function matches(answer, expected) {
  if (typeof expected !== "object" || expected === null) return answer === expected;
  if (typeof answer !== "object" || answer === null || (Array.isArray(expected) && answer.length !== expected.length)) return false;
  return Object.keys(expected).every((key) => matches(answer[key], expected[key]));
}
