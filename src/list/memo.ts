/** Returns a function that caches its last result while its arguments are the same. */
export function remember<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: {readonly args: A; readonly value: T} | undefined;
  return (...args) => {
    if (!last || args.some((arg, place) => arg !== last?.args[place])) last = {args, value: make(...args)};
    return last.value;
  };
}

/** Returns a function of one argument that computes each result once. */
export function once<K, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new Map<K, T>();
  return (thing) => {
    const value = known.get(thing) ?? make(thing);
    known.set(thing, value);
    return value;
  };
}
