/** The prefixes that an element declares, on top of those around it. The empty prefix is the default namespace. */
export interface NamespaceScope {
  outer: NamespaceScope | null;
  declared: ReadonlyMap<string, string>;
}

/** Bound by the standard, without a declaration. */
export const OUTERMOST_SCOPE: NamespaceScope = {
  outer: null,
  declared: new Map([
    ["", ""],
    ["xml", "http://www.w3.org/XML/1998/namespace"],
    ["xmlns", "http://www.w3.org/2000/xmlns/"],
  ]),
};

/** The namespace that a prefix stands for here, or null when nothing declares it. */
export function namespaceOf(prefix: string, scope: NamespaceScope): string | null {
  for (let here: NamespaceScope | null = scope; here !== null; here = here.outer) {
    const namespace = here.declared.get(prefix);
    // `xmlns:p=""` takes a declaration back; only the default namespace may be empty.
    if (namespace !== undefined) return namespace === "" && prefix !== "" ? null : namespace;
  }
  return null;
}
