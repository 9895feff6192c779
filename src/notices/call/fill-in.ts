/** What stands in a text where {name} stands in its wording. */
export type Values = Readonly<Record<string, string>>;

/** The wording with its {names} filled in, once: a value that holds braces itself is left as it is. */
export function fillIn(wording: string, values: Values): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
