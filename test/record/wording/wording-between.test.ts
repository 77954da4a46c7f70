/** Standing formulas of a relation, on both databases. */

import { expect, test } from 'vitest';
import type { Formula } from '../../../src/coding/types.js';
import type { Document } from '../../../src/ingest/types.js';
import { formulaUses, type OpenRecord, wordingBetween } from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, party, person } from '../fixtures.js';

const ids = {
  strategic: 'partnership.strategic',
  comprehensive: 'partnership.comprehensive-strategic',
  traditional: 'friendship.traditional',
  brotherly: 'friendship.brotherly',
} as const;

/** A document that says one formula, in an act of Ána Brekke of Norland when `by` is given. */
async function say(
  record: OpenRecord,
  published: string,
  form: keyof typeof ids,
  words: string,
  given: Partial<Document> & { readonly by?: boolean; readonly countries?: [string, string] } = {},
): Promise<Document> {
  const { by = false, countries = ['EST', 'NOR'], ...fields } = given;
  const seed = `${published} ${words} ${form}`;
  const made = documentOf(seed, { published, ...fields });
  const text = `${words} was said. ${made.text}`;
  const document = { ...made, text, source: text };
  const formula: Formula = {
    ...{ id: 'f1', form: ids[form], words, span: [0, words.length], sentence: [0, words.length + 10] },
    ...{ countries, act: by ? 'a1' : null },
  };
  const coding = codingOf(document, {
    people: [person('p1', 'Ána Brekke', 'NOR')],
    acts: [act('a1', 'state', party(['NOR'], ['p1']), party(['EST']))],
    formulas: [formula],
  });
  await record.read(document, coding);
  return document;
}

