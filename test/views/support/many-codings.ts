/** A number in, that many codings of one relation out, spread over years: for long lists and for speed. */

import type { ActKind, Coding } from '../../../src/coding/types.js';
import { codingOf } from './coding-of.js';

const says: readonly (readonly [ActKind, string, string])[] = [
  ['request', 'a demandé à', 'ouvrir une ligne aérienne directe'],
  ['pledge', 'a promis à', 'livrer dix locomotives'],
  ['praise', 'a salué avec', 'la tenue du festival commun'],
  ['refuse', 'a refusé à', 'la hausse des droits de douane'],
  ['aid', 'a donné à', 'vingt tonnes de riz'],
  ['discuss', 'a discuté avec', 'la pêche en haute mer'],
];
const topics = ['transport', 'trade', 'culture', 'trade', 'aid', 'territory'] as const;
const kinds = ['meeting', 'call', 'visit', 'session', 'ceremony', 'correspondence'] as const;

/** Each coding holds one contact and two acts; `pair` gives the two sides. */
export function manyCodings(count: number, pair: readonly [string, string] = ['FRA', 'JPN']): readonly Coding[] {
  return Array.from({ length: count }, (_, i) => oneOf(i, pair));
}

function oneOf(i: number, [left, right]: readonly [string, string]): Coding {
  const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(i * 1.7) * 86_400_000).toISOString().slice(0, 10);
  const host = { name: `Hôte ${i % 40}`, country: left, title: 'ministre', level: 'minister' } as const;
  const guest = { name: `Guest ${i % 30}`, country: right, title: 'ambassadeur', level: 'ambassador' } as const;
  const lines = [0, 1].map((turn) =>
    lineOf(i + turn, turn === 0 ? host.name : guest.name, turn === 0 ? guest.name : host.name),
  );
  const opening = `${host.name} s’est entretenu avec ${guest.name}`;
  return codingOf({
    url: `https://example.org/${left}/${i}`,
    title: `${host.name} et ${guest.name}, rencontre n° ${i + 1}`,
    publisher: 'Agence',
    side: left,
    language: 'fr',
    published: day,
    text: [`${opening} le ${day}.`, ...lines.map((line) => `${line.text}.`)].join('\n'),
    people: [host, guest],
    contact: {
      kind: kinds[i % kinds.length] ?? 'meeting',
      date: day,
      place: 'Lyon',
      countries: [left, right],
      says: opening,
    },
    acts: lines.map((line) => line.act),
  });
}

function lineOf(i: number, by: string, to: string) {
  const [kind, trigger, matter] = says[i % says.length] ?? ['state', 'a dit à', ''];
  const text = `${by} ${trigger} ${to} ${matter}`;
  return { text, act: { kind, says: text, trigger, by, to, matter, topics: [topics[i % topics.length] ?? 'trade'] } };
}
