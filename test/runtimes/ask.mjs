// Asks every question of termijn/vectors.json, on whatever runtime this is. Nothing but the language.
import { runVectors } from "./run-vectors.mjs";

/**
 * @param {Record<string, object>} modules the entry points by name
 * @param {{ vectors: object[] }} shipped termijn/vectors.json
 * @returns {{ asked: number, wrong: string[], digest: string }} digest: of all answers in full, so that runtimes can be compared to the letter
 */
export function ask(modules, { vectors }) {
  const values = { nl: modules["termijn/nl"].nl, policies: modules.termijn.policies };
  const hasIntl = typeof Intl !== "undefined";
  const rows = vectors.filter(({ needs }) => needs !== "Intl" || hasIntl);
  const answers = [];
  const recorded = Object.fromEntries(Object.entries(modules.termijn).map(([name, value]) => [name, typeof value === "function" ? (...given) => noted(answers, value(...given)) : value]));
  const wrong = runVectors(rows, recorded, values);
  return { asked: rows.length, wrong, digest: digestOf(answers.map((answer) => JSON.stringify(answer)).filter((text) => !/^"\d{4}-/.test(text)).join("\n")) };
}

function noted(answers, answer) {
  answers.push(answer);
  return answer;
}

/** FNV-1a over the characters: not for secrets, only to see a difference. */
function digestOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
