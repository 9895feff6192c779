/** Checked facts, frozen: a value found here is not checked a second time. Parts of a checked value (an invoice, a party) count too. */
const recognised = new WeakSet<object>();

/** Whether an object was checked before, as what it is handed in for: members that nothing else has tell an invoice from a dossier or a policy. */
export function isRecognised(value: unknown, ...members: string[]): boolean {
  return typeof value === "object" && value !== null && recognised.has(value) && members.every((member) => member in value);
}

/** The same for a list, by the members of each of its items. */
export function isRecognisedList(value: unknown, ...members: string[]): boolean {
  return Array.isArray(value) && isRecognised(value) && value.every((item) => isRecognised(item, ...members));
}

/** Freezes plain data through and through and remembers every object in it. */
export function recognise<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !recognised.has(value)) {
    Object.values(value).forEach(recognise);
    recognised.add(Object.freeze(value));
  }
  return value;
}
