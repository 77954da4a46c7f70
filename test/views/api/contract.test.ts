import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Formula } from '../../../src/coding/types.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { createApi } from '../../../src/views/api/app.js';
import { type Answer, contract, type RouteName } from '../../../src/views/api/contract.js';
import { recordReader } from '../../../src/views/api/from-record/record-reader.js';
import { addressOf, ask } from '../../../src/views/web/client/client.js';
import { fillRecord } from '../support/fill-record.js';
import { manyCodings } from '../support/many-codings.js';
import { delivery, requestByVietnam, sketches } from '../support/sketches.js';
import { watchPage } from '../support/watch-page.js';

let record: OpenRecord;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  record = await fillRecord([...sketches, ...manyCodings(6)]);
  api = createApi(recordReader(record));
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => api.request(path, init));
}, 120_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await record?.close();
});

const schemaOf = (name: RouteName) => contract[name].responses[200].content['application/json'].schema;
const whole = { limit: 200 };
type Act = Answer<'acts'>['items'][number];

async function askChecked<N extends RouteName>(...[name, question]: Parameters<typeof ask<N>>) {
  const answer = await ask(name, question);
  expect(schemaOf(name).parse(answer)).toEqual(answer);
  return answer;
}

describe('the client of the web app', () => {
  test('every address it makes is a route of the description', async () => {
    const description = (await (await api.request('/api/openapi.json')).json()) as { paths: object };
    const made = (Object.keys(contract) as RouteName[]).map((name) =>
      addressOf(name, { pair: '{pair}', id: '{id}' } as never)
        .replace(/%7B(\w+)%7D/g, '{$1}')
        .replace(/\?.*/, ''),
    );
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(made));
  });

  test('an id with a slash or a colon stays one part of the address', () => {
    expect(addressOf('document', { id: 'sha256:a/b' })).toBe('/api/documents/sha256%3Aa%2Fb');
  });

  test('an error of the server arrives with its own words', async () => {
    await expect(ask('person', { id: '999999' })).rejects.toMatchObject({ code: 'record-has-no', status: 404 });
  });
});

