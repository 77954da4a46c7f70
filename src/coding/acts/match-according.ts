/** "Selon Wang Yi, …": a phrase that names a speaker, read as a reporting match over the clause it hangs on. */

import type { Word } from '../../language/types.js';
import type { Match } from '../patterns/match-patterns.js';
import type { Pattern, PatternIndex } from '../patterns/types.js';
import { dependents, headOf, spanOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';

export type AccordingWords = { readonly according: readonly string[]; readonly accordingFirst: readonly string[] };

export function matchAccording(tree: Tree, patterns: PatternIndex, words: AccordingWords): Match[] {
  return tree.sentence.words.flatMap((preposition) => {
    const word = isAccording(preposition, words) ? firstMarked(tree, preposition, words) : undefined;
    const clause = word && clauseAbove(tree, word);
    const pattern = clause && patternOf(patterns, words);
    if (!pattern) return [];
    return [
      {
        pattern,
        tree,
        head: word,
        group: { ...verbGroup(tree, word), form: 'none' as const, passive: false },
        carrier: null,
        complements: [{ form: 'quote' as const, head: clause, marker: null, relation: 'parataxis' }],
        trigger: spanOf([preposition, word, ...dependents(tree, word, 'flat')]),
      },
    ];
  });
}

/** The word that the preposition marks, unless another such preposition marks it before. */
function firstMarked(tree: Tree, preposition: Word, words: AccordingWords): Word | undefined {
  const word = headOf(tree, preposition);
  const first = word && dependents(tree, word, 'case').find((c) => isAccording(c, words));
  return first?.id === preposition.id ? word : undefined;
}

function patternOf(patterns: PatternIndex, { according }: AccordingWords): Pattern | undefined {
  return patterns.all.find((p) => p.verb?.some((lemma) => according.includes(lemma)));
}

/** "pour" names a speaker only at the head of its sentence: "Pour le ministre, …". */
function isAccording(word: Word, { according, accordingFirst }: AccordingWords): boolean {
  const form = word.form.toLowerCase();
  return according.includes(form) || (word.id === 1 && accordingFirst.includes(form));
}

function clauseAbove(tree: Tree, word: Word): Word | undefined {
  const head = headOf(tree, word);
  return head && (head.upos === 'VERB' || head.head === 0 || dependents(tree, head, 'cop').length > 0)
    ? head
    : undefined;
}
