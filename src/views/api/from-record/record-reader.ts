/** An open record in, the reader behind the API out. Record values become API values here and nowhere else. */

import { randomUUID } from 'node:crypto';
import * as q from '../../../record/index.js';
import { briefing, writeBriefing } from '../../briefings/index.js';
import type { RecordReader } from '../reader.js';
import { actsAsked } from './acts-asked.js';
import { type JudgedRecord, judgementsOf } from './judgements.js';
import { filterOf, foundBy, idOf, pageOf, paging, refuseNarrowed, sidesOf, wordingFilterOf } from './questions.js';
import { relationDetail } from './relation-detail.js';
import { relationCountsOf, relationOf } from './relations.js';
import { standingOf } from './standing.js';
import { actOf } from './to-act.js';
import { commitmentOf } from './to-commitment.js';
import { comparisonOf } from './to-comparison.js';
import { contactDetail, contactsOf } from './to-contact.js';
import { documentDetail } from './to-document.js';
import { hitOf } from './to-hit.js';
import { peopleOf, personDetail } from './to-person.js';
import { networkOf, thingDetail, thingRowOf } from './to-thing.js';
import { formulaOf, formulaUseOf } from './to-wording.js';
import { watchingOf } from './watching.js';

/** Answer the API's questions from a record. Between questions only costly answers are kept in memory, until anything is written. */
export function recordReader(record: JudgedRecord): RecordReader {
  const { db } = record;
  // Two records may stand at the same mark, so marks of one run mean nothing in another.
  const run = randomUUID().slice(0, 8);
  type Shown = Parameters<typeof paging>[0] & { readonly steps?: number | undefined };
  const shownOf = async (all: readonly q.PlacedOutline[], asked: Shown) => {
    const { limit = all.length, offset = 0 } = paging(asked);
    const items = await q.fillOutlines(db, all.slice(offset, offset + limit), { most: asked.steps });
    return pageOf(asked, { total: all.length, items }, commitmentOf);
  };
  const foundOf = async ({ outlines, complete }: q.FoundOutlines, asked: Shown) => ({
    ...(await shownOf(outlines, asked)),
    complete,
  });
  return {
    version: async () => `${run}-${await q.recordMark(db)}`,
    summary: () => q.overview(db),
    relations: async (asked) =>
      pageOf(asked, await q.listRelations(db, { ...paging(asked), country: asked.q }), relationOf),
    relation: (pair) => relationDetail(db, pair),
    facets: async (pair, filters) => {
      const kinds = { family: filters.family, kind: filters.kind };
      return relationCountsOf(await q.relationCounts(db, ...sidesOf(pair), filterOf(filters)), kinds);
    },
    timeline: async (pair, asked) => {
      const page = await q.relationStory(db, ...sidesOf(pair), { ...filterOf(asked), ...paging(asked) });
      const met = page.items.flatMap((entry) => entry.contact ?? []);
      const contacts = new Map((await contactsOf(db, met)).map((contact) => [contact.id, contact]));
      return pageOf(asked, page, ({ day, contact, acts }) => ({
        date: contact?.date ?? day,
        contact: contact ? (contacts.get(String(contact.id)) ?? null) : null,
        acts: acts.map(actOf),
      }));
    },
    commitments: async (pair, asked) => {
      const states = asked.state && [asked.state];
      const all = await q.outlinesBetween(db, ...sidesOf(pair), { debtor: asked.debtor, states });
      return shownOf(
        all.map((one) => ({ ...one, pair: sidesOf(pair) })),
        asked,
      );
    },
    standing: (pair, filters) => standingOf(db, pair, { ...filterOf(filters), side: filters.side }),
    findCommitments: async (asked) => {
      if (asked.q !== undefined) return foundOf(await q.commitmentsByWords(db, asked.q, foundBy(asked)), asked);
      refuseNarrowed(asked, 'given together with "q"');
      const today = new Date().toISOString().slice(0, 10);
      return foundOf(await q.commitmentsDue(db, today), asked);
    },
    wording: async (pair, asked) => ({
      items: (await q.wordingBetween(db, ...sidesOf(pair), wordingFilterOf(asked))).map(formulaOf),
    }),
    wordingUses: async (pair, asked) => {
      const filter = { ...wordingFilterOf(asked), ...paging(asked) };
      return pageOf(asked, await q.formulaUses(db, ...sidesOf(pair), filter), formulaUseOf);
    },
    commitment: async (id) => {
      const found = await q.findCommitment(db, id);
      return found && commitmentOf(found);
    },
    comparison: async (id) => {
      const found = await q.compareContact(db, idOf(id));
      return found && comparisonOf(found);
    },
    things: async (asked) =>
      pageOf(asked, await q.listThings(db, { ...paging(asked), ...asked, name: asked.q }), thingRowOf),
    thing: async (id) => {
      const found = await q.findThing(db, idOf(id));
      return found && thingDetail(found);
    },
    network: async ({ pair, person, limit }) => {
      const of = { pair: pair && sidesOf(pair), person: person === undefined ? undefined : idOf(person) };
      return networkOf(await q.whoMeetsWhom(db, { ...of, pair: of.pair || undefined, limit }));
    },
    briefing: (asked) => briefing(db, asked),
    writeBriefing: (value, { language, format, pages, full }) =>
      writeBriefing(value, {
        language,
        format: format === 'json' ? 'md' : format,
        pages: full === 'true' ? null : pages,
      }),
    contacts: async (asked) => {
      const person = asked.person === undefined ? undefined : idOf(asked.person);
      const page =
        person === undefined ? q.latestContacts(db, paging(asked)) : q.contactsOfPerson(db, person, paging(asked));
      const { total, items } = await page;
      return pageOf(asked, { total, items: await contactsOf(db, items) }, (contact) => contact);
    },
    contact: async (id) => {
      const found = await q.findContact(db, idOf(id));
      return found && contactDetail(db, found);
    },
    acts: async (asked) => pageOf(asked, await actsAsked(db, asked), actOf),
    people: async (asked) => {
      const { total, items } = await q.listPeople(db, { ...paging(asked), name: asked.q, country: asked.country });
      return pageOf(asked, { total, items: await peopleOf(db, items) }, (person) => person);
    },
    person: async (id) => {
      const person = await q.findPerson(db, idOf(id));
      return person && personDetail(person);
    },
    documents: async (asked) =>
      pageOf(
        asked,
        await q.findDocuments(db, { ...paging(asked), title: asked.q, readSince: asked.readSince }),
        (document) => document,
      ),
    search: async (asked) => {
      const stems = q.stemsOfSearch(asked.q);
      const found = await q.findByWords(db, asked.q, { ...foundBy(asked), ...paging(asked) });
      return { ...pageOf(asked, found, (document) => hitOf(document, stems)), complete: found.complete };
    },
    searchFacets: async (asked) => {
      const { country, year, language, topic } = await q.searchFacets(db, asked.q, foundBy(asked));
      return { countries: [...country], years: [...year], languages: [...language], topics: [...topic] };
    },
    ...judgementsOf(record),
    ...watchingOf(record),
    document: async (id) => {
      const document = await q.findDocument(db, id);
      return document && documentDetail(db, document);
    },
  };
}
