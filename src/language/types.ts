/** What the language stage hands on: Universal Dependencies sentences with character offsets. */

import type { Document } from '../ingest/types.js';
import type { Span } from '../text/span.js';

/** UD feature names and values, e.g. { Number: 'Sing', Tense: 'Past' }. */
export type Feats = Readonly<Record<string, string>>;

/** One syntactic word (CoNLL-U line): "du" is one token and two words, both with the token's span. */
export type Word = {
  readonly id: number; // 1-based within the sentence
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: Feats;
  readonly head: number; // id of the head word, 0 for the root
  readonly deprel: string; // with subtype: "nsubj:pass"
  readonly token: number; // index into the sentence's tokens
  readonly start: number;
  readonly end: number;
};

/** One written token. `words` holds the ids of its syntactic words. */
export type Token = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
};

export type Sentence = {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[]; // words[i].id === i + 1
  /** For an entry of a list: index of the sentence with the words over the list, "The Ministers:", whose subject it shares. */
  readonly stem?: number | undefined;
};

export type Analysed = { readonly document: Document; readonly sentences: readonly Sentence[] };
