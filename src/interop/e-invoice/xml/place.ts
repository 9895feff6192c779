import type { Stated } from "../stated/stated-value.js";
import type { XmlElement } from "./element.js";

/** An element and its path from the root. */
export interface Place {
  element: XmlElement;
  path: string;
}

/** The prefixes under which paths in this package name the namespaces, whatever the document calls them. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"],
  ["cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"],
  ["rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"],
  ["ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"],
  ["udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"],
  ["qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"],
]);

interface Step {
  step: string;
  namespace: string | undefined;
  name: string;
}

/** The paths that this package asks for, taken apart once; none of them comes from a document. */
const steps = new Map<string, Step[]>();

function stepsOf(path: string): Step[] {
  let known = steps.get(path);
  if (known === undefined) {
    known = path.split("/").map((step) => {
      const [prefix = "", name = ""] = step.split(":");
      return { step, namespace: NAMESPACES.get(prefix), name };
    });
    steps.set(path, known);
  }
  return known;
}

/** All elements at a path such as `cac:Party/cbc:EndpointID`. */
export function placesAt(from: Place, path: string): Place[] {
  const places: Place[] = [];
  visit(from, stepsOf(path), 0, (place) => {
    places.push(place);
    return false;
  });
  return places;
}

/** All values at a path, in document order; an empty element states nothing. */
export function valuesAt(from: Place, path: string): Stated[] {
  return placesAt(from, path).flatMap((place) => statedAt(place) ?? []);
}

/** The first value at a path, or null. */
export function valueAt(from: Place, path: string): Stated | null {
  let value: Stated | null = null;
  visit(from, stepsOf(path), 0, (place) => (value = statedAt(place)) !== null);
  return value;
}

/** Visits what matches the steps from the given one on, in document order, until a visit says that it has seen enough. */
function visit({ element, path }: Place, steps: Step[], depth: number, enough: (place: Place) => boolean): boolean {
  const { step, namespace, name } = steps[depth]!;
  const matches = (child: XmlElement) => child.name === name && child.namespace === namespace;
  let count = 0;
  for (const child of element.children) if (matches(child)) count += 1;
  if (count === 0) return false;
  const base = path === "" ? step : `${path}/${step}`;
  let index = 0;
  for (const child of element.children) {
    if (!matches(child)) continue;
    index += 1;
    const place = { element: child, path: count > 1 ? `${base}[${index}]` : base };
    if (depth === steps.length - 1 ? enough(place) : visit(place, steps, depth + 1, enough)) return true;
  }
  return false;
}

function statedAt({ element, path }: Place): Stated | null {
  const text = (/[^\S ]|\s\s/.test(element.text) ? element.text.replace(/\s+/g, " ") : element.text).trim();
  return text === "" ? null : { text, path, attributes: element.attributes };
}
