import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sentenceReader } from '../../src/cli/patterns.js';
import { checkExamples } from '../../src/coding/patterns/check-examples.js';
import { patternFileSchema, patternSchema } from '../../src/coding/patterns/types.js';
import { openEngine } from '../../src/pipeline.js';
import type { DataFiles } from '../../src/tables/files.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const read = (file: string) => readFileSync(file, 'utf8');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/ORIGINS.md', 'bench/README.md', 'samples/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  'test/gold/README.md',
].sort();

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('leads only to files and headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map((link) => link[1] ?? '');
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  test('names only npm scripts that are there', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || anchorsOf(read(file)).includes(heading);
}

function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

test('README opens with the two commands, and both are there', () => {
  const [first, second] = /```\n([\s\S]*?)```/.exec(read('README.md'))?.[1]?.split('\n') ?? [];
  expect(first).toMatch(/^npm ci && npm start\b/);
  expect(second).toMatch(/^npm cit\b/);
  expect(Object.keys(JSON.parse(read('package.json')).scripts)).toEqual(expect.arrayContaining(['start', 'test']));
});

test('docs/terms.md has a heading for every kind of act, with the codes of the ontology, and for no other', () => {
  const kinds = parse(read('data/ontology/acts.yaml')) as Record<string, { cameo: string; plover: string }>;
  const told = [...read('docs/terms.md').matchAll(/^#### `([a-z]+)`\n\n.*CAMEO (\d+), PLOVER ([A-Z]+)\./gm)];
  const expected = Object.entries(kinds).map(([kind, { cameo, plover }]) => [kind, cameo, plover]);
  expect(told.map(([, ...parts]) => parts).sort()).toEqual(expected.sort());
});

test('docs/terms.md has a row for every topic', () => {
  const topics = (parse(read('data/ontology/topics.yaml')) as { topic: string }[]).map(({ topic }) => topic);
  const rows = [...(read('docs/terms.md').split('\n## Topics')[1] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)];
  expect(rows.map((row) => row[1])).toEqual(topics);
});

test('docs/dependencies.md has a line with a licence for every package in package.json, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const page = read('docs/dependencies.md').split('## Not packages')[0] ?? '';
  const rows = [...page.matchAll(/^\| (`[^|]*`) \| ([^|]*) \|/gm)];
  const named = rows.flatMap(([, names = '', licence = '']) => {
    return licence.trim() === '' ? [] : [...names.matchAll(/`([^`]+)`/g)].map((name) => name[1]);
  });
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('bench/README.md has a heading for every bench, and for no other', () => {
  const benches = readdirSync('bench')
    .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'run.ts')
    .map((file) => file.replace('.ts', ''));
  const headings = [...read('bench/README.md').matchAll(/^## ([a-z]+)$/gm)].map((match) => match[1]);
  expect(headings.sort()).toEqual(benches.sort());
});

test('data/ORIGINS.md tells of every file in data/', () => {
  const files = readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'ORIGINS.md')
    .map((entry) => join(entry.parentPath, entry.name).replace(/^data\//, ''));
  const patterns = [...read('data/ORIGINS.md').matchAll(/`([\w*/.-]+)`/g)].map((match) => asExpression(match[1] ?? ''));
  expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
});

/** "entities/*.yaml" as an expression; "*" stays within a folder, "**" does not. */
function asExpression(glob: string): RegExp {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

describe('docs/patterns.md', () => {
  const text = read('docs/patterns.md');

  test('explains every field of a pattern, and no other', () => {
    const fields = Object.keys(patternSchema.shape).filter((field) => field !== 'matches' && field !== 'leaves');
    const tables = text.split('### Where the parties')[0] ?? '';
    const rows = [...tables.matchAll(/^\| `([a-z]+)` \|/gm)].map((row) => row[1]);
    expect([...rows, 'recipient', 'matter'].sort()).toEqual(fields.sort());
    expect(text).toMatch(/`recipient` and `matter` list places/);
  });

  test('shows patterns that read their own examples', () => {
    const shown = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1]).join('\n');
    const patterns = patternFileSchema.parse(parse(shown));
    const engine = openEngine(withPatterns(shown), { only: ['fr'] });
    expect(checkExamples(patterns, sentenceReader(engine, 'fr'))).toEqual([]);
  });
});

/** The data of the package with the shown patterns in the place of those of the same id. */
function withPatterns(shown: string): DataFiles {
  const files = nodeFiles();
  const ids = [...shown.matchAll(/^- id: (\S+)$/gm)].map((match) => match[1]);
  const folder = 'languages/fr/patterns';
  const withoutShown = (text: string) =>
    text
      .split(/^(?=- id: )/m)
      .filter((entry) => !ids.includes(/^- id: (\S+)/.exec(entry)?.[1] ?? ''))
      .join('');
  return {
    ...files,
    list: (path) => (path === folder ? [...files.list(path), `${folder}/shown.yaml`] : files.list(path)),
    text: (path) => {
      if (path === `${folder}/shown.yaml`) return shown;
      return path.startsWith(folder) ? withoutShown(files.text(path)) : files.text(path);
    },
  };
}