onBothDatabases('wordingBetween', (opened) => {
  test('gives first and last use, sides, speakers and ways of saying each form', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'strategic', 'strategic partnership', { by: true });
    await say(record, '2023-05-02', 'strategic', 'Strategic Partnership', { side: 'EST' });
    await say(record, '2022-01-01', 'strategic', 'partenariat stratégique', { side: null, language: 'fr' });
    const [formula] = await wordingBetween(record.db, 'NOR', 'EST');
    expect(formula).toMatchObject({ family: 'partnership', about: 'relation', changes: [] });
    expect(formula?.forms).toMatchObject([
      {
        ...{ form: ids.strategic, uses: 3, documents: 3 },
        first: { day: '2021-03-01', citation: { span: [0, 21], words: 'strategic partnership' } },
        last: { day: '2023-05-02', sentence: { words: 'Strategic Partnership was said.' }, speaker: null },
        sides: [{ side: 'EST' }, { side: 'NOR' }, { side: null }],
        speakers: [{ country: 'NOR', uses: 1 }],
        ways: [
          { words: 'strategic partnership', language: 'en', uses: 2, firstDay: '2021-03-01', lastDay: '2023-05-02' },
          { words: 'partenariat stratégique', language: 'fr', uses: 1 },
        ],
      },
    ]);
    expect(formula?.forms[0]?.first.speaker?.people).toMatchObject([{ name: 'Ána Brekke' }]);
  });

  test('sees a higher form come in as one formula raised', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'strategic', 'strategic partnership');
    await say(record, '2022-03-01', 'strategic', 'strategic partnership');
    await say(record, '2023-03-01', 'comprehensive', 'comprehensive strategic partnership');
    const [formula] = await wordingBetween(record.db, 'EST', 'NOR');
    expect(formula?.changes).toMatchObject([
      {
        ...{ kind: 'raised', day: '2023-03-01' },
        before: { form: ids.strategic, day: '2022-03-01' },
        after: { form: ids.comprehensive, day: '2023-03-01' },
      },
    ]);
  });

  test('takes a lower form for a short name, until two documents say it and the higher one is gone', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'comprehensive', 'comprehensive strategic partnership');
    await say(record, '2022-03-01', 'strategic', 'strategic partnership');
    const changes = async () => (await wordingBetween(record.db, 'EST', 'NOR'))[0]?.changes.map(({ kind }) => kind);
    expect(await changes()).toEqual([]);
    await say(record, '2022-04-01', 'strategic', 'strategic partnership');
    expect(await changes()).toEqual(['lowered']);
    await say(record, '2022-05-01', 'comprehensive', 'comprehensive strategic partnership');
    expect(await changes()).toEqual([]);
  });

  test('calls a form of a formula without ranks added, and forms of one day no change', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'traditional', 'traditional friendship');
    await say(record, '2021-03-01', 'strategic', 'strategic partnership');
    await say(record, '2021-03-01', 'comprehensive', 'comprehensive strategic partnership');
    await say(record, '2022-03-01', 'brotherly', 'brotherly ties');
    const wording = await wordingBetween(record.db, 'EST', 'NOR');
    expect(wording.map(({ family, changes }) => [family, changes.map(({ kind }) => kind)])).toEqual([
      ['partnership', []],
      ['friendship', ['added']],
    ]);
  });

  test('filters by formula, form, side, speaker, person, language and day', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'strategic', 'strategic partnership', { by: true, side: 'EST' });
    await say(record, '2022-03-01', 'traditional', 'amitié traditionnelle', { language: 'fr' });
    const formsOf = async (filter: Parameters<typeof wordingBetween>[3]) =>
      (await wordingBetween(record.db, 'NOR', 'EST', filter)).flatMap(({ forms }) => forms.map(({ form }) => form));
    const [strategic, traditional] = [[ids.strategic], [ids.traditional]];
    expect(await formsOf({})).toEqual([...strategic, ...traditional]);
    expect(await formsOf({ family: 'friendship' })).toEqual(traditional);
    expect(await formsOf({ form: ids.strategic })).toEqual(strategic);
    expect(await formsOf({ side: 'EST' })).toEqual(strategic);
    expect(await formsOf({ speaker: 'NOR' })).toEqual(strategic);
    expect(await formsOf({ person: 'brekke' })).toEqual(strategic);
    expect(await formsOf({ person: 'vell' })).toEqual([]);
    expect(await formsOf({ language: 'fr' })).toEqual(traditional);
    expect(await formsOf({ from: '2021-03-01', to: '2022-03-01' })).toEqual(strategic);
  });

  test('keeps what is said between others apart, and a withdrawn document takes its uses along', async () => {
    const record = opened();
    const { id } = await say(record, '2021-03-01', 'strategic', 'strategic partnership', { countries: ['EST', 'SUD'] });
    expect(await wordingBetween(record.db, 'NOR', 'EST')).toEqual([]);
    expect(await wordingBetween(record.db, 'SUD', 'EST')).toHaveLength(1);
    await record.withdraw(id);
    expect(await wordingBetween(record.db, 'SUD', 'EST')).toEqual([]);
  });

  test('an undated document counts, and is neither first nor last where others are dated', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'strategic', 'strategic partnership');
    await say(record, 'undated', 'strategic', 'Strategic partnership', { published: null });
    const [formula] = await wordingBetween(record.db, 'NOR', 'EST');
    expect(formula?.forms).toMatchObject([{ uses: 2, first: { day: '2021-03-01' }, last: { day: '2021-03-01' } }]);
  });

  test('formulaUses lists every use, latest first, page by page', async () => {
    const record = opened();
    await say(record, '2021-03-01', 'strategic', 'strategic partnership');
    await say(record, '2022-03-01', 'comprehensive', 'comprehensive strategic partnership', { by: true });
    const page = await formulaUses(record.db, 'NOR', 'EST', { limit: 1 });
    expect(page).toMatchObject({
      total: 2,
      items: [{ form: ids.comprehensive, document: { published: '2022-03-01' } }],
    });
    const next = await formulaUses(record.db, 'NOR', 'EST', { limit: 1, offset: 1, family: 'partnership' });
    expect(next.items).toMatchObject([{ form: ids.strategic }]);
  });
});
