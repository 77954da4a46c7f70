/** A counterpart in, whether a letter or a message of his is brought out: "an envoy with a message from his counterpart A". */

import { sentenceStart } from './company.js';
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

/** "A met B, to whom he delivered a letter from his counterpart", "A a remis à B un message de son homologue": the person whose name ends at `end` receives it. */
export function isToAddressee(reading: Reading, { start }: TitleNode, end: number): boolean {
  const { pieces, words } = reading;
  const behind = pieces.slice(end, start).map(({ key }) => key);
  if (/^(?:a qui|a laquelle|auquel|to whom)\b/.test(behind.join(' '))) return true;
  const from = sentenceStart(reading, start);
  const at = pieces.findIndex(({ key }, i) => i >= from && i < end && words.hands.has(key));
  const near = [-2, -1, 1].map((on) => pieces[at + on]?.key ?? '');
  return at >= 0 && !near.some((key) => /^(?:lui|him|her)$/.test(key)) && !behind.some((key) => words.hands.has(key));
}
