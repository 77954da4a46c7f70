/** A text in; every date, time, duration and habit it names out, each with its value, relation and what it leans on. */

import type { Span } from '../../text/span.js';
import { dayOfWhen } from './calendar.js';
import { isOfNews, sentenceEnd } from './news-day.js';
import { openScene } from './open-scene.js';
import { plainText } from './plain-text.js';
import { readers } from './readers.js';
import { recogniseDates } from './recognise-dates.js';
import { relationBefore, type Scene, wordsBefore } from './scene.js';
import type { Told } from './told.js';
import type { Caught, DateMention, DateOptions, DateRelation, DateTables } from './types.js';

/**
 * Find the expressions of time in one text, in the order of the text and without overlaps.
 *
 * "le 4 septembre" in a text published on 2024-09-05 gives `{ edtf: '2024-09-04', stated: false }`; with nothing to count
 * from it gives "XXXX-09-04". Ranges and lists ("les 19 et 20 juin") are one mention with two parts.
 *
 * @param text clean text; spans are offsets into it.
 * @param options.published YYYY-MM-DD or null. Weekdays, "hier" and "demain" have no value without it.
 * @param tables of the text's language, from loadDateTables.
 *
 * Pure; time grows with the text, above 1 MB a second.
 */
export function findDates(text: string, options: DateOptions, tables: DateTables): DateMention[] {
  const plain = plainText(text);
  const caught = recogniseDates(text, plain, tables);
  const scene = openScene(plain, caught, options, tables);
  return caught.flatMap((each, at) => resolve(each, caught[at + 1], scene));
}

function resolve(caught: Caught, next: Caught | undefined, scene: Scene): DateMention[] {
  leaveAside(caught, scene);
  if (next && isTimeBeforeItsDay(caught, next, scene)) remember(next, scene);
  const told = readers[caught.pattern.reads](caught, scene);
  if (!told) return [];
  const mention = mentionOf(told, caught, scene);
  scene.stay = stayOf(told, mention.span) ?? scene.stay;
  if (told.when && dayOfWhen(told.when) && !isStayBesideDay(told, scene)) {
    scene.last = { when: told.when, span: mention.span };
    if (!isAside(mention.span, scene)) scene.lastOfStory = scene.last;
    if (scene.lastOfStory === scene.last && isOfNews(told.when, mention.span, scene)) scene.lastOfNews = scene.last;
  }
  return [mention];
}

/** "du 10 au 12 mars", "les 9 et 10 mars": some days that somebody may have stayed. */
function stayOf({ kind, parts }: Told, span: Span): Scene['stay'] {
  const [from, until] = (parts ?? []).map(({ told }) => (told.when ? dayOfWhen(told.when) : null));
  const isShort = kind === 'date' && from && until && from.until(until, { largestUnit: 'days' }).days <= longestStay;
  return isShort ? { from, until, span } : null;
}

const longestStay = 9;

/** "spoke of the note that Norland sent on 3 May. The same day": behind the end of its sentence the day of an aside is left. */
function leaveAside(caught: Caught, scene: Scene): void {
  const { last, lastOfStory, plain } = scene;
  if (last && lastOfStory && last !== lastOfStory && sentenceEnd.test(plain.slice(last.span[1], caught.span[0])))
    scene.last = lastOfStory;
}

/** "que Norland a remise le 3 mai": no comma parts the day from the pronoun that opens its clause. */
function isAside(span: Span, { plain, tables }: Scene): boolean {
  const before = plain.slice(Math.max(0, span[0] - asideReach), span[0]);
  return tables.aside?.test(before) ?? false;
}

/** How far before a day its clause may open, in characters. */
const asideReach = 80;

/** "met on 11 March A, who is here from 10 to 12 March. The same day": the day of the news, and not the first of the stay. */
function isStayBesideDay({ relation, parts }: Told, scene: Scene): boolean {
  return relation === 'during' && parts !== undefined && scene.last !== null;
}

/** "vers 15 h 30, hier": the time belongs to the day that follows it at once. */
function isTimeBeforeItsDay(caught: Caught, next: Caught, scene: Scene): boolean {
  const gap = scene.plain.slice(caught.span[1], next.span[0]);
  return ['clock', 'day-part'].includes(caught.pattern.reads) && /^,? ?\p{L}{0,2} ?$/u.test(gap);
}

function remember(caught: Caught, scene: Scene): void {
  const told = readers[caught.pattern.reads](caught, scene);
  if (told?.when && told.kind === 'date' && dayOfWhen(told.when)) scene.last = { when: told.when, span: caught.span };
}

function mentionOf(told: Told, caught: Caught, scene: Scene): DateMention {
  const span = caught.span;
  const about =
    told.kind === 'date' && told.modifier === undefined && scene.tables.approximate.test(wordsBefore(span, scene));
  return {
    ...shape(told, span, caught),
    edtf: about && told.edtf !== null && !told.edtf.includes('/') ? `${told.edtf}~` : told.edtf,
    relation: told.relation ?? relationOf(span, told, scene),
    modifier: about ? 'approx' : (told.modifier ?? null),
    parts: (told.parts ?? []).map((part) => partOf(part.span, part.told, caught, scene)),
  };
}

/** The ends of "entre le 15 juillet et le 15 août" take their articles; a length within ("il y a deux ans") has none. */
function partOf(part: Span, told: Told, caught: Caught, scene: Scene): DateMention {
  return shape(told, told.kind === 'date' ? withArticle(part, scene) : part, caught);
}

function shape(told: Told, span: Span, caught: Caught): DateMention {
  const { kind, value, edtf, stated, anchor, weekday } = told;
  const plain = { span, kind, value, edtf, stated, anchor, because: caught.pattern.id };
  const rest = { relation: told.relation ?? 'at', modifier: told.modifier ?? null, parts: [] } as const;
  return { ...plain, ...rest, ...(weekday ? { weekday } : {}) };
}

function withArticle(span: Span, scene: Scene): Span {
  const before = scene.plain.slice(Math.max(0, span[0] - 8), span[0]);
  const article = scene.tables.articles.exec(before)?.[0] ?? '';
  return [span[0] - article.length, span[1]];
}

function relationOf(span: Span, told: Told, scene: Scene): DateRelation {
  const found = relationBefore(span, scene);
  // "Before the end of the year" and "by the end of the year" set the same day.
  if (found === 'before' && told.modifier === 'end') return 'by';
  return found ?? (told.kind === 'duration' ? 'during' : 'at');
}
