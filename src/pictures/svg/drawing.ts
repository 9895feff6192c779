import { element, written, type Markup } from "./element.js";

/** Heights of text. */
export const TEXT = 14;
export const SMALL = 12;
/** Muted text: still well above 4.5 to 1 where the full colour is that of a readable page. */
const MUTED = 0.78;

interface TextStyle {
  size?: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  muted?: boolean;
}

/** A line of text; y is its base line. */
export function label(text: string, x: number, y: number, { size = TEXT, anchor = "start", bold = false, muted = false }: TextStyle = {}): Markup {
  return element("text", {
    x, y, "font-size": size,
    ...(anchor === "start" ? {} : { "text-anchor": anchor }), ...(bold ? { "font-weight": "bold" } : {}), ...(muted ? { "fill-opacity": MUTED } : {}),
  }, [written(text)]);
}

/** A straight line in the colour of the text. */
export function rule(x1: number, y1: number, x2: number, y2: number, more: Readonly<Record<string, string | number>> = {}): Markup {
  return element("line", { x1, y1, x2, y2, stroke: "currentColor", "stroke-width": 1, ...more });
}

/** What a picture is called, and how wide it is drawn. */
export interface Look {
  idPrefix: string;
  width: number;
  title: string;
  description: string;
  language: string;
}

/** The whole picture: an image by its role, named and described. */
export function drawing({ idPrefix, width, height, title, description, language }: Look & { height: number }, shapes: readonly Markup[]): string {
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-desc` };
  return element("svg", {
    "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": ids.title, "aria-describedby": ids.description, "lang": language,
    "viewBox": `0 0 ${width} ${Math.ceil(height)}`, "width": "100%", "font-family": "Arial, Helvetica, sans-serif", "fill": "currentColor",
  }, [
    element("title", { id: ids.title }, [written(title)]),
    element("desc", { id: ids.description }, [written(description)]),
    ...shapes,
  ]);
}
