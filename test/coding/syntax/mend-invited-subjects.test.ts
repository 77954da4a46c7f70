import { expect, test } from 'vitest';
import { mendInvitedSubjects } from '../../../src/coding/syntax/mend-invited-subjects.js';
import { arcsOf, sentenceOf } from './tree-of.js';

function mended(text: string, name: string): string[] {
  const sentence = sentenceOf(text);
  const word = sentence.words.find((w) => w.form === name);
  return arcsOf(mendInvitedSubjects(sentence, { names: word ? [[word.start, word.end]] : [] } as never));
}

const opening = 'At/ADP/case/2 invitation/NOUN/obl/10 of/ADP/mark/10 Ana/PROPN/nsubj/10 ,/PUNCT/punct/6';

test('mendInvitedSubjects makes whoever is named last before the verb its subject', () => {
  const arcs = mended(
    `${opening} minister/NOUN/appos/4 ,/PUNCT/punct/8 Bo/PROPN/conj/4 ,/PUNCT/punct/4 paid/VERB/root/0 visits/NOUN/obj/10`,
    'Bo',
  );
  expect(arcs).toEqual(expect.arrayContaining(['Ana nmod invitation', 'of case Ana', 'Bo nsubj paid']));
});

test('mendInvitedSubjects leaves a subject behind no preposition', () => {
  const text = 'In/ADP/case/2 Oslo/PROPN/obl/5 ,/PUNCT/punct/2 Ana/PROPN/nsubj/5 paid/VERB/root/0 visits/NOUN/obj/5';
  expect(mended(text, 'Ana')).toEqual(arcsOf(sentenceOf(text)));
});
