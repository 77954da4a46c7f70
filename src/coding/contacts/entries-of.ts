/** The table of words and one word in, the entries for it out. The same few thousand words come in every text, so what was looked up is kept. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import { keepResults } from '../../text/keep-results.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { ContactEntry, ContactWords } from './types.js';

type Entries = readonly ContactEntry[];
type Finders = {
  readonly verbs: (lemma: string) => Entries;
  readonly nouns: (lemma: string) => (form: string) => Entries;
};

export function verbEntries(words: ContactWords, { lemma }: Word): Entries {
  return findersOf(words).verbs(lemma);
}

/** By lemma, or by the form where the lemma slipped. */
export function nounEntries(words: ContactWords, { lemma, form }: Word): Entries {
  return findersOf(words).nouns(lemma)(form);
}

const findersOf = keepEach(
  ({ verbs, nouns }: ContactWords): Finders => ({
    verbs: keepResults((lemma) => verbs.filter((entry) => entry.lemma.includes(lemma))),
    nouns: keepResults((lemma) =>
      keepResults((form) => nouns.filter((entry) => isOneOf({ lemma, form }, entry.lemma))),
    ),
  }),
);
