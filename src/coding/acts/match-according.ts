/** "Selon Wang Yi, …", "In the view of the minister, …": a phrase that names a speaker, read as a reporting match over the clause it hangs on. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import { keepLast } from '../../text/keep-last.js';
import type { Match } from '../patterns/match.js';
import type { Pattern, PatternIndex } from '../patterns/types.js';
import { baseRelation, dependents, headOf, spanOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';

export type AccordingWords = {
  readonly according: readonly string[];
  readonly accordingFirst: readonly string[];
  readonly opinions: readonly string[];
  readonly opinionsOpen: readonly string[];
};

/** Who speaks, the word by which they hang on what is said, and the words that show it. */
type Source = { readonly speaker: Word; readonly top: Word; readonly shown: readonly Word[] };

export function matchAccording(tree: Tree, patterns: PatternIndex, words: AccordingWords): Match[] {
  const pattern = patternOf(words)(patterns);
  if (!pattern) return [];
  const matches: Match[] = [];
  for (const word of tree.sentence.words) {
    const source = markedBy(tree, word, words) ?? opinionAt(tree, word, words);
    const clause = source && clauseAbove(tree, source.top);
    if (clause) matches.push(toMatch(tree, pattern, source, clause));
  }
  return matches;
}

function toMatch(tree: Tree, pattern: Pattern, { speaker, shown }: Source, clause: Word): Match {
  return {
    pattern,
    tree,
    head: speaker,
    group: { ...verbGroup(tree, speaker), form: 'none' as const, passive: false },
    carrier: null,
    complements: [{ form: 'quote' as const, head: clause, marker: null, relation: 'parataxis' }],
    trigger: spanOf([...shown, ...dependents(tree, speaker, 'flat')]),
  };
}

/** "selon Wang Yi", "according to the minister" */
function markedBy(tree: Tree, preposition: Word, words: AccordingWords): Source | undefined {
  const word = isAccording(tree, preposition, words) ? firstMarked(tree, preposition, words) : undefined;
  return word && { speaker: word, top: word, shown: [preposition, word] };
}

/** "in the view of the minister", "in her opinion", "aux yeux du ministre": set off by commas, or at the head of the sentence. */
function opinionAt(tree: Tree, noun: Word, { opinions, opinionsOpen }: AccordingWords): Source | undefined {
  if (!opinions.includes(noun.lemma) || baseRelation(noun) !== 'obl') return undefined;
  const opening = dependents(tree, noun, 'case').find((c) => opinionsOpen.includes(c.lemma));
  const speaker =
    dependents(tree, noun, 'nmod')[0] ?? dependents(tree, noun, 'det').find((d) => d.feats.Poss === 'Yes');
  const before = opening && tree.sentence.words[opening.id - 2];
  if (!opening || !speaker || (before && before.form !== ',')) return undefined;
  return { speaker, top: noun, shown: [opening, noun, ...(speaker.id < noun.id ? [speaker] : [])] };
}

/** The word that the preposition marks, unless another such preposition marks it before. */
function firstMarked(tree: Tree, preposition: Word, words: AccordingWords): Word | undefined {
  const word = headOf(tree, preposition);
  const first = word && dependents(tree, word, 'case').find((c) => isAccording(tree, c, words));
  return first?.id === preposition.id ? word : undefined;
}

/** The same for every sentence of a language. */
const patternOf = keepEach(({ according }: AccordingWords) =>
  keepLast((patterns: PatternIndex): Pattern | undefined =>
    patterns.all.find((p) => p.verb?.some((lemma) => according.includes(lemma))),
  ),
);

/** "pour" names a speaker only at the head of its sentence: "Pour le ministre, …". */
function isAccording(tree: Tree, word: Word, { according, accordingFirst }: AccordingWords): boolean {
  const form = word.form.toLowerCase();
  const isOne = according.includes(form) || according.includes(writtenOut(tree, word));
  return isOne || (word.id === 1 && accordingFirst.includes(form));
}

/** "d'après" is one preposition of two words. */
function writtenOut(tree: Tree, word: Word): string {
  const plain = (w: Word) => w.form.toLowerCase().replace('’', "'");
  const fixed = dependents(tree, word, 'fixed');
  return fixed.length === 0 ? plain(word) : [word, ...fixed].map(plain).join('');
}

function clauseAbove(tree: Tree, word: Word): Word | undefined {
  const head = headOf(tree, word);
  return head && (head.upos === 'VERB' || head.head === 0 || dependents(tree, head, 'cop').length > 0)
    ? head
    : undefined;
}
