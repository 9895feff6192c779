import { namespaceOf, type NamespaceScope } from "./namespace-scope.js";
import type { StartTag } from "./start-tag.js";

/** What the names of a start tag stand for, and the scope that the tag opens. */
export interface ResolvedNames {
  namespace: string;
  /** The attributes without a prefix, declarations left out. */
  attributes: ReadonlyMap<string, string>;
  scope: NamespaceScope;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Resolves the names of a start tag; a prefix that nothing declares comes back in place of the answer. */
export function resolvedNames(tag: StartTag, around: NamespaceScope): ResolvedNames | { undeclared: string } {
  const plain = tag.attributes.filter(({ name }) => name.prefix === "" && name.local !== "xmlns");
  const declarations = tag.attributes.filter(({ name }) => name.prefix === "xmlns" || name.qualified === "xmlns");
  const declared = declarations.map(({ name, value }) => [name.prefix === "" ? "" : name.local, value] as const);
  const scope = declared.length === 0 ? around : { outer: around, declared: new Map(declared) };
  const namespace = namespaceOf(tag.name.prefix, scope);
  const stray = namespace === null ? tag : tag.attributes.find(({ name }) => name.prefix !== "" && namespaceOf(name.prefix, scope) === null);
  if (namespace === null || stray !== undefined) return { undeclared: stray!.name.prefix };
  return { namespace, attributes: plain.length === 0 ? NO_ATTRIBUTES : new Map(plain.map(({ name, value }) => [name.local, value])), scope };
}
