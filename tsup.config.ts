import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    nl: "src/law/nl/index.ts",
    schemas: "src/schemas/index.ts",
    ubl: "src/interop/ubl.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
  clean: true,
});
