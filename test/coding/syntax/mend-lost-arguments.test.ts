import { expect, it } from 'vitest';
import { mendCasedSubjects } from '../../../src/coding/syntax/mend-cased-subjects.js';
import { mendGerundOpenings } from '../../../src/coding/syntax/mend-gerund-openings.js';
import { mendLateObjects } from '../../../src/coding/syntax/mend-late-objects.js';
import { mendNextObjects } from '../../../src/coding/syntax/mend-next-objects.js';
import { mendNounClauses } from '../../../src/coding/syntax/mend-noun-clauses.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const acts = ['discussed', 'proposed', 'praise', 'hoped'];
const knowledge = {
  isAct: (lemma: string) => acts.includes(lemma),
  isParty: ({ upos }: Word) => upos === 'PROPN',
  isTime: () => false,
} as never;

it('mendLateObjects gives a verb the object that a circumstance parts from it', () => {
  const given = sentenceOf(
    'discussed/VERB/root/0 at/ADP/case/3 length/NOUN/obl/1 the/DET/det/5/PronType=Art talks/NOUN/obj/3',
  );
  expect(arcsOf(mendLateObjects(given, knowledge))).toContain('talks obj discussed');
});

it('mendLateObjects looks behind the "over" of "handed over"', () => {
  const given = sentenceOf(
    'discussed/VERB/root/0 over/ADV/advmod/1 to/ADP/case/4 Lund/PROPN/obl/1 a/DET/det/6/PronType=Art letter/NOUN/nmod/4',
  );
  expect(arcsOf(mendLateObjects(given, knowledge))).toContain('letter obj discussed');
});

it('mendLateObjects leaves what a preposition brings in', () => {
  const given = sentenceOf(
    'discussed/VERB/root/0 in/ADP/case/3 Lima/PROPN/obl/1 on/ADP/case/6 the/DET/det/6/PronType=Art day/NOUN/nmod/3',
  );
  expect(mendLateObjects(given, knowledge)).toBe(given);
});

it('mendNextObjects gives a joined past verb the noun behind it', () => {
  const given = sentenceOf('praised/VERB/root/0 aid/NOUN/obj/1 and/CCONJ/cc/4 proposed/VERB/conj/1 talks/NOUN/conj/2');
  expect(arcsOf(mendNextObjects(given, knowledge))).toContain('talks obj proposed');
});

it('mendCasedSubjects takes whoever stands before a preposition for the subject', () => {
  const given = sentenceOf('Berg/PROPN/nsubj/3 in/ADP/case/3 talks/NOUN/nsubj/4 hoped/VERB/root/0');
  const arcs = arcsOf(mendCasedSubjects(given, knowledge));
  expect(arcs).toContain('Berg nsubj hoped');
  expect(arcs).toContain('talks obl hoped');
});

it('mendGerundOpenings hangs an opening gerund on the verb behind the comma', () => {
  const given = sentenceOf(
    'Praising/NOUN/discourse/5 Lund/PROPN/appos/1 ,/PUNCT/punct/1 Berg/PROPN/nsubj/5 hoped/VERB/root/0',
  );
  const arcs = arcsOf(mendGerundOpenings(given, knowledge));
  expect(arcs).toContain('Praising advcl hoped');
  expect(arcs).toContain('Lund obj Praising');
});

it('mendNounClauses takes a clause with subject and object for what the noun says', () => {
  const given = sentenceOf(
    'shared/VERB/root/0 views/NOUN/obj/1 that/PRON/obj/6 Berg/PROPN/nsubj/6 will/AUX/aux/6 open/VERB/acl:relcl/2 talks/NOUN/obj/6',
  );
  expect(arcsOf(mendNounClauses(given, knowledge))).toEqual(
    expect.arrayContaining(['that mark open', 'open acl views']),
  );
});

it('mendNounClauses leaves a clause in which "that" is the object', () => {
  const given = sentenceOf(
    'shared/VERB/root/0 views/NOUN/obj/1 that/PRON/obj/5 Berg/PROPN/nsubj/5 holds/VERB/acl:relcl/2',
  );
  expect(arcsOf(mendNounClauses(given, knowledge))).toContain('holds acl:relcl views');
});
