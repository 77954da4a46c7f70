import { expect, test } from 'vitest';
import { type LoadedPack, loadLanguages, parseText } from '../../src/language/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const english = loadLanguages(nodeFiles(), { only: ['en'] }).get('en') as LoadedPack;
const wordOf = (text: string, form: string) =>
  parseText(text, english)
    .flatMap(({ words }) => words)
    .find((word) => word.form === form);

test.each([
  ['The importance of regular contacts was emphasised.', 'emphasised', 'VERB', 'emphasise'],
  ['Mobilising neighbours, the two opened the road.', 'Mobilising', 'VERB', 'mobilise'],
])('a British spelling is tagged as the lexicon has it in "%s"', (text, form, upos, lemma) => {
  expect(wordOf(text, form)).toMatchObject({ form, upos, lemma });
});

test.each([
  ['Peru congratulates Kenya on its independence.', 'congratulates', 'congratulate'],
  ['Peru expels the envoy.', 'expels', 'expel'],
])('a verb that the lexicon lacks is tagged as one that it has in "%s"', (text, form, lemma) => {
  expect(wordOf(text, form)).toMatchObject({ form, upos: 'VERB', lemma });
});

test('a number and a name are no other words for want of a letter', () => {
  expect(wordOf('The four ministers met.', 'four')?.upos).toBe('NUM');
  expect(wordOf('Minister Nour opened the port.', 'Nour')?.upos).toBe('PROPN');
});

test('the words of a text keep the spelling that they have', () => {
  const forms = parseText('The neighbours harmonise their programmes.', english).flatMap(({ words }) => words);
  expect(forms.map(({ form }) => form).join(' ')).toBe('The neighbours harmonise their programmes .');
});
