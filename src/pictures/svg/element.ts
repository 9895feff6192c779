import { balanced, oneLine } from "../../notices/print/safe-text.js";

/** Markup that is ready: made of {@link element} and {@link written} alone. */
export type Markup = string & { readonly markup: unique symbol };

type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** What XML 1.0 has no place for, not even escaped. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** Text on one line that stands for itself, wherever it came from. */
export function written(text: string): Markup {
  return balanced(oneLine(text)).replace(NOT_IN_XML, "\ufffd").replace(/[&<>"']/g, (sign) => ESCAPES[sign]!) as Markup;
}

/** An element with its attributes and what stands in it. */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === "number" ? figure(value) : written(value)}"`).join("");
  return (children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join("")}</${name}>`) as Markup;
}

/** A coordinate: a tenth of a unit is finer than a screen shows, and the same on every machine. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
