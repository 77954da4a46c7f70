/**
 * Tagged words in, the same with a few tags set right out, where the words beside leave no doubt: "Norland plans to open a school" tells of no
 * plans, and "Norland's backing for" and "her hope that" are nouns.
 */

import type { LanguageModel } from './model/language-model.js';
import type { TaggedWord } from './tag.js';

/** Forms that are verbs before "to" and a verb, and those that are before what they are done to, as long as the clause has no other. */
export type RetagWords = {
  readonly verbsBeforeTo: ReadonlySet<string>;
  readonly verbsBeforeObject: ReadonlySet<string>;
};

export function retag(tagged: readonly TaggedWord[], model: LanguageModel, words: RetagWords): readonly TaggedWord[] {
  if (words.verbsBeforeTo.size === 0) return tagged;
  const tagOf = (at: number) => model.upos[tagged[at]?.upos ?? -1] ?? '';
  return tagged.map((word, i) => {
    if (isVerb(tagged, i, tagOf, model, words)) return asVerb(word, model);
    return isOwned(tagged, i, tagOf) || isPossessed(tagged, i, tagOf) ? asNoun(word, model) : word;
  });
}

type TagOf = (at: number) => string;

/** "Norland plans to open", "Norland reviews its ties": behind a name or noun, with no finite verb before it in its clause. */
function isVerb(
  tagged: readonly TaggedWord[],
  i: number,
  tagOf: TagOf,
  model: LanguageModel,
  words: RetagWords,
): boolean {
  if (!isBeforeVerb(tagged, i, tagOf, words) && !isBeforeObject(tagged, i, tagOf, words)) return false;
  if (!/^(PROPN|NOUN)$/.test(tagOf(i)) || !/^(PROPN|NOUN)$/.test(tagOf(i - 1))) return false;
  const isTold = (word: TaggedWord) => (model.feats[word.feats] ?? '').includes('VerbForm=Fin');
  const start = tagged.slice(0, i).findLastIndex((w, at) => /^(PUNCT|SCONJ)$/.test(tagOf(at)) || isSaid(w)) + 1;
  return (
    !tagged.slice(start, i).some((w, at) => isTold(w) || tagOf(start + at) === 'ADP') &&
    !hasFiniteAhead(tagged, i + 2, tagOf, isTold)
  );
}

function isBeforeVerb(tagged: readonly TaggedWord[], i: number, tagOf: TagOf, { verbsBeforeTo }: RetagWords): boolean {
  return verbsBeforeTo.has(tagged[i]?.form ?? '') && tagged[i + 1]?.form === 'to' && tagOf(i + 2) === 'VERB';
}

/** Before an article, an owner or a name. */
function isBeforeObject(
  tagged: readonly TaggedWord[],
  i: number,
  tagOf: TagOf,
  { verbsBeforeObject }: RetagWords,
): boolean {
  if (!verbsBeforeObject.has(tagged[i]?.form ?? '')) return false;
  return /^(the|an?|his|her|its|their)$/.test(tagged[i + 1]?.form ?? '') || tagOf(i + 1) === 'PROPN';
}

/** "said Norland plans to": a clause without "that" starts behind it. */
function isSaid({ form }: TaggedWord): boolean {
  return /^(said|says|added|announced|stated)$/.test(form);
}

/** "The government plans to open schools were rejected": another verb has the plans for its subject. */
function hasFiniteAhead(
  tagged: readonly TaggedWord[],
  from: number,
  tagOf: TagOf,
  isTold: (word: TaggedWord) => boolean,
): boolean {
  const rest = tagged.slice(from);
  const end = rest.findIndex(
    (w, at) => /^(PUNCT|SCONJ|CCONJ)$/.test(tagOf(from + at)) || /^(which|who|that)$/.test(w.form),
  );
  return rest.slice(0, end < 0 ? rest.length : end).some(isTold);
}

/** "Norland's backing for", "his understanding of". */
function isOwned(tagged: readonly TaggedWord[], i: number, tagOf: TagOf): boolean {
  const isGerund = tagOf(i) === 'VERB' && /ing$/.test(tagged[i]?.form ?? '');
  return isGerund && /^['’]s?$/.test(tagged[i - 1]?.form ?? '') && /^(for|of)$/.test(tagged[i + 1]?.form ?? '');
}

/** "expressed her hope that": whoever hopes is no "her". */
function isPossessed(tagged: readonly TaggedWord[], i: number, tagOf: TagOf): boolean {
  const isBase = tagOf(i) === 'VERB' && tagged[i]?.form === tagged[i]?.lemma;
  const isOwner = /^(his|her|their|its|my|our)$/.test(tagged[i - 1]?.form ?? '') && tagOf(i - 2) === 'VERB';
  return isBase && isOwner && /^(that|to|for|of|in)$/.test(tagged[i + 1]?.form ?? '');
}

function asVerb(word: TaggedWord, model: LanguageModel): TaggedWord {
  const feats = model.feats.indexOf('Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin');
  if (feats < 0) return word;
  return { ...word, upos: model.upos.indexOf('VERB'), feats, lemma: word.form.replace(/s$/, '') };
}

function asNoun(word: TaggedWord, model: LanguageModel): TaggedWord {
  const feats = model.feats.indexOf('Number=Sing');
  if (feats < 0) return word;
  return { ...word, upos: model.upos.indexOf('NOUN'), feats, lemma: word.form.toLowerCase() };
}
