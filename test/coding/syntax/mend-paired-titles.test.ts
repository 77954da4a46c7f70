import { expect, test } from 'vitest';
import { mendPairedTitles } from '../../../src/coding/syntax/mend-paired-titles.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

/** The words around the hyphen glued to it, as a text has them. */
function glued(description: string) {
  const sentence = sentenceOf(description);
  const { words } = sentence;
  const at = words.findIndex((w) => w.form === '-');
  const shift = (i: number) => (i < at ? 0 : i === at ? 1 : 2);
  return { ...sentence, words: words.map((w, i) => ({ ...w, start: w.start - shift(i), end: w.end - shift(i) })) };
}

const title =
  'The/DET/det/7 next/ADJ/amod/3 Chile/PROPN/nsubj/8 -/PUNCT/punct/5 Peru/PROPN/flat/3 Strategic/ADJ/amod/7';

test('mendPairedTitles makes the dialogue of two states what was held', () => {
  const arcs = arcsOf(mendPairedTitles(glued(`${title} Dialogue/PROPN/flat/3 met/VERB/root/0`), knowing({})));
  expect(arcs).toEqual(expect.arrayContaining(['Dialogue nsubj met', 'Chile compound Dialogue', 'next amod Dialogue']));
});

test('mendPairedTitles leaves a title that is its own head', () => {
  const whole = glued(
    'The/DET/det/5 Chile/PROPN/compound/5 -/PUNCT/punct/4 Peru/PROPN/flat/2 Dialogue/PROPN/nsubj/6 met/VERB/root/0',
  );
  expect(mendPairedTitles(whole, knowing({}))).toEqual(whole);
});

test('mendPairedTitles leaves people', () => {
  const person = glued('Jean/PROPN/nsubj/5 -/PUNCT/punct/3 Luc/PROPN/flat/1 Martin/PROPN/flat/1 met/VERB/root/0');
  expect(mendPairedTitles(person, knowing({ names: [[0, 15]] }))).toEqual(person);
});
