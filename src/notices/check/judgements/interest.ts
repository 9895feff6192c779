import { note, problem, type Finding } from "../../../facts/finding.js";
import { formatCents } from "../../../money/amount.js";
import { isConditional } from "../reading/mood.js";
import { basisOf, type Judgement } from "./judgement.js";

/** The interest that the letter claims is no more than the account of its day has. */
export const interestClaimed: Judgement = ({ amounts, reading }, { named, account, law }) => {
  const most = named.reduce((sum, { interest }) => sum + Math.max(0, interest), 0);
  const due = named.reduce((sum, { heads }) => sum + heads.interest.due, 0);
  const claimed = amounts.filter(({ topic, cents, sentence }) => topic === "interest" && cents > 0 && !isConditional(reading, sentence));
  const findings: Finding[] = [];
  for (const { cents } of claimed) {
    if (cents <= Math.max(most, due)) continue;
    const values = { amount: formatCents(cents, account.decimals), interest: formatCents(most, account.decimals) };
    findings.push(problem("INTEREST_TOO_HIGH", `The letter claims ${values.amount} of interest; ${values.interest} is due on its day.`, { values, fix: "Name the interest of the statement of that day.", ...basisOf(law, "interest") }));
  }
  const highest = Math.max(0, ...claimed.map(({ cents }) => cents));
  if (findings.length === 0 && highest > 0 && highest < most) {
    findings.push(note("INTEREST_BELOW", `The letter claims less interest than the ${formatCents(most, account.decimals)} that is due.`, { ...basisOf(law, "interest") }));
  }
  return findings;
};
