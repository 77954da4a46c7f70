// biome-ignore-all lint/style/noNonNullAssertion: every index is a word's, the root's or "no word"; see guide.ts
/** A whole tree and one arc that could be in it in, feature keys for the arc and for its label out. */

import { type Guide, votedLabel, votesFor } from './guide.js';
import { key } from './hash.js';
import { distance } from './parse-features.js';

/** Upper bound of the keys that either function writes. */
export const maxReviseKeys = 96;

/** What stands around a word under the head that is looked at; the word itself left out. */
type Family = { inner: number; outer: number; far: number; set: number; count: number };

const family: Family = { inner: 0, outer: 0, far: 0, set: 0, count: 0 };

/** The head's other dependents: the nearest one towards it, the nearest one beyond, the outermost, all their labels. */
function lookAround({ words, labels, firstChild, nextChild }: Guide, head: number, word: number): Family {
  const none = words.count + 1;
  const right = word > head;
  family.inner = family.outer = family.far = none;
  family.set = family.count = 0;
  for (let child = firstChild[head]!; child !== none; child = nextChild[child]!) {
    if (child === word) continue;
    family.set |= 1 << (labels[child]! % 31);
    family.count++;
    if (child > head !== right) continue;
    const towards = right ? child < word : child > word;
    if (towards && (right || family.inner === none)) family.inner = child;
    if (!towards && (!right || family.outer === none)) family.outer = child;
    if (right || family.far === none) family.far = child;
  }
  return family;
}

/** The first and the last dependent of a word, "no word" for none: prepositions and conjunctions open, commas close. */
function ends({ words, firstChild, nextChild }: Guide, word: number): [first: number, second: number, last: number] {
  const none = words.count + 1;
  const first = firstChild[word]!;
  const second = first === none ? none : nextChild[first]!;
  let last = first;
  for (let child = first; child !== none; child = nextChild[child]!) last = child;
  return [first, second, last];
}

/** How a head that could be stands to the one the word has. */
function relation({ heads, words }: Guide, word: number, head: number): number {
  const now = heads[word]!;
  if (now === head) return 0;
  if (now < words.count && heads[now] === head) return 1;
  if (head < words.count && heads[head] === now) return head < now ? 2 : 3;
  return head < now ? 4 : 5;
}

