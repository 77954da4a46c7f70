import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainDates, findDates, loadDateTables } from '../../../src/coding/dates/index.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

type Entry = { readonly id: string; readonly matches?: readonly string[]; readonly leaves?: readonly string[] };

const files = nodeFiles();
const published = '2024-09-04';

describe.each(['fr', 'en'])('the date patterns of %s', (language) => {
  const { patterns } = parse(files.text(`languages/${language}/dates.yaml`)) as { patterns: readonly Entry[] };
  const tables = loadDateTables(files, language);

  test('ids are given once', () => {
    expect(patterns.map(({ id }) => id)).toEqual([...new Set(patterns.map(({ id }) => id))]);
  });

  test.each(patterns.map(({ id, matches }) => [id, matches ?? []] as const))('%s reads its examples', (id, matches) => {
    expect(matches.length).toBeGreaterThan(0);
    for (const text of matches) {
      const trace = JSON.stringify(explainDates(text, { language, published }, tables), null, 1);
      const readBy = findDates(text, { language, published }, tables).map(({ because }) => because);
      expect(readBy, `"${text}" ${trace}`).toContain(id);
    }
  });

  test.each(patterns.flatMap(({ id, leaves }) => (leaves ?? []).map((text) => [id, text] as const)))(
    '%s leaves "%s" alone',
    (id, text) => {
      const readBy = findDates(text, { language, published }, tables).map(({ because }) => because);
      expect(readBy).not.toContain(id);
    },
  );
});
