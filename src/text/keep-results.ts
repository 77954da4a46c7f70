/** A function of a string in, the same out that remembers what it gave. For words, of which most come again and again. */

/** Enough for the everyday words of a large archive. */
const most = 40_000;
/** Longer strings are no words and seldom come twice. */
const longest = 64;

/** `read` must be pure. When the memory is full it is emptied, so that it stays bounded; results do not depend on it. */
export function keepResults<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= longest) kept.set(text, result);
    return result;
  };
}
