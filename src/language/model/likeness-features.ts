// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see guide.ts
/**
 * A whole tree and one arc that could be in it in, feature keys that ask how alike its ends are out: what is joined by "and", and what
 * is named twice, looks alike, opens alike, and stands nearer than any other that does.
 */

import { lookAround, relation } from './family.js';
import { type Guide, votedLabel, votesFor } from './guide.js';
import { key } from './hash.js';
import { distance } from './parse-features.js';

/** Bit by bit: the same word opens both, part of speech, gender and number, last letters, classes in the lexicon. */
export function likeness({ words, grip }: Guide, head: number, word: number): number {
  const { lower, fine, agree, tail, tagSet } = words;
  return (
    (lower[grip[head]!] === lower[grip[word]!] ? 1 : 0) +
    (fine[head] === fine[word] ? 2 : 0) +
    (agree[head] === agree[word] ? 4 : 0) +
    (tail[head] === tail[word] ? 8 : 0) +
    (tagSet[head] === tagSet[word] ? 16 : 0)
  );
}

/** How many words between a head to the left and the word's phrase would do as well, 3 at most: by kind, by opening, by both. */
type Nearer = { kind: number; opening: number; both: number };

const nearer: Nearer = { kind: 0, opening: 0, both: 0 };

function countNearer({ words, grip, holds, before }: Guide, head: number, word: number): Nearer {
  const { lower, fine, upos } = words;
  const [kind, opening, held] = [fine[word], lower[grip[word]!], lower[holds[word]!]];
  nearer.kind = nearer.opening = nearer.both = 0;
  if (word < head) return nearer;
  for (let at = before[word]!; at > head && nearer.kind + nearer.opening + nearer.both < 9; at--) {
    if (fine[at] === kind && nearer.kind < 3) nearer.kind++;
    if (lower[grip[at]!] === opening && nearer.opening < 3) nearer.opening++;
    if (upos[at] === upos[word] && lower[holds[at]!] === held && nearer.both < 3) nearer.both++;
  }
  return nearer;
}

/** By parser, a bit each: who has the arc; and how many name it, or whatever arc they have, a conjunct's. */
function saidBy({ trees, roles }: Guide, word: number, head: number): [who: number, conjuncts: number] {
  let [who, here, anywhere] = [0, 0, 0];
  for (const { heads, labels } of trees) {
    const has = heads[word] === head;
    who = who * 2 + (has ? 1 : 0);
    if (labels[word] !== roles.conj) continue;
    anywhere++;
    if (has) here++;
  }
  return [who, here * 8 + anywhere];
}

/** Add to the `n` keys that are there. @returns how many there are then. */
export function fillLikenessKeys(guide: Guide, head: number, word: number, keys: Int32Array, n: number): number {
  const { words, labels, opens, grip, holds, sets, listed } = guide;
  const { lower, lemma, tail, shape, upos, fine, commas, count } = words;
  const none = count + 1;
  const label = labels[word]!;
  const side = word < head ? 0 : 1;
  const ls = label * 2 + side;
  const opener = lower[guide.firstChild[word]!]!;
  const [sh, sw] = [shape[head]!, shape[word]!];
  const [fh, fw] = [fine[head]!, fine[word]!];
  const pair = fh * 64 + fw;
  const way = relation(guide, word, head);
  const trust = votesFor(guide, word, head) * 8 + way;
  const gap = distance(head, word) * 2 + side;
  const comma = Math.min(3, Math.abs(commas[head]! - commas[word]!));
  const headLabel = head < count ? labels[head]! : 63;
  const { set } = lookAround(guide, head, word);
  const open = opens[word]! * 2 + listed[word]!;
  const [gh, gw] = [lower[grip[head]!]!, lower[grip[word]!]!];
  const [ch, cw] = [lower[holds[head]!]!, lower[holds[word]!]!];
  const grips = upos[grip[head]!]! * 32 + upos[grip[word]!]!;
  const like = likeness(guide, head, word);
  const held = (ch === cw ? 1 : 0) + (holds[head] === none ? 0 : 2) + (holds[word] === none ? 0 : 4);
  const { kind, opening, both } = countNearer(guide, head, word);
  const [who, conjuncts] = saidBy(guide, word, head);
  const [openHeld, openKind, openBoth] = [open * 8 + held, open * 4 + kind, open * 32 + held * 4 + both];
  keys[n++] = key(460, open, like, ls);
  keys[n++] = key(461, open, like, pair);
  keys[n++] = key(462, open, gh, gw);
  keys[n++] = key(463, open, gw, pair);
  keys[n++] = key(464, open, gh, pair);
  keys[n++] = key(465, sets[word]!, pair, side);
  keys[n++] = key(466, sets[word]!, label, fh);
  keys[n++] = key(467, sets[word]!, set, open);
  keys[n++] = key(468, openKind, pair, ls);
  keys[n++] = key(469, openKind, like, opening);
  keys[n++] = key(470, open * 4 + opening, gw, pair);
  keys[n++] = key(471, open, headLabel, pair);
  keys[n++] = key(472, open * 4 + comma, pair, ls);
  keys[n++] = key(473, tail[head]!, tail[word]!, open);
  keys[n++] = key(474, open, gap, pair);
  keys[n++] = key(475, open, like, trust);
  keys[n++] = key(476, open, votedLabel(guide, word, head), trust);
  keys[n++] = key(477, listed[head]! * 16 + opens[head]! * 4 + opens[word]!, pair, ls);
  keys[n++] = key(480, openHeld, pair, ls);
  keys[n++] = key(481, open, ch, cw);
  keys[n++] = key(482, openHeld, grips, pair);
  keys[n++] = key(483, openHeld, headLabel, label);
  keys[n++] = key(484, openBoth, pair, side);
  keys[n++] = key(485, openBoth, label, headLabel);
  keys[n++] = key(486, sets[head]!, sets[word]!, open);
  keys[n++] = key(487, openHeld, trust, label);
  keys[n++] = key(488, lemma[word]!, cw, fh);
  keys[n++] = key(489, lemma[head]!, cw, fw);
  keys[n++] = key(490, conjuncts, trust, label);
  keys[n++] = key(491, conjuncts, pair, side);
  keys[n++] = key(492, who, label, way);
  keys[n++] = key(493, who, pair);
  keys[n++] = key(494, sh, sw, open);
  keys[n++] = key(495, sw, opener, pair);
  keys[n++] = key(496, sh, opener, pair);
  keys[n++] = key(497, sh, sw, ls);
  keys[n++] = key(498, sw, opener, sh);
  return n;
}
