import type { Finding } from "../../../facts/finding.js";
import type { LegalBasis } from "../../../facts/legal-basis.js";
import type { LawPack } from "../../../law/pack.js";
import type { LetterElement } from "../../../law/notice-law.js";
import type { Letter } from "../letter.js";
import type { LetterCase } from "../reference/letter-case.js";

/** One thing that is asked of a letter, and what is wrong with it. */
export type Judgement = (letter: Letter, letterCase: LetterCase) => Finding[];

/** Where an element stands in the law, as a member of a finding's details; nothing when the pack does not say. */
export function basisOf(law: LawPack, ...elements: LetterElement[]): { basis?: LegalBasis[] } {
  const basis = elements.flatMap((element) => law.notices.elements?.[element] ?? []);
  return basis.length === 0 ? {} : { basis: [...new Set(basis)] };
}
