/** Words in an order that no parser has learnt: their trees are wrong, and whatever mends and walks trees has to come to an end. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEngine } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { codeNote } from './code-note.js';

/** A paragraph that makes a document even of what looks like a caption. */
const opening = {
  fr: 'Le ministre kényan des Affaires étrangères a reçu mercredi à Nairobi l’ambassadrice du Chili, et tous deux ont parlé de la pêche.',
  en: 'The foreign minister of Kenya received the ambassador of Chile in Nairobi on Wednesday, and both spoke of fisheries.',
};

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

test.each(['fr', 'en'] as const)(
  'sentences in %s whose words are shuffled, moved or dropped are coded to an end',
  async (language) => {
    const engine = openEngine(nodeFiles(), { only: [language], mode: 'fast' });
    const sentences = sentencesIn(language);
    expect(sentences.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sentences).chain(broken), async (words) => {
        const text = `${opening[language]}\n\n${words.join(' ')}`;
        const coding = await codeNote(engine, [`language: ${language}`, 'published: 2024-05-16'], text);
        for (const { trigger, span } of coding?.acts ?? []) {
          expect(text.slice(...trigger)).not.toBe('');
          expect(text.slice(...span)).not.toBe('');
        }
      }),
      { numRuns: 120 },
    );
  },
  120_000,
);

/** Of the samples in a language, as words. */
function sentencesIn(language: string): readonly (readonly string[])[] {
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(samples + name, 'utf8'));
  return texts
    .filter((text) => text.includes(`\nlanguage: ${language}\n`))
    .flatMap((text) => (text.split('\n---\n')[1] ?? '').split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim().split(/\s+/))
    .filter((words) => words.length > 5);
}

/** All in another order, a part moved to the front, or some left out. */
function broken(words: readonly string[]): fc.Arbitrary<readonly string[]> {
  const moved = fc.nat({ max: words.length - 1 }).map((at) => [...words.slice(at), ...words.slice(0, at)]);
  return fc.oneof(
    fc.shuffledSubarray([...words], { minLength: words.length }),
    moved,
    fc.subarray([...words], { minLength: 3 }),
  );
}
