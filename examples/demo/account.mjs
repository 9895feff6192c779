import { printDue } from "./sections/due.mjs";
import { printCosts } from "./sections/costs.mjs";
import { printFindings } from "./sections/findings.mjs";
import { printInterest } from "./sections/interest.mjs";
import { printNext } from "./sections/next.mjs";
import { printLetter } from "./sections/letter.mjs";
import { printOpen } from "./sections/open.mjs";
import { printParties } from "./sections/parties.mjs";
import { printPayments } from "./sections/payments.mjs";
import { printWorth } from "./sections/worth.mjs";

/** The account, or the letter and the verdict where those were asked for, as text of at most 100 columns. */
export function printAccount(account) {
  const isAsked = account.letter !== undefined || account.worth !== undefined;
  return printed(isAsked ? [printLetter(account), printWorth(account)] : accountSections(account));
}

function accountSections(account) {
  const { invoice, statement } = account;
  return [
    [`Account of invoice ${invoice.number} on ${statement.on}, in ${statement.currency}`],
    printParties(account),
    printDue(account),
    printInterest(account),
    printCosts(account),
    printPayments(account),
    printOpen(account),
    printNext(account),
    printFindings(account),
  ];
}

function printed(sections) {
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  // An e-invoice is somebody else's text: no control character of it may reach the terminal.
  return `${text.replace(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")}\n`;
}
