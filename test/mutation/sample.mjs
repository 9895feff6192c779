// A checker that sets aside the mutants outside a sample: which are in it depends on the seed and on the mutant alone, so that a run can
// be repeated. Those set aside count neither as noticed nor as missed.
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

class Sample {
  constructor(options) {
    Object.assign(this, options.sample);
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#holds(mutant) ? { status: "passed" } : { status: "compileError", reason: "outside the sample" }]));
  }

  #holds({ fileName, location: { start, end }, replacement }) {
    const name = [this.seed, relative(process.cwd(), fileName), start.line, start.column, end.line, end.column, replacement].join("|");
    return createHash("sha256").update(name).digest().readUInt32BE() / 2 ** 32 < this.part;
  }
}
Sample.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
