import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^termijn\/nl$/, replacement: new URL("./src/law/nl/index.ts", import.meta.url).pathname },
      { find: /^termijn\/schemas$/, replacement: new URL("./src/schemas/index.ts", import.meta.url).pathname },
      { find: /^termijn\/ubl$/, replacement: new URL("./src/interop/ubl.ts", import.meta.url).pathname },
      { find: /^termijn$/, replacement: new URL("./src/index.ts", import.meta.url).pathname },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
