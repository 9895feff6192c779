import { warning, type Finding } from "../facts/finding.js";
import { isStated } from "../facts/stated.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { isVague } from "./vague-description.js";

/** Whether both sides can tell later what was agreed: the work named, the agreement signed. */
export function workFindings({ deliverables, signedOn }: AgreementDraft): Finding[] {
  const findings: Finding[] = [];
  const path = "deliverables";
  if (!isStated(deliverables)) {
    findings.push(warning("DELIVERABLES_MISSING", "The agreement does not say what is delivered; every complaint is then a reason not to pay.", {
      path, fix: "Describe the work or the goods, by when they are ready, and what is not included.",
    }));
  } else if (isVague(deliverables)) {
    findings.push(warning("DELIVERABLES_VAGUE", `"${deliverables.slice(0, 60)}" leaves open what is delivered.`, {
      values: { deliverables: deliverables.slice(0, 60) }, path, fix: "Name the result, how much of it, and when it counts as accepted.",
    }));
  }
  if (signedOn === undefined) {
    findings.push(warning("NOT_SIGNED", "Without a signature or a written confirmation the terms are hard to prove.", {
      path: "signedOn", fix: "Have it signed, or confirmed by e-mail, before the work starts, and record the day.",
    }));
  }
  return findings;
}
