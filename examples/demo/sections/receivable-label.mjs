/** Which receivable, where there is more than one. */
export function receivableLabel({ part }, { receivables }) {
  return receivables.length === 1 || part === undefined ? "" : ` on part ${part}`;
}
