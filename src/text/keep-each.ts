/** A function of an object in, the same out that remembers what it gave for each as long as the object lives. */

/** `read` must be pure; objects are told apart by identity. For tables and documents, of which several are in use by turns: see keep-last.ts. */
export function keepEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}
