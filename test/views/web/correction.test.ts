import { describe, expect, test } from 'vitest';
import { correctionOf, placeOf, saidOf, sidesOf } from '../../../src/views/web/pages/document/correction.js';

type Act = Parameters<typeof saidOf>[0];
type Document = Parameters<typeof correctionOf>[3];

const khoi = { id: '12', name: 'Dang Minh Khôi', country: 'VNM' };
const act = {
  kind: 'request',
  actor: { people: [khoi], bodies: [], countries: ['VNM'] },
  recipient: { people: [], bodies: [], countries: ['RUS'] },
  matters: [{ text: 'the doses', span: [40, 49] }],
} as unknown as Act;
const document = {
  people: [{ ...khoi, spelt: ['Dang Minh Khoi'], mentions: [] }],
  bodies: [{ id: '7', name: 'Duma', country: 'RUS', spelt: ['State Duma'], mentions: [] }],
} as unknown as Document;
const said = saidOf(act);

describe('correctionOf', () => {
  test('gives nothing where nothing was changed', () => {
    expect(correctionOf(act, said, 0, document)).toEqual({});
  });

  test.each([
    ['body:7', { countries: ['RUS'], people: [], bodies: ['State Duma'] }],
    ['person:12', { countries: ['VNM'], people: ['Dang Minh Khoi'], bodies: [] }],
    ['country:VNM', { countries: ['VNM'], people: [], bodies: [] }],
    ['both', { countries: ['VNM', 'RUS'], people: [], bodies: [] }],
    ['', { countries: [], people: [], bodies: [] }],
  ])('names the party %j as the document spells it', (recipient, party) => {
    expect(correctionOf(act, { ...said, recipient }, 0, document)).toEqual({ recipient: party });
  });

  test('places a new matter, and takes an empty one away', () => {
    const matter = { ...said, matter: ' doses ' };
    expect(correctionOf(act, matter, 44, document)).toEqual({ matters: [{ text: 'doses', span: [44, 49] }] });
    expect(correctionOf(act, { ...said, matter: '' }, 0, document)).toEqual({ matters: [] });
  });
});

test('sidesOf gives each country of an act once', () => {
  expect(sidesOf(act)).toEqual(['VNM', 'RUS']);
});

test('placeOf finds the words nearest to the act, or none', () => {
  expect(placeOf('doses', 'doses, then doses', 15)).toBe(12);
  expect(placeOf('masks', 'doses, then doses', 15)).toBeNull();
});
