/** Where in a list that is in order of the letter the first item stands that begins at a token or behind it. */
export function firstFrom(items: readonly { from: number }[], from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that begin in a stretch of tokens; the list is in order of the letter. */
export function within<Item extends { from: number }>(items: readonly Item[], { from, to }: { from: number; to: number }): Item[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}
