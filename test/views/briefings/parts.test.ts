/** The small parts of a briefing: names, dates, quotations, what fits on a page. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { countryNames } from '../../../src/views/briefings/country-names.js';
import { fitPages } from '../../../src/views/briefings/fit-pages.js';
import { readCourtesies } from '../../../src/views/briefings/gather/courtesies.js';
import { nameWithTitle } from '../../../src/views/briefings/gather/name-with-title.js';
import { numberNotes } from '../../../src/views/briefings/number-notes.js';
import { inQuotes } from '../../../src/views/briefings/quotation-marks.js';
import { cut, quoteOf, shorten } from '../../../src/views/briefings/quote-of.js';
import { group, line, type Sheet, sources, text } from '../../../src/views/briefings/sheet.js';
import { fill, loadWords } from '../../../src/views/briefings/words.js';
import { writeDate } from '../../../src/views/briefings/write-date.js';

const files = nodeFiles();
const names = countryNames(files);

describe('country names', () => {
  test.each([
    ['VNM', 'VNM'],
    ['rus', 'RUS'],
    ['Côte d’Ivoire', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['United Kingdom', 'GBR'],
    ['Union européenne', 'EUE'],
    ['ASEAN', 'ASE'],
    ['URSS', 'SUN'],
  ])('codeOf takes "%s" for %s', (typed, code) => expect(names.codeOf(typed)).toBe(code));

  test.each([
    ['Moldovia', 'MDA'],
    ['Rusia', 'RUS'],
    ['VNN', 'VNM'],
  ])('codeOf does not know "%s" and names the nearest', (typed, code) => {
    expect(() => names.codeOf(typed)).toThrow(
      new RegExp(`"${typed}".*Nearest: .*${code === 'VNM' ? '[A-Z]{3}' : code}`),
    );
  });

  test('nameOf speaks the language, also of organisations and of states that are gone', () => {
    expect(['RUS', 'EUE', 'SUN', 'QQQ'].map((code) => names.nameOf(code, 'en'))).toEqual([
      ...['Russia', 'European Union', 'Soviet Union', 'QQQ'],
    ]);
    expect(names.nameOf('DEU', 'fr')).toBe('Allemagne');
  });
});

describe('inQuotes', () => {
  test.each([
    ['fr', 'Nous sommes amis », a-t-il dit', '«\u00a0“Nous sommes amis”, a-t-il dit\u00a0»'],
    ['fr', 'il a dit : « Nous sommes amis', '«\u00a0il a dit : “Nous sommes amis”\u00a0»'],
    ['en', 'called it “old” and «\u00a0new\u00a0»', '“called it ‘old’ and ‘new’”'],
    ['en', 'the minister’s visit', '“the minister’s visit”'],
  ])('in %s, gives "%s" marks of a quotation in a quotation, each opened and closed', (language, words, quoted) =>
    expect(inQuotes(words, language)).toBe(quoted),
  );
});

describe('the place of a contact', () => {
  test.each([
    ['Russia', 'RUS', 'Russie', 'Russia'],
    ['Moscow', 'RUS', 'Moscou', 'Moscow'],
    ['Hanoï', 'VNM', 'Hanoï', 'Hanoi'],
    ['La Haye', 'NLD', 'La Haye', 'The Hague'],
    ['Geneva', 'CHE', 'Genève', 'Geneva'],
    ['Putrajaya', 'MYS', 'Putrajaya', 'Putrajaya'],
    ['Moscow', 'USA', 'Moscow', 'Moscow'],
    ['Moscow', null, 'Moscow', 'Moscow'],
    ['Lyon', 'FRA', 'Lyon', 'Lyon'],
  ])('"%s" in %s is %s to a French reader and %s to an English one', (written, country, fr, en) => {
    expect(loadWords(files, 'fr', names).place(written, country)).toBe(fr);
    expect(loadWords(files, 'en', names).place(written, country)).toBe(en);
  });

  test('every well-known city has another name in each language, and a country', () => {
    const lines = files.text('entities/city-names.tsv').split('\n');
    const rows = lines.filter((line) => line && !line.startsWith('#')).slice(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{3}\t[^\t]+\t[^\t]+$/);
    expect(rows.filter((row) => row.split('\t')[1] === row.split('\t')[2])).toEqual([]);
  });
});

describe('language tables', () => {
  test.each(['fr', 'en'] as const)('%s has a line for everything, and fills its dates', (language) => {
    const words = loadWords(files, language, names);
    expect(words.date('XXXX-07-22')).toContain('22');
    expect(JSON.stringify(words.table)).not.toContain('undefined');
  });

  test('both languages name the same values in the same lines', () => {
    const braces = (value: unknown): unknown => {
      if (typeof value === 'string') return [...new Set(value.match(/\{\w+\}/g) ?? [])].sort();
      return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, braces(inner)]));
    };
    const [fr, en] = (['fr', 'en'] as const).map((language) => braces(loadWords(files, language, names).table));
    expect(fr).toEqual(en);
  });

  test('fill leaves a brace without a value to be seen', () => {
    expect(fill('{n} of {all}', { n: 3 })).toBe('3 of {all}');
  });
});

test.each([
  ['2024-09-04', 'en', '4 September 2024'],
  ['2024-09-04', 'fr', '4 septembre 2024'],
  ['2024-08', 'fr', 'août 2024'],
  ['2024', 'en', '2024'],
  ['2021~', 'en', 'about 2021'],
  ['XXXX-07-22', 'en', '22 July, no year'],
  ['2021-11-29/2021-12-02', 'en', '29 November 2021 – 2 December 2021'],
  ['../2026-06', 'en', '– June 2026'],
  ['2026-02-31', 'en', '3 March 2026'],
  [null, 'en', 'undated'],
] as const)('writeDate gives %s in %s as %s', (edtf, language, expected) => {
  expect(writeDate(edtf, language, { unknown: 'undated', about: 'about {date}', 'no-year': '{date}, no year' })).toBe(
    expected,
  );
});

describe('quotations', () => {
  const document = { id: 'd', url: 'u', title: null, publisher: null, side: null, language: 'fr', published: null };

  test('are exact words, cut between words and marked', () => {
    expect(shorten('de poursuivre une coordination étroite', 26)).toBe(`de poursuivre une${cut}`);
    expect(quoteOf({ document, span: [0, 1], words: ', a demandé\n la paix,' })).toMatchObject({
      text: 'a demandé la paix',
    });
  });

  test('are never longer than asked, but for one long word, and begin as the words do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 60 }), (words, most) => {
        const short = shorten(words, most);
        const kept = short.endsWith(cut) ? short.slice(0, -cut.length) : short;
        expect(words.startsWith(kept)).toBe(true);
        if (words.indexOf(' ') > 0 && words.indexOf(' ') < most - cut.length)
          expect(short.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test.each([
  [
    'Moscou. L’ambassadeur du Vietnam, Dang Minh Khôi, a parlé.',
    'ambassadeur',
    'ambassadeur du Vietnam, Dang Minh Khôi',
  ],
  [
    'Le ministre vietnamien des Affaires étrangères, Dang Minh Khôi.',
    'ministre des Affaires étrangères',
    'ministre vietnamien des Affaires étrangères, Dang Minh Khôi',
  ],
  ['Dang Minh Khôi, ministre du Commerce, part.', 'ministre', 'Dang Minh Khôi, ministre du Commerce'],
  ['Lettre du président russe à Dang Minh Khôi.', 'président', 'Dang Minh Khôi'],
  ['Le président est parti. Dang Minh Khôi reste.', 'président', 'Dang Minh Khôi'],
  ['Le vice-ministre Dang Minh Khôi (photo).', 'ministre', 'ministre Dang Minh Khôi'],
])('nameWithTitle in "%s" gives the words that say the post', (words, title, expected) => {
  const start = words.indexOf('Dang');
  const span = nameWithTitle(words, [start, start + 'Dang Minh Khôi'.length], title);
  expect(words.slice(...span)).toBe(expected);
});

test('readCourtesies knows greetings, and leaves what could be followed', () => {
  const isCourtesy = readCourtesies(files);
  expect(
    [
      'de transmettre ses meilleurs vœux au président',
      'to convey Christmas greetings',
      'l’invitation avec plaisir',
    ].map(isCourtesy),
  ).toEqual([true, true, true]);
  expect(['livrer dix locomotives', 'to open a consulate'].map(isCourtesy)).toEqual([false, false]);
});

describe('fitPages', () => {
  const cited = (n: number) => ({
    document: {
      id: `d${n}`,
      url: 'u',
      title: 'A title of usual length for a readout',
      publisher: 'Agency',
      side: null,
      language: 'en',
      published: '2024-01-01',
    },
    span: [0, 10] as const,
    words: 'words',
  });
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => line([text('word '.repeat(30)), sources([cited(n)])]));
  const sheet = (groups: ReturnType<typeof group>[]): Sheet => ({
    ...{ language: 'en', title: 't', subtitle: 's', notice: null, sourcesHeading: 'Sources' },
    sections: [{ id: 'debts', heading: 'h', groups, empty: null }],
    counted: (shown, all) => `${shown} of ${all}`,
    describe: ({ document }) => ({ before: 'Agency, 1 January 2024', title: document.title ?? '', address: null }),
  });
  const shown = (one: Sheet) => one.sections.flatMap(({ groups }) => groups.map((each) => each.lines.length));

  test('keeps everything that has room, and everything when asked for it', () => {
    expect(shown(fitPages(sheet([group(null, lines(5))]), 1))).toEqual([5]);
    expect(shown(fitPages(sheet([group(null, lines(500), 3)]), null))).toEqual([500]);
  });

  test('takes the first lines of each group in turn, and more pages take more', () => {
    const full = sheet([group('a', lines(200)), group('b', lines(200))]);
    const [one, two] = [shown(fitPages(full, 1)), shown(fitPages(full, 2))];
    expect(Math.abs((one[0] ?? 0) - (one[1] ?? 0))).toBeLessThanOrEqual(1);
    expect((two[0] ?? 0) + (two[1] ?? 0)).toBeGreaterThan(1.7 * ((one[0] ?? 0) + (one[1] ?? 0)));
  });

  test('leaves lines that are for the full briefing only', () => {
    expect(shown(fitPages(sheet([group(null, lines(10), 3)]), 2))).toEqual([3]);
  });

  test('notes are numbered as they are met, each document once', () => {
    const notes = numberNotes(
      sheet([group(null, [line([sources([cited(7), cited(2)])]), line([sources([cited(2), cited(9)])])])]),
    );
    expect(notes.all.map(({ n, cited }) => [n, cited.document.id])).toEqual([
      [1, 'd7'],
      [2, 'd2'],
      [3, 'd9'],
    ]);
    expect(notes.numbersOf([cited(9), cited(7), cited(9)])).toEqual([1, 3]);
  });
});
