import { element } from "../element.js";

type Cell = HTMLElement | string;

/** A table with a caption, its numbers to the right. It scrolls in its own frame on a telephone, which the keyboard reaches. */
export function table(caption: string, columns: readonly { heading: string; isNumber?: boolean }[], rows: readonly (readonly Cell[])[], total?: readonly Cell[]): HTMLElement {
  const side = (index: number) => (columns[index]?.isNumber === true ? "number" : undefined);
  const line = (cells: readonly Cell[]) => element("tr", {}, ...cells.map((cell, index) => (index === 0 ? element("th", { scope: "row" }, cell) : element("td", { class: side(index) }, cell))));
  return element("div", { "class": "scrolls", "tabindex": 0, "role": "region", "aria-label": caption },
    element("table", {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...columns.map(({ heading }, index) => element("th", { scope: "col", class: side(index) }, heading)))),
      element("tbody", {}, ...rows.map(line)),
      total !== undefined && element("tfoot", {}, line(total))));
}
