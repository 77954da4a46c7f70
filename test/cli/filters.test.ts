/** Every command on the record with every filter: what it takes narrows its list, what it does not take is refused with what it takes. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../src/cli/main.js';
import { listPeople, type OpenRecord, openRecord } from '../../src/record/index.js';
import { embedded, type TestPlace } from '../record/databases.js';
import { act, codingOf, contact, documentOf, meetingOf, party, person, takesPart } from '../record/fixtures.js';

const shared = vi.hoisted(() => ({ record: null as OpenRecord | null }));
// One record stays open for all of them: a hundred commands would start a hundred databases.
vi.mock('../../src/record/index.js', async (load) => {
  const real = await load<typeof import('../../src/record/index.js')>();
  const openShared: typeof real.openRecord = async (options) =>
    shared.record ? { ...shared.record, close: async () => {} } : real.openRecord(options);
  return { ...real, openRecord: openShared };
});

let at: TestPlace;

/** Norland and Estonia met in 2024, as a Norwegian publisher tells; Peru and Norland phoned in 2021, as a Peruvian one tells. */
beforeAll(async () => {
  at = await embedded.place();
  const record = await openRecord(at.options);
  const { document, coding } = meetingOf('one');
  await record.read(document, coding);
  await record.read(...callWithPeru());
  for (const [language, text] of Object.entries(texts))
    await record.read(documentOf(language, { language, text, source: text, title: language, side: null }), null);
  const [one = 0, other = 0] = (await listPeople(record.db, { country: 'NOR' })).items.map(({ id }) => id);
  const sides = { left: String(one), right: String(other) };
  await record.judge({ type: 'person', ...sides, verdict: 'different', who: 'A. Roy', note: null });
  shared.record = record;
});
afterAll(async () => {
  await shared.record?.close();
  await at.remove();
});

function callWithPeru() {
  const given = { side: 'PER', publisher: 'Agencia del Sur', published: '2021-05-04' };
  const document = documentOf('Ayuda para la pesca', given);
  const coding = codingOf(document, {
    people: [
      person('p1', 'Rosa Quispe', 'PER', [{ level: 'minister', title: 'minister' }]),
      person('p2', 'Ivo Stad', 'NOR'),
    ],
    contacts: [contact('c1', [takesPart('p1', 'PER'), takesPart('p2', 'NOR')], { ...call, countries: ['NOR', 'PER'] })],
    acts: [
      act('a1', 'thank', party(['PER'], ['p1']), party(['NOR']), {
        topics: ['health'],
        status: 'reported',
        contact: 'c1',
      }),
    ],
  });
  return [document, coding] as const;
}

const call = { kind: 'call', date: '2021-05-03', status: 'planned' } as const;

const texts = {
  fr: 'Le ministre Đặng a promis des vaccins pour l’été.',
  en: 'The envoy spoke of railways and of schools.',
  ru: 'Министр обещал поставки удобрений в срок.',
  vi: 'Hai bên bàn về năng lượng và đào tạo cán bộ ở Hà Nội.',
};

