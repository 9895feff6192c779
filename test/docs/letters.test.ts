import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lettersPage } from "./letters-page.js";

// When a text has changed on purpose: npx vitest run test/docs/letters.test.ts --update, and read what changed.
test("the page with the letters is what the package writes", async () => {
  await expect(lettersPage()).toMatchFileSnapshot(fileURLToPath(new URL("../../docs/letters.md", import.meta.url)));
});
