/** Strings and small integers in, feature keys out. The same on every machine: 32-bit integer arithmetic only. */

/** Keys have this many bits: few enough for short files, enough that two features seldom share one. */
export const keyBits = 24;
const keyMask = (1 << keyBits) - 1;

/** FNV-1a over UTF-16 code units, at most the first 64: a string without end costs no more than a long word. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  const end = Math.min(to, from + 64);
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The key of template `template` with values `a`, `b`, `c`. */
export function key(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 0x51ed, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 13)) & keyMask;
}
