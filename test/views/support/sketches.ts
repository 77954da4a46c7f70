/** Hand-made documents for the tests of the views: one contact told by both sides, a reply, and one hostile text. */

import { codingOf } from './coding-of.js';

const khoi = { name: 'Dang Minh Khôi', country: 'VNM', title: 'ambassadeur du Vietnam en Russie' } as const;
const karasin = {
  name: 'Grigory Karasin',
  country: 'RUS',
  title: 'président de la commission des affaires étrangères',
} as const;

export const requestByVietnam = codingOf({
  url: 'https://example.org/vna/2021-07-23',
  title: 'L’ambassadeur du Vietnam reçu au Conseil de la Fédération',
  publisher: 'VNA',
  side: 'VNM',
  language: 'fr',
  published: '2021-07-23',
  text: `Moscou – Dang Minh Khôi s’est entretenu jeudi avec Grigory Karasin au siège du Conseil de la Fédération.
Dang Minh Khôi a demandé à la Russie de transférer la technologie de production du vaccin.
Grigory Karasin a promis d’accélérer les livraisons de doses avant l’automne.
Les deux parties ont souligné l’importance du commerce bilatéral, et Grigory Karasin a remercié le Vietnam pour les masques offerts en 2020.`,
  people: [
    { ...khoi, level: 'ambassador', accredited: 'RUS' },
    { ...karasin, level: 'legislator' },
  ],
  bodies: [{ name: 'Conseil de la Fédération', kind: 'chamber', country: 'RUS' }],
  contact: {
    kind: 'meeting',
    date: '2021-07-22',
    place: 'Moscou',
    countries: ['RUS', 'VNM'],
    says: 'Dang Minh Khôi s’est entretenu jeudi avec Grigory Karasin',
  },
  acts: [
    {
      kind: 'request',
      says: 'Dang Minh Khôi a demandé à la Russie de transférer la technologie de production du vaccin',
      trigger: 'a demandé',
      by: khoi.name,
      to: 'RUS',
      matter: 'transférer la technologie de production du vaccin',
      topics: ['health', 'technology'],
    },
    {
      kind: 'pledge',
      says: 'Grigory Karasin a promis d’accélérer les livraisons de doses avant l’automne',
      trigger: 'a promis',
      by: karasin.name,
      to: 'VNM',
      matter: 'accélérer les livraisons de doses',
      topics: ['health'],
    },
    {
      kind: 'state',
      says: 'Les deux parties ont souligné l’importance du commerce bilatéral',
      trigger: 'ont souligné',
      by: 'RUS+VNM',
      to: 'RUS+VNM',
      matter: 'l’importance du commerce bilatéral',
      topics: ['trade'],
      joint: true,
    },
    {
      kind: 'thank',
      says: 'Grigory Karasin a remercié le Vietnam pour les masques offerts en 2020',
      trigger: 'a remercié',
      by: karasin.name,
      to: 'VNM',
      matter: 'les masques offerts en 2020',
      topics: ['health', 'aid'],
    },
  ],
});

export const requestByRussia = codingOf({
  url: 'https://example.org/council/2021-07-22',
  title: 'Grigory Karasin received the Ambassador of Vietnam',
  publisher: 'Council of the Federation',
  side: 'RUS',
  language: 'en',
  published: '2021-07-22',
  text: `Grigory Karasin met with Dang Minh Khôi at the Council of the Federation.
Grigory Karasin said that Russia was ready to widen deliveries of vaccine.
Dang Minh Khôi invited members of the chamber to Hanoi.`,
  people: [
    { ...khoi, title: 'Ambassador of Vietnam', level: 'ambassador', accredited: 'RUS' },
    { ...karasin, title: 'chair of the Committee on Foreign Affairs', level: 'legislator' },
  ],
  contact: {
    kind: 'meeting',
    date: '2021-07-22',
    place: 'Moscou',
    countries: ['RUS', 'VNM'],
    says: 'Grigory Karasin met with Dang Minh Khôi',
  },
  acts: [
    {
      kind: 'intend',
      says: 'Grigory Karasin said that Russia was ready to widen deliveries of vaccine',
      trigger: 'was ready',
      by: karasin.name,
      to: 'VNM',
      matter: 'widen deliveries of vaccine',
      topics: ['health'],
    },
    {
      kind: 'invite',
      says: 'Dang Minh Khôi invited members of the chamber to Hanoi',
      trigger: 'invited',
      by: khoi.name,
      to: 'RUS',
      topics: ['parliament'],
    },
  ],
});

export const delivery = codingOf({
  url: '/home/reader/notes/livraison.txt',
  title: 'Livraison de doses à Hanoï',
  publisher: 'VNA',
  side: 'VNM',
  language: 'fr',
  published: '2021-09-15',
  text: `La Russie a livré 100 000 doses à Hanoï mardi.
<script>document.title = 'taken over'</script>
Le Vietnam a rejeté toute pression & <b>toute condition</b>.`,
  people: [],
  acts: [
    {
      kind: 'aid',
      says: 'La Russie a livré 100 000 doses à Hanoï mardi',
      trigger: 'a livré',
      by: 'RUS',
      to: 'VNM',
      topics: ['health', 'aid'],
      confidence: 0.7,
    },
    {
      kind: 'refuse',
      says: 'Le Vietnam a rejeté toute pression & <b>toute condition</b>',
      trigger: 'a rejeté',
      by: 'VNM',
      to: 'RUS',
      topics: ['politics'],
      confidence: 0.6,
    },
  ],
});

export const sketches = [requestByVietnam, requestByRussia, delivery];
