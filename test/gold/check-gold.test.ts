import { describe, expect, it } from 'vitest';
import { allFaults, goldFaults, splitFaults } from '../../scripts/check-gold.js';

const act = {
  trigger: 'pledged',
  n: 1,
  kind: 'pledge',
  actor: { countries: ['FRA'] },
  recipient: { countries: ['MLI'] },
  joint: false,
  matter_heads: ['aid'],
  topics: ['aid'],
  optional: false,
};
const gold = (change: object) => ({
  id: 'x',
  url: 'https://example.org/x',
  language: 'en',
  published: '2024-01-02',
  publisher: 'Agency',
  side: null,
  dateline: null,
  people: [],
  contacts: [],
  acts: [{ ...act, ...change }],
});
const text = '---\ntitle: Paris pledged more\n---\nFrance promised aid to Mali. France pledges aid.';

describe('the annotated readouts', () => {
  it('have every trigger in their text, and only kinds, topics and countries of the ontology', () => {
    expect(allFaults()).toEqual([]);
  });
});

describe('goldFaults', () => {
  it('finds nothing wrong with a trigger that stands in the body', () => {
    expect(goldFaults('x', gold({ trigger: 'promised' }), text)).toEqual([]);
  });

  it('tells of a trigger that stands only in the head', () => {
    expect(goldFaults('x', gold({}), text)).toEqual(['x: "pledged" also stands in the head; choose more words']);
  });

  it('tells of a trigger that is only a part of a word', () => {
    expect(goldFaults('x', gold({ trigger: 'pledge' }), text)[0]).toContain('stands 0 times');
  });

  it('tells of an occurrence that the text does not have', () => {
    expect(goldFaults('x', gold({ trigger: 'promised', n: 2 }), text)[0]).toContain('number 2 is asked for');
  });

  it('tells of a kind, a topic and a country that do not exist', () => {
    const wrong = gold({ trigger: 'promised', kind: 'vow', topics: ['weather'], actor: { countries: ['XXZ'] } });
    expect(goldFaults('x', wrong, text)).toHaveLength(3);
  });

  it('tells of a speaker who is not among the people', () => {
    const speaker = gold({ trigger: 'promised', actor: { person: 'Ada', countries: ['FRA'] } });
    expect(goldFaults('x', speaker, text)).toEqual(['x: "Ada" is not among the people']);
  });
});

describe('splitFaults', () => {
  it('tells of a document in both halves and of one in neither', () => {
    const faults = splitFaults(['a', 'b'], { tune: ['a'], test: ['a'] });
    expect(faults).toEqual(['a: not once in split.yaml', 'b: not once in split.yaml']);
  });
});
