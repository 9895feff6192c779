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
  // A process reads every byte of a module it imports; names stay, so that a stack trace can be read.
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
});
