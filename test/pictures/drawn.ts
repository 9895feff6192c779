import { XMLParser, XMLValidator } from "fast-xml-parser";

type Node = Record<string, unknown>;

export interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What stands in a picture, read back by a parser that shares nothing with the one who wrote it. */
export interface Drawn {
  elements: { name: string; attributes: Record<string, string>; text: string }[];
  width: number;
  height: number;
}

export function read(svg: string): Drawn {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(`not well-formed: ${valid.err.msg} on line ${valid.err.line}`);
  const tree = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", trimValues: false, parseTagValue: false, parseAttributeValue: false }).parse(svg) as Node[];
  const elements: Drawn["elements"] = [];
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
      if (name === undefined) continue;
      const children = node[name] as Node[];
      elements.push({ name, attributes: (node[":@"] ?? {}) as Record<string, string>, text: children.map((child) => String(child["#text"] ?? "")).join("") });
      visit(children);
    }
  };
  visit(tree);
  const [, , width = 0, height = 0] = elements[0]!.attributes["viewBox"]!.split(" ").map(Number);
  return { elements, width, height };
}

/** Widths of Helvetica (and Arial) in thousandths of the height, from the space to the tilde: Adobe's font metrics, Helvetica.afm. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHERS: Readonly<Record<string, number>> = { "\u00a0": 278, "·": 278, "€": 556, "–": 556, "−": 584, "…": 1000 };

function lengthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (OTHERS[sign] ?? WIDTHS[sign.charCodeAt(0) - 32] ?? 600), 0) / 1000 * size;
}

/** The lines of text, as boxes. */
export function textBoxes({ elements }: Drawn): Box[] {
  return elements.flatMap(({ name, attributes, text }) => {
    if (name !== "text") return [];
    const [x, y, size] = [attributes["x"], attributes["y"], attributes["font-size"]].map(Number) as [number, number, number];
    const width = lengthOf(text, size) * (attributes["font-weight"] === "bold" ? 1.07 : 1);
    const left = attributes["text-anchor"] === "end" ? x - width : attributes["text-anchor"] === "middle" ? x - width / 2 : x;
    return [{ what: text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 }];
  });
}

/** Everything that is drawn, as boxes. */
export function boxes(drawn: Drawn): Box[] {
  return [...textBoxes(drawn), ...drawn.elements.flatMap(({ name, attributes }): Box[] => {
    const numbers = (...keys: string[]) => keys.map((key) => Number(attributes[key]));
    const box = (xs: number[], ys: number[]) => [{ what: name, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
    switch (name) {
      case "rect": {
        const [x, y, width, height] = numbers("x", "y", "width", "height") as [number, number, number, number];
        return box([x, x + width], [y, y + height]);
      }
      case "line": {
        const [x1, y1, x2, y2] = numbers("x1", "y1", "x2", "y2") as [number, number, number, number];
        return box([x1, x2], [y1, y2]);
      }
      case "circle": {
        const [cx, cy, r] = numbers("cx", "cy", "r") as [number, number, number];
        return box([cx - r, cx + r], [cy - r, cy + r]);
      }
      case "polygon":
      case "path": {
        const figures = (attributes["points"] ?? attributes["d"]!).match(/-?[\d.]+/g)!.map(Number);
        return box(figures.filter((_, index) => index % 2 === 0), figures.filter((_, index) => index % 2 === 1));
      }
      default:
        return [];
    }
  })];
}

/** Pairs of texts that stand on each other. */
export function overlaps(drawn: Drawn): string[] {
  const texts = textBoxes(drawn);
  return texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.what} | ${b.what}`));
}

export function outside(drawn: Drawn): Box[] {
  return boxes(drawn).filter(({ left, right, top, bottom }) => !(left >= 0 && top >= 0 && right <= drawn.width && bottom <= drawn.height));
}
