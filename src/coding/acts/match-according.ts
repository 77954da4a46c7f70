/** "Selon Wang Yi, …": a phrase that names a speaker, read as a reporting match over the clause it hangs on. */

import type { Word } from '../../language/types.js';
import type { Match } from '../patterns/match-patterns.js';
import type { PatternIndex } from '../patterns/types.js';
import { dependents, headOf, spanOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';

export type AccordingWords = { readonly according: readonly string[]; readonly accordingFirst: readonly string[] };

export function matchAccording(tree: Tree, patterns: PatternIndex, words: AccordingWords): Match[] {
  const { according } = words;
  const pattern = patterns.all.find((p) => p.verb?.some((lemma) => according.includes(lemma)));
  if (!pattern) return [];
  return tree.sentence.words.flatMap((word) => {
    const preposition = dependents(tree, word, 'case').find((c) => isAccording(c, words));
    const clause = preposition ? clauseAbove(tree, word) : undefined;
    if (!preposition || !clause) return [];
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