describe('answers from a real record keep to their schema', () => {
  test('sources and their changed pages', async () => {
    const [one, other] = [requestByVietnam.document.id, delivery.document.id];
    await watchPage(record, [one, other]);
    expect((await askChecked('sources', {})).items).toMatchObject([{ id: 'agency', state: 'ok', pages: { read: 1 } }]);
    const { items } = await askChecked('pageChanges', { document: one });
    expect(items).toMatchObject([{ kind: 'changed', document: other, before: one, source: 'agency' }]);
    expect(items[0]?.sentences.length).toBeGreaterThan(1);
    expect((await askChecked('pageChanges', { document: 'sha256:none' })).items).toEqual([]);
  });

  test('summary counts what was read', async () => {
    expect(await askChecked('summary', {})).toMatchObject({ documents: 9, relations: 2 });
  });

  test('relations give pairs with contacts by year', async () => {
    const { items } = await askChecked('relations', whole);
    expect(items.find((one) => one.pair === 'RUS-VNM')).toMatchObject({
      contacts: 1,
      lastContact: '2021-07-22',
      years: [{ year: 2021, contacts: 1, acts: 8 }],
    });
  });

  test('relations of one country leave the others out', async () => {
    const { items } = await askChecked('relations', { ...whole, q: 'JPN' });
    expect(items.map((one) => one.pair)).toEqual(['FRA-JPN']);
  });

  test('a relation is found whichever way round it is named', async () => {
    expect(await askChecked('relation', { pair: 'VNM-RUS' })).toMatchObject({
      pair: 'RUS-VNM',
      documents: 3,
      firstContact: '2021-07-22',
    });
  });

  test('the timeline puts acts under their contact, and lone acts by themselves', async () => {
    const { items } = await askChecked('timeline', { pair: 'RUS-VNM', ...whole });
    expect(items.map((one) => [one.contact?.kind ?? null, one.acts.length])).toEqual([
      [null, 1],
      [null, 1],
      ['meeting', 6],
    ]);
  });

  test.each([
    [{ family: 'commit' }, ['pledge', 'intend']],
    [{ kind: 'pledge' }, ['pledge']],
    [{ family: 'deed', kind: 'pledge' }, []],
    [{ topic: 'aid' }, ['aid', 'thank']],
    [{ side: 'VNM' }, ['refuse', 'request', 'state', 'invite']],
    [{ from: '2021-09' }, ['refuse', 'aid']],
    [{ to: '2021-09-15', kind: 'aid' }, []],
    [{ contactKind: 'call' }, []],
  ] as const)('the timeline under %j shows the acts %j', async (filters, kinds) => {
    const { items } = await askChecked('timeline', { pair: 'RUS-VNM', ...whole, ...filters });
    const shown = items.flatMap((one) => one.acts.map((act) => act.kind));
    expect(shown.toSorted()).toEqual([...kinds].toSorted());
  });

  test('the timeline of one person shows the contact and that person’s acts', async () => {
    const { items: people } = await askChecked('people', { ...whole, q: 'khoi' });
    const person = people[0]?.id ?? '';
    const { items } = await askChecked('timeline', { pair: 'RUS-VNM', ...whole, person });
    expect(items.flatMap((one) => one.acts.map((act) => act.kind)).toSorted()).toEqual(['invite', 'request']);
    expect(items[0]?.contact?.participants.map((one) => one.person?.name)).toContain('Dang Minh Khôi');
  });

  test('counts leave their own filter out and keep the others', async () => {
    const facets = await askChecked('facets', { pair: 'RUS-VNM', family: 'commit' });
    expect(facets.acts).toBe(2);
    expect(facets.families.find((one) => one.value === 'direct')?.count).toBe(2);
    expect(facets.topics).toEqual([{ value: 'health', count: 2 }]);
    expect(facets.months).toEqual([{ month: '2021-07', family: 'commit', acts: 2 }]);
  });

  test('wording gives formulas with their forms, and each use in its sentence', async () => {
    const use: Formula = {
      ...{ id: 'f1', form: 'friendship.traditional', words: 'masques', span: [0, 7], sentence: [0, 12] },
      ...{ countries: ['RUS', 'VNM'], act: 'a1' },
    };
    const coding = { ...requestByVietnam, formulas: [use] };
    await record.withdraw(coding.document.id);
    await record.read({ ...coding.document, source: coding.document.text, sourceMap: [] }, coding);
    const asked = { pair: 'RUS-VNM', formula: 'friendship' };
    const { items } = await askChecked('wording', asked);
    expect(items).toMatchObject([{ family: 'friendship', forms: [{ uses: 1, first: { words: { span: [0, 7] } } }] }]);
    expect(await askChecked('wordingUses', { ...asked, ...whole })).toMatchObject({
      items: [{ form: 'friendship.traditional', speaker: { countries: ['VNM'] } }],
    });
    expect(await askChecked('wording', { ...asked, side: 'RUS' })).toEqual({ items: [] });
    await expect(ask('wording', { pair: 'RUS-VNM', formula: 'Friendship!' })).rejects.toMatchObject({ status: 400 });
  });

  test('commitments run from ask to promise to deed, each step with its act', async () => {
    const { items } = await askChecked('commitments', { pair: 'RUS-VNM', ...whole });
    const promised = items.find((one) => one.history.some((step) => step.act.kind === 'pledge'));
    expect(promised).toMatchObject({ debtor: ['RUS'], creditor: ['VNM'] });
    const others = await askChecked('commitments', { pair: 'RUS-VNM', debtor: 'VNM', ...whole });
    expect(others.items.every((one) => one.debtor.includes('VNM'))).toBe(true);
    expect(others.total).toBeLessThan(items.length);
    expect(await askChecked('commitments', { pair: 'RUS-VNM', state: 'lapsed' })).toMatchObject({ total: 0 });
  });

  test('a contact told twice has one account per document and the posts of that day', async () => {
    const { items } = await askChecked('timeline', { pair: 'RUS-VNM', ...whole });
    const id = items.find((one) => one.contact)?.contact?.id ?? '';
    const contact = await askChecked('contact', { id });
    expect(contact.accounts.map((one) => [one.document.side, one.acts.length])).toEqual([
      ['RUS', 2],
      ['VNM', 4],
    ]);
    expect(contact.participants.map((one) => one.post)).toContain('Ambassador of Vietnam');
    expect(contact.citations[0]?.quote).toContain('Grigory Karasin');
  });

  test('a document gives its text as it is, with acts in the order of the text', async () => {
    const document = await askChecked('document', { id: delivery.document.id });
    expect(document.text).toContain("<script>document.title = 'taken over'</script>");
    expect(document.acts.map((act) => act.kind)).toEqual(['aid', 'refuse']);
    const cut = document.acts.map((act) => document.text.slice(...act.trigger));
    expect(cut).toEqual(['a livré', 'a rejeté']);
  });

  test('where a relation stands follows topic, person, side and time', async () => {
    const titles = async (filters: object) => {
      const { documents } = await askChecked('standing', { pair: 'RUS-VNM', ...filters });
      return documents.map(({ title }) => title?.slice(0, 9));
    };
    expect(await titles({})).toEqual(['Livraison', 'L’ambassa', 'Grigory K']);
    expect(await titles({ to: '2021-08' })).toEqual(['L’ambassa', 'Grigory K']);
    expect(await titles({ side: 'RUS' })).toEqual(['Grigory K']);
    expect(await titles({ topic: 'parliament' })).toEqual(['Grigory K']);
    const [khoi] = (await askChecked('people', { ...whole, q: 'khoi' })).items;
    expect(await titles({ person: khoi?.id })).toEqual(['L’ambassa', 'Grigory K']);
    const states = async (filters: object) =>
      (await askChecked('standing', { pair: 'RUS-VNM', ...filters })).commitments.map(({ debtor }) => debtor.join());
    expect(new Set(await states({ side: 'VNM' })).has('RUS')).toBe(false);
    expect(await states({ to: '2020' })).toEqual([]);
  });

  test('a document tells its dates, how it spells names, and what was not understood', async () => {
    const document = await askChecked('document', { id: requestByVietnam.document.id });
    const words = (span: readonly number[]) => document.text.slice(...span);
    expect(document.dates.map(({ span, date }) => [words(span), date])).toContainEqual(['jeudi', '2021-07-22']);
    expect(document.people[0]?.spelt).toEqual(['Dang Minh Khôi']);
    expect(document.notes).toEqual([]);
  });

  test('an act cites its clause, its matter and the rule that read it', async () => {
    const document = await askChecked('document', { id: requestByVietnam.document.id });
    expect(document.acts[0]).toMatchObject({
      kind: 'request',
      family: 'direct',
      quote: expect.stringMatching(/^Dang Minh Khôi a demandé/),
      matters: [{ text: 'transférer la technologie de production du vaccin' }],
      because: 'fr.request.sketch',
    });
  });

  test('a person has posts with the words of a document behind them', async () => {
    const { items } = await askChecked('people', { ...whole, q: 'KARASIN' });
    const person = await askChecked('person', { id: items[0]?.id ?? '' });
    expect(person.tenures.length).toBeGreaterThan(0);
    expect(person.tenures[0]).toMatchObject({ first: expect.stringMatching(/^2021-07-2/) });
    expect(await askChecked('acts', { person: person.id })).toMatchObject({ total: 3 });
    expect(await askChecked('contacts', { person: person.id })).toMatchObject({ total: 1 });
  });

  test('documents are found by their title without its accents', async () => {
    const { items } = await askChecked('documents', { ...whole, q: 'livraison de doses a hanoi' });
    expect(items.map((one) => one.title)).toEqual(['Livraison de doses à Hanoï']);
    expect((await askChecked('documents', { q: '100%' })).total).toBe(0);
  });

  test('search finds documents that hold all the words in any form, and marks them where they stand', async () => {
    const { items, total } = await askChecked('search', { q: 'DELIVERY vaccines' });
    expect(total).toBe(1);
    const hit = items.find((one) => one.document.side === 'RUS');
    const marked = hit?.passages.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));
    expect(marked).toEqual(['deliveries', 'vaccine']);
    const document = await ask('document', { id: hit?.document.id ?? '' });
    for (const { span, text } of hit?.passages ?? []) expect(document.text.slice(...span)).toBe(text);
    expect((await askChecked('search', { q: 'khoi federation' })).total).toBe(2);
    expect((await askChecked('search', { q: 'l’automne' })).total).toBe(1);
    expect((await askChecked('search', { q: '%%' })).total).toBe(0);
  });

  test('acts are found by the words that they tell', async () => {
    const { items } = await askChecked('acts', { q: 'livraison doses' });
    expect(items.map((act) => act.kind)).toEqual(['pledge']);
    expect((await askChecked('acts', { q: 'zzz' })).total).toBe(0);
  });

  test.each([
    [{ country: 'VNM' }, ({ actor, recipient }: Act) => [...actor.countries, ...recipient.countries].includes('VNM')],
    [{ year: 2021 }, ({ document }: Act) => document.published?.startsWith('2021') === true],
    [{ language: 'en' }, ({ document }: Act) => document.language === 'en'],
    [{ topic: 'health' }, ({ topics }: Act) => topics.includes('health')],
  ])('acts without words are narrowed by %j', async (question, passes) => {
    const all = (await askChecked('acts', whole)).items;
    const { items } = await askChecked('acts', { ...question, ...whole });
    expect(items.map(({ id }) => id).toSorted()).toEqual(
      all
        .filter(passes)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(all.length);
  });

  test('acts of one person are narrowed by words and by topic', async () => {
    const { items } = await askChecked('people', { q: 'KARASIN' });
    const person = items[0]?.id ?? '';
    const own = (await askChecked('acts', { person })).items;
    const health = (await askChecked('acts', { person, topic: 'health' })).items;
    expect(health).toEqual(own.filter(({ topics }) => topics.includes('health')));
    const told = (await askChecked('acts', { person, q: 'vaccins' })).items.map(({ id }) => id);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
  });

  test('a filter that would be left out is refused', async () => {
    await expect(ask('acts', { unsure: 'true', country: 'VNM' })).rejects.toMatchObject({ code: 'api-bad-question' });
    await expect(ask('findCommitments', { topic: 'health' })).rejects.toMatchObject({ code: 'api-bad-question' });
  });

  test('commitments are found by words, and each by its id', async () => {
    const { items } = await askChecked('findCommitments', { q: 'livraisons' });
    expect(items[0]).toMatchObject({ pair: 'RUS-VNM', debtor: ['RUS'] });
    const again = await askChecked('commitment', { id: items[0]?.id ?? '' });
    expect(again).toEqual(items[0]);
    await expect(ask('commitment', { id: 'nonsense' })).rejects.toMatchObject({ status: 404 });
    expect(await askChecked('findCommitments', { due: 'true' })).toMatchObject({ total: 0, complete: true });
  });

  test('the comparison of a contact puts what both tell in one row, and says who leaves out what', async () => {
    const { items } = await askChecked('timeline', { pair: 'RUS-VNM', ...whole });
    const comparison = await askChecked('comparison', { id: items.find((one) => one.contact)?.contact?.id ?? '' });
    expect(comparison.documents.map((one) => one.side).toSorted()).toEqual(['RUS', 'VNM']);
    const tellings = comparison.acts.flatMap((row) => row.tellings.map((act) => act.id));
    expect(new Set(tellings).size).toBe(6);
    expect(tellings).toHaveLength(6);
  });

  test('the standing of a relation counts commitments and names ambassadors to each other', async () => {
    const standing = await askChecked('standing', { pair: 'RUS-VNM' });
    expect(standing.posts.map((post) => [post.person.name, post.level])).toEqual([['Dang Minh Khôi', 'ambassador']]);
    expect(standing.documents[0]?.title).toBe('Livraison de doses à Hanoï');
    const counted = standing.commitments.reduce((sum, one) => sum + one.count, 0);
    expect(counted).toBe((await ask('commitments', { pair: 'RUS-VNM' })).total);
  });

  test('who meets whom joins people by the contacts in which both took part', async () => {
    const network = await askChecked('network', { pair: 'RUS-VNM' });
    expect(network.people.map((person) => person.name).toSorted()).toEqual(['Dang Minh Khôi', 'Grigory Karasin']);
    expect(network.links).toMatchObject([{ contacts: 1 }]);
    expect((await askChecked('network', { limit: 5 })).people).toHaveLength(5);
  });

  test('tone is the mean of Goldstein’s values of a month’s acts', async () => {
    const { tone } = await askChecked('facets', { pair: 'RUS-VNM' });
    expect(tone).toContainEqual({ month: '2021-09', acts: 2, tone: 1.5 }); // aid 7, refuse −4
  });

  test('documents read before a moment are left out', async () => {
    expect((await askChecked('documents', { readSince: '2000-01-01T00:00:00Z' })).total).toBe(9);
    expect((await askChecked('documents', { readSince: '2100-01-01T00:00:00Z' })).total).toBe(0);
  });

  test('pages follow each other without gap or overlap', async () => {
    const all = (await askChecked('documents', whole)).items.map((one) => one.id);
    const paged: string[] = [];
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof ask<'documents'>>> = await askChecked('documents', { limit: 2, cursor });
      paged.push(...page.items.map((one) => one.id));
      cursor = page.next;
    }
    expect(paged).toEqual(all);
  });

  test('reading another document changes the version', async () => {
    const before = await ask('summary', {});
    expect((await ask('summary', {})).version).toBe(before.version);
    await record.withdraw(delivery.document.id);
    const after = await ask('summary', {});
    expect(after.version).not.toBe(before.version);
    expect(after.documents).toBe(before.documents - 1);
  });
});
