/** An analysed document in, who and what it names out. Pure: the same text gives the same mentions. */

import type { Analysed } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { acceptNames } from './accept-names.js';
import { buildPerson, type Context } from './build-people.js';
import { collectBodies } from './collect-bodies.js';
import { collectPeople, type DraftPerson } from './collect-people.js';
import { belongingOf } from './country-of.js';
import { findCountries } from './find-countries.js';
import { findNames } from './find-names.js';
import { findTitleMentions } from './find-title-mentions.js';
import { homeSide } from './home-side.js';
import { linkTitles, type TitledName } from './link-titles.js';
import { toPieces } from './pieces.js';
import { type Reading, spanOf, type TitleNode } from './reading.js';
import { scan } from './scan.js';
import type { EntityTables } from './tables.js';
import type { Mentions, PersonMention } from './types.js';

export { loadEntityTables } from './load-entity-tables.js';
export type { EntityTables } from './tables.js';
export type { CountryForm, CountryMention, Mentions, PersonMention, TitleMention } from './types.js';

const nothing: Mentions = {
  countries: [],
  people: [],
  personMentions: [],
  titles: [],
  bodies: [],
  mechanisms: [],
  instruments: [],
};

/**
 * Find the countries, people with posts, roles without a name, bodies, mechanisms and instruments of one document.
 *
 * Works on the text alone; French and English. A document in another language names nothing.
 * Cost: linear in the text, about a millisecond for 250 words.
 */
export function findMentions(analysed: Analysed, tables: EntityTables): Mentions {
  const { document } = analysed;
  const language = document.language?.slice(0, 2);
  if (language !== 'fr' && language !== 'en') return nothing;
  const reading: Reading = { text: document.text, pieces: toPieces(document.text), words: tables[language] };
  return readMentions(reading, analysed);
}

function readMentions(reading: Reading, { document }: Analysed): Mentions {
  const scanned = scan(reading);
  const titled = linkTitles(reading, scanned.titles, findNames(reading, scanned.taken));
  const accepted = acceptNames(reading, titled);
  const drafts = collectPeople(
    reading,
    accepted,
    titled.filter((name) => !accepted.includes(name)),
  );
  const countries = findCountries(
    reading,
    drafts.flatMap((draft) => draft.mentions.map(({ name }) => spanOf(reading, name.start, name.end))),
  );
  const bodies = collectBodies(reading, scanned.bodies);
  const stated = scanned.titles.flatMap((title) => belongingOf(title).own ?? []);
  const context: Context = {
    reading,
    bodies,
    home: homeSide(document, countries, stated),
    implied: () => null,
    officeOf: officeBefore(scanned.titles),
  };
  const people = drafts.map((draft, i) => buildPerson(context, draft, `p${i + 1}`));
  const personMentions = drafts.flatMap((draft, i) =>
    draft.mentions.map((mention) => personMention(reading, mention, `p${i + 1}`)),
  );
  personMentions.sort((a, b) => a.span[0] - b.span[0]);
  const free = freeTitles(scanned.titles, drafts);
  const titles = findTitleMentions(context, free, people, personMentions);
  return { countries, people, personMentions, titles, bodies: bodies.list, mechanisms: [], instruments: [] };
}

function officeBefore(titles: readonly TitleNode[]): Context['officeOf'] {
  return (title) =>
    titles
      .filter((other) => other.end <= title.start && other.head.kind === 'office' && !other.head.office.rank)
      .at(-1) ?? null;
}

function personMention(reading: Reading, { name, titles }: TitledName, person: string): PersonMention {
  const starts = [name.lead, ...titles.filter((title) => title.start < name.start).map((title) => title.start)];
  const ends = [name.end, ...titles.map((title) => title.end)];
  const full: Span = spanOf(reading, Math.min(...starts), Math.max(...ends));
  return { person, span: spanOf(reading, name.start, name.end), full };
}

function freeTitles(titles: readonly TitleNode[], drafts: readonly DraftPerson[]): TitleNode[] {
  const claimed = new Set(drafts.flatMap((draft) => draft.titles.map((title) => title.start)));
  return titles.filter((title) => !claimed.has(title.start));
}
