import { agePortfolio, policies, statementOn, type Dossier } from "termijn";
import { nl } from "termijn/nl";
import { agingPicture, interestPicture, timelinePicture, type Picture } from "termijn/pictures";

/** One late invoice with most of what a timeline may show. */
export const LATE: Dossier = {
  creditor: { name: "Atelier Noord", kind: "business" },
  debtor: { name: "Bakkerij Zuid & Zoon", kind: "business" },
  invoices: [{ number: "2025-0042", issuedOn: "2025-11-03", receivedOn: "2025-11-03", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [
    { type: "notice", kind: "reminder", channel: "email", on: "2025-12-05", deadlineOn: "2025-12-12" },
    { type: "contact", on: "2025-12-13", channel: "phone", outcome: "will-pay" },
    { type: "promise", on: "2025-12-13", payBy: "2026-01-15", amount: "500.00" },
    { type: "payment", on: "2026-05-01", amount: "500.00" },
  ],
};

const dated = (id: string, issuedOn: string, total: string): Dossier => ({
  creditor: LATE.creditor, debtor: { id, name: id, kind: "business" },
  invoices: [{ number: id, issuedOn, receivedOn: issuedOn, total, terms: { kind: "net", days: 14, agreedIn: "contract" } }], events: [],
});
export const MANY: Dossier[] = [
  dated("a", "2026-05-30", "1210.00"), dated("b", "2026-05-01", "605.00"), dated("c", "2026-03-20", "3025.50"), dated("d", "2025-12-01", "151.25"), dated("e", "2026-06-01", "-75.00"),
];

export const ON = "2026-06-12";

/** A picture of each sort, in each language and at two widths. */
export const PICTURES: readonly { name: string; draw(): Picture<unknown> }[] = (["nl", "en"] as const).flatMap((language) => [320, 640].flatMap((width) => {
  const look = { language, width };
  return [
    { name: `timeline.${language}.${width}`, draw: () => timelinePicture(LATE, { on: ON, law: nl, policy: policies.business, ...look }) },
    { name: `interest.${language}.${width}`, draw: () => interestPicture(statementOn(LATE, { on: ON, law: nl }), look) },
    { name: `aging.${language}.${width}`, draw: () => agingPicture(agePortfolio(MANY, { on: ON, law: nl })[0]!, look) },
  ];
}));
