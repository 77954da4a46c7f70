// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see guide.ts
/** A whole tree and a word of it in, feature keys for the label of the word's arc out. */

import { ends, lookAround } from './family.js';
import { type Guide, votedLabel } from './guide.js';
import { key } from './hash.js';
import { likeness } from './likeness-features.js';
import { distance } from './parse-features.js';

/** Keys for the label of the arc between a word and its head in the tree. @returns how many. */
export function fillRevisedLabelKeys(guide: Guide, word: number, keys: Int32Array): number {
  const { words, heads, labels, firstChild, nextChild, opens, grip, holds, sets, listed } = guide;
  const { lower, lemma, tail, shape, upos, fine, agree, tagSet, commas, count } = words;
  const none = count + 1;
  const head = heads[word]!;
  const said = votedLabel(guide, word, head);
  const label = labels[word]!;
  const side = word < head ? 0 : 1;
  const { inner, outer, far, set } = lookAround(guide, head, word);
  const [first, second, last] = ends(guide, word);
  const above = head < count ? heads[head]! : none;
  const headLabel = head < count ? labels[head]! : 63;
  const headFirst = firstChild[head]! === word ? nextChild[word]! : firstChild[head]!;
  const gap = distance(head, word) * 2 + side;
  const comma = Math.min(3, Math.abs(commas[head]! - commas[word]!));
  const [fh, fw] = [fine[head]!, fine[word]!];
  const [lh, lw] = [lemma[head]!, lemma[word]!];
  const hs = fh * 2 + side;
  const pair = hs * 64 + fw;
  const opener = lower[first]!;
  const [ahead, behind] = [lower[guide.before[word]!]!, lower[guide.after[word]!]!];
  const [sh, sw] = [shape[head]!, shape[word]!];
  const us = upos[head]! * 2 + side;
  const open = opens[word]! * 2 + listed[word]!;
  const [gh, gw] = [lower[grip[head]!]!, lower[grip[word]!]!];
  const [ch, cw] = [lower[holds[head]!]!, lower[holds[word]!]!];
  const grips = upos[grip[head]!]! * 32 + upos[grip[word]!]!;
  const like = likeness(guide, head, word) & 15;
  const [everybody, here] = namesOf(guide, word, head);
  let n = 0;
  keys[n++] = key(500, label);
  keys[n++] = key(501, label, said);
  keys[n++] = key(502, label, pair);
  keys[n++] = key(503, said, pair);
  keys[n++] = key(504, pair);
  keys[n++] = key(505, lh, label, side);
  keys[n++] = key(506, lw, label, side);
  keys[n++] = key(507, lh, lw, side);
  keys[n++] = key(508, lw, hs);
  keys[n++] = key(509, lh, side, fw);
  keys[n++] = key(510, lower[word]!, upos[head]!);
  keys[n++] = key(511, opener, hs, upos[word]!);
  keys[n++] = key(512, opener, lh, fw);
  keys[n++] = key(513, opener, lw, upos[head]!);
  keys[n++] = key(514, opener, lower[second]!, pair);
  keys[n++] = key(515, opener, label, fh);
  keys[n++] = key(516, set, pair);
  keys[n++] = key(517, set, lh, upos[word]!);
  keys[n++] = key(518, set, label, fh);
  keys[n++] = key(519, labels[inner]!, labels[outer]!, pair);
  keys[n++] = key(520, labels[far]!, pair);
  keys[n++] = key(521, fine[inner]!, fine[outer]!, pair);
  keys[n++] = key(522, labels[first]! * 64 + labels[last]!, pair);
  keys[n++] = key(523, lower[last]!, pair);
  keys[n++] = key(524, headLabel, pair);
  keys[n++] = key(525, headLabel, label, fh);
  keys[n++] = key(526, fine[above]!, pair);
  keys[n++] = key(527, lemma[above]!, label);
  keys[n++] = key(528, gap, pair);
  keys[n++] = key(529, comma, pair);
  keys[n++] = key(530, agree[head]!, agree[word]!, pair);
  keys[n++] = key(531, tagSet[head]!, tagSet[word]!, side);
  keys[n++] = key(532, tagSet[word]!, hs);
  keys[n++] = key(533, tagSet[head]!, side, fw);
  keys[n++] = key(534, lower[headFirst]!, opener, pair);
  keys[n++] = key(535, lower[word > 0 ? word - 1 : none]!, pair);
  keys[n++] = key(536, lower[word + 1 < count ? word + 1 : none]!, pair);
  keys[n++] = key(537, lower[inner]!, lh, label);
  keys[n++] = key(538, ahead, pair);
  keys[n++] = key(539, ahead, behind, hs * 64 + upos[word]!);
  keys[n++] = key(540, ahead, label, hs);
  keys[n++] = key(541, ahead, opener, fw);
  keys[n++] = key(542, behind, label, hs);
  keys[n++] = key(543, ahead, opener, label);
  keys[n++] = key(544, ahead, headLabel, pair);
  keys[n++] = key(545, open, pair);
  keys[n++] = key(546, open, like, hs);
  keys[n++] = key(547, open, label, hs);
  keys[n++] = key(548, sets[word]!, pair);
  keys[n++] = key(549, sets[word]!, label, lh);
  keys[n++] = key(550, open, gw, pair);
  keys[n++] = key(551, gh, gw, hs);
  keys[n++] = key(552, open, ahead, behind);
  keys[n++] = key(553, ahead, behind, pair);
  keys[n++] = key(554, gw, lh, open);
  keys[n++] = key(555, gw, lw, us);
  keys[n++] = key(556, tail[word]!, pair);
  keys[n++] = key(557, tail[head]!, hs, open);
  keys[n++] = key(558, lower[word]!, open, hs);
  keys[n++] = key(559, listed[head]! * 16 + opens[head]! * 4 + opens[word]!, pair);
  keys[n++] = key(560, grips, pair, open);
  keys[n++] = key(561, cw, lh, side);
  keys[n++] = key(562, cw, pair, open);
  keys[n++] = key(563, ch, cw, hs * 8 + open);
  keys[n++] = key(564, sets[word]!, set, hs);
  keys[n++] = key(565, everybody);
  keys[n++] = key(566, here);
  keys[n++] = key(567, here, fw, us);
  keys[n++] = key(568, here, opener);
  keys[n++] = key(569, everybody, label, fw);
  keys[n++] = key(570, sh, sw, open);
  keys[n++] = key(571, sw, opener, hs);
  keys[n++] = key(572, sh, sw, label);
  keys[n++] = key(573, sw, opener, sh);
  keys[n++] = key(574, sw, pair);
  keys[n++] = key(575, sh, pair, open);
  return n;
}

/** What the parsers name the word's arc, all of them in turn; and those of them that hang it on this head. */
function namesOf({ trees }: Guide, word: number, head: number): [everybody: number, here: number] {
  let [everybody, here] = [0, 0];
  for (const { heads, labels } of trees) {
    everybody = Math.imul(everybody, 64) + labels[word]!;
    if (heads[word] === head) here = Math.imul(here, 64) + labels[word]! + 1;
  }
  return [everybody | 0, here | 0];
}
