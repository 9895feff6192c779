import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A block of TypeScript that stands in a doc. */
export interface CodeBlock {
  /** Relative to the repository. */
  file: string;
  /** Of the first line of code, counted from 1. */
  line: number;
  code: string;
}

/** The ```ts blocks after an @example tag in the doc comments of the source. */
export function sourceExamples(): CodeBlock[] {
  return files("src", ".ts").flatMap((file) => {
    const blocks: CodeBlock[] = [];
    const lines = linesOf(file).map((line) => /^\s*\*(?!\/) ?(.*)$/.exec(line)?.[1] ?? null);
    let isExample = false;
    for (let index = 0; index < lines.length; index++) {
      const text = lines[index];
      if (text === null || /^@(?!example)/.test(text ?? "")) isExample = false;
      else if (text === "@example") isExample = true;
      else if (isExample && text === "```ts") index = blockFrom(file, lines, index + 1, blocks);
    }
    return blocks;
  });
}

/** The ```ts blocks of the README and the docs. */
export function pageExamples(): CodeBlock[] {
  return ["README.md", ...files("docs", ".md")].flatMap((file) => {
    const blocks: CodeBlock[] = [];
    const lines = linesOf(file);
    for (let index = 0; index < lines.length; index++) {
      if (lines[index] === "```ts") index = blockFrom(file, lines, index + 1, blocks);
    }
    return blocks;
  });
}

/** Adds the block that starts at an index; gives the index of the line that closes it. */
function blockFrom(file: string, lines: readonly (string | null)[], start: number, blocks: CodeBlock[]): number {
  const end = lines.indexOf("```", start);
  if (end < 0) throw new Error(`${file}:${start}: the block is not closed`);
  blocks.push({ file, line: start + 1, code: lines.slice(start, end).join("\n") });
  return end;
}

function files(folder: string, ending: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.startsWith("site"))
    .map((path) => `${folder}/${path}`)
    .sort();
}

function linesOf(file: string): string[] {
  return readFileSync(`${ROOT}${file}`, "utf8").split("\n");
}
