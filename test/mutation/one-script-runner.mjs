// A test runner for Stryker that loads a room's tests with all they import as one script, and evaluates it anew for every mutant: what is
// made once and kept never reaches from one mutant to the next, as in a process of its own, at a fiftieth of its price. While coverage is
// measured each test has a fresh one too, so that a mutant in what is made once is known to all tests that reach it, not to the first alone.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { expect } from "./expect.mjs";
import * as fastCheck from "./few-cases.mjs";
import { declaring } from "./declared-tests.mjs";

const fromRoot = createRequire(join(process.cwd(), "package.json"));

class OneScriptRunner {
  /** Milliseconds each test took, by its id: the quickest tests are asked first. */
  #took = new Map();

  constructor(options) {
    this.room = options.room;
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { build } = fromRoot("esbuild");
    const { outputFiles } = await build({
      stdin: { contents: this.room.testFiles.map((file) => `require(${JSON.stringify("fileOf:" + file)});\nrequire(${JSON.stringify(`./${file}`)});`).join("\n"), resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20",
      alias: Object.fromEntries(Object.entries(this.room.alias).map(([name, path]) => [name, join(process.cwd(), path)])),
      external: ["vitest", "fast-check", "fileOf:*", "zod", "zod/*", "decimal.js"],
      define: { "import.meta.url": JSON.stringify(pathToFileURL(join(process.cwd(), "test/file.ts")).href) },
      logLevel: "error",
    });
    const [{ text }] = outputFiles;
    this.script = new vm.Script(`(function (require, module, exports) {${text}\n})`, { filename: "tests.cjs" });
  }

  /** All tests, declared by a fresh evaluation of the script. */
  #declared() {
    const { tests, functions, inFile } = declaring();
    const provided = { vitest: { ...functions, expect }, "fast-check": fastCheck };
    const require = (name) => (name.startsWith("fileOf:") ? inFile(name.slice("fileOf:".length)) : (provided[name] ?? fromRoot(name)));
    const module = { exports: {} };
    this.script.runInThisContext()(require, module, module.exports);
    return tests;
  }

  async dryRun() {
    const results = [];
    this.stryker.activeMutant = undefined;
    const ids = this.#declared().map(({ id }) => id);
    for (const [place, id] of ids.entries()) {
      this.stryker.currentTestId = undefined;
      const test = this.#declared()[place];
      this.stryker.currentTestId = id;
      const result = await outcome(test);
      this.#took.set(id, result.timeSpentMs);
      results.push(result);
    }
    this.stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.stryker, { hitCount: 0, hitLimit, currentTestId: undefined, activeMutant: mutantActivation === "static" ? activeMutant.id : undefined });
    const results = [];
    try {
      const asked = new Set(testFilter);
      const tests = this.#declared().filter(({ id }) => testFilter === undefined || asked.has(id));
      this.stryker.activeMutant = activeMutant.id;
      for (const test of tests.sort((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0))) {
        results.push(await outcome(test));
        if (results.at(-1).status === TestStatus.Failed) break;
      }
    } catch (error) {
      results.push(failed({ id: "import", name: "import" }, 0, error));
    }
    return toMutantRunResult(determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results });
  }
}
OneScriptRunner.inject = tokens(commonTokens.options);

async function outcome(test) {
  const started = performance.now();
  try {
    await test.run();
    return { id: test.id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - started, status: TestStatus.Success };
  } catch (error) {
    return failed(test, performance.now() - started, error);
  }
}

const failed = ({ id, name, file }, timeSpentMs, error) =>
  ({ id, name, fileName: file, timeSpentMs, status: TestStatus.Failed, failureMessage: String(error?.message ?? error).slice(0, 2_000) });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "one-script", OneScriptRunner)];
