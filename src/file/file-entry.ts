import type { IsoDate } from "../dates/day.js";
import type { DossierEvent, EventOf, ReceivableRef } from "../facts/event.js";
import type { Amount } from "../money/amount.js";
import type { ProofOfReceipt } from "../receipt/proof-of-receipt.js";

/** One thing that happened, as it stands in the file of a dossier. */
export interface FileEntry {
  on: IsoDate;
  /** "invoice": it was issued; "performance": goods or services were received; "due": the last day to pay; else the type of the event. */
  kind: "invoice" | "performance" | "due" | DossierEvent["type"];
  /** In English. */
  text: string;
  /** Absent: the whole dossier. */
  invoices?: ReceivableRef[];
  /** Whether and when it reached the debtor; `on` null when the day is not known. */
  received?: { on: IsoDate | null; certainty: ProofOfReceipt["certainty"] };
  /** What a notice claimed on top of the principal. */
  claimed?: NonNullable<EventOf<"notice">["claimed"]>;
  amount?: Amount;
  /** Position in the dossier's events. */
  event?: number;
  /** What was noted with the event. */
  note?: string;
}
