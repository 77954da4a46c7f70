/** What the pages ask of the record, by page. Each takes the number of the run, so that no two ask quite the same. */

import type { Kysely } from 'kysely';
import * as q from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { standingOf } from '../../src/views/api/from-record/standing.js';
import { gather } from '../../src/views/briefings/gather/index.js';
import { matters } from './words.js';

export type Question = { readonly page: string; readonly ask: (run: number) => Promise<unknown> };

type Pair = readonly [string, string];

/** @param pairs of countries, those with most acts first: half the runs ask for the busiest. */
export function questionsOf(db: Kysely<q.Tables>, pairs: readonly Pair[], people: readonly number[]): Question[] {
  const pairOf = (run: number): Pair => (run % 2 === 0 ? pairs[0] : pairs[run % pairs.length]) as Pair;
  const personOf = (run: number): number => people[run % people.length] as number;
  return [
    { page: 'home figures', ask: () => q.overview(db) },
    { page: 'home relations', ask: () => q.listRelations(db, { limit: 50 }) },
    { page: 'home contacts', ask: () => q.latestContacts(db, { limit: 20 }) },
    { page: 'home acts', ask: () => q.latestActs(db, { limit: 20 }) },
    { page: 'home commitments', ask: (run) => commitmentsNear(db, `2024-0${1 + (run % 9)}-15`) },
    { page: 'relation', ask: (run) => q.findRelation(db, ...pairOf(run)) },
    { page: 'relation extent', ask: (run) => q.relationExtent(db, ...(pairOf(run) as [string, string])) },
    { page: 'relation counts', ask: (run) => q.relationCounts(db, ...pairOf(run)) },
    { page: 'relation counts, one topic', ask: (run) => q.relationCounts(db, ...pairOf(run), { topic: 'trade' }) },
    { page: 'timeline', ask: (run) => q.relationStory(db, ...pairOf(run), { limit: 30 }) },
    { page: 'timeline, pledges', ask: (run) => q.relationStory(db, ...pairOf(run), { kinds: ['pledge'], limit: 30 }) },
    { page: 'commitments of the busiest pair', ask: () => commitmentPage(db, pairs[0] as Pair) },
    { page: 'commitments of a quiet pair', ask: (run) => commitmentPage(db, pairs.at(-1 - (run % 5)) as Pair) },
    { page: 'standing', ask: (run) => standingOf(db, pairOf(run).join('-')) },
    { page: 'briefing', ask: (run) => briefingOf(db, pairOf(run)) },
    { page: 'unsure acts', ask: () => q.unsureActs(db, { limit: 50 }) },
    { page: 'people', ask: () => q.listPeople(db, { limit: 50 }) },
    { page: 'people by name', ask: (run) => q.listPeople(db, { name: `${run}a`, limit: 50 }) },
    { page: 'person', ask: (run) => q.findPerson(db, personOf(run)) },
    { page: 'acts of a person', ask: (run) => q.actsOfPerson(db, personOf(run), { limit: 30 }) },
    { page: 'contacts of a person', ask: (run) => q.contactsOfPerson(db, personOf(run), { limit: 30 }) },
    { page: 'contact', ask: (run) => q.findContact(db, 1000 + run) },
    { page: 'documents', ask: () => q.listDocuments(db, { limit: 50 }) },
    { page: 'document', ask: (run) => q.findDocument(db, `d${1000 + run}`) },
    { page: 'search', ask: (run) => q.findByWords(db, `word${100 + run} word${2 * run}`) },
    { page: 'search facets', ask: (run) => q.searchFacets(db, `word${run % 3}`) },
    { page: 'search, one frequent word', ask: (run) => q.findByWords(db, `word${run % 3}`) },
    { page: 'acts by a frequent word', ask: (run) => q.findActsByWords(db, matterWord(run), { limit: 5 }) },
    { page: 'commitments by a frequent word', ask: (run) => commitmentsHolding(db, matterWord(run + 20)) },
    {
      page: 'acts of a country',
      ask: (run) => q.listActs(db, { countries: [pairOf(run)[0]], kinds: ['pledge'], limit: 50 }),
    },
  ];
}

/** As the web app asks for it: of all, thirty are shown, of a long history the ends. */
async function commitmentPage(db: Kysely<q.Tables>, pair: Pair): Promise<unknown> {
  return q.fillOutlines(db, (await q.outlinesBetween(db, ...pair)).slice(0, 30), { most: 6 });
}

/** A word that some hundredth of all acts has. */
function matterWord(run: number): string {
  return matters[run % matters.length]?.split(' ').at(-1) ?? '';
}

async function commitmentsHolding(db: Kysely<q.Tables>, words: string): Promise<unknown> {
  return firstFive(db, await q.commitmentsByWords(db, words));
}

async function commitmentsNear(db: Kysely<q.Tables>, day: string): Promise<unknown> {
  return firstFive(db, await q.commitmentsDue(db, day));
}

function firstFive(db: Kysely<q.Tables>, { outlines }: q.FoundOutlines): Promise<unknown> {
  return q.fillOutlines(db, outlines.slice(0, 5), { most: 1 });
}

function briefingOf(db: Kysely<q.Tables>, [one, other]: Pair): Promise<unknown> {
  return gather(db, { one, other, forSide: null, people: [], on: null, since: null }, nodeFiles());
}
