/** data/languages/<code>/dates.yaml in; compiled DateTables out. The file explains its own format in its header. */

import { z } from 'zod';
import { ReadoutError } from '../../errors.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { keepLast } from '../../text/keep-last.js';
import { keepResults } from '../../text/keep-results.js';
import { parsePattern, type WordClass } from './parse-pattern.js';
import { plainText } from './plain-text.js';
import type { DatePattern, DateRelation, DateTables, Reading } from './types.js';

const readings = [
  'day',
  'days',
  'month',
  'months',
  'year',
  'years',
  'weekday',
  'weekdays',
  'near-day',
  'same-day',
  'stay-day',
  'period',
  'season',
  'quarter',
  'decade',
  'century',
  'clock',
  'day-part',
  'duration',
  'shift',
  'set',
  'reference',
] as const satisfies readonly Reading[];
const relations = [
  'at',
  'by',
  'since',
  'until',
  'from',
  'during',
  'after',
  'before',
] as const satisfies readonly DateRelation[];

const scalar = z.union([z.string(), z.number()]).transform(String);
const patternSchema = z.strictObject({
  id: z.string(),
  reads: z.enum(readings),
  gives: z.record(z.string(), scalar).default({}),
  say: z.union([z.string(), z.array(z.string())]),
  capital: z.string().optional(),
  small: z.string().optional(),
  notAfter: z.string().optional(),
  onlyAfter: z.string().optional(),
  notBefore: z.string().optional(),
  matches: z.array(z.string()).default([]),
  leaves: z.array(z.string()).default([]),
});
const tableSchema = z.strictObject({
  words: z.record(z.string(), z.record(z.string(), scalar)),
  shapes: z.record(z.string(), z.string()),
  articles: z.string(),
  approximate: z.string(),
  origins: z.string(),
  aside: z.string().optional(),
  earlier: z.string().optional(),
  clause: z.string().optional(),
  passing: z.string().optional(),
  tense: z.strictObject({
    future: z.strictObject({
      words: z.array(z.string()),
      pairs: z.array(z.string()).default([]),
      endings: z.array(z.string()),
    }),
    past: z.strictObject({
      words: z.array(z.string()),
      endings: z.array(z.string()),
      auxiliaries: z.array(z.string()),
      participles: z.array(z.string()),
      timeless: z.array(z.string()).default([]),
    }),
    neither: z.array(z.string()),
  }),
  relations: z.array(z.strictObject({ relation: z.enum(relations), before: z.string() })),
  patterns: z.array(patternSchema),
});
type DateFile = z.infer<typeof tableSchema>;
type PatternEntry = z.infer<typeof patternSchema>;

/**
 * Read and compile one language's date grammar. Costs about 10 ms; keep the result.
 *
 * @throws ReadoutError `table-invalid` with file and line, or with the id of the pattern that does not parse.
 */
export function loadDateTables(files: DataFiles, language: string): DateTables {
  const path = `languages/${language}/dates.yaml`;
  const file = readYaml(files, path, tableSchema as unknown as z.ZodType<DateFile>);
  const classes = classesOf(file);
  const patterns = file.patterns.flatMap((entry) => compileEntry(entry, classes, path));
  const byFirst = indexByFirstWord(patterns);
  return {
    language,
    words: mapsOf(file.words),
    byFirstWord: new Map([...byFirst].map(([first, all]) => [first, goingOn(first, all)])),
    isOpener: keepResults((word) => isOpener(word, byFirst.get(word) ?? [])),
    articles: endingIn(file.articles),
    relations: file.relations.map(({ relation, before }) => ({ relation, before: endingIn(before) })),
    approximate: endingIn(file.approximate),
    origins: new RegExp(file.origins, 'u'),
    aside: file.aside ? new RegExp(file.aside, 'u') : null,
    passing: file.passing ? new RegExp(file.passing, 'u') : null,
    clause: file.clause ? new RegExp(file.clause, 'u') : null,
    earlier: file.earlier ? new RegExp(file.earlier, 'u') : null,
    tense: {
      futureWords: new Set(file.tense.future.words),
      futurePairs: new Set(file.tense.future.pairs),
      futureEndings: file.tense.future.endings,
      pastWords: new Set(file.tense.past.words),
      pastEndings: file.tense.past.endings,
      auxiliaries: new Set(file.tense.past.auxiliaries),
      participles: file.tense.past.participles,
      timeless: new Set(file.tense.past.timeless),
      neither: new Set(file.tense.neither),
    },
  };
}

