/** A reader of a record that holds nothing; tests put their own answers over it. */

import type { RecordReader } from '../../../src/views/api/reader.js';

const noList = async () => ({ items: [], total: 0, next: null });
const nothing = async () => null;
const refuse = () => Promise.reject(new Error('an empty reader judges nothing'));

export function emptyReader(own: Partial<RecordReader> = {}): RecordReader {
  return {
    version: async () => 'v1',
    summary: async () => ({
      ...{ documents: 0, contacts: 0, acts: 0, people: 0, relations: 0 },
      ...{ firstPublished: null, lastPublished: null },
    }),
    ...{
      relations: noList,
      timeline: noList,
      commitments: noList,
      wording: async () => ({ items: [] }),
      wordingUses: noList,
      contacts: noList,
      acts: noList,
      people: noList,
      documents: noList,
      search: async () => ({ ...(await noList()), complete: true }),
      findCommitments: async () => ({ ...(await noList()), complete: true }),
      candidates: noList,
      judgements: noList,
      things: noList,
      sources: async () => ({ items: [] }),
      pageChanges: async () => ({ items: [] }),
    },
    searchFacets: async () => ({ countries: [], years: [], languages: [], topics: [] }),
    briefing: async () => Promise.reject(new Error('no briefing')),
    writeBriefing: async () => '',
    ...{ relation: nothing, contact: nothing, person: nothing, document: nothing, judgement: nothing },
    judge: refuse,
    withdrawJudgement: refuse,
    ...{ commitment: nothing, comparison: nothing, thing: nothing },
    standing: async () => ({ posts: [], commitments: [], documents: [] }),
    network: async () => ({ people: [], links: [], total: 0 }),
    facets: async () => ({
      ...{ contacts: 0, acts: 0, contactKinds: [], families: [], kinds: [], topics: [], sides: [], people: [] },
      months: [],
      tone: [],
    }),
    ...own,
  };
}