async function readout(...words: string[]) {
  const said = { out: '', problems: '' };
  const into = (name: keyof typeof said) => (text: string | Uint8Array) => {
    said[name] += text;
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  const problems = vi.spyOn(process.stderr, 'write').mockImplementation(into('problems'));
  try {
    await createProgram().parseAsync(['node', 'readout', ...words]);
    return { ...said, code: 0 };
  } catch (error) {
    return { ...said, code: (error as { exitCode?: number }).exitCode ?? 1 };
  } finally {
    out.mockRestore();
    problems.mockRestore();
  }
}

const filters = ['country', 'pair', 'person', 'kind', 'topic', 'state', 'dates', 'side', 'words'] as const;

/** Arguments that leave `some` items and arguments that leave none; what a wrong value is told. */
type Takes = {
  readonly some: string;
  readonly items: number;
  readonly none: string;
  readonly wrong?: readonly [string, RegExp];
};
/** The arguments by which somebody may look for a filter that is not there. */
type Refuses = string;

const noCountry = /"XQZ" is no country or organisation that Readout knows/;
const noPerson = /Nobody in the record is named "Brekka"\. Nearest: Ána Brekke/;
const noDay = /Give a day that exists/;
const noTopic = /"helth" is not one of .*Did you mean "health"\?/;

const commands: Readonly<
  Record<string, { all: string; has: number } & Record<(typeof filters)[number], Takes | Refuses>>
> = {
  people: {
    ...{ all: '', has: 4 },
    country: { some: 'Norway', items: 2, none: 'FRA', wrong: ['XQZ', noCountry] },
    pair: { some: 'PER NOR', items: 2, none: 'PER EST', wrong: ['PER NOR EST', /PER NOR are two countries already/] },
    person: { some: '--person brekke', items: 1, none: '--person Brekka', wrong: ['--person Brekka', noPerson] },
    ...{
      kind: '--kind call',
      topic: '--topic health',
      state: '--state asked',
      dates: '--from 2021',
      side: '--side NOR',
      words: '--words rail',
    },
  },
  contacts: {
    ...{ all: '', has: 2 },
    country: { some: 'PER', items: 1, none: 'FRA', wrong: ['XQZ', noCountry] },
    pair: { some: 'NOR EST', items: 1, none: 'PER EST', wrong: ['NOR XQZ', noCountry] },
    person: { some: '--person quispe', items: 1, none: '--person nobody', wrong: ['--person Brekka', noPerson] },
    kind: {
      some: '--kind call',
      items: 1,
      none: '--kind visit',
      wrong: ['--kind cal', /"cal" is not one of .*Did you mean "call"\?/],
    },
    topic: { some: '--topic health', items: 1, none: '--topic space', wrong: ['--topic helth', noTopic] },
    state: {
      some: '--status planned',
      items: 1,
      none: '--status cancelled',
      wrong: ['--status over', /"over" is not one of held, planned/],
    },
    dates: { some: '--from 2024', items: 1, none: '--to 2020', wrong: ['--from 2021-02-31', noDay] },
    side: { some: '--side PER', items: 1, none: '--side EST', wrong: ['--side XQZ', noCountry] },
    words: '--words rail',
  },
  acts: {
    ...{ all: '', has: 3 },
    country: { some: 'PER', items: 1, none: 'FRA', wrong: ['XQZ', noCountry] },
    pair: { some: 'NOR EST', items: 2, none: 'PER EST', wrong: ['NOR EST PER', /NOR EST are two countries already/] },
    person: { some: '--person quispe', items: 1, none: '--person nobody', wrong: ['--person Brekka', noPerson] },
    kind: {
      some: '--kind pledge,request',
      items: 2,
      none: '--kind sign',
      wrong: ['--kind pledge,reqest', /"reqest" is not one of .*Did you mean "request"\?/],
    },
    topic: { some: '--topic health', items: 1, none: '--topic space', wrong: ['--topic helth', noTopic] },
    state: {
      some: '--status reported',
      items: 1,
      none: '--status hypothetical',
      wrong: ['--status done', /"done" is not one of made, reported/],
    },
    dates: { some: '--to 2022', items: 1, none: '--from 2025', wrong: ['--to 2021-13', noDay] },
    side: { some: '--side PER', items: 1, none: '--side EST', wrong: ['--side XQZ', noCountry] },
    words: { some: '--words ayuda', items: 1, none: '--words nothing' },
  },
  commitments: {
    ...{ all: 'NOR EST', has: 2 },
    country: {
      some: 'NOR EST --debtor EST',
      items: 2,
      none: 'NOR EST --debtor NOR',
      wrong: ['NOR EST --debtor XQZ', noCountry],
    },
    pair: { some: 'EST NOR', items: 2, none: 'NOR PER', wrong: ['NOR', /missing required argument 'other'/] },
    person: {
      some: 'NOR EST --person brekke',
      items: 1,
      none: 'NOR EST --person quispe',
      wrong: ['NOR EST --person Brekka', noPerson],
    },
    kind: 'NOR EST --kind pledge',
    topic: {
      some: 'NOR EST --topic transport',
      items: 1,
      none: 'NOR EST --topic space',
      wrong: ['NOR EST --topic helth', noTopic],
    },
    state: {
      some: 'NOR EST --state promised',
      items: 1,
      none: 'NOR EST --state lapsed',
      wrong: ['NOR EST --state open', /"open" is not one of asked, promised/],
    },
    dates: { some: 'NOR EST --on 2025', items: 2, none: 'NOR EST --on 2020', wrong: ['NOR EST --on now', noDay] },
    side: 'NOR EST --side EST',
    words: { some: 'NOR EST --words words', items: 2, none: 'NOR EST --words rail' },
  },
  tenures: {
    ...{ all: '', has: 3 },
    country: { some: 'EST', items: 1, none: 'FRA', wrong: ['XQZ', noCountry] },
    pair: { some: 'EST NOR', items: 1, none: 'PER NOR', wrong: ['EST NOR PER', /EST NOR are two countries already/] },
    person: { some: '--person vell', items: 1, none: '--person nobody', wrong: ['--person Brekka', noPerson] },
    kind: {
      some: '--level minister',
      items: 2,
      none: '--level spouse',
      wrong: ['--level ministre', /"ministre" is not one of .*Did you mean "minister"\?/],
    },
    dates: { some: '--on 2021-05-04', items: 1, none: '--on 1999', wrong: ['--on 04/05/2021', noDay] },
    ...{ topic: '--topic health', state: '--state asked', side: '--side NOR', words: '--words rail' },
  },
  search: {
    ...{ all: '', has: 0 },
    country: {
      some: 'trade --country PER',
      items: 1,
      none: 'trade --country FRA',
      wrong: ['trade --country XQZ', noCountry],
    },
    topic: {
      some: 'trade --topic health',
      items: 1,
      none: 'trade --topic space',
      wrong: ['trade --topic helth', noTopic],
    },
    dates: { some: 'trade --from 2024', items: 1, none: 'trade --to 2020', wrong: ['trade --from 2021-02-31', noDay] },
    side: { some: 'trade --side NOR', items: 1, none: 'trade --side EST', wrong: ['trade --side XQZ', noCountry] },
    words: { some: 'ayuda', items: 1, none: 'nothing', wrong: ['', /missing required argument 'words'/] },
    ...{
      pair: 'trade --pair NOR',
      person: 'trade --person vell',
      kind: 'trade --kind call',
      state: 'trade --status held',
    },
  },
  judge: {
    ...{ all: '--state all', has: 2 },
    country: { some: 'NOR --state judged', items: 1, none: 'FRA --state all', wrong: ['XQZ', noCountry] },
    pair: {
      some: 'NOR EST --state judged',
      items: 1,
      none: 'FRA PER --state all',
      wrong: ['NOR EST PER', /NOR EST are two countries already/],
    },
    person: { some: '--name brekke --state all', items: 1, none: '--name vell --state all' },
    kind: {
      some: '--type person --state all',
      items: 1,
      none: '--type body --state all',
      wrong: ['--type persons', /"persons" is not one of .*Did you mean "person"\?/],
    },
    state: {
      some: '--state judged',
      items: 1,
      none: '--state joined',
      wrong: ['--state open', /"open" is not one of waiting, judged/],
    },
    ...{ topic: '--topic health', dates: '--from 2021', side: '--side NOR', words: '--words rail' },
  },
  compare: {
    ...{ all: '1', has: 2 },
    country: { some: '1 --actor EST', items: 1, none: '1 --actor FRA', wrong: ['1 --actor XQZ', noCountry] },
    person: { some: '1 --person vell', items: 1, none: '1 --person nobody' },
    kind: {
      some: '1 --kind pledge',
      items: 1,
      none: '1 --kind sign',
      wrong: ['1 --kind reqest', /"reqest" is not one of .*Did you mean "request"\?/],
    },
    topic: { some: '1 --topic transport', items: 1, none: '1 --topic space', wrong: ['1 --topic helth', noTopic] },
    side: { some: '1 --side NOR', items: 2, none: '1 --side EST', wrong: ['1 --side XQZ', noCountry] },
    ...{ pair: '1 NOR EST', state: '1 --status held', dates: '1 --from 2021', words: '1 --words rail' },
  },
  stats: {
    ...{ all: '', has: 3 },
    country: { some: 'Peru', items: 1, none: 'FRA', wrong: ['XQZ', noCountry] },
    pair: { some: 'NOR EST', items: 2, none: 'PER EST', wrong: ['NOR EST PER', /NOR EST are two countries already/] },
    person: { some: '--person quispe', items: 1, none: '--person nobody', wrong: ['--person Brekka', noPerson] },
    kind: {
      some: '--kind pledge,request',
      items: 2,
      none: '--kind sign',
      wrong: ['--kind reqest', /"reqest" is not one of .*Did you mean "request"\?/],
    },
    topic: { some: '--topic health', items: 1, none: '--topic space', wrong: ['--topic helth', noTopic] },
    dates: { some: '--to 2022', items: 1, none: '--from 2025', wrong: ['--to 2021-13', noDay] },
    side: { some: '--side PER', items: 1, none: '--side EST', wrong: ['--side XQZ', noCountry] },
    ...{ state: '--status held', words: '--words rail' },
  },
  withdraw: {
    ...{ all: 'x', has: 0 },
    country: { some: '--country Peru', items: 1, none: '--country FRA', wrong: ['--country XQZ', noCountry] },
    pair: {
      some: '--country NOR --country EST',
      items: 1,
      none: '--country PER --country EST',
      wrong: ['--country NOR --country EST --country PER', /NOR EST are two countries already/],
    },
    person: { some: '--person quispe', items: 1, none: '--person nobody', wrong: ['--person Brekka', noPerson] },
    kind: {
      some: '--kind pledge,request',
      items: 1,
      none: '--kind sign',
      wrong: ['--kind reqest', /"reqest" is not one of .*Did you mean "request"\?/],
    },
    topic: { some: '--topic health', items: 1, none: '--topic space', wrong: ['--topic helth', noTopic] },
    dates: { some: '--to 2022', items: 1, none: '--from 2030', wrong: ['--to 2021-13', noDay] },
    side: { some: '--side PER', items: 1, none: '--side EST', wrong: ['--side XQZ', noCountry] },
    ...{ state: 'x --status held', words: 'x --words rail' },
  },
};

/** How many a list holds; of a comparison and of figures, how many acts. */
function sizeOf({ total, acts }: { total?: number; acts?: number | unknown[] }): number | undefined {
  return total ?? (Array.isArray(acts) ? acts.length : acts);
}

const words = (given: string) => given.split(' ').filter((word) => word !== '');

for (const [name, { all, has, ...takes }] of Object.entries(commands)) {
  describe(`readout ${name}`, () => {
    const total = async (given: string) => sizeOf(JSON.parse((await readout(name, ...words(given), '--json')).out));

    if (has > 0) test('lists all without a filter', async () => expect(await total(all)).toBe(has));

    for (const filter of filters) {
      const one = takes[filter];
      if (typeof one === 'string')
        test(`refuses a filter by ${filter}, and says what it takes`, async () => {
          const { code, out, problems } = await readout(name, ...words(one));
          expect([code, out]).toEqual([1, '']);
          expect(problems).toMatch(/unknown option|too many arguments/);
          expect(problems).toMatch(new RegExp(`"readout ${name}" takes .*--json`));
        });
      else
        test(`filters by ${filter}, and tells what is wrong with a wrong one`, async () => {
          expect([await total(one.some), await total(one.none)]).toEqual([one.items, 0]);
          if (one.wrong) expect((await readout(name, ...words(one.wrong[0]))).problems).toMatch(one.wrong[1]);
        });
    }

    test('stands in the table of filters in docs/commands.md', () => {
      const row = filters.map((filter) => (typeof takes[filter] === 'string' ? '' : '✓'));
      expect(documented(name)).toBe(row.join(' | '));
    });
  });
}

function documented(name: string): string | undefined {
  const docs = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  return row
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.replace(/[^✓]/g, ''))
    .join(' | ');
}

