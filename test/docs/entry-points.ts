import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a caller imports from, and the file behind it. */
export const ENTRY_POINTS: Record<string, string> = {
  "termijn": "src/index.ts",
  "termijn/nl": "src/law/nl/index.ts",
  "termijn/nl/collecting": "src/law/nl/collecting/index.ts",
  "termijn/schemas": "src/schemas/index.ts",
  "termijn/ubl": "src/interop/ubl.ts",
  "termijn/exchange": "src/interop/exchange.ts",
  "termijn/pictures": "src/pictures/index.ts",
};

const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);

/** The compiler over the entry points and further texts that are no files. */
export function programWith(texts: Map<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => (texts.has(name) ? ts.createSourceFile(name, texts.get(name)!, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest));
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  return ts.createProgram([...Object.values(ENTRY_POINTS).map((path) => ROOT + path), ...texts.keys()], options, host);
}

/** A path in the repository for a text that is no file. */
export function pathOf(name: string): string {
  return ROOT + name;
}

/** A function that an entry point exports, with what its doc holds. */
export interface ExportedFunction {
  name: string;
  entryPoint: string;
  summary: string;
  tags: string[];
}

export function exportedFunctions(program: ts.Program): ExportedFunction[] {
  const checker = program.getTypeChecker();
  return Object.entries(ENTRY_POINTS).flatMap(([entryPoint, path]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(ROOT + path)!)!;
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined || checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length === 0) return [];
      return [{
        name: exported.name,
        entryPoint,
        summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        tags: symbol.getJsDocTags(checker).map(({ name }) => name),
      }];
    });
  });
}
