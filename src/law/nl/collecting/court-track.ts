import { formatDay } from "../../../dates/day.js";
import { note, warning, type Finding } from "../../../facts/finding.js";
import { formatCents, type Cents } from "../../../money/amount.js";
import type { CollectingFacts, CollectingRoute, CostItem } from "../../collecting-law.js";
import { bailiffActs } from "./bailiff-tariff.js";
import { competentCourt } from "./competent-court.js";
import { courtFee, feePayer, type Court } from "./court-fee.js";
import { afterJudgment, salary } from "./salary.js";
import { priceItem } from "./tariff-item.js";

/** Days of the worked cases: from writ to judgment 75, of which 14 until the first roll day; then 90 until money from a seizure. */
const DAYS = { writ: 14, court: 61, enforcement: 90 };

/**
 * A case before a Dutch court in two decisions, and the enforcement that its judgment opens. A debtor who pays on the writ (dagvaarding)
 * saves the court fee: it is due only when the case is put on the roll.
 */
export function courtTrack(facts: CollectingFacts): { routes: CollectingRoute[]; findings: Finding[] } {
  const { on, principal, interest, costs, creditor } = facts;
  const court = competentCourt(facts);
  const claim = principal + interest + costs;
  const fee = courtFee(claim, court, feePayer(creditor, facts.withoutMeans), on);
  const writ: CollectingRoute = {
    id: "writ", kind: "writ", label: "Writ of summons", days: DAYS.writ, costs: bailiffActs(["a"], on, creditor), recoversCosts: true, next: "court", interrupts: true,
    reasons: [{ code: "WRIT_FIRST", message: "Writ and court are two decisions: a debtor who pays on the writ saves the court fee." }],
  };
  const title: CollectingRoute = {
    id: "court", kind: "court", label: court === "kanton" ? "Kantonrechter" : "Rechtbank, with a lawyer", days: DAYS.court,
    costs: [fee, ...representation(court, facts)], recoversCosts: true, opens: "enforcement", interrupts: true,
    reasons: [{ code: "TITLE_ONLY", message: "A judgment brings a title, no money yet; the odds are those of getting it." }],
  };
  return { routes: [writ, title, enforcement(facts)], findings: [...lawyerFindings(court, facts), ...yearEndFindings(fee, facts), ...payerFindings(fee, claim, court, facts)] };
}

/** Service of the title, seizure of a bank account, and its notice to the debtor. */
export function enforcement(facts: CollectingFacts): CollectingRoute {
  const { on, principal, interest, costs, creditor } = facts;
  const after = afterJudgment(principal + interest + costs, competentCourt(facts), on + DAYS.writ + DAYS.court);
  const reasons = after === null ? [] : [{ code: "AFTER_JUDGMENT_COSTS", message: `A court also awards up to ${formatCents(after, 2)} for the time after its judgment (nakosten); it is left out of the value.`, values: { amount: formatCents(after, 2) } }];
  return {
    id: "enforcement", kind: "enforcement", label: "Service of the title and seizure of a bank account", days: DAYS.enforcement,
    costs: bailiffActs(["b", "i", "d"], on, creditor), recoversCosts: true, reasons,
  };
}

/** At the kantonrechter a representative counts for what the court awards; at the rechtbank a lawyer costs what he asks. */
function representation(court: Court, { on, principal, interest, costs, prices }: CollectingFacts): CostItem[] {
  const awarded = salary(principal + interest + costs, court, on + DAYS.writ + DAYS.court);
  if (court === "kanton") return [awarded];
  return [{ ...priceItem("Lawyer for the court", "lawyer", prices), repaid: awarded.amount ?? 0 }];
}

function lawyerFindings(court: Court, { principal, interest }: CollectingFacts): Finding[] {
  if (court === "kanton") return [];
  const message = `The claim with interest is ${formatCents(principal + interest, 2)}, above 25000.00: the rechtbank decides and a lawyer is needed, whose price no tariff fixes.`;
  return [warning("LAWYER_NEEDED", message, { values: { claim: formatCents(principal + interest, 2) }, fix: 'Ask a lawyer for a price and hand it in as prices: { "lawyer": … }.', basis: [{ ref: "art. 79 and 93 Rv" }] })];
}

/** Steps of a later year are counted at the tariffs of the day asked about, and a note says so. */
function yearEndFindings(fee: CostItem, { on }: CollectingFacts): Finding[] {
  const { validThrough } = fee;
  if (validThrough === undefined || formatDay(on + DAYS.writ + DAYS.court) <= validThrough) return [];
  const ofWrit = formatDay(on + DAYS.writ) > validThrough ? " The court fee of this year holds only if the writ is served in it, with the proper notice." : "";
  const message = `Steps after ${validThrough} are counted at today's tariffs; those of the next year are left open.${ofWrit}`;
  return [note("TARIFFS_OF_TODAY", message, { values: { through: validThrough }, fix: "Weigh again when the tariffs of the next year are known." })];
}

/** Whether a business is a person of flesh and blood is not guessed: the dearer fee is taken, and a note says what the other would be. */
function payerFindings(fee: CostItem, claim: Cents, court: Court, { creditor, withoutMeans, on }: CollectingFacts): Finding[] {
  if (withoutMeans || creditor.naturalPerson !== undefined || creditor.kind !== "business") return [];
  const { amount } = courtFee(claim, court, "naturalPerson", on);
  if (amount === null || fee.amount === null || amount === fee.amount) return [];
  const values = { legalPerson: formatCents(fee.amount, 2), naturalPerson: formatCents(amount, 2) };
  const message = `The creditor is taken to be a legal person, at a court fee of ${values.legalPerson}; a sole trader would pay ${values.naturalPerson}.`;
  return [note("CREDITOR_TAKEN_AS_LEGAL_PERSON", message, { values, path: "creditor.naturalPerson", fix: "Record whether the creditor is a sole trader (naturalPerson)." })];
}
