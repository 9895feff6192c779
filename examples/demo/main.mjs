// The account of one late invoice, from an e-invoice and the facts that it does not know. Run with --help for its options.
import { printAccount } from "./account.mjs";
import { accountOf } from "./claim.mjs";
import { HELP } from "./help.mjs";
import { optionsFrom } from "./options.mjs";
import { Refusal } from "./refusal.mjs";

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
  } else {
    const account = await accountOf(options);
    process.stdout.write(options.json ? `${JSON.stringify(account, null, 2)}\n` : printAccount(account));
  }
} catch (error) {
  // Bad input has a sentence for the person who typed it; anything else is a defect of this package and keeps its stack trace.
  if (!(error instanceof Refusal) && error?.name !== "TermijnError") throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
