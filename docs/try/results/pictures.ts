import type { InterestRow, Picture, TimelineRow } from "termijn/pictures";
import { element } from "../element.js";
import { dayOf } from "../figures.js";
import type { State } from "../state.js";
import type { Words } from "../words/words.js";
import { table } from "./table.js";

/** The timeline, and the same as a table. */
export function timeline({ svg, title, rows }: Picture<TimelineRow>, { language }: State, words: Words): HTMLElement[] {
  return [picture(svg), asTable("timeline-table", words, table(title, [{ heading: words.table.when }, { heading: words.table.what }], rows.map(({ on, text }) => [dayOf(on, language), text])))];
}

/** How interest builds up, and the same as a table. */
export function interest({ svg, title, rows }: Picture<InterestRow>, index: number, words: Words): HTMLElement[] {
  return [picture(svg), asTable(`interest-table-${index}`, words, table(title, [{ heading: words.table.what }], rows.map(({ text }) => [text])))];
}

function picture(svg: string): HTMLElement {
  const place = element("div", { class: "picture" });
  // The package escapes every value in it; it holds no script.
  place.innerHTML = svg;
  return place;
}

function asTable(id: string, words: Words, content: HTMLElement): HTMLElement {
  return element("details", { id }, element("summary", {}, words.table.asTable), content);
}
