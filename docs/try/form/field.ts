import { element } from "../element.js";

/** What a field may need beside its name and value. */
interface FieldOptions {
  type?: "text" | "date" | "number" | "checkbox";
  hint?: string;
  /** The path of the value in the facts, as an error of the package names it. */
  path: string;
  value: string;
  checked?: boolean;
  wide?: boolean;
  decimal?: boolean;
}

/** The id of a field by its path, so that an error finds it. */
export function idOf(path: string): string {
  return `field-${path.replace(/[^\w]+/g, "-")}`;
}

/** A labelled input with a place for its hint and its error. */
export function field(label: string, { type = "text", hint, path, value, checked, wide = false, decimal = false }: FieldOptions): HTMLElement {
  const id = idOf(path);
  const input = element("input", {
    id, type, "data-path": path, "value": type === "checkbox" ? undefined : value, "checked": checked, "autocomplete": "off", "spellcheck": "false",
    "inputmode": decimal ? "decimal" : type === "number" ? "numeric" : undefined, "min": type === "number" ? 0 : undefined,
    "aria-describedby": `${hint === undefined ? "" : `${id}-hint `}${id}-error`,
  });
  if (type === "checkbox") return element("div", { class: "field check" }, element("label", { for: id }, input, " ", label));
  return element("div", { class: wide ? "field wide" : "field" },
    element("label", { for: id }, label), input,
    hint !== undefined && element("p", { class: "hint", id: `${id}-hint` }, hint),
    element("p", { class: "error", id: `${id}-error`, hidden: true }));
}

/** A labelled choice. */
export function choice(label: string, path: string, value: string, options: Readonly<Record<string, string>>, { wide = false } = {}): HTMLElement {
  const id = idOf(path);
  return element("div", { class: wide ? "field wide" : "field" },
    element("label", { for: id }, label),
    element("select", { id, "data-path": path, "aria-describedby": `${id}-error` }, ...Object.entries(options).map(([key, text]) => element("option", { value: key, selected: key === value }, text))),
    element("p", { class: "error", id: `${id}-error`, hidden: true }));
}

export function group(legend: string, ...fields: (HTMLElement | null | false)[]): HTMLElement {
  return element("fieldset", {}, element("legend", {}, legend), element("div", { class: "fields" }, ...fields));
}
