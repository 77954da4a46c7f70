/** A function of an object in, the same out that remembers what it gave for each as long as the object lives. */

type Kept<K, T> = { readonly key: K; readonly value: T };

/**
 * `read` must be pure; objects are told apart by identity. For tables, trees and documents, of which several are in use by turns; where one
 * is asked of at a time, keep-last.ts does.
 */
export function keepEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, Kept<K, T>>();
  let last: Kept<K, T> | null = null;
  return (key) => {
    if (last?.key === key) return last.value; // mostly asked of the same again
    let known = kept.get(key);
    if (!known) {
      known = { key, value: read(key) };
      kept.set(key, known);
    }
    last = known;
    return known.value;
  };
}
