import { expect, test } from 'vitest';
import { mendClosing } from '../../../src/coding/syntax/mend-closing.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const text = (behind: string) =>
  `Ties/NOUN/nsubj/3 are/AUX/cop/3 close/ADJ/root/0 ,/PUNCT/punct/5 minister/NOUN/conj/3 ,/PUNCT/punct/7 Ana/PROPN/conj/5 Berg/PROPN/flat/7 ,/PUNCT/punct/5 ${behind}`;

function mended(words: string): string[] {
  const sentence = sentenceOf(words, { said: 'say', walked: 'walk' });
  const [first, last] = [sentence.words.find((w) => w.form === 'Ana'), sentence.words.find((w) => w.form === 'Berg')];
  const knowledge = {
    isParty: ({ form }: Word) => /^(minister|Ana|Berg)$/.test(form),
    isAct: (lemma: string) => lemma === 'say',
    isSay: (lemma: string) => lemma === 'say',
    names: first && last ? [[first.start, last.end]] : [],
  };
  return arcsOf(mendClosing(sentence, knowledge as never));
}

test('mendClosing makes whoever is named between commas the one who said it', () => {
  const arcs = mended(text('said/VERB/conj/3 ./PUNCT/punct/3'));
  expect(arcs).toEqual(expect.arrayContaining(['said root -', 'close ccomp said', 'Ana nsubj said']));
  expect(arcs).toContain('minister conj Ana');
});

test('mendClosing does so where a day follows', () => {
  expect(mended(text('said/VERB/conj/3 on/ADP/case/12 Friday/PROPN/obl/10'))).toContain('Ana nsubj said');
});

test('mendClosing keeps the subject that the verb has', () => {
  const words =
    'Ties/NOUN/nsubj/3 are/AUX/cop/3 close/ADJ/root/0 ,/PUNCT/punct/9 minister/NOUN/nsubj/9 Ana/PROPN/flat/5 of/ADP/case/8 Oslo/PROPN/nmod/5 said/VERB/parataxis/3';
  expect(mended(words)).toEqual(expect.arrayContaining(['minister nsubj said', 'Oslo nmod minister']));
});

test.each([
  ['a verb of another kind', text('walked/VERB/conj/3')],
  ['what is told behind the verb', text('said/VERB/conj/3 that/SCONJ/mark/13 Oslo/PROPN/nsubj/13 left/VERB/ccomp/10')],
])('mendClosing leaves %s', (_, words) => {
  expect(mended(words)).toEqual(arcsOf(sentenceOf(words)));
});
