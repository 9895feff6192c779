import type { Channel, Dossier, NoticeKind } from "termijn";

/** A letter with one fault in it, written as `{{fault|right}}`: the letter as it is wrong, its twin as it is right, and what must be found. */
export interface SeededLetter {
  name: string;
  kind: NoticeKind;
  dossier: Dossier;
  on?: string;
  receivedOn?: string;
  channel?: Channel;
  code: string;
  text: string;
}

const SEED = /\{\{([\s\S]*?)\|([\s\S]*?)\}\}/g;

export const faulty = ({ text }: SeededLetter): string => text.replace(SEED, "$1");
export const corrected = ({ text }: SeededLetter): string => text.replace(SEED, "$2");
