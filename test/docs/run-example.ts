import ts from "typescript";
import { expect } from "vitest";
import type { CodeBlock } from "./code-blocks.js";

/** What an example may import, by the name a reader would import it by. */
export type Modules = Record<string, unknown>;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Runs an example and compares each `expression; // => value` with what the expression gives. The value is an expression itself; it may
 * also stand on the lines below. Fails when a stated result was never reached.
 *
 * @returns the number of results the example states
 */
export async function runExample({ file, line, code }: CodeBlock, modules: Modules): Promise<number> {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  let stated = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push(importEdit(node, source));
    const target = ts.isExpressionStatement(node) ? node.expression.getText(source) : ts.isVariableStatement(node) ? nameOf(node) : null;
    const result = target === null ? null : statedResult(code, node.end);
    if (target !== null && result !== null) {
      const at = `${file}:${line + source.getLineAndCharacterOfPosition(node.getStart(source)).line}`;
      const kept = ts.isVariableStatement(node) ? `${node.getText(source)} ` : "";
      edits.push({ start: node.getStart(source), end: node.end, text: `${kept}__result(${target}, (${result}), ${JSON.stringify(at)});` });
      stated++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  let reached = 0;
  const script = ts.transpileModule(applied(code, edits), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText;
  const run = new Function("__modules", "__result", `return (async () => {${script.replace(/^export \{\};$/m, "")}\n})();`) as (...args: unknown[]) => Promise<void>;
  await run(modules, (actual: unknown, expected: unknown, at: string) => {
    reached++;
    expect(actual, at).toStrictEqual(expected);
  });
  expect(reached, `${file}:${line}: results reached of those stated`).toBe(stated);
  return stated;
}

/** `import { a, b as c } from "termijn"` as a destructuring of the module. */
function importEdit(node: ts.ImportDeclaration, source: ts.SourceFile): Edit {
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error(`An example imports by name: ${node.getText(source)}`);
  const names = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ propertyName, name }) => (propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`));
  const isType = node.importClause!.isTypeOnly;
  return { start: node.getStart(source), end: node.end, text: isType ? "" : `const { ${names.join(", ")} } = __modules[${node.moduleSpecifier.getText(source)}];` };
}

function nameOf({ declarationList: { declarations } }: ts.VariableStatement): string | null {
  const [first, ...rest] = declarations;
  return first !== undefined && rest.length === 0 && ts.isIdentifier(first.name) ? first.name.text : null;
}

/** The text after `// =>` on the rest of the line, or on the comment lines right below. */
function statedResult(code: string, end: number): string | null {
  const rest = code.slice(end);
  const same = /^[ \t]*\/\/ => (.*)/.exec(rest);
  if (same !== null) return same[1]!;
  const below = /^[ \t]*\n((?:[ \t]*\/\/.*(?:\n|$))+)/.exec(rest);
  const lines = below?.[1]!.split("\n").map((text) => text.trim().replace(/^\/\/ ?/, "")).filter((text) => text !== "");
  if (lines?.[0]?.startsWith("=> ") !== true) return null;
  return [lines[0].slice(3), ...lines.slice(1)].join("\n");
}

function applied(code: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), code);
}
