/** An analysed document in, who and what it names out. Pure: the same text gives the same mentions. */

import type { Analysed } from '../../language/types.js';
import { joinAgencies } from './join-agencies.js';
import { toPieces } from './pieces.js';
import { readAbbreviations } from './read-abbreviations.js';
import { readMentions } from './read-mentions.js';
import { readNamesakes } from './read-namesakes.js';
import type { EntityTables } from './tables.js';
import type { Mentions } from './types.js';

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
 * Works on the text alone, French or English; a document in another language names nothing. Headline and captions are
 * read along, for the titles they give to people, but every place handed on lies in the text.
 * Cost: linear in the text, a few milliseconds for 250 words.
 */
export function findMentions(analysed: Analysed, tables: EntityTables): Mentions {
  const { document } = analysed;
  const language = document.language?.slice(0, 2);
  if (language !== 'fr' && language !== 'en') return nothing;
  const text = [document.text, document.title ?? '', ...(document.captions ?? [])].join('\n\n');
  const [pieces, words] = [toPieces(text), tables[language]];
  const namesakes = readNamesakes(words, pieces);
  const abbreviations = readAbbreviations({ pieces, words });
  const reading = { text, textEnd: document.text.length, pieces, words, namesakes, abbreviations };
  const mentions = readMentions(reading, document);
  return joinAgencies(mentions, words.within);
}
