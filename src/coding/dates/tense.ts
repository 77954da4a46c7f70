/** A place in a text in; whether the verbs near it look back or ahead out. */

import type { Span } from '../../text/span.js';
import { relationBefore, type Scene } from './scene.js';
import type { DateTables, TenseWords } from './types.js';

export type Tense = 'past' | 'future';

/** How far from a mention a verb may stand to give its tense, in characters. */
const verbReach = 90;
/** The same, where a clause with a pronoun stands between. */
const clauseReach = 180;
/** What a comma, semicolon or "and" between them adds to that distance: the verb is then another clause's. */
const acrossClause = 25;
/** What a semicolon adds besides: "met A of Norland on Monday; he will call B". */
const acrossSemicolon = verbReach;

/** The tense around a mention, or what its preposition implies: "depuis" looks back, "dès" and "jusqu'à" ahead. */
export function meantTense(span: Span, scene: Scene): Tense | null {
  const relation = relationBefore(span, scene);
  if (relation === 'since') return 'past';
  if (relation === 'by') return 'future';
  if (isPassing(span, scene)) return 'past';
  return tenseAround(span, scene) ?? (relation === 'until' || relation === 'from' ? 'future' : null);
}

/** « , reçu mardi »: a participle alone. */
export function isPassing(span: Span, { plain, tables }: Scene): boolean {
  return tables.passing?.test(plain.slice(Math.max(0, span[0] - passingReach), span[0])) ?? false;
}

const passingReach = 40;

/** The tense of the verb nearest to `span` in its sentence, by the words of the table; null when there is none. */
export function tenseAround(span: Span, scene: Scene): Tense | null {
  return nearestVerb(span, scene)?.tense ?? null;
}

/** The verb itself; `isEarlier` where it tells of what went before the news: "had met". */
export function nearestVerb(span: Span, { plain, tables }: Scene): Verb | null {
  const after = firstSentence(plain.slice(span[1], span[1] + verbReach));
  const behind = verbsOf(after, tables);
  const opening = lastSentence(plain.slice(Math.max(0, span[0] - clauseReach), span[0]));
  const isClosed = closesClause(opening, after, behind[0], tables);
  const before = isClosed ? opening : lastSentence(plain.slice(Math.max(0, span[0] - verbReach), span[0]));
  const verbs = [
    ...verbsOf(before, tables).map((verb) => ({ ...verb, gap: distance(before.slice(verb.end)) })),
    ...(isClosed ? [] : behind).map((verb) => ({ ...verb, gap: distance(after.slice(0, verb.start)) })),
  ];
  return verbs.reduce<(typeof verbs)[number] | null>(
    (best, verb) => (best && best.gap <= verb.gap ? best : verb),
    null,
  );
}

/** « A, qui avait reçu B le 3 mai, ira »: behind a comma that ends a clause the verb is of another. */
function closesClause(before: string, after: string, verb: Verb | undefined, tables: DateTables): boolean {
  const isNext = verb !== undefined && verb.start <= 2 && after.startsWith(',');
  const clause = isNext ? tables.clause?.exec(before) : null;
  return clause != null && verbsOf(before.slice(clause.index), tables).length > 0;
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf(' : ')) + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/\n|\. /);
  return end < 0 ? text : text.slice(0, end);
}

type Verb = { readonly tense: Tense; readonly start: number; readonly end: number; readonly isEarlier: boolean };

function verbsOf(text: string, { tense: table, earlier }: DateTables): Verb[] {
  const verbs: Verb[] = [];
  let previous = '';
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const tense = tenseOf(word, previous, table);
    const end = index + word.length;
    if (tense) verbs.push({ tense, start: index, end, isEarlier: earlier?.test(text.slice(0, end)) ?? false });
    previous = word;
  }
  return verbs;
}

/** "sera" and "arrivera" look ahead; "était", "arrivait" and "arrivé" after "est" look back. */
function tenseOf(word: string, previous: string, table: TenseWords): Tense | null {
  if (table.neither.has(word)) return null;
  if (table.futureWords.has(word) || table.futurePairs.has(`${previous} ${word}`)) return 'future';
  if (table.timeless.has(previous)) return null;
  if (table.pastWords.has(word)) return 'past';
  if (word.length > 2 && table.auxiliaries.has(previous) && endsIn(word, table.participles)) return 'past';
  if (word.length < 5) return null;
  if (endsIn(word, table.futureEndings)) return 'future';
  return endsIn(word, table.pastEndings) ? 'past' : null;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

function distance(between: string): number {
  const clauses = between.split(/[,;]| (?:and|et) /).length - 1;
  return between.length + acrossClause * clauses + acrossSemicolon * (between.split(';').length - 1);
}
