/** What one language's trained model holds once it is loaded. read-model.ts makes it from bytes. */

import type { Feats } from '../types.js';
import type { Lexicon } from './lexicon.js';
import type { Scorer } from './linear.js';
import type { ParserModel } from './parse.js';
import type { Reviser } from './revise.js';

/** A classifier of feature bundles for one part of speech; `values` are numbers into `feats`. */
export type FeatsModel = { readonly values: Int32Array; readonly scorer: Scorer };

export type LanguageModel = {
  readonly tags: readonly string[]; // classes of the tagger: "NOUN" …, and "ADP+DET" for contractions
  readonly upos: readonly string[];
  readonly taggers: readonly [forward: Scorer, backward: Scorer];
  readonly feats: readonly string[]; // all bundles, CoNLL-U spelling; [0] is "_"
  readonly featsModels: readonly (FeatsModel | null)[]; // by upos number
  readonly scripts: readonly string[];
  readonly lemmatiser: Scorer;
  readonly exceptions: ReadonlyMap<number, number>; // lemmaKey → script number
  readonly lexiconPos: Readonly<Record<string, readonly string[]>>; // upos → parts of speech of the lexicon
  readonly fine: readonly string[];
  readonly labels: readonly string[];
  readonly rootLabel: number;
  readonly parsers: readonly ParserModel[]; // the first is the fast mode's
  readonly reviser: Reviser | null; // looks at the voted tree again
  readonly lexicon: Lexicon;
};

/** Names the finer part of speech that the parser sees: what decides about syntax, and no more. */
export function fineName(upos: string, feats: Feats): string {
  const { VerbForm, PronType, Tense, Mood } = feats;
  if (upos === 'VERB' || upos === 'AUX')
    return [upos, VerbForm, VerbForm === 'Part' ? Tense : Mood === 'Imp' ? Mood : ''].join(' ');
  if (upos === 'PRON' || upos === 'DET' || upos === 'ADV') return [upos, PronType].join(' ');
  return upos;
}
