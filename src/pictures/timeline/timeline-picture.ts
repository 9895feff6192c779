import { dayOf, formatDay, type EpochDay, type IsoDate } from "../../dates/day.js";
import { forecast } from "../../dunning/forecast.js";
import type { Policy } from "../../dunning/policy.js";
import { situationOn } from "../../dunning/situation.js";
import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import type { Dossier } from "../../facts/dossier.js";
import { checkedDossier } from "../../facts/parse-dossier.js";
import { dossierFile } from "../../file/dossier-file.js";
import { checkedLaw } from "../../law/checked-law.js";
import type { LawPack } from "../../law/pack.js";
import { fillIn } from "../../notices/call/fill-in.js";
import { printStatement } from "../../statement/statement.js";
import { checkedPictureOptions } from "../checked-options.js";
import type { Picture, PictureOptions } from "../picture.js";
import { drawTimeline } from "./draw-timeline.js";
import { rowsAhead } from "./rows-ahead.js";
import { rowsBehind } from "./rows-behind.js";
import type { TimelineRow } from "./timeline-row.js";
import { TimelineWords } from "./timeline-words.js";

/** The day, the law and the look of {@link timelinePicture}. */
export interface TimelineOptions extends PictureOptions {
  /** The day asked about: what is later lies ahead. */
  on: IsoDate;
  law: LawPack;
  /** Whose next steps are shown, as they come if nobody pays; absent: none. */
  policy?: Policy;
  /** The last day to look ahead to; 120 days after the day asked about when absent. */
  until?: IsoDate;
}

const USUAL_DAYS_AHEAD = 120;

/**
 * The timeline of a dossier as a picture (tijdlijn): invoices, last days to pay, letters, payments, what was agreed, what is open today, and
 * the next steps of the policy if nobody pays.
 *
 * Time runs downwards and the days between are told, not measured, so that it can be read on a telephone. What happened comes from
 * `dossierFile`, what is open from `statementOn`, the steps from `forecast`.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day, the law pack, and how it is drawn; with a policy its next steps
 * @returns the picture as SVG and its rows, the first day first
 * @throws TermijnError INVALID_INPUT, INCONSISTENT
 * @example
 * ```ts
 * import { policies } from "termijn";
 * import { nl } from "termijn/nl";
 * import { timelinePicture } from "termijn/pictures";
 *
 * const { svg, rows } = timelinePicture(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "1", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [{ type: "payment", on: "2026-10-02", amount: "210.00" }],
 *   },
 *   { on: "2026-10-02", until: "2026-10-05", law: nl, policy: policies.business, language: "en" },
 * );
 * rows.map(({ on, when, text }) => [on, when, text]);
 * // => [
 * //   ["2026-09-01", "past", "Invoice 1 of €1,210.00 sent"],
 * //   ["2026-10-01", "past", "Last day to pay invoice 1: €1,210.00"],
 * //   ["2026-10-02", "past", "Payment of €210.00"],
 * //   ["2026-10-02", "today", "Today: €1,040.34 open"],
 * //   ["2026-10-02", "ahead", "Next step: look at your own invoice"],
 * //   ["2026-10-03", "ahead", "Next step: payment reminder by e-mail"],
 * // ]
 * svg.startsWith("<svg"); // => true
 * ```
 */
export function timelinePicture(dossier: Dossier, options: TimelineOptions): Picture<TimelineRow> {
  const { value } = checkedDossier(dossier);
  const asked = membersOf(options, "options");
  const on = dayOf(asked?.on, "options.on");
  const law = checkedLaw(asked.law, "options.law");
  const until = checkedUntil(asked.until, on);
  const { language, idPrefix, width } = checkedPictureOptions(asked, "termijn-timeline");
  const situation = situationOn(value, on, law);
  const { open, currency } = printStatement(situation.account, law);
  const days = asked.policy === undefined ? [] : forecast(value, { on: asked.on, until, law, policy: asked.policy });
  const words = new TimelineWords(language, currency);
  const decision = days[0]?.decision.kind;
  const standing = decision === "blocked" || decision === "closed" ? `, ${words.wording.standing[decision]}` : "";
  const today: TimelineRow = {
    on: formatDay(on), when: "today", kind: "today", text: fillIn(words.wording.today, { open: words.money(open) }) + standing, amount: open,
    ...(decision === undefined ? {} : { decision }),
  };
  const rows = [...rowsBehind(dossierFile(value, { on: asked.on, law }), value, words), today, ...rowsAhead(situation, days, until, words)];
  const title = fillIn(words.wording.title, { debtor: value.debtor.name, on: words.day(asked.on) });
  const description = rows.map((row) => `${words.day(row.on)}: ${row.text}.`).join(" ");
  return { svg: drawTimeline(rows, words, { idPrefix, width, title, description, language }), title, description, rows };
}

function checkedUntil(until: IsoDate | undefined, on: EpochDay): IsoDate {
  if (until === undefined) return formatDay(on + USUAL_DAYS_AHEAD);
  if (dayOf(until, "options.until") < on) throw invalid("options.until", "order", `a day from ${formatDay(on)} on`, until);
  return until;
}
