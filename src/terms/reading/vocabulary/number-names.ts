/** "eenentwintig", "einundzwanzig": the unit goes before the ten, in one word. */
export function unitsBeforeTens(units: Record<string, number>, tens: Record<string, number>, joiner: string): Record<string, number> {
  const names: Record<string, number> = {};
  for (const [ten, tenValue] of Object.entries(tens)) {
    for (const [unit, value] of Object.entries(units)) names[unit + joiner + ten] = tenValue + value;
  }
  return names;
}
