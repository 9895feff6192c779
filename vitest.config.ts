import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Tests of what is shipped: they need the built package. */
const BUILT = ["test/demo/**/*.test.ts", "test/package/**/*.test.ts", "test/fuzz/**/*.test.ts"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^termijn\/nl$/, replacement: source("law/nl/index.ts") },
      { find: /^termijn\/nl\/collecting$/, replacement: source("law/nl/collecting/index.ts") },
      { find: /^termijn\/exchange$/, replacement: source("interop/exchange.ts") },
      { find: /^termijn\/pictures$/, replacement: source("pictures/index.ts") },
      { find: /^termijn\/schemas$/, replacement: source("schemas/index.ts") },
      { find: /^termijn\/ubl$/, replacement: source("interop/ubl.ts") },
      { find: /^termijn$/, replacement: source("index.ts") },
    ],
  },
  test: {
    testTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: [...BUILT, "**/node_modules/**"] } },
      { extends: true, test: { name: "built", include: BUILT, globalSetup: "test/package/build.ts" } },
    ],
  },
});
