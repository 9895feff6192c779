import { checkInvoice, composeNotice } from "termijn";
import { nl } from "termijn/nl";
import { expect, test } from "vitest";
import { CONTEXT, INVOICE } from "../beforehand/own-papers.js";
import { ON, oneClaim } from "../worth/one-claim.js";

/** What the check before sending says of a link, and whether a letter about the same invoice carries it. */
const judged = (paymentUrl: string) => {
  const before = checkInvoice({ ...INVOICE, paymentUrl }, CONTEXT).map(({ code }) => code);
  const { html, findings } = composeNotice(oneClaim("1000.00", { invoice: { paymentUrl } }), { on: ON, law: nl, kind: "reminder" });
  const isLeftOut = findings.some(({ code }) => code === "PAYMENT_LINK_LEFT_OUT");
  expect(html.includes("<a ")).toBe(!isLeftOut);
  return { before, isLeftOut };
};

test.each([
  "https://localhost/pay", "https://a@b.nl/pay", "https://user:word@pay.example/1", "http://pay.example/1", "https://pay.example/a b", "https://pay.example/<b>", "https://pay.example\\evil.example",
  "https://pay.example/\u202e1", "https://pay.\u202eexample/1", "https://pay.example/\u0000", "https://pay.example/\ud800", " https://pay.example/1", "javascript:alert(1)", `https://pay.example/${"1".repeat(2_000)}`,
])("a letter leaves %j out, and the check before sending says so", (paymentUrl) => {
  expect(judged(paymentUrl)).toEqual({ before: ["PAYMENT_LINK_NOT_SECURE"], isLeftOut: true });
});

test.each(["https://pay.example/2026-0042", "HTTPS://pay.example", "https://pay.example:8443/a?b=1&c=2#d", "https://betaal.café.example/1"])("a letter carries %j, and the check finds nothing", (paymentUrl) => {
  expect(judged(paymentUrl)).toEqual({ before: [], isLeftOut: false });
});
