import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTopics, loadTopics } from '../../../src/coding/acts/find-topics.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const french = loadTopics(nodeFiles(), 'fr');
const topicsIn = (...stems: string[]) =>
  loadTopics(
    {
      ...nodeFiles(),
      text: () =>
        `- { topic: trade, definition: d, words: { fr: [échange] } }\n- { topic: sport, definition: d, words: { fr: [${stems.join(', ')}] } }`,
    },
    'fr',
  );

test('the topic with most words stands first, and of equals the one that the table has first', () => {
  expect(findTopics('le football, le rugby et les échanges', topicsIn('football', 'rugby'))).toEqual([
    'sport',
    'trade',
  ]);
  expect(findTopics('le football et les échanges', topicsIn('football', 'rugby'))).toEqual(['trade', 'sport']);
});

test('a stem of several words counts once, though one of them is a stem too', () => {
  const index = topicsIn('jeux olympiques', 'olympique');
  expect(findTopics('échanges, Échanges et jeux olympiques', index)).toEqual(['trade', 'sport']);
});

test('a stem stands at the start of a word, and one with "=" is the whole word', () => {
  const index = topicsIn('=or', 'foot');
  expect(findTopics('la cohorte et les barefoot', index)).toEqual(['politics']);
  expect(findTopics('l’or', index)).toEqual(['sport']);
});

test('whatever the text, there are one to three topics, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = findTopics(`${text} santé ${text}`, french);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(Math.max(1, found.length));
    }),
  );
});
