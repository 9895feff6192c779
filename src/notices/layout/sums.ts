import type { InterestInLetter, NoticeModel } from "../model/notice-model.js";
import { foreign, own, type Inline } from "../wording/inline.js";
import type { Block, Column, TableContents } from "./blocks.js";
import type { Letter } from "./letter.js";

/** What is claimed, head by head, with the total; nothing where the principal is all. */
export function claimedSums({ model, say }: Letter): Block[] {
  const { claims, claimed } = model;
  if (claims.length === 1 && claims[0] === "principal") return [];
  const label = (head: (typeof claims)[number]): Inline => say(head === "costs" && "costs" in model && model.costs.vat !== undefined ? "claim.costsWithVat" : `claim.${head}`);
  return [{
    kind: "table", caption: say(model.kind === "interruption" || model.kind === "confirmation" ? "claim.headingOpen" : "claim.heading"),
    columns: [{ heading: say("claim.part"), align: "start" }, { heading: say("claim.amount"), align: "end" }],
    rows: claims.filter((head) => claims.length === 1 || Number(claimed[head].amount) !== 0 || head === "principal").map((head) => [label(head), own(claimed[head].written)]),
    total: [say("claim.total"), own(claimed.total.written)],
  }];
}

/** By what rule the costs were reckoned, where some are claimed. */
export function costsReckoned({ model, paragraph }: Letter & { model: Extract<NoticeModel, { costs: unknown }> }): Block[] {
  return hasCosts(model) && model.costs.basis !== "" ? [paragraph("claim.costsBasis")] : [];
}

export function hasCosts({ claims, claimed }: NoticeModel): boolean {
  return claims.includes("costs") && Number(claimed.costs.amount) > 0;
}

/** How the interest was reckoned: every stretch with its base and its rate, by what rule, and what a day adds. */
export function interestReckoned({ model, say, paragraph }: Letter & { model: Extract<NoticeModel, { interest: unknown }> }): Block[] {
  const { interest, claims } = model;
  if (!claims.includes("interest") || interest.stretches.length === 0) return [];
  return [
    stretchTable(interest, model.invoices.length > 1, say),
    ...(interest.basis === "" ? [] : [paragraph("interest.basis")]),
    ...(Number(interest.perDay.amount) > 0 && model.kind !== "fourteen-day-letter" ? [paragraph("interest.perDay")] : []),
  ];
}

function stretchTable(interest: InterestInLetter, isOfSeveral: boolean, say: Letter["say"]): Block {
  const { stretches, charged, settled, open } = interest;
  const start = (heading: Inline): Column => ({ heading, align: "start" });
  const end = (heading: Inline): Column => ({ heading, align: "end" });
  const columns = [
    ...(isOfSeveral ? [start(say("interest.invoice"))] : []), start(say("interest.from")), start(say("interest.to")), end(say("interest.days")),
    end(say("interest.base")), end(say(stretches.every(({ per }) => per === "month") ? "interest.rateMonth" : "interest.rate")), end(say("interest.amount")),
  ];
  const closing = (label: Inline, value: string): Inline[] => [label, ...columns.slice(2).map(() => own("")), own(value)];
  return {
    kind: "table", caption: say("interest.heading"), columns,
    rows: [
      ...stretches.map(({ invoice, part, days, written: { from, to, base, percent, interest } }) => [
        ...(isOfSeveral ? [foreign(part === undefined ? invoice : `${invoice}, ${part}`)] : []), own(from), own(to), own(String(days)), own(base), own(percent), own(interest),
      ]),
      ...(Number(settled.amount) === 0 ? [] : [closing(say("details.total"), charged.written), closing(say("interest.settled"), settled.written)]),
    ],
    total: closing(say(Number(settled.amount) === 0 ? "details.total" : "interest.open"), open.written),
    narrow: stretchesInWords(interest, isOfSeveral, say),
  };
}

/** The same with each stretch in words: seven columns do not fit a telephone. */
function stretchesInWords({ stretches, charged, settled, open }: InterestInLetter, isOfSeveral: boolean, say: Letter["say"]): TableContents {
  const isSettled = Number(settled.amount) !== 0;
  return {
    columns: [{ heading: say("interest.stretch"), align: "start" }, { heading: say("interest.amount"), align: "end" }],
    rows: [
      ...stretches.map(({ invoice, part, days, per, written: { from, to, base, percent, interest } }) => [
        [
          ...(isOfSeveral ? [...foreign(part === undefined ? invoice : `${invoice}, ${part}`), ...own(": ")] : []),
          ...say(per === "month" ? "interest.stretchPerMonth" : "interest.stretchPerYear", {
            from: own(from), to: own(to), base: own(base), rate: own(percent), days: days === 1 ? say("days.one") : say("days.several", { count: own(String(days)) }),
          }),
        ],
        own(interest),
      ]),
      ...(isSettled ? [[say("details.total"), own(charged.written)], [say("interest.settled"), own(settled.written)]] : []),
    ],
    total: [say(isSettled ? "interest.open" : "details.total"), own(open.written)],
  };
}