function mapsOf(words: DateFile['words']): Record<string, ReadonlyMap<string, string>> {
  const maps = Object.entries(words).map(([name, entries]) => {
    const plain = Object.entries(entries).map(([word, value]) => [plainText(word), value] as const);
    return [name, new Map(plain)] as const;
  });
  return Object.fromEntries(maps);
}

/** A class is its words, its shape (an expression for figures), or both. Longer words first: "mardi" before "mar". */
function classesOf(file: DateFile): Map<string, WordClass> {
  const names = new Set([...Object.keys(file.words), ...Object.keys(file.shapes)]);
  return new Map([...names].map((name) => [name, classOf(file.words[name] ?? {}, file.shapes[name])]));
}

function classOf(words: Readonly<Record<string, string>>, shape: string | undefined): WordClass {
  const plain = Object.keys(words).map(plainText);
  const sources = plain
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$(){}|[\]\\/]/g, '\\$&').replace(/ +/g, ' {1,3}'));
  return {
    source: [...(shape ? [shape] : []), ...sources].join('|'),
    firstWords: [...(shape ? ['0'] : []), ...plain.map(leadingLetters)],
  };
}

function leadingLetters(word: string): string {
  return /^\p{L}+/u.exec(word)?.[0] ?? '0';
}

function compileEntry(entry: PatternEntry, classes: ReadonlyMap<string, WordClass>, path: string): DatePattern[] {
  const says = typeof entry.say === 'string' ? [entry.say] : entry.say;
  try {
    return says.map((say) => {
      const { source, firstWords, classOf } = parsePattern(say, classes);
      const expression = new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'dyu');
      const vocabulary = vocabularyOf(source);
      return {
        id: entry.id,
        reads: entry.reads,
        gives: entry.gives,
        capital: entry.capital ?? null,
        small: entry.small ?? null,
        expression,
        vocabulary,
        readsAlone: keepLast<void, boolean>(
          () => vocabulary.size === 1 || bareFigures.some((figure) => matchesAt0(expression, figure)),
        ),
        firstWords: new Set(firstWords),
        classOf,
        notAfter: entry.notAfter ? endingIn(entry.notAfter) : null,
        onlyAfter: entry.onlyAfter ? endingIn(entry.onlyAfter) : null,
        notBefore: entry.notBefore ? new RegExp(`^(?:${entry.notBefore})`, 'u') : null,
      };
    });
  } catch (fault) {
    const problem = `pattern ${entry.id}: ${fault instanceof Error ? fault.message : String(fault)}`;
    throw new ReadoutError('table-invalid', { file: `data/${path}`, line: 1, problem });
  }
}

function endingIn(source: string): RegExp {
  return new RegExp(`(?:${source})$`, 'u');
}

function indexByFirstWord(patterns: readonly DatePattern[]): Map<string, DatePattern[]> {
  const index = new Map<string, DatePattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.firstWords) index.set(word, [...(index.get(word) ?? []), pattern]);
  }
  return index;
}

/** Those of some patterns that can read a second word: one that stands in them, or whatever stands behind a figure that is a date alone. */
function goingOn(first: string, all: readonly DatePattern[]): (second: string | null) => readonly DatePattern[] {
  const words = new Set(all.flatMap(({ vocabulary }) => [...vocabulary]));
  const reading = keepResults((second) =>
    all.filter((pattern) => pattern.vocabulary.has(second) || (first === '0' && pattern.readsAlone())),
  );
  return (second) => (second === null ? all : reading(words.has(second) ? second : otherWord));
}

/** Stands for every word that is in no pattern. */
const otherWord = '';

/** Every word that stands in a pattern, "0" for figures: a word outside it cannot be the second of what it reads. */
function vocabularyOf(source: string): Set<string> {
  const figures = /\\d|\[\d/.test(source) ? ['0'] : [];
  const whole = source.replace(/\(\?:(\p{L}+)\)\?/gu, '$1'); // "jour(?:s)?" reads "jours", too
  return new Set([...figures, ...[source, whole].flatMap((written) => written.match(/\p{L}+/gu) ?? [])]);
}

/** A day, a year, an hour: one of each kind of figure. */
const bareFigures = ['7', '07', '17', '31', '99', '1990', '2017'];

/** No expression of time alone: "le" and "d'ici", but not "hier". Asked when the word comes: to try a pattern compiles it, and many never come. */
function isOpener(word: string, patterns: readonly DatePattern[]): boolean {
  return word !== '0' && !patterns.some(({ expression }) => matchesAt0(expression, word));
}

function matchesAt0(expression: RegExp, word: string): boolean {
  expression.lastIndex = 0;
  return expression.test(word);
}
