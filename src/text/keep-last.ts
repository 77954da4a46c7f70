/** A function in, the same out that remembers its last answer: asked the same again, it gives the same without reading anew. */

/** `read` must be pure; what it is asked of is told apart by identity. */
export function keepLast<K, T>(read: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: read(key) };
    return last.value;
  };
}
