// The morning run: node run.mjs dossiers.jsonl acts.jsonl Europe/Amsterdam [2026-11-21T06:00:00Z]
// Reads one dossier as JSON a line, and appends what is to be done to the second file, each act once; a second run adds nothing.
// What is printed is what is new. A bad line is reported and the others go on; the exit status is then 1, so that cron sends a mail.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { dateIn } from "termijn";
import { newActs } from "./new-acts.mjs";
import { writeAct, writtenActs } from "./written-acts.mjs";

const [dossiers, acts, timeZone, instant = new Date()] = process.argv.slice(2);
if (timeZone === undefined) {
  process.stderr.write("node run.mjs dossiers.jsonl acts.jsonl time-zone [instant]\n");
  process.exit(2);
}

// The day is that of the zone named, not of the machine: at half past eleven in the evening in UTC it is tomorrow in Amsterdam.
const on = dateIn(instant, timeZone);
for await (const act of newActs(createInterface({ input: createReadStream(dossiers) }), writtenActs(acts), on)) {
  if (act.error) {
    process.stderr.write(`line ${act.line}: ${act.error.message}\n`);
    process.exitCode = 1;
  } else {
    // Written first: who dies between the two has one letter too few, which a person can see, rather than one too many.
    writeAct(acts, { ...act, on });
    process.stdout.write(`${on} ${act.key} ${act.task ?? "send"}\n`);
  }
}
