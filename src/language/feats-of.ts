/** Features in CoNLL-U spelling in, the same as an object out, read once: a model has some hundreds of them, and every word one. */

import { readFeats } from './conllu.js';
import type { Feats } from './types.js';

const known = new Map<string, Feats>();

export function featsOf(bundle: string): Feats {
  const feats = known.get(bundle) ?? readFeats(bundle);
  known.set(bundle, feats);
  return feats;
}