test('withdraw shows what its options choose, and takes it out with --yes alone', async () => {
  const shown = await readout('withdraw', '--side', 'PER');
  expect(shown.out).toContain('Ayuda para la pesca');
  expect(shown.problems).toContain('Nothing was taken out. Add --yes to take these 1 out.');
  for (const given of [[], ['/texts/one.txt', '--side', 'PER']]) {
    const asked = createProgram().parseAsync(['node', 'readout', 'withdraw', ...given]);
    await expect(asked).rejects.toThrow(/choose them by --country/);
  }
  const taken = await readout('withdraw', '--side', 'PER', '--yes', '--json');
  expect(JSON.parse(taken.out)).toMatchObject({ total: 1, withdrawn: [{ title: 'Ayuda para la pesca' }] });
  expect(JSON.parse((await readout('stats', '--side', 'PER', '--json')).out)).toMatchObject({ documents: 0, acts: 0 });
  await shared.record?.read(...callWithPeru());
});

test.each([
  ['fr', 'vaccin dang'],
  ['fr', 'ete'],
  ['en', 'railway school'],
  ['ru', 'удобрения'],
  ['ru', 'udobren'],
  ['vi', 'nang luong ha noi'],
  ['vi', 'Năng Lượng'],
])('search finds the text in %s by "%s"', async (language, asked) => {
  const { items } = JSON.parse((await readout('search', asked, '--json')).out);
  expect(items.map(({ title }: { title: string }) => title)).toEqual([language]);
});

test('search says in its help how many documents it looks at', async () => {
  expect((await readout('search', '--help')).out).toMatch(/among the 2,000 latest documents/);
});
