import { expect, test } from 'vitest';
import { type LoadedPack, loadLanguages, parseText } from '../../src/language/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const english = loadLanguages(nodeFiles(), { only: ['en'] }).get('en') as LoadedPack;
const tagOf = (text: string, form: string) =>
  parseText(text, english)
    .flatMap(({ words }) => words)
    .find((word) => word.form === form)?.upos;

test('retag reads a verb in "Kenya plans to open"', () => {
  expect(tagOf('Kenya plans to open an embassy in Peru.', 'plans')).toBe('VERB');
});

test('retag leaves plans that another verb is about', () => {
  expect(tagOf("Peru's plans to build a port were rejected by Kenya.", 'plans')).toBe('NOUN');
});

test('retag reads nouns in "Kenya\'s backing for" and "her hope that"', () => {
  expect(tagOf("The minister reaffirmed Kenya's backing for the treaty.", 'backing')).toBe('NOUN');
  expect(tagOf('Rojas expressed her hope that the ambassador will return.', 'hope')).toBe('NOUN');
});

test.each([
  ['Peru reviews its ties with Kenya.', 'reviews'],
  ['The minister thanks Kenya for its aid.', 'thanks'],
])('retag reads a verb before what it is done to in "%s"', (text, form) => {
  expect(tagOf(text, form)).toBe('VERB');
});

test('retag leaves nouns before what somebody else does', () => {
  expect(tagOf('The trade reviews the ministers agreed will begin.', 'reviews')).toBe('NOUN');
});
