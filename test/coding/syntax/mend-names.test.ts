import { expect, it } from 'vitest';
import { mendNamePairs } from '../../../src/coding/syntax/mend-name-pairs.js';
import { mendNames } from '../../../src/coding/syntax/mend-names.js';
import { mendSubjects } from '../../../src/coding/syntax/mend-subjects.js';
import type { WordKnowledge } from '../../../src/coding/syntax/mend-tree.js';
import type { Sentence } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

/** People named from the n-th to the m-th word. */
function naming(sentence: Sentence, ...stretches: readonly (readonly [number, number])[]): WordKnowledge {
  const names = stretches.map(([from, to]) => [sentence.words[from - 1]?.start ?? 0, sentence.words[to - 1]?.end ?? 0]);
  return { names, isParty: () => true } as never;
}

it('mendNames hangs all of a title and a name on the word that the verb takes', () => {
  const given = sentenceOf('Minister/PROPN/nsubj/4 of/ADP/case/3 Lund/PROPN/obl/4 spoke/VERB/root/0');
  expect(arcsOf(mendNames(given, naming(given, [1, 3])))).toContain('Lund flat Minister');
});

it('mendNames leaves a name apart from its title by a comma, and one that hangs on one word', () => {
  const apart = sentenceOf('minister/NOUN/nsubj/4 ,/PUNCT/punct/3 Lund/PROPN/obl/4 spoke/VERB/root/0');
  expect(mendNames(apart, naming(apart, [1, 3]))).toBe(apart);
  const whole = sentenceOf('Ivar/PROPN/nsubj/3 Lund/PROPN/flat/1 spoke/VERB/root/0');
  expect(arcsOf(mendNames(whole, naming(whole, [1, 2])))).toEqual(arcsOf(whole));
});

it('mendNamePairs hangs the second of two on the first, which takes its place', () => {
  const given = sentenceOf(
    'Berg/PROPN/compound/3 and/CCONJ/cc/3 Secretary/PROPN/compound/4 Lund/PROPN/nsubj/5 met/VERB/root/0',
  );
  const arcs = arcsOf(mendNamePairs(given, naming(given, [1, 1], [3, 4])));
  expect(arcs).toContain('Berg nsubj met');
  expect(arcs).toContain('Lund conj Berg');
});

it('mendNamePairs leaves two whom a verb parts', () => {
  const given = sentenceOf('Berg/PROPN/nsubj/2 met/VERB/root/0 Lund/PROPN/obj/2');
  expect(mendNamePairs(given, naming(given, [1, 1], [3, 3]))).toBe(given);
});

it('mendSubjects looks over the rest of a name', () => {
  const given = sentenceOf(
    'Secretary/PROPN/obl/4 of/ADP/case/3 Lund/PROPN/flat/1 affirmed/VERB/root/0/VerbForm=Fin ties/NOUN/obj/4',
  );
  expect(arcsOf(mendSubjects(given, naming(given, [1, 3])))).toContain('Secretary nsubj affirmed');
  expect(arcsOf(mendSubjects(given, naming(given, [3, 3])))).toContain('Secretary obl affirmed');
});
