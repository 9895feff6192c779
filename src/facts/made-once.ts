/**
 * Makes a thing when it is first asked for, and keeps it. Schemas are made so: who only imports the package, or never hands in that
 * kind of input, does not pay for them.
 */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { thing: Made } | undefined;
  return () => (made ??= { thing: make() }).thing;
}

/** The same for a thing that depends on how many decimals the currency has. */
export function madeOncePerDecimals<Made>(make: (decimals: number) => Made): (decimals: number) => Made {
  const made = new Map<number, Made>();
  return (decimals) => {
    let thing = made.get(decimals);
    if (thing === undefined) made.set(decimals, (thing = make(decimals)));
    return thing;
  };
}
