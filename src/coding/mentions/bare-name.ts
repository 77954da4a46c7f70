/** A person without a title in, the country out that the words around the name give: whose wife she is, for whom he signs. */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { type Company, countryOf, sentenceStart } from './company.js';
import { countryAt } from './country-at.js';
import type { NameRun } from './find-names.js';
import { matchPhrase } from './phrase-index.js';
import { isStop } from './pieces.js';
import type { Reading } from './reading.js';

/** Null where neither tells. */
export function bareNameCountry(company: Company, draft: DraftPerson): Country | null {
  const names = draft.mentions.map(({ name }) => name);
  const signed = names.map((name) => signedFor(company.reading, name)).find((country) => country !== null);
  const partner = company.drafts.find((other) => other !== draft && isCouple(company.reading, other, draft));
  return signed ?? (partner ? partnersCountry(company, partner) : null);
}

/** Pieces of "of Norland and" between the two. */
const ownerReach = 5;

/** "President A B (of Norland) and Mrs C B": joined by "and", with one surname. */
function isCouple({ pieces }: Reading, partner: DraftPerson, { mentions, longest }: DraftPerson): boolean {
  const isSame = partner.longest.words.at(-1) === longest.words.at(-1) && partner.titles.length > 0;
  const leads = mentions.map(({ name }) => name).filter(({ lead, start }) => lead < start);
  const isJoined = (lead: number, end: number) =>
    end < lead && lead - end <= ownerReach && /^(?:et|and)$/.test(pieces[lead - 1]?.key ?? '');
  return isSame && leads.some(({ lead }) => partner.mentions.some(({ name }) => isJoined(lead, name.end)));
}

function partnersCountry(company: Company, partner: DraftPerson): Country | null {
  const implied = partner.titles.map(company.implied).find((country) => country !== null);
  return countryOf(company, partner) ?? implied ?? company.home;
}

/** "A signed on behalf of Norland", "B for Oldmark", « au nom du Nordmark par M. A », in a sentence about a signing. */
function signedFor(reading: Reading, { lead, end }: NameRun): Country | null {
  const { pieces, words } = reading;
  const from = sentenceStart(reading, lead);
  const stop = pieces.findIndex((_, at) => at >= end && isStop(pieces, at));
  const sentence = pieces.slice(from, stop < 0 ? pieces.length : stop);
  if (!sentence.some(({ key }) => words.signs.has(key))) return null;
  const verb = [end, end + 1].find((at) => words.signs.has(pieces[at]?.key ?? ''));
  return stateFor(reading, verb === undefined ? end : verb + 1) ?? stateBefore(reading, lead);
}

/** Behind "for" or "on behalf of" at that piece. */
function stateFor(reading: Reading, at: number): Country | null {
  const { pieces, words } = reading;
  const phrase = matchPhrase(words.behalf, pieces, at) ?? matchPhrase(words.signsFor, pieces, at);
  const hits = phrase ? [0, 1].map((on) => countryAt(reading, phrase.end + on)) : [];
  const hit = hits.find((one) => one?.form === 'name');
  return hit?.countries[0] ?? null;
}

/** Pieces of "au nom de la République du Nordmark", at most. */
const behalfReach = 8;

function stateBefore(reading: Reading, lead: number): Country | null {
  const { pieces, words } = reading;
  if (!/^(?:par|by)$/.test(pieces[lead - 1]?.key ?? '')) return null;
  const starts = Array.from({ length: behalfReach }, (_, back) => lead - 2 - back);
  const start = starts.find((at) => matchPhrase(words.behalf, pieces, at) !== null);
  const phrase = start === undefined ? null : matchPhrase(words.behalf, pieces, start);
  const hits = phrase ? [0, 1].map((on) => countryAt(reading, phrase.end + on)) : [];
  return hits.find((hit) => hit?.form === 'name' && hit.end === lead - 1)?.countries[0] ?? null;
}
