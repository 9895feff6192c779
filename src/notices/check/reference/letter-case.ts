import type { EpochDay } from "../../../dates/day.js";
import { formatDay } from "../../../dates/day.js";
import type { Dossier } from "../../../facts/dossier.js";
import type { Channel, EventOf, NoticeKind } from "../../../facts/event.js";
import type { LawPack } from "../../../law/pack.js";
import type { Cents } from "../../../money/amount.js";
import { prescribesOnDays } from "../../../prescription/prescribes-on-days.js";
import { accountOn, type DossierAccount } from "../../../statement/account.js";
import type { ClaimAccount } from "../../../statement/claim-account.js";
import { disputedAmounts } from "../../../statement/disputed.js";
import { openPerClaim } from "../../../statement/open-per-claim.js";
import type { Heads } from "../../../statement/written-off.js";
import { isInDefault } from "../../claim/in-default.js";

/** One claim as the letter should see it, less what was written off. */
export interface CaseClaim {
  account: ClaimAccount;
  number: string;
  heads: Heads;
  /** What is open on each head. */
  principal: Cents;
  interest: Cents;
  costs: Cents;
  /** The heads once this letter is sent: it may make costs due, which a write-off takes before it takes principal. */
  headsWithLetter: Heads;
  open: Cents;
  disputed: Cents;
  isLate: boolean;
  inDefault: boolean;
  isPrescribed: boolean;
}

/** What the letter is measured by: the account of its day, and the claims it is about. */
export interface LetterCase {
  dossier: Dossier;
  law: LawPack;
  on: EpochDay;
  kind: NoticeKind;
  channel: Channel | undefined;
  receivedOn: EpochDay | null;
  account: DossierAccount;
  /** All claims, and those the letter names; where it names none, all that are open. */
  claims: CaseClaim[];
  named: CaseClaim[];
  namesInvoices: boolean;
}

/** What a letter was said to be. */
export interface SentLetter {
  kind: NoticeKind;
  on: EpochDay;
  receivedOn: EpochDay | null;
  channel: Channel | undefined;
}

/** The case of a letter that names these invoices. */
export function letterCase(dossier: Dossier, law: LawPack, letter: SentLetter, numbers: readonly string[]): LetterCase {
  const { kind, on, channel, receivedOn } = letter;
  const account = accountOn(dossier, on, law, "stop");
  const withLetter = accountOn({ ...dossier, events: [...dossier.events, sentNow(letter, numbers)] }, on, law, "stop");
  const { heads, open } = openPerClaim(account);
  const { heads: headsWithLetter } = openPerClaim(withLetter);
  const { disputed } = disputedAmounts(account, open);
  const prescribesOn = prescribesOnDays(dossier, account, law);
  const claims = account.claims.map((claimAccount, index): CaseClaim => {
    const { claim } = claimAccount;
    return {
      account: claimAccount, number: claim.invoice.number, heads: heads[index]!, headsWithLetter: headsWithLetter[index]!,
      principal: heads[index]!.principal.open, interest: heads[index]!.interest.open, costs: heads[index]!.costs.open,
      open: open[index]!, disputed: disputed[index]!,
      isLate: claim.dueOn !== null && on > claim.dueOn, inDefault: isInDefault(claim, on),
      isPrescribed: (prescribesOn[index] ?? Infinity) <= on,
    };
  });
  const named = claims.filter(({ number, open: sum }) => sum > 0 && numbers.includes(number));
  const base = { dossier, law, on, kind, channel, receivedOn, account, claims, namesInvoices: numbers.length > 0 };
  return { ...base, named: numbers.length > 0 ? named : claims.filter(({ open: sum }) => sum > 0) };
}

/** The letter as an event: what a demand makes due is due when it is sent. */
function sentNow({ kind, on, channel = "post", receivedOn }: SentLetter, numbers: readonly string[]): EventOf<"notice"> {
  const event: EventOf<"notice"> = { type: "notice", on: formatDay(on), kind, channel };
  if (receivedOn !== null) event.receivedOn = formatDay(receivedOn);
  if (numbers.length > 0) event.invoices = [...numbers];
  return event;
}
