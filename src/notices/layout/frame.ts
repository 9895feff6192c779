import type { PartyInLetter } from "../model/notice-model.js";
import { foreign, own, type Inline } from "../wording/inline.js";
import type { Block } from "./blocks.js";
import type { Letter } from "./letter.js";

/** What stands around the body of every letter: to whom, when, about what; and from whom. */
export function framed(letter: Letter, subject: Inline, body: Block[]): Block[] {
  const { model, say, paragraph } = letter;
  const blocks: Block[] = [
    { kind: "lines", lines: [foreign(model.debtor.name), ...addressLines(model.debtor)] },
    { kind: "paragraph", text: own(model.on.written) },
    { kind: "title", text: subject, asText: say("letter.subjectLine", { subject }) },
    paragraph(model.addressee === undefined ? "letter.greeting" : "letter.greetingNamed"),
    ...(model.collector === undefined ? [] : [paragraph(model.collector.registrationNumber === undefined ? "collector.opening" : "collector.openingRegistered")]),
    ...body,
    paragraph("letter.regards"),
    { kind: "lines", lines: signature(letter) },
  ];
  // A host leaves a text out by making it empty.
  return blocks.filter((block) => block.kind !== "paragraph" || block.text.some(({ text }) => text.trim() !== ""));
}

function signature({ model, say }: Letter): Inline[] {
  const { creditor, collector } = model;
  const sender = collector ?? creditor;
  return [
    ...(sender.contact === undefined ? [] : [foreign(sender.contact)]),
    collector === undefined ? foreign(creditor.name) : say("collector.signature"),
    ...addressLines(sender),
    ...(collector === undefined
      ? [...(creditor.registrationNumber === undefined ? [] : [say("letter.registrationNumber")]), ...(creditor.vatId === undefined ? [] : [say("letter.vatId")])]
      : collector.registrationNumber === undefined ? [] : [say("collector.registrationNumber")]),
    ...(sender.phone === undefined ? [] : [say("letter.phone")]),
    ...(sender.email === undefined ? [] : [say("letter.email")]),
  ];
}

function addressLines({ address, country }: Pick<PartyInLetter, "address" | "country">): Inline[] {
  if (address === undefined) return [];
  const place = [address.postcode, address.city].filter((text) => text !== undefined && text.trim() !== "").join("  ");
  return [...address.lines, place, country ?? ""].filter((line) => line.trim() !== "").map(foreign);
}
