/** Invented countries, people and documents for the tests of the record, each a line or two. */

import type { Act, ActKind, Coding, Contact, Participant, Party, Person, Post } from '../../src/coding/types.js';
import type { Document } from '../../src/ingest/types.js';

const filler =
  'The two sides reviewed the work of the joint commission and spoke of trade, transport, schools, fishing and the rail link.';

/** A document of its own text: texts of different `seed` have nothing in common but the first words. */
export function documentOf(seed: string, given: Partial<Document> = {}): Document {
  const text = given.text ?? `${seed}. ${wordsFrom(seed)} ${filler}`;
  return {
    ...{ id: `sha256:${seed}`, url: `/texts/${seed}.txt`, publisher: 'Norland Agency', side: 'NOR', language: 'en' },
    ...{ title: seed, published: '2024-09-05', dateline: null, captions: [], source: text, text },
    sourceMap: [{ start: 0, end: text.length, from: 0 }],
    ...given,
  };
}

/** Some sixty made-up words that depend on the seed, so that documents are not near duplicates. */
function wordsFrom(seed: string): string {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return (state >>> 0).toString(36);
  };
  return Array.from({ length: 60 }, next).join(' ');
}

export function codingOf(document: Document, parts: Partial<Omit<Coding, 'schema' | 'document'>> = {}): Coding {
  const { source: _s, sourceMap: _m, ...coded } = document;
  const nothing = { people: [], bodies: [], instruments: [], mechanisms: [], contacts: [], acts: [] };
  return { schema: 'readout/coding@1', document: coded, ...nothing, ...parts };
}

export function person(id: string, name: string, country: string | null, posts: readonly Partial<Post>[] = []): Person {
  const plain = {
    title: 'ambassador',
    level: 'ambassador',
    body: null,
    country,
    accredited: null,
    former: false,
  } as const;
  return { id, name, country, posts: posts.map((post) => ({ ...plain, ...post })), mentions: [[0, 4]] };
}

export function contact(id: string, participants: readonly Participant[], given: Partial<Contact> = {}): Contact {
  const plain = {
    kind: 'meeting',
    form: null,
    date: '2024-09-04',
    place: null,
    status: 'held',
    recalled: false,
  } as const;
  return { id, ...plain, countries: ['EST', 'NOR'], participants, spans: [[0, 10]], ...given };
}

export function takesPart(person: string, side: string): Participant {
  return { person, side, role: 'unspecified' };
}

export function party(
  countries: readonly string[],
  people: readonly string[] = [],
  bodies: readonly string[] = [],
): Party {
  return { people, bodies, countries };
}

export function act(id: string, kind: ActKind, actor: Party, recipient: Party, given: Partial<Act> = {}): Act {
  return {
    ...{ id, kind, actor, recipient, joint: false, negated: false, quoted: false, status: 'made' },
    ...{
      matters: [{ span: [5, 10], text: 'words' }],
      topics: ['trade'],
      due: null,
      date: null,
      contact: null,
      place: null,
    },
    ...{ trigger: [2, 5], span: [0, 12], spans: [[0, 12]], plover: 'REQUEST', cameo: '02', confidence: 0.9 },
    because: 'en.test',
    ...given,
  };
}

/** One meeting of an Estmark minister and a Norland ambassador, with a request and a pledge. */
export function meetingOf(seed: string, given: Partial<Document> = {}): { document: Document; coding: Coding } {
  const document = documentOf(seed, given);
  const coding = codingOf(document, {
    people: [
      person('p1', 'Ána Brekke', 'NOR', [{ title: 'ambassador of Norland to Estmark', accredited: 'EST' }]),
      person('p2', 'Tomas Vell', 'EST', [{ title: 'minister of trade', level: 'minister', body: 'b1' }]),
    ],
    bodies: [
      { id: 'b1', name: 'Ministry of Trade', kind: 'ministry', country: 'EST', parent: null, mentions: [[0, 4]] },
    ],
    contacts: [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])],
    acts: [
      act('a1', 'request', party(['NOR'], ['p1']), party(['EST'], [], ['b1']), { contact: 'c1' }),
      act('a2', 'pledge', party(['EST'], ['p2']), party(['NOR']), { contact: 'c1', topics: ['transport'] }),
    ],
  });
  return { document, coding };
}
