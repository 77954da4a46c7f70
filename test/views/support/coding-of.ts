/** A short description in, a whole coding (CODEBOOK §8) out: places are found by the words, so no offset is typed. */

import { createHash } from 'node:crypto';
import type {
  Act,
  ActKind,
  Body,
  BodyKind,
  Coding,
  Contact,
  ContactKind,
  Party,
  PostLevel,
  Topic,
} from '../../../src/coding/types.js';
import type { Span } from '../../../src/text/span.js';

export type PersonSketch = { name: string; country: string; title?: string; level?: PostLevel; accredited?: string };
export type ActSketch = {
  kind: ActKind;
  says: string; // the clause, word for word
  trigger: string;
  by: string; // name of a person of this sketch, or a country
  to: string;
  matter?: string;
  topics?: Topic[];
  joint?: boolean;
  confidence?: number; // default .9
};
export type Sketch = {
  url: string;
  title: string;
  publisher: string;
  side: string | null;
  language: string;
  published: string;
  text: string;
  people: PersonSketch[];
  bodies?: { name: string; kind: BodyKind; country: string }[];
  contact?: { kind: ContactKind; date: string; place?: string; countries: string[]; says: string };
  acts: ActSketch[];
};

/** Build the coding. Throws where a quoted word is not in the text. */
export function codingOf(sketch: Sketch): Coding {
  const id = `sha256:${createHash('sha256').update(sketch.text).digest('hex')}`;
  const { url, title, publisher, side, language, published, text } = sketch;
  return {
    schema: 'readout/coding@1',
    document: { id, url, title, publisher, side, language, published, dateline: null, text, captions: [] },
    people: sketch.people.map((person, i) => personOf(person, `p${i + 1}`, text)),
    bodies: (sketch.bodies ?? []).map((body, i) => bodyOf(body, `b${i + 1}`, text)),
    instruments: [],
    mechanisms: [],
    contacts: sketch.contact ? [contactOf(sketch)] : [],
    acts: sketch.acts.map((act, i) => actOf(act, `a${i + 1}`, sketch)),
  };
}

function personOf({ name, country, title, level, accredited }: PersonSketch, id: string, text: string) {
  const post = { title: title ?? '', level: level ?? 'other', body: null, country, accredited: accredited ?? null };
  const posts = title ? [{ ...post, former: false }] : [];
  return { id, name, country, posts, mentions: everywhere(text, name) };
}

function bodyOf(body: { name: string; kind: BodyKind; country: string }, id: string, text: string): Body {
  return { ...body, id, parent: null, mentions: everywhere(text, body.name) };
}

function contactOf({ contact, people, text }: Sketch): Contact {
  if (!contact) throw new Error('no contact');
  const { kind, date, place, countries, says } = contact;
  return {
    id: 'c1',
    kind,
    form: null,
    date,
    place: place ? { name: place, country: null } : null,
    participants: people.map((person, i) => ({ person: `p${i + 1}`, side: person.country, role: 'unspecified' })),
    countries,
    status: 'held',
    recalled: false,
    spans: [placeOf(text, says)],
  };
}

function actOf(act: ActSketch, id: string, sketch: Sketch): Act {
  const span = placeOf(sketch.text, act.says);
  const trigger = placeOf(sketch.text, act.trigger, span[0]);
  const matter = act.matter ? [{ span: placeOf(sketch.text, act.matter, span[0]), text: act.matter }] : [];
  const common = { negated: false, quoted: false, status: 'made', due: null, place: null } as const;
  const parties = { actor: partyOf(act.by, sketch), recipient: partyOf(act.to, sketch) };
  return {
    ...common,
    ...parties,
    id,
    kind: act.kind,
    joint: act.joint ?? false,
    matters: matter,
    topics: act.topics ?? [],
    date: sketch.contact?.date ?? sketch.published,
    contact: sketch.contact ? 'c1' : null,
    trigger,
    span,
    spans: [span],
    plover: 'CONSULT',
    cameo: '04',
    confidence: act.confidence ?? 0.9,
    because: `${sketch.language}.${act.kind}.sketch`,
  };
}

function partyOf(who: string, { people }: Sketch): Party {
  const at = people.findIndex((person) => person.name === who);
  const person = people[at];
  if (person) return { people: [`p${at + 1}`], bodies: [], countries: [person.country] };
  return { people: [], bodies: [], countries: who.split('+') };
}

function placeOf(text: string, words: string, from = 0): Span {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  return [at, at + words.length];
}

function everywhere(text: string, words: string): Span[] {
  return [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((m) => [
    m.index,
    m.index + words.length,
  ]);
}
