/** Finding documents by their words. */

import { expect, test } from 'vitest';
import { findByWords } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { documentOf } from './fixtures.js';

onBothDatabases('findByWords', (opened) => {
  test('finds words in any form, without accents and across scripts, and shows where they stand', async () => {
    const record = opened();
    const texts = {
      fr: 'Le ministre Đặng a promis des vaccins. Il a salué l’école.',
      en: 'They spoke of vaccines and schools.',
      ru: 'Министр обещал поставки вакцины.',
    };
    for (const [language, text] of Object.entries(texts)) {
      await record.read(documentOf(language, { language, text, source: text, title: language }), null);
    }
    const found = async (words: string, filter = {}) =>
      (await findByWords(record.db, words, filter)).items.map((d) => d.title);
    expect((await found('vaccin')).sort()).toEqual(['en', 'fr']);
    expect(await found('vaccination', { language: 'fr' })).toEqual(['fr']);
    expect(await found('dang ecole')).toEqual(['fr']);
    expect(await found('вакцина')).toEqual(['ru']);
    expect(await found('vaccin banane')).toEqual([]);
    expect(await found('…')).toEqual([]);
    const [document] = (await findByWords(record.db, 'ecole')).items;
    expect(document?.passages).toEqual([{ documentId: 'sha256:fr', span: [39, 58], words: texts.fr.slice(39, 58) }]);
    expect(texts.fr.slice(39, 58)).toBe('Il a salué l’école.');
  });

  test.each(["' | x:*", '!a & (b', ':* <-> \\', 'a:b'])('takes any text as words: %s', async (words) => {
    expect((await findByWords(opened().db, words)).total).toBe(0);
  });
});
