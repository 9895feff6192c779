import { fileURLToPath } from "node:url";
import { statementOn } from "termijn";
import { nl } from "termijn/nl";
import { interestPicture } from "termijn/pictures";
import { expect, test } from "vitest";

// When the picture has changed on purpose: npx vitest run test/docs/readme-picture.test.ts --project source -u
test("the picture in the README is that of its first example", async () => {
  const account = statementOn(
    {
      creditor: { name: "Atelier Noord", kind: "business" },
      debtor: { name: "Bakkerij Zuid", kind: "business" },
      invoices: [{ number: "2025-0042", issuedOn: "2025-11-03", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
      events: [{ type: "payment", on: "2026-05-01", amount: "500.00" }],
    },
    { on: "2026-11-21", law: nl },
  );
  await expect(interestPicture(account, { language: "en", width: 640 }).svg).toMatchFileSnapshot(fileURLToPath(new URL("../../docs/interest.svg", import.meta.url)));
});