/** Keys for hanging `word` on `head`. @returns how many. */
export function fillArcKeys(guide: Guide, head: number, word: number, keys: Int32Array): number {
  const { words, heads, labels } = guide;
  const { lower, lemma, upos, fine, agree, tagSet, commas, count } = words;
  const none = count + 1;
  const votes = votesFor(guide, word, head);
  const said = votedLabel(guide, word, head);
  const now = heads[word]!;
  const label = labels[word]!;
  const way = relation(guide, word, head);
  const trust = votes * 8 + way;
  const side = word < head ? 0 : 1;
  const gap = distance(head, word) * 2 + side;
  const comma = Math.min(3, Math.abs(commas[head]! - commas[word]!));
  const { inner, outer, far, set, count: children } = lookAround(guide, head, word);
  const [first, second, last] = ends(guide, word);
  const above = head < count ? heads[head]! : none;
  const headLabel = head < count ? labels[head]! : 63;
  const headFirst = guide.firstChild[head]! === word ? guide.nextChild[word]! : guide.firstChild[head]!;
  const [fh, fw, fn] = [fine[head]!, fine[word]!, fine[now]!];
  const [lh, lw, ln] = [lemma[head]!, lemma[word]!, lemma[now]!];
  const [uh, uw] = [upos[head]!, upos[word]!];
  const opener = lower[first]!;
  const openers = labels[first]! * 64 + labels[second]!;
  const pair = fh * 64 + fw;
  const ls = label * 2 + side;
  const twin = (fh === fw ? 2 : 0) + (lower[headFirst] === opener ? 1 : 0);
  const before = word > 0 ? word - 1 : none;
  const after = word + 1 < count ? word + 1 : none;
  const [ahead, behind] = [lower[guide.before[word]!]!, lower[guide.after[word]!]!];
  const headBefore = head > 0 && head < count ? head - 1 : none;
  const headAfter = head + 1 < count ? head + 1 : none;
  let n = 0;
  keys[n++] = key(400, trust);
  keys[n++] = key(401, trust, label);
  keys[n++] = key(402, trust, said);
  keys[n++] = key(403, trust, pair, side);
  keys[n++] = key(404, trust, fn, pair);
  keys[n++] = key(405, trust, gap);
  keys[n++] = key(406, trust, label, opener);
  keys[n++] = key(407, trust, fw, fh);
  keys[n++] = key(408, said, pair, side);
  keys[n++] = key(409, label, pair, side);
  keys[n++] = key(410, gap, pair, label);
  keys[n++] = key(411, comma, pair, ls);
  keys[n++] = key(412, lh, fw, side);
  keys[n++] = key(413, lw, fh, side);
  keys[n++] = key(414, lh, lw);
  keys[n++] = key(415, lh, label, opener);
  keys[n++] = key(416, lw, opener, uh);
  keys[n++] = key(417, opener, lh, uw);
  keys[n++] = key(418, opener, pair, side);
  keys[n++] = key(419, openers, pair, side);
  keys[n++] = key(420, ls, fine[inner]!, pair);
  keys[n++] = key(421, ls, labels[inner]!, fh);
  keys[n++] = key(422, ls, labels[outer]!, fh);
  keys[n++] = key(423, ls, labels[far]!, lh);
  keys[n++] = key(424, ls, set, fh);
  keys[n++] = key(425, label, set, lh);
  keys[n++] = key(426, Math.min(children, 7), pair, side);
  keys[n++] = key(427, headLabel, pair, side);
  keys[n++] = key(428, headLabel, label, fh);
  keys[n++] = key(429, fine[above]!, pair, headLabel);
  keys[n++] = key(430, lemma[above]!, fh, fw);
  keys[n++] = key(431, lemma[above]!, label, opener);
  keys[n++] = key(432, twin, pair, label);
  keys[n++] = key(433, twin, label, headLabel);
  keys[n++] = key(434, lower[headFirst]!, opener, ls);
  keys[n++] = key(435, lower[headFirst]!, pair, label);
  keys[n++] = key(436, agree[head]!, agree[word]!, pair);
  keys[n++] = key(437, agree[head]!, agree[word]!, label);
  keys[n++] = key(438, tagSet[head]!, tagSet[word]!, side);
  keys[n++] = key(439, tagSet[head]!, label, side);
  keys[n++] = key(440, fine[before]!, pair, side);
  keys[n++] = key(441, fine[after]!, pair, side);
  keys[n++] = key(442, fine[headBefore]!, pair, side);
  keys[n++] = key(443, fine[headAfter]!, pair, side);
  keys[n++] = key(444, lower[before]!, fh, fw);
  keys[n++] = key(445, lower[last]!, pair, label);
  keys[n++] = key(446, way * 4 + comma, label, pair);
  keys[n++] = key(447, way, ln, lh);
  keys[n++] = key(448, way, fn * 64 + fh, lw);
  keys[n++] = key(449, lower[inner]!, pair, side);
  keys[n++] = key(450, lower[second]!, opener, pair);
  keys[n++] = key(451, lower[head]!, lower[word]!);
  keys[n++] = key(452, ahead, pair, side);
  keys[n++] = key(453, ahead, label, fh);
  keys[n++] = key(454, ahead, behind, ls);
  keys[n++] = key(455, behind, pair, side);
  keys[n++] = key(456, ahead, opener, pair);
  keys[n++] = key(457, headLabel * 2 + side, lower[guide.before[head]!]!, label);
  return n;
}

/** Keys for the label of the arc between a word and its head in the tree. @returns how many. */
export function fillRevisedLabelKeys(guide: Guide, word: number, keys: Int32Array): number {
  const { words, heads, labels, firstChild, nextChild } = guide;
  const { lower, lemma, upos, fine, agree, tagSet, commas, count } = words;
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
  return n;
}
