/** A counterpart in, whether a letter or a message of his is brought out: "an envoy with a message from his counterpart A". */

import type { Reading, TitleNode } from './reading.js';

/** Pieces between the message and whose it is: "un message de félicitations de son". */
const messageReach = 6;

/** He is of the bearer's state then, and holds the office of whoever receives it. */
export function isBrought({ pieces, words }: Reading, { start, head }: TitleNode): boolean {
  const before = pieces.slice(Math.max(0, start - messageReach), start);
  const of = pieces[start - 2]?.key ?? '';
  return (
    head.kind === 'counterpart' && /^(?:de|from|of)$/.test(of) && before.some(({ key }) => words.greetings.has(key))
  );
}
