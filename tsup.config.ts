import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    nl: "src/law/nl/index.ts",
    "nl/collecting": "src/law/nl/collecting/index.ts",
    schemas: "src/schemas/index.ts",
    ubl: "src/interop/ubl.ts",
    exchange: "src/interop/exchange.ts",
    pictures: "src/pictures/index.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
  clean: true,
  // Names stay, so that a stack trace can be read; white space too, because what marks a call as free of side effects is a comment,
  // and without those marks a caller's bundler keeps all of the package for one function of it.
  esbuildOptions(options) {
    options.minifySyntax = true;
  },
});
