/** A tree in; the same tree out, where no verb that modifies a noun has a subject of its own. */

import type { LanguageModel } from './model/language-model.js';
import type { Tree } from './model/parse.js';

/**
 * "The minister expressed gratitude": read as a noun that is "expressed", the clause has no verb. A modifier with a subject
 * is the verb after all: it takes the noun's place, and the noun becomes its object.
 */
export function freeVerbs(tree: Tree, upos: Int32Array, count: number, model: LanguageModel): Tree {
  const [modifier, object, verb] = [
    model.labels.indexOf('amod'),
    model.labels.indexOf('obj'),
    model.upos.indexOf('VERB'),
  ];
  if (modifier < 0 || object < 0 || !tree.labels.includes(modifier)) return tree;
  const [heads, labels] = [tree.heads.slice(), tree.labels.slice()];
  for (let subject = 0; subject < count; subject++) {
    const word = heads[subject] as number;
    const noun = word < count ? (heads[word] as number) : count;
    const isSubject = model.labels[labels[subject] as number]?.startsWith('nsubj');
    if (!isSubject || labels[word] !== modifier || upos[word] !== verb || noun >= count || noun < word) continue;
    if (subject > word || hasDeterminer(noun, heads, labels, count, model)) continue;
    [heads[word], labels[word]] = [heads[noun] as number, labels[noun] as number];
    [heads[noun], labels[noun]] = [word, object];
    moveOutside(heads, noun, word, count);
  }
  return { heads, labels };
}

/** "the expressed gratitude" is a noun with its modifier. */
function hasDeterminer(
  noun: number,
  heads: Int32Array,
  labels: Int32Array,
  count: number,
  model: LanguageModel,
): boolean {
  const determiner = model.labels.indexOf('det');
  for (let i = 0; i < count; i++) if (heads[i] === noun && labels[i] === determiner) return true;
  return false;
}

/** What hangs on the noun from before its verb, or from the end of the sentence, hangs on the verb. */
function moveOutside(heads: Int32Array, noun: number, verb: number, count: number): void {
  for (let i = 0; i < count; i++) if (heads[i] === noun && (i < verb || i === count - 1)) heads[i] = verb;
}
