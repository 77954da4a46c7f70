/** Finding documents by their words. */

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { findByWords, searchFacets } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { documentOf } from './fixtures.js';

onBothDatabases('findByWords', (opened) => {
  test('finds words in any form, without accents and across scripts, and shows where they stand', async () => {
    const record = opened();
    const texts = {
      fr: 'Le ministre Đặng a promis des vaccins. Il a salué l’école.',
      en: 'They spoke of vaccines and schools.',
      ru: 'Министр обещал поставки вакцины.',
      vi: 'Hai bên bàn về năng lượng và đào tạo cán bộ ở Hà Nội.',
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
    expect(await found('năng lượng')).toEqual(['vi']);
    expect(await found('nang luong ha noi')).toEqual(['vi']);
    expect(await found('DAO TAO')).toEqual(['vi']);
    expect(await found('vaccin banane')).toEqual([]);
    expect(await found('…')).toEqual([]);
    const [document] = (await findByWords(record.db, 'ecole')).items;
    expect(document?.passages).toEqual([{ documentId: 'sha256:fr', span: [39, 58], words: texts.fr.slice(39, 58) }]);
    expect(texts.fr.slice(39, 58)).toBe('Il a salué l’école.');
  });

  test('says when more hold the words than the latest that are looked at', async () => {
    const { db } = opened();
    await sql`insert into documents (id, url, captions, text, source, source_map, fingerprint, search)
      select 'd' || n, 'x', '[]', 'tariffs', 'tariffs', '[]', 'f', to_tsvector('simple', 'tariffs') from generate_series(1, 1001) n`.execute(
      db,
    );
    expect(await findByWords(db, 'tariffs', { limit: 1 })).toMatchObject({ total: 1000, complete: false });
    await db.deleteFrom('documents').where('id', '=', 'd7').execute();
    expect(await findByWords(db, 'tariffs', { limit: 1 })).toMatchObject({ total: 1000, complete: true });
    expect((await searchFacets(db, 'tariffs', { language: 'en' })).language).toEqual([]);
    await db.deleteFrom('documents').execute();
  });

  test('counts what there is on a page behind the last as well', async () => {
    const record = opened();
    for (const name of ['one', 'two']) await record.read(documentOf(name), null);
    const { total, items } = await findByWords(record.db, 'trade', { limit: 1, offset: 5 });
    expect([total, items.length]).toEqual([2, 0]);
  });

  test.each(["' | x:*", '!a & (b', ':* <-> \\', 'a:b'])('takes any text as words: %s', async (words) => {
    expect((await findByWords(opened().db, words)).total).toBe(0);
  });
});
