import { expect, test } from 'vitest';
import { mendOpeningRoots } from '../../../src/coding/syntax/mend-opening-roots.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const mended = (text: string) => arcsOf(mendOpeningRoots(sentenceOf(text)));
const [past, participle] = ['Tense=Past|VerbForm=Fin', 'Tense=Past|VerbForm=Part'];

test('mendOpeningRoots hangs the opening noun on the verb that tells the sentence', () => {
  const text = `At/ADP/case/2 talks/NOUN/root/0 ,/PUNCT/punct/4 led/VERB/acl/2/${participle} by/ADP/case/6 Ana/PROPN/obl:agent/4 ,/PUNCT/punct/9 sides/NOUN/nsubj/9 reviewed/VERB/acl:relcl/6/${participle} trade/NOUN/obj/9 ./PUNCT/punct/2`;
  expect(mended(text)).toEqual(
    expect.arrayContaining(['reviewed root -', 'talks obl reviewed', 'led acl talks', '. punct reviewed']),
  );
});

test('mendOpeningRoots hangs "held" on the talks that were held', () => {
  const text = `At/ADP/case/2 talks/NOUN/obl/4 ,/PUNCT/punct/2 held/VERB/root/0 in/ADP/case/6 Oslo/PROPN/obl/4 ,/PUNCT/punct/8 Ana/PROPN/obl/4 praised/VERB/parataxis/4/${past} trade/NOUN/obj/9`;
  expect(mended(text)).toEqual(expect.arrayContaining(['praised root -', 'talks obl praised', 'held acl talks']));
});

test('mendOpeningRoots reads a clause in "During the visit she held talks", and none in "the visit she paid"', () => {
  const opening = 'During/ADP/case/2 visit/NOUN/root/0 she/PRON/nsubj/4/PronType=Prs';
  expect(mended(`${opening} held/VERB/acl:relcl/2/${past} talks/NOUN/obj/4`)).toContain('visit obl held');
  expect(mended(`${opening} paid/VERB/acl:relcl/2/${past} trade/NOUN/appos/2`)).toContain('visit root -');
});

test.each([
  [
    'with a subject of its own',
    `In/ADP/case/2 Oslo/PROPN/obl/4 Ana/PROPN/nsubj/4 spoke/VERB/root/0/${past} ,/PUNCT/punct/4 Bo/PROPN/nsubj/7 left/VERB/parataxis/4/${past}`,
  ],
  [
    'behind "who"',
    `With/ADP/case/2 Ana/PROPN/root/0 ,/PUNCT/punct/5 who/PRON/nsubj/5/PronType=Rel spoke/VERB/acl:relcl/2/${past}`,
  ],
  [
    'behind "and"',
    `With/ADP/case/2 Ana/PROPN/root/0 ,/PUNCT/punct/6 and/CCONJ/cc/6 Bo/PROPN/nsubj/6 left/VERB/conj/2/${past}`,
  ],
])('mendOpeningRoots leaves a verb %s', (_, text) => {
  expect(mended(text)).toEqual(arcsOf(sentenceOf(text)));
});

test('mendOpeningRoots hangs the day of "On May 31 Ana paid" on the verb', () => {
  const text = `On/ADP/case/3 May/PROPN/nmod:tmod/3 31/NUM/root/0 Ana/PROPN/nsubj/5 paid/VERB/conj/3/${past} visits/NOUN/obj/5`;
  expect(mended(text)).toEqual(expect.arrayContaining(['paid root -', '31 obl paid', 'Ana nsubj paid']));
});
